/**
 * A generated collection of any size, for benches: records of invented words with planted passages.
 *
 * In: a size in bytes, a seed, a path. Out: a `.jsonl` file, and where each planted passage is told. Words are made of
 * syllables and drawn by Zipf's law from 50,000; one place in twelve takes one of 2,000 stock phrases,
 * also by Zipf's law, so that short runs recur as they do in newspapers; sentences and paragraphs have
 * the lengths of news. A planted passage is a paragraph of 25 to 120 words that two to five records
 * tell, one telling in two with a word in ten replaced. The same seed gives the same bytes.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

/** A stream of numbers from 0 to 1 that a seed fixes (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', '', 'l', 'n', 'r', 's', 't', 'nd', 'ck'];

const VOCABULARY = 50_000;
const PHRASES = 2000;
const PLANTED_A_MEGABYTE = 100;
/** Tellings that wait for their record; what still waits at the end is never told. */
const WAITING = 200;

/** Makes the words of a collection. */
export class Writer {
  readonly next: () => number;
  readonly #words: readonly string[];
  readonly #phrases: readonly string[];

  constructor(seed: number) {
    this.next = random(seed);
    this.#words = Array.from({ length: VOCABULARY }, (_, i) => this.#word(i));
    this.#phrases = Array.from({ length: PHRASES }, () => this.words(4 + this.below(4)).join(' '));
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Frequent words are short, as in every language. */
  #word(rank: number): string {
    const syllables = rank < 200 ? 1 : rank < 5000 ? 2 : 3;
    const pick = (from: readonly string[]): string => from[this.below(from.length)] as string;
    return Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
  }

  #zipf(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.next() * Math.log(count + 1))) - 1);
  }

  words(count: number): string[] {
    return Array.from({ length: count }, () => this.#words[this.#zipf(VOCABULARY)] as string);
  }

  sentence(): string {
    const parts = this.words(8 + this.below(20));
    if (this.next() < 0.7) parts.splice(this.below(parts.length), 0, this.#phrases[this.#zipf(PHRASES)] as string);
    const text = parts.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  paragraph(): string {
    return Array.from({ length: 2 + this.below(3) }, () => this.sentence()).join(' ');
  }

  /** The same words with one in ten replaced. */
  edited(passage: string): string {
    return passage.replace(/\p{L}+/gu, (word) => (this.next() < 0.1 ? (this.words(1)[0] as string) : word));
  }
}

/** Where a planted passage is told: numbers of passage and record (the record's id is `r` and its number), offsets in the record's text. */
export interface Told {
  readonly passage: number;
  readonly record: number;
  readonly start: number;
  readonly end: number;
}

/** What was written. */
export interface Generated {
  readonly records: number;
  readonly planted: number;
  readonly bytes: number;
  readonly told: readonly Told[];
}

/** Writes a collection of about `bytes` bytes. */
export function generate(path: string, bytes: number, seed: number): Generated {
  const writer = new Writer(seed);
  const file = openSync(path, 'w');
  const waiting: { passage: number; text: string }[] = [];
  const told: Told[] = [];
  let [records, planted, written] = [0, 0, 0];
  while (written < bytes) {
    const paragraphs = Array.from({ length: 4 + writer.below(16) }, () => writer.paragraph());
    while (planted < (written / 1e6) * PLANTED_A_MEGABYTE) {
      const passage = writer.paragraph();
      for (let copies = 2 + writer.below(4); copies > 0; copies--)
        waiting.push({ passage: planted, text: writer.next() < 0.5 ? passage : writer.edited(passage) });
      planted++;
    }
    // A telling waits for a record at random, so that the tellings of one passage lie far apart.
    let length = paragraphs.join('\n\n').length;
    while (waiting.length > WAITING) {
      const [{ passage, text }] = waiting.splice(writer.below(waiting.length), 1) as [
        { passage: number; text: string },
      ];
      told.push({ passage, record: records, start: length + 2, end: length + 2 + text.length });
      paragraphs.push(text);
      length += 2 + text.length;
    }
    const day = new Date(Date.UTC(2001, 0, 1) + writer.below(7000) * 86_400_000).toISOString().slice(0, 10);
    const record = {
      id: `r${records}`,
      title: writer.words(6).join(' '),
      outlet: `Paper ${writer.below(40)}`,
      published: day,
    };
    written += writeSync(file, `${JSON.stringify({ ...record, text: paragraphs.join('\n\n') })}\n`);
    records++;
  }
  closeSync(file);
  return { records, planted, bytes: written, told };
}
