/**
 * Words as they are written, each kept once.
 *
 * In: a text and the span of a word. Out: the word's spelling, with what can be said of it by itself. The table is asked
 * by the text's own characters, so that a word that was met before costs no new string.
 */
import { foldWord } from '../text/index.ts';
import { type Entry, entryOf } from './lexicon-en.ts';

/** How a word is written. `mixed`: a capital inside or behind a small letter ("eBay"); "McVey" is `capital`. */
export type Case = 'lower' | 'capital' | 'upper' | 'mixed';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /^\p{L}/u;

/** How a word is written; `lower` for what has no capitals. */
export function caseOf(surface: string): Case {
  const first = surface.charCodeAt(0);
  if (!hasUpper(surface)) return 'lower';
  if (first >= 97 && first <= 122) return 'mixed';
  if (first < 65 || (first > 90 && first < 128)) return LOWER.test(surface) ? 'mixed' : 'upper';
  if (first >= 128 && !UPPER.test(String.fromCodePoint(surface.codePointAt(0) ?? 0))) return 'mixed';
  if (surface.length === 1) return 'capital';
  return LOWER.test(surface) ? 'capital' : 'upper';
}

function hasUpper(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const c = surface.charCodeAt(i);
    if (c >= 65 && c <= 90) return true;
    if (c >= 128) return UPPER.test(surface);
  }
  return false;
}

/** One spelling. What costs more is made when first asked for. */
export class Spelling {
  /** Empty for what is too long to be a word (addresses). */
  readonly surface: string;
  /** Small letters, straight apostrophes. */
  readonly lower: string;
  readonly case: Case;
  /** True where it begins with a letter. */
  readonly letter: boolean;
  #entry: Entry | null = null;
  #folded: string | null = null;

  constructor(surface: string) {
    this.surface = surface;
    this.lower = surface.toLowerCase().replaceAll('’', "'");
    this.case = caseOf(surface);
    this.letter = LETTER.test(surface);
  }

  /** What the English lexicon knows of it. */
  get entry(): Entry {
    this.#entry ??= entryOf(this.lower);
    return this.#entry;
  }

  /** Without case, accents, and kinds of apostrophe and hyphen. */
  get folded(): string {
    this.#folded ??= foldWord(this.surface);
    return this.#folded;
  }
}

/** Longer tokens are addresses and the like: they count as no word. */
const LONGEST = 60;
const NOTHING = new Spelling('');

const SLOTS = 1 << 19;
const MOST_KEPT = 200_000;
let slots = new Int32Array(SLOTS);
let kept: Spelling[] = [];

/** The spelling of the word at a span. */
export function spellingOf(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST || start >= end) return NOTHING;
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const number = slots[slot] as number;
    if (number === 0) break;
    const known = kept[number - 1] as Spelling;
    if (isAt(known.surface, text, start, end)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (kept.length >= MOST_KEPT) {
    slots = new Int32Array(SLOTS);
    kept = [];
  }
  // A copy of its own: a slice would keep the whole text in memory.
  const made = new Spelling(Array.from(text.slice(start, end)).join(''));
  kept.push(made);
  slots[slot] = kept.length;
  return made;
}

function isAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
