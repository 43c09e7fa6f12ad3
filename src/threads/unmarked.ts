/**
 * Utterances reused without marks: a sentence that one article quotes and another says as its own.
 *
 * In: the quotes of a collection and the texts of its articles. Out: a telling for each stretch of another article that
 * has nearly all the words of a quote, in order, and that no quote found there holds. Method: runs of four words of
 * each sentence quoted are looked up in all texts; where one is met, the words around it are laid against the sentence.
 */
import { align } from '../align/index.ts';
import { mix, overlap, type Span, slice, type Words, words } from '../text/index.ts';
import { type Uttered, utter } from './saying-words.ts';
import type { ToldQuote } from './told.ts';

const RUN = 4;
const LEAST_WORDS = 6;
const LEAST_TELLING = 3;
const LEAST_SHARE = 0.8;
/** Words more than the quote has that its retelling may run over. */
const SLACK = 6;
/** Quotes that may share a run before it is a stock phrase. */
const MOST_SHARING = 8;

interface Sought {
  readonly quote: ToldQuote;
  readonly hashes: Uint32Array;
}

/** The unmarked tellings, by article and place. `articles` is how many there are. */
export function unmarkedTellings(
  quotes: readonly ToldQuote[],
  articles: number,
  textOf: (article: number) => string,
): readonly ToldQuote[] {
  const sought = quotes.flatMap((quote): readonly Sought[] => {
    if (quote.style !== 'direct' && quote.style !== 'mixed') return [];
    const text = textOf(quote.article);
    return quote.parts.flatMap((part) => sentencesOf(utter(slice(text, part))).map((hashes) => ({ quote, hashes })));
  });
  const index = indexOf(sought);
  const own = Array.from({ length: articles }, (): Span[] => []);
  for (const quote of quotes) own[quote.article]?.push(quote);
  const found: ToldQuote[] = [];
  const told = new Map<number, ToldQuote[]>();
  for (const quote of quotes) {
    const list = told.get(quote.article);
    if (list === undefined) told.set(quote.article, [quote]);
    else list.push(quote);
  }
  for (let article = 0; article < articles; article++) {
    const text = textOf(article);
    const taken: Span[] = told.get(article) ?? [];
    for (const { span, quote } of metIn(text, words(text), article, sought, index)) {
      if (taken.some((other) => 2 * overlap(other, span) > span.end - span.start)) continue;
      taken.push(span);
      found.push(unmarked(text, span, article, quote));
    }
  }
  return found;
}

/** The sentences of an utterance that are long enough to be known again. */
function sentencesOf({ hashes, telling, closes }: Uttered): readonly Uint32Array[] {
  const sentences: Uint32Array[] = [];
  let from = 0;
  let tells = 0;
  hashes.forEach((_, i) => {
    tells += telling[i] as number;
    if (closes[i] === 0) return;
    if (i + 1 - from >= LEAST_WORDS && tells >= LEAST_TELLING) sentences.push(hashes.subarray(from, i + 1));
    from = i + 1;
    tells = 0;
  });
  return sentences;
}

function runAt(hashes: Uint32Array, i: number): number {
  let run = 7;
  for (let n = i; n < i + RUN; n++) run = mix(Math.imul(run, 31) + (hashes[n] as number));
  return run;
}

type Index = ReadonlyMap<number, readonly (readonly [sought: number, at: number])[]>;

function indexOf(sought: readonly Sought[]): Index {
  const index = new Map<number, (readonly [number, number])[]>();
  sought.forEach(({ hashes }, n) => {
    for (let i = 0; i + RUN <= hashes.length; i++) {
      const run = runAt(hashes, i);
      const known = index.get(run);
      if (known === undefined) index.set(run, [[n, i]]);
      else known.push([n, i]);
    }
  });
  return new Map([...index].filter(([, list]) => list.length <= MOST_SHARING));
}

interface Met {
  readonly span: Span;
  readonly quote: ToldQuote;
}

/** Stretches of a text that retell a quote of another article, longest first. */
function metIn(text: string, all: Words, article: number, sought: readonly Sought[], index: Index): readonly Met[] {
  const met: Met[] = [];
  const tried = new Map<number, number>();
  for (let i = 0; i + RUN <= all.count; i++) {
    for (const [n, at] of index.get(runAt(all.hashes, i)) ?? []) {
      const one = sought[n] as Sought;
      if (one.quote.article === article || (tried.get(n) ?? -1) >= i) continue;
      const from = Math.max(0, i - at - SLACK);
      const to = Math.min(all.count, i - at + one.hashes.length + SLACK);
      tried.set(n, to);
      const span = retold(text, all, from, to, one.hashes);
      if (span) met.push({ span, quote: one.quote });
    }
  }
  return met.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
}

/** The stretch of words `from` to `to` that holds a quote's words, with its full stop; null where too few are there. */
function retold(text: string, all: Words, from: number, to: number, hashes: Uint32Array): Span | null {
  const around = all.hashes.subarray(from, to);
  // Asked first, for it costs far less: what is not there in any order is not there in order.
  const there = new Set(around);
  if (hashes.reduce((sum, hash) => sum + (there.has(hash) ? 1 : 0), 0) < LEAST_SHARE * hashes.length) return null;
  const runs = align(hashes, around).filter(({ length }) => length > 1);
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || shared < LEAST_WORDS || shared < LEAST_SHARE * hashes.length) return null;
  const [begin, finish] = [from + first.b, from + last.b + last.length];
  if (shared < LEAST_SHARE * (finish - begin)) return null;
  const end = all.ends[finish - 1] as number;
  const closes = /^[.!?]/.test(text.slice(end, end + 1));
  return { start: all.starts[begin] as number, end: closes ? end + 1 : end };
}

const unmarked = (text: string, span: Span, article: number, { act }: ToldQuote): ToldQuote => ({
  kind: 'quote',
  article,
  ...span,
  rule: 'sayings/unmarked',
  style: 'unmarked',
  parts: [span],
  said: slice(text, span),
  speaker: null,
  cue: null,
  act,
  reports: 'words',
  relay: null,
});
