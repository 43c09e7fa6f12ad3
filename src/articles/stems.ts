/**
 * The words that carry the topic of each row, cut to stems and weighed by how rare they are here.
 *
 * In: a text and its rows. Out: for each row its stems as slots of a small table, with what capitals
 * tell of names, and for each slot a weight. A stem is a word's first six letters without case, so that
 * "endorse" and "endorsement" meet; words of fewer than four letters (three, with a capital) and
 * function words are left out. Slots are 16 bits of a hash: a rare collision moves a share by a
 * little, and the same text gives the same answer.
 *
 * The weight is the inverse row frequency (K. Spärck Jones, 1972), within 0 and 1: in a heap on one
 * subject the subject's own words say nothing, the rare ones tell the pieces apart. It knows no
 * grammar, and scripts without spaces have no stems of use.
 */
import type { Span } from '../text/index.ts';
import { FUNCTION_WORDS } from './lexicon-en.ts';

/** Slots of the table of stems. */
export const SLOTS = 1 << 16;
const LOW = SLOTS - 1;
const STEM = 6;
/** Characters of a row that are read: a line of megabytes is a paragraph like another. */
const READ = 2400;

/** The stem begins with a capital. */
export const CAPITAL = 1;
/** It has a capital, and so has the word right before it: the second half of a full name. */
export const PAIRED = 2;

/** The stems of a text, row after row. */
export interface Stems {
  /** First stem of each row; one more entry closes the last. */
  readonly first: Uint32Array;
  readonly slots: Uint16Array;
  readonly flags: Uint8Array;
  /** Weight of each slot, 0 (in every row) to 1 (in one). */
  readonly weight: Float32Array;
}

/** Lower-case form of each unit that is a letter or digit, 0 for the rest; 1 is "not looked at yet". */
const lower = new Uint16Array(65536).fill(1);

function lowerOf(c: number): number {
  const character = String.fromCharCode(c);
  const found = /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
  lower[c] = found;
  return found;
}

function hashStem(word: string): number {
  let hash = 0;
  for (let i = 0; i < Math.min(STEM, word.length); i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & LOW;
}

/** Words that are no stems, and ranks before a surname, which make no full name. */
const FUNCTIONAL = 1;
const RANK = 2;
const jobs = new Uint8Array(SLOTS);
for (const word of FUNCTION_WORDS) jobs[hashStem(word)] = FUNCTIONAL;
for (const rank of ['mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'gen', 'presid', 'senato', 'the']) {
  const slot = hashStem(rank);
  jobs[slot] = (jobs[slot] as number) | RANK;
}

/** The stems of all rows. */
export function stemsOf(text: string, rows: readonly Span[]): Stems {
  const room = rows.reduce((total, row) => total + (Math.min(READ, row.end - row.start) >> 2) + 2, 0);
  const slots = new Uint16Array(room);
  const flags = new Uint8Array(room);
  const first = new Uint32Array(rows.length + 1);
  const count = new Uint32Array(SLOTS);
  const seen = new Uint32Array(SLOTS);
  // Slots are numbered as they come: common stems come early, so tables of slots are touched near their head.
  const numbers = new Uint32Array(SLOTS);
  let next = 0;
  let size = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as Span;
    first[r] = size;
    size = readRow(text, row.start, Math.min(row.end, row.start + READ), slots, flags, size);
    for (let i = first[r] as number; i < size; i++) {
      const hash = slots[i] as number;
      // One more than the slot, so that 0 means none yet.
      if (numbers[hash] === 0) numbers[hash] = ++next;
      const slot = (numbers[hash] as number) - 1;
      slots[i] = slot;
      if (seen[slot] !== r + 1) {
        seen[slot] = r + 1;
        count[slot] = (count[slot] as number) + 1;
      }
    }
  }
  first[rows.length] = size;
  return { first, slots: slots.subarray(0, size), flags: flags.subarray(0, size), weight: weigh(count, rows.length) };
}

/** Writes the stems of one row from place `size` on; says where the next goes. */
function readRow(
  text: string,
  start: number,
  end: number,
  slots: Uint16Array,
  flags: Uint8Array,
  size: number,
): number {
  let at = size;
  let namedUntil = -2;
  for (let i = start; i < end; i++) {
    const head = text.charCodeAt(i);
    let c = lower[head] as number;
    if (c === 1) c = lowerOf(head);
    if (c === 0) continue;
    const from = i;
    const stem = Math.min(end, i + STEM);
    let hash = 0;
    do {
      hash = Math.imul(hash ^ c, 0x01000193);
      i++;
      if (i >= stem) break;
      const next = text.charCodeAt(i);
      c = lower[next] as number;
      if (c === 1) c = lowerOf(next);
    } while (c !== 0);
    while (c !== 0 && i < end) {
      const next = text.charCodeAt(i);
      c = lower[next] as number;
      if (c === 1) c = lowerOf(next);
      if (c !== 0) i++;
    }
    const slot = (hash ^ (hash >>> 15)) & LOW;
    const capital = lower[head] !== head;
    const paired = capital && namedUntil === from - 1;
    const job = jobs[slot] as number;
    if (capital && i - from >= 2 && (job & RANK) === 0) namedUntil = i;
    if (i - from < (capital ? 3 : 4) || (job & FUNCTIONAL) > 0) continue;
    slots[at] = slot;
    flags[at++] = (capital ? CAPITAL : 0) | (paired ? PAIRED : 0);
  }
  return at;
}

function weigh(count: Uint32Array, rows: number): Float32Array {
  const weight = new Float32Array(SLOTS);
  const most = Math.log(rows + 2);
  for (let slot = 0; slot < SLOTS; slot++) {
    const found = count[slot] ?? 0;
    if (found > 0) weight[slot] = Math.log((rows + 2) / (found + 0.5)) / most;
  }
  return weight;
}
