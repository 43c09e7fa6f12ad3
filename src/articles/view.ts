/**
 * A text as the splitter looks at it: rows, and what is known of each, worked out when first asked.
 *
 * In: a text. Out: shapes of short rows, keys that are equal for lines that read alike, content
 * words of rows and of the windows before and after a row, kinds of quotation marks. Everything is
 * kept once found; nothing is found twice. It decides nothing.
 */
import { fold } from '../text/index.ts';
import { LONGEST, type Shape, shapeOf } from './line-shape.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Stems, stemsOf } from './stems.ts';

/** Kinds of quotation mark, as bits: curly, straight, two single ones for a double, and apostrophes. */
export const CURLY = 1;
export const STRAIGHT = 2;
export const TWO_SINGLE = 4;
export const STRAIGHT_APOSTROPHE = 32;
export const CURLY_APOSTROPHE = 64;

/** A letter or digit, as far as likeness of two lines goes. */
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** A text, its rows, and what was found out about them so far. */
export class View {
  readonly text: string;
  readonly rows: readonly Row[];
  /** The number of blank lines that most often stands between two rows. */
  readonly usualBlanks: number;
  /** True where most rows keep that number; where not, blank lines say little. */
  readonly evenBlanks: boolean;
  #stems: Stems | null = null;
  readonly #shapes: (Shape | null | undefined)[];
  readonly #marks: Int16Array;
  readonly #keys: (string | undefined)[];

  constructor(text: string) {
    this.text = text;
    this.rows = rowsOf(text);
    const { blanks, share } = commonest(this.rows);
    this.usualBlanks = blanks;
    this.evenBlanks = share >= 0.8;
    this.#shapes = new Array(this.rows.length);
    this.#keys = new Array(this.rows.length);
    this.#marks = new Int16Array(this.rows.length).fill(-1);
  }

  /** The stems of all rows. */
  get stems(): Stems {
    this.#stems ??= stemsOf(this.text, this.rows);
    return this.#stems;
  }

  /** Length of a row in characters; 0 beyond the text. */
  length(row: number): number {
    const found = this.rows[row];
    return found === undefined ? 0 : found.end - found.start;
  }

  /** Blank lines before a row. */
  blanks(row: number): number {
    return this.rows[row]?.blanks ?? 0;
  }

  /** The shape of a short row; null for a long one and beyond the text. */
  shape(row: number): Shape | null {
    const known = this.#shapes[row];
    if (known !== undefined) return known;
    const found = this.rows[row];
    if (found === undefined) return null;
    const shape = found.end - found.start > LONGEST ? null : shapeOf(this.text, found);
    this.#shapes[row] = shape;
    return shape;
  }

  /** Letters and digits of a row, folded: equal where two lines differ in marks, case and spaces only. */
  key(row: number): string {
    const known = this.#keys[row];
    if (known !== undefined) return known;
    const found = this.rows[row];
    if (found === undefined) return '';
    const head = this.text.slice(found.start, Math.min(found.end, found.start + 600));
    const key = fold(head).text.replace(NO_LETTER, '');
    this.#keys[row] = key;
    return key;
  }

  /** True where two rows read alike: alt text and caption, as a rule. */
  alike(a: number, b: number): boolean {
    const long = Math.max(this.length(a), this.length(b));
    if (long === 0 || Math.abs(this.length(a) - this.length(b)) > 12 + long / 20 || long > 600) return false;
    if (!this.#sameEnds(a, b)) return false;
    const left = this.key(a);
    return left.length > 3 && left === this.key(b);
  }

  /** False where the first or the last letters of two rows show already that they differ. */
  #sameEnds(a: number, b: number): boolean {
    const { start: from = 0, end = 0 } = this.rows[a] ?? {};
    const { start: otherFrom = 0, end: otherEnd = 0 } = this.rows[b] ?? {};
    return (
      this.#mayMatch(from, otherFrom) &&
      this.#mayMatch(this.#lastLetter(from, end), this.#lastLetter(otherFrom, otherEnd))
    );
  }

  /** False where both units are plain letters, and not the same one. */
  #mayMatch(a: number, b: number): boolean {
    const left = this.text.charCodeAt(a) | 32;
    const right = this.text.charCodeAt(b) | 32;
    return left === right || !isPlainLetter(left) || !isPlainLetter(right);
  }

  /** The last plain letter among the last few units of a row; its last unit where there is none. */
  #lastLetter(start: number, end: number): number {
    for (let i = end - 1; i >= Math.max(start, end - 4); i--) if (isPlainLetter(this.text.charCodeAt(i) | 32)) return i;
    return Math.max(start, end - 1);
  }

  /** Kinds of quotation mark in a row, as bits. */
  marks(row: number): number {
    const known = this.#marks[row] ?? 0;
    if (known >= 0) return known;
    const found = this.rows[row];
    const bits = found === undefined ? 0 : marksOf(this.text, found.start, Math.min(found.end, found.start + 1600));
    this.#marks[row] = bits;
    return bits;
  }
}

const isPlainLetter = (c: number): boolean => c >= 97 && c <= 122;

function commonest(rows: readonly Row[]): { readonly blanks: number; readonly share: number } {
  const counts = new Map<number, number>();
  for (let i = 1; i < rows.length; i++) {
    const blanks = rows[i]?.blanks ?? 0;
    counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [blanks, count] of counts) {
    if (count > most || (count === most && blanks < best)) {
      best = blanks;
      most = count;
    }
  }
  return { blanks: best, share: most / Math.max(1, rows.length - 1) };
}

function marksOf(text: string, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x201c || c === 0x201d) bits |= CURLY;
    else if (c === 34) bits |= STRAIGHT;
    else if (c === 39) bits |= text.charCodeAt(i + 1) === 39 ? TWO_SINGLE : STRAIGHT_APOSTROPHE;
    else if (c === 0x2019) bits |= CURLY_APOSTROPHE;
  }
  return bits;
}
