/**
 * Where each word stands in its article, in two bytes a word.
 *
 * In: the words of one article after another. Out: the span of any run of words, in the offsets of its
 * article (0 is the article's first character). Method: of a word only the gap before it and its length are
 * kept, a byte each; what is longer than a byte holds is kept beside; every 64th word has its start in full,
 * from where the others are counted. A whole pair of offsets would take four times the memory, and few are asked for.
 */
import type { Span, Words } from '../text/index.ts';
import type { Row } from './row.ts';

/** Says that a gap or a length is kept beside. */
const LONG = 255;
const BETWEEN_MARKS = 64;

/** The gaps and lengths of the words of some articles, one after another. */
export interface Steps {
  /** Two a word: the gap before it, from the article's start or the end of the word before; its length. */
  readonly bytes: Uint8Array;
  /** Those that are longer than a byte holds: place in `bytes`, then what it is, and so on. */
  readonly long: readonly number[];
}

/** An article's words, and where it begins in the text that their offsets count in. */
export interface Begun {
  readonly words: Words;
  readonly start: number;
}

/** Packs the offsets of articles. */
export function stepsOf(articles: readonly Begun[]): Steps {
  const bytes = new Uint8Array(2 * articles.reduce((sum, { words }) => sum + words.count, 0));
  const long: number[] = [];
  let at = 0;
  const put = (value: number): void => {
    if (value >= LONG) long.push(at, value);
    bytes[at++] = Math.min(value, LONG);
  };
  for (const { words, start } of articles) {
    let before = start;
    for (let w = 0; w < words.count; w++) {
      const [from, to] = [words.starts[w] as number, words.ends[w] as number];
      put(from - before);
      put(to - from);
      before = to;
    }
  }
  return { bytes, long };
}

/** The offsets of all words of a collection. */
export class Offsets {
  readonly #first: Uint32Array;
  readonly #bytes: Row<Uint8Array>;
  /** Starts of the words 0, 64, 128 and so on. */
  readonly #marks: Uint32Array;
  readonly #long = new Map<number, number>();

  /** `first[n]` is the index of article `n`'s first word; the last entry is how many words there are. Gaps and lengths go to `bytes`. */
  constructor(first: Uint32Array, bytes?: Row<Uint8Array>) {
    const words = first.at(-1) ?? 0;
    this.#first = first;
    this.#bytes = bytes ?? new Uint8Array(2 * words);
    this.#marks = new Uint32Array(Math.ceil(words / BETWEEN_MARKS));
  }

  /** Puts the words of articles `n`, `n + 1`, … in their place. */
  put(n: number, { bytes, long }: Steps): void {
    const begin = this.#first[n] as number;
    this.#bytes.set(bytes, 2 * begin);
    for (let i = 0; i < long.length; i += 2) this.#long.set(2 * begin + (long[i] as number), long[i + 1] as number);
    const end = begin + bytes.length / 2;
    let [article, at] = [n, 0];
    for (let w = begin; w < end; w++) {
      for (; w >= (this.#first[article + 1] as number); at = 0) article++;
      at += this.#step(bytes, begin, 2 * w);
      if (w % BETWEEN_MARKS === 0) this.#marks[w / BETWEEN_MARKS] = at;
      at += this.#step(bytes, begin, 2 * w + 1);
    }
  }

  /** The span of the words from `from` to `to`, exclusive, of article `n`, counted from the article's start. */
  span(n: number, from: number, to: number): Span {
    const last = to - 1;
    return { start: this.#at(n, from).start, end: this.#at(n, last).end };
  }

  #at(n: number, word: number): Span {
    const first = this.#first[n] as number;
    const mark = word - (word % BETWEEN_MARKS);
    const begin = Math.max(mark, first);
    const bytes = this.#bytes.subarray(2 * begin, 2 * word + 2);
    let start = mark > first ? (this.#marks[mark / BETWEEN_MARKS] as number) : this.#step(bytes, begin, 2 * first);
    for (let w = begin; w < word; w++)
      start += this.#step(bytes, begin, 2 * w + 1) + this.#step(bytes, begin, 2 * w + 2);
    return { start, end: start + this.#step(bytes, begin, 2 * word + 1) };
  }

  /** The step at a place of all steps, of which `bytes` are those from word `begin` on. */
  #step(bytes: Uint8Array, begin: number, at: number): number {
    const step = bytes[at - 2 * begin] as number;
    return step < LONG ? step : (this.#long.get(at) as number);
  }
}
