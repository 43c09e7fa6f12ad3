/**
 * How like two utterances are: whether one retells the other.
 *
 * In: two utterances by words and whether their speakers are the same, different or not known. Out: true where both
 * tell one utterance. Method: their words are laid in order against each other (`align/`); what counts is how much of
 * the shorter stands in the longer, in words of substance, and how long the longest run is. The shorter it is, the
 * more of it must be there, and the more the speaker counts: five words alike are soon said twice.
 */
import { align } from '../align/index.ts';
import { mix } from '../text/index.ts';
import type { Uttered } from './saying-words.ts';

/** What is known of two speakers. */
export type Speakers = 'same' | 'different' | 'unknown';

/** Shared words in order, and how they stand. */
export interface Likeness {
  readonly shared: number;
  /** Shared words that tell: of substance, and no part of a name. */
  readonly telling: number;
  /** Longest run of shared words. */
  readonly run: number;
  /** Of the shorter's words that tell, the share that the longer has. */
  readonly held: number;
  /** True where no marks vouch for the words of one of the two. */
  readonly loose: boolean;
  /** True where neither has a word that the other has not. */
  readonly whole: boolean;
}

/** Lays two utterances against each other; of one that is far longer, the stretch that has runs of the other. */
export function likenessOf(a: Uttered, b: Uttered): Likeness {
  let [shared, telling, run] = [0, 0, 0];
  const [x, y] = [stretchOf(a.hashes, b.hashes), stretchOf(b.hashes, a.hashes)];
  for (const found of align(a.hashes.subarray(x.from, x.to), b.hashes.subarray(y.from, y.to))) {
    const { length } = found;
    const [from, at] = [x.from + found.a, y.from + found.b];
    shared += length;
    run = Math.max(run, length);
    for (let i = 0; i < length; i++) telling += Math.max(a.telling[from + i] as number, b.telling[at + i] as number);
  }
  const least = Math.min(count(a), count(b));
  const whole = shared === a.hashes.length && shared === b.hashes.length;
  return {
    shared,
    telling,
    run,
    held: least === 0 ? 0 : Math.min(1, telling / least),
    loose: a.loose || b.loose,
    whole,
  };
}

/** An utterance of so many words, and so many times as long as another, retells it in a part. */
const LONG = 120;
const FAR_LONGER = 3;
const RUN = 3;

/**
 * The stretch of `of` that can retell `other`: all of it, or, where it is far longer, from the first run of three words
 * that both have to the last, with as many words around as the other has. What else they share, they share by chance.
 */
function stretchOf(of: Uint32Array, other: Uint32Array): { readonly from: number; readonly to: number } {
  const whole = { from: 0, to: of.length };
  if (of.length < LONG || of.length < FAR_LONGER * other.length) return whole;
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= other.length; i++) runs.add(runAt(other, i, RUN));
  const has = (i: number): boolean => runs.has(runAt(of, i, RUN));
  let [first, last] = [0, of.length - RUN];
  while (first <= last && !has(first)) first++;
  while (last > first && !has(last)) last--;
  if (first > last) return whole;
  return { from: Math.max(0, first - other.length), to: Math.min(of.length, last + RUN + other.length) };
}

const count = ({ telling }: Uttered): number => telling.reduce((sum, one) => sum + one, 0);

/** What is asked of an utterance before another is laid against it. */
export interface Vocabulary {
  /** How much each word tells at most, by its hash. */
  readonly most: ReadonlyMap<number, number>;
  /** Its runs of eight words, by hash. */
  readonly runs: ReadonlySet<number>;
}

const LONG_RUN = 8;

/** The vocabulary of an utterance, for `mayBeRetold`. */
export function vocabularyOf(of: Uttered): Vocabulary {
  const most = new Map<number, number>();
  of.hashes.forEach((hash, i) => {
    most.set(hash, Math.max(most.get(hash) ?? 0, of.telling[i] as number));
  });
  return { most, runs: new Set(runsOf(of)) };
}

/** Hashes of all its runs of eight words. */
function* runsOf({ hashes }: Uttered): Generator<number> {
  for (let i = 0; i + LONG_RUN <= hashes.length; i++) yield runAt(hashes, i, LONG_RUN);
}

/** A hash of `length` words from word `i` on. */
function runAt(hashes: Uint32Array, i: number, length: number): number {
  let hash = 0;
  for (let n = i; n < i + length; n++) hash = mix(Math.imul(hash, 31) + (hashes[n] as number));
  return hash;
}

/** The least shares that `isRetold` asks of the shorter's words that tell: with a long run in common, and without. */
const LEAST_HELD = 0.4;
const LEAST_HELD_APART = 0.66;

/**
 * False where one cannot retell the other: too few words in common in whatever order, or few and no long run. Asked
 * before two are laid against each other, which costs far more; `isRetold` is false wherever this is.
 */
export function mayBeRetold(a: Uttered, b: Uttered, { most, runs }: Vocabulary): boolean {
  let [shared, telling] = [0, 0];
  a.hashes.forEach((hash, i) => {
    const there = most.get(hash);
    if (there === undefined) return;
    shared++;
    telling += Math.max(a.telling[i] as number, there);
  });
  const held = telling / Math.min(count(a), count(b));
  if (shared < 4 || telling < 2 || held < LEAST_HELD) return false;
  return held >= LEAST_HELD_APART || [...runsOf(a)].some((run) => runs.has(run));
}

/** True where the two tell one utterance. */
export function isRetold({ shared, telling, run, held, loose, whole }: Likeness, speakers: Speakers): boolean {
  if (telling < 2 || shared < 4) return false;
  if (loose && whole) return speakers !== 'different';
  if (loose) return telling >= 3 && shared >= 8 && run >= 5 && held >= 0.75 && speakers !== 'different';
  if (run >= 8 && telling >= 4 && held >= 0.4) return true;
  if (shared >= 6 && telling >= 3 && held >= 0.75 && run >= 5) return speakers !== 'different' || shared >= 8;
  if (speakers === 'different') return false;
  if (telling >= 4 && held >= LEAST_HELD_APART && run >= 3) return true;
  return held >= 0.99 && run >= 4 && shared === run;
}
