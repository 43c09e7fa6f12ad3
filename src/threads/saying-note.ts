/**
 * How the tellings of a saying differ, and whether that is a difference in substance.
 *
 * In: utterances by words, and which is first. Out: the number of each one's wording, whether all agree, a sentence.
 * Method: each wording is laid against the first telling's. Between shared words, and behind the last of them in the
 * same sentence, words of substance on either side are a difference; what only one side goes on with, past the end of
 * the other, is a cut and none.
 */
import { align, same } from '../align/index.ts';
import type { Uttered } from './saying-words.ts';

/** One place where a wording differs from the first. Words are the texts' own; '' where there are none. */
export interface Differing {
  readonly where: 'begins' | 'within' | 'ends';
  readonly base: string;
  readonly other: string;
  /** Number of the other wording. */
  readonly wording: number;
}

/** Wordings, agreement and the differences of substance. */
export interface Compared {
  readonly wordings: readonly number[];
  readonly agree: boolean;
  readonly differing: readonly Differing[];
}

/** Compares utterances with the first of them. */
export function compared(uttered: readonly Uttered[], first: number): Compared {
  const base = uttered[first] as Uttered;
  const distinct: Uttered[] = [base];
  const wordings = uttered.map((one) => {
    const known = distinct.findIndex((other) => same(other.hashes, one.hashes));
    if (known >= 0) return known;
    distinct.push(one);
    return distinct.length - 1;
  });
  const differing = distinct.slice(1).flatMap((other, n) => differences(base, other, n + 1));
  return { wordings, agree: differing.length === 0, differing };
}

function differences(base: Uttered, other: Uttered, wording: number): readonly Differing[] {
  const runs = align(base.hashes, other.hashes).filter(
    ({ a, b, length }) => length > 1 || base.substance[a] === 1 || other.substance[b] === 1,
  );
  const found: Differing[] = [];
  let [i, j] = [-1, -1];
  for (const { a, b, length } of runs) {
    const where = i < 0 ? 'begins' : 'within';
    const [left, right] = i < 0 ? [sentenceStart(base, a), sentenceStart(other, b)] : [i, j];
    add(found, where, base, left, a, other, right, b, wording);
    [i, j] = [a + length, b + length];
  }
  if (i >= 0) add(found, 'ends', base, i, sentenceEnd(base, i), other, j, sentenceEnd(other, j), wording);
  return found;
}

function add(
  found: Differing[],
  where: Differing['where'],
  base: Uttered,
  from: number,
  to: number,
  other: Uttered,
  start: number,
  end: number,
  wording: number,
): void {
  const [left, right] = [count(base, from, to), count(other, start, end)];
  // At an end, what only one of them has is a cut.
  const differs =
    where === 'within' ? left + right > 0 && !isCut(base, from, to, other, start, end) : left > 0 && right > 0;
  if (!differs) return;
  const [own, theirs] = [wordsOf(base, from, to), wordsOf(other, start, end)];
  if (owned(own) !== owned(theirs)) found.push({ where, base: own, other: theirs, wording });
}

/** Words without marks, case and a possessive. */
const owned = (words: string): string => words.toLowerCase().replace(/['\u2019]s\b|[^\p{L}\p{N} ]/gu, '');

/** True where one side has whole sentences that the other leaves out, or says with dots that it leaves words out. */
function isCut(base: Uttered, from: number, to: number, other: Uttered, start: number, end: number): boolean {
  if (from < to && start < end) return false;
  const [longer, at, last, shorter, before] =
    from < to ? [base, from, to, other, start] : [other, start, end, base, from];
  if (longer.closes[at - 1] === 1 && longer.closes[last - 1] === 1) return true;
  const gap = shorter.text.slice(shorter.ends[before - 1] ?? 0, shorter.starts[before] ?? shorter.text.length);
  return /\u2026|\.\s?\.\s?\./.test(gap);
}

function count({ substance }: Uttered, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += substance[i] as number;
  return sum;
}

function sentenceStart({ closes }: Uttered, at: number): number {
  let i = at;
  while (i > 0 && closes[i - 1] === 0) i--;
  return i;
}

function sentenceEnd({ closes, hashes }: Uttered, at: number): number {
  if (at > 0 && closes[at - 1] === 1) return at;
  let i = at;
  while (i < hashes.length && closes[i] === 0) i++;
  return Math.min(hashes.length, i + 1);
}

const MOST_WORDS = 8;

function wordsOf({ text, starts, ends }: Uttered, from: number, to: number): string {
  if (from >= to) return '';
  const last = Math.min(to, from + MOST_WORDS) - 1;
  const words = text.slice(starts[from], ends[last]).replace(/\s+/g, ' ');
  return last < to - 1 ? `${words} …` : words;
}

/** A sentence on how the tellings differ. */
export function noteOf(
  tellings: number,
  wordings: readonly number[],
  agree: boolean,
  differing: readonly Differing[],
): string {
  const count = new Set(wordings).size;
  if (count === 1) return `The same words in ${tellings === 2 ? 'both' : `all ${tellings}`} tellings.`;
  const [one] = differing;
  if (agree || one === undefined) return `The same words, cut in ${count} ways.`;
  const alike = differing.filter(
    ({ where, base, other }) => where === one.where && base === one.base && other === one.other,
  );
  const others = new Set(alike.map(({ wording }) => wording));
  const having = wordings.filter((wording) => others.has(wording)).length;
  const verb = one.where === 'within' ? 'has' : one.where;
  const more = differing.length - alike.length;
  const rest = more === 0 ? '' : `, and ${more} more ${more === 1 ? 'difference' : 'differences'}`;
  if (one.other === '')
    return `${count} wordings: “${one.base}”, which the first has, is left out in ${having}${rest}.`;
  if (one.base === '') return `${count} wordings: “${one.other}” is added in ${having}${rest}.`;
  return `${count} wordings: ${verb} “${one.other}” in ${having}, “${one.base}” in the first${rest}.`;
}

const BRACKET = /\[[^\]\n]{1,60}\]/u;
const ELLIPSIS = /\u2026|\.\s?\.\s?\./u;
const MOST_SPEAKERS = 3;

/**
 * What else differs between tellings: brackets and ellipses that some have, and speakers. Empty where nothing does.
 * `speakers` are names, null where a telling has none, one for each telling.
 */
export function besideWords(said: readonly string[], speakers: readonly (string | null)[]): string {
  const some = (pattern: RegExp): number => {
    const having = said.filter((one) => pattern.test(one)).length;
    return having === said.length ? 0 : having;
  };
  const [brackets, ellipses] = [some(BRACKET), some(ELLIPSIS)];
  const marks = [
    ...(brackets > 0 ? [`words in brackets in ${brackets}`] : []),
    ...(ellipses > 0 ? [`an ellipsis in ${ellipses}`] : []),
  ].join(', ');
  const counts = new Map<string, number>();
  for (const name of speakers) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const given = [...counts].slice(0, MOST_SPEAKERS).map(([name, count]) => `${name} in ${count}`);
  const rest = counts.size > MOST_SPEAKERS ? `, others in ${counts.size - MOST_SPEAKERS} more` : '';
  return [
    marks === '' ? '' : ` ${marks.charAt(0).toUpperCase()}${marks.slice(1)}.`,
    counts.size > 1 ? ` Attributed to ${given.join(', ')}${rest}.` : '',
  ].join('');
}
