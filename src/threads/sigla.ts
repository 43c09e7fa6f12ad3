/**
 * Sigla: the short name of each article, as an edition's witnesses have.
 *
 * In: the articles that have none yet, with outlet and day, and the sigla given before. Out: a siglum
 * for each: letters of the outlet and a number in order of date. Letters are the outlet's initial;
 * where that is taken by another outlet, two letters, then three, then a number with them. `A` stands
 * for no known outlet. A siglum once given is never given again.
 */
export interface Unnamed {
  /** Null where no outlet is known. */
  readonly outlet: string | null;
  /** First day the article may have been published, ISO; null where unknown. */
  readonly day: string | null;
}

/** What was given before: letters by outlet, and the highest number by letters. */
export interface Given {
  readonly letters: Map<string, string>;
  readonly highest: Map<string, number>;
}

const NO_OUTLET = 'A';

/** Sigla for `articles`, in their order. `given` is brought up to date. Articles come in reading order. */
export function assignSigla(articles: readonly Unnamed[], given: Given): readonly string[] {
  const order = articles
    .map((_, i) => i)
    .sort((i, j) => byDay(articles[i] as Unnamed, articles[j] as Unnamed) || i - j);
  const sigla: string[] = Array(articles.length).fill('');
  for (const i of order) {
    const letters = lettersFor((articles[i] as Unnamed).outlet, given);
    const number = (given.highest.get(letters) ?? 0) + 1;
    given.highest.set(letters, number);
    sigla[i] = `${letters}${number}`;
  }
  return sigla;
}

function byDay(x: Unnamed, y: Unnamed): number {
  const [a, b] = [x.day ?? '~', y.day ?? '~'];
  return a === b ? 0 : a < b ? -1 : 1;
}

function lettersFor(outlet: string | null, given: Given): string {
  if (outlet === null) return NO_OUTLET;
  const known = given.letters.get(outlet);
  if (known !== undefined) return known;
  const taken = new Set([NO_OUTLET, ...given.letters.values()]);
  const found = candidates(outlet).find((letters) => !taken.has(letters)) ?? fresh(outlet, taken);
  given.letters.set(outlet, found);
  return found;
}

/** Initials first, then the first letters of the name. "The" is no part of a name here. */
function candidates(outlet: string): readonly string[] {
  const words = outlet.toUpperCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const named = words.length > 1 && words[0] === 'THE' ? words.slice(1) : words;
  const initials = named.map((word) => [...word][0] ?? '');
  const letters = [...(named[0] ?? '')];
  return [initials.slice(0, 1), initials.slice(0, 2), letters.slice(0, 2), initials.slice(0, 3), letters.slice(0, 3)]
    .map((parts) => parts.join(''))
    .filter((candidate) => candidate !== '');
}

/** Letters that nobody has: the initial and Q, X, Z and so on until some are free. */
function fresh(outlet: string, taken: ReadonlySet<string>): string {
  const initial = candidates(outlet)[0] ?? 'O';
  for (let n = 0; ; n++) {
    const tail = n.toString(26).replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
    if (!taken.has(initial + tail)) return initial + tail;
  }
}
