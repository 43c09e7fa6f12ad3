/**
 * Keys that bring names together which are worth comparing.
 *
 * In: a prepared name. Out: short strings; names that may be spellings of each other share one. Method: what is left of
 * a word without vowels, doublings and the differences between letters that are taken for each other; of that also
 * every form with one letter left out, so that a wrong letter changes not all keys (as in symmetric deletion).
 */
import type { NamePart, PreparedName } from './parts.ts';

const DIGRAPH = /sch|tch|dzh|sh|ch|zh|kh|gh|dj|ts|tz|cz|sz|ck|ph|th|dh|qu/g;
const SILENT = /[aeiouyhj'’]/g;
const DIGRAPHS: Readonly<Record<string, string>> = {
  ...{ sch: 's', sh: 's', ch: 'k', tch: 's', zh: 's', kh: 'k', gh: 'k', dj: 's', dzh: 's', ts: 's', tz: 's', cz: 's' },
  ...{ sz: 's', ck: 'k', ph: 'f', th: 't', dh: 't', qu: 'k' },
};
const LETTERS: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  g: 'k',
  x: 's',
  z: 's',
  v: 'f',
  w: 'f',
  b: 'p',
  d: 't',
};

/** What of a word all its spellings have in common, as far as letters can tell; the word itself where nothing is left. */
export function skeleton(letters: string): string {
  const sounds = letters
    .replace(DIGRAPH, (group) => DIGRAPHS[group] ?? group)
    .replace(SILENT, '')
    .replace(/[cqgxzvwbd]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(.)\1+/gu, '$1');
  return sounds === '' ? letters : sounds;
}

/** A skeleton this short says too little with a letter left out. */
const LEAST_TO_DELETE = 4;
const LONGEST = 12;

/** Keys of a name: of its last part and of the whole. */
export function keysOf({ parts }: PreparedName): readonly string[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const surname = skeleton(last.letters).slice(0, LONGEST);
  const keys = new Set([`s|${surname}`]);
  if (parts.length > 1) {
    const whole = skeletons(parts);
    keys.add(`w|${whole.join('')}`);
    keys.add(`o|${[...whole].sort().join(' ')}`);
  }
  if (surname.length >= LEAST_TO_DELETE) {
    for (let i = 0; i < surname.length; i++) keys.add(`s|${surname.slice(0, i)}${surname.slice(i + 1)}`);
  }
  return [...keys];
}

const skeletons = (parts: readonly NamePart[]): string[] => parts.map(({ letters }) => skeleton(letters));
