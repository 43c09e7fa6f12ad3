/**
 * The page of text that a walk over HTML fills: runs of words become blocks with offsets.
 *
 * In: words, breaks, cells and the ends of blocks, in reading order. Out: the text as a reader sees
 * it, and its blocks. Blocks stand apart by a blank line, items of one list by a new line; white space
 * collapses as in HTML, except where it is verbatim; cells stand apart by a tab and rows by a new
 * line. A line across the page is a row of `---`.
 */
import { paragraphs, trim } from '../text/index.ts';
import type { Block, Role } from './source.ts';

/** What is known of the words that are being laid out. */
export interface Frame {
  readonly role: Role;
  readonly rank: number;
  readonly post: number | null;
  readonly isTitle: boolean;
  readonly isFurniture: boolean;
  readonly isVerbatim: boolean;
  /** The outermost list that the words are in; 0 for none. */
  readonly list: number;
}

/** A run longer than this is not the byline or the time that a class around it says. */
const LONGEST_BYLINE = 200;
const LONGEST_TIME = 120;
/** How much may stand beside an inline author or time for the run to be one. */
const BESIDE_AUTHOR = 60;
const BESIDE_TIME = 40;

export class Layout {
  readonly #text: string[] = [];
  #length = 0;
  readonly #blocks: Block[] = [];
  /** The open run: its pieces, and what was marked in it. */
  #run: string[] = [];
  #runLength = 0;
  #last = '';
  #space = false;
  #marked = { byline: 0, time: 0, day: '' };
  #lastList = 0;

  /** Words of a text node. */
  words(value: string, isVerbatim: boolean): void {
    if (isVerbatim) {
      this.#add(value);
      return;
    }
    const collapsed = value.replace(/[ \t\n\r\f]+/g, ' ');
    const inner = collapsed.replace(/^ | $/g, '');
    if (collapsed.startsWith(' ')) this.#space = true;
    if (inner === '') return;
    if (this.#space && this.#last !== '' && this.#last !== '\n' && this.#last !== '\t') this.#add(' ');
    this.#add(inner);
    this.#space = collapsed.endsWith(' ');
  }

  /** A `<br>`; more than two in a row are two. */
  lineBreak(): void {
    this.#space = false;
    if (this.#run.at(-1) !== '\n' || this.#run.at(-2) !== '\n') this.#add('\n');
  }

  row(): void {
    this.#space = false;
    if (this.#last !== '') this.#add('\n');
  }

  cell(isFirst: boolean): void {
    this.#space = false;
    if (!isFirst) this.#add('\t');
  }

  /** How much of the run is laid out: to say afterwards how much was marked. */
  get reached(): number {
    return this.#runLength;
  }

  /** Says that what was laid out since `from` names the author, or a time with this day. */
  mark(role: 'byline' | 'time', from: number, day: string): void {
    this.#marked[role] += Math.max(0, this.#runLength - from);
    if (this.#marked.day === '') this.#marked.day = day;
  }

  /** A line across the page. */
  rule(frame: Frame): void {
    this.close(frame);
    this.#run = ['---'];
    this.close({ ...frame, role: 'separator', rank: 0, isTitle: false });
  }

  /** Ends the run. Without words in it there is no block. */
  close(frame: Frame): void {
    const run = this.#run.join('');
    const marked = this.#marked;
    this.#run = [];
    this.#runLength = 0;
    this.#last = '';
    this.#space = false;
    this.#marked = { byline: 0, time: 0, day: '' };
    const { start, end } = trim(run, { start: 0, end: run.length });
    if (start === end) return;
    const isWhole = frame.role === 'table' || frame.role === 'code' || frame.rank > 0;
    const words = run.slice(start, end);
    const spans = isWhole ? [{ start: 0, end: words.length }] : [...paragraphs(words)];
    const role = roleOf(frame, words.length, spans.length === 1 ? marked : NOTHING);
    this.#gap(frame.list !== 0 && frame.list === this.#lastList);
    this.#lastList = frame.list;
    for (const span of spans) {
      this.#blocks.push(block(this.#length + span.start, this.#length + span.end, role, frame, marked.day));
    }
    this.#put(words);
  }

  /** The text and its blocks. A page of nothing but furniture is taken for what it says. */
  finish(): { readonly text: string; readonly blocks: readonly Block[] } {
    const text = this.#text.join('');
    const hasContent = this.#blocks.some(({ role }) => role !== 'furniture' && role !== 'separator');
    const blocks = hasContent
      ? this.#blocks
      : this.#blocks.map((each): Block => (each.role === 'furniture' ? { ...each, role: 'paragraph' } : each));
    return { text, blocks };
  }

  #add(piece: string): void {
    if (piece === '') return;
    this.#run.push(piece);
    this.#runLength += piece.length;
    this.#last = piece.charAt(piece.length - 1);
  }

  #gap(isTight: boolean): void {
    if (this.#length > 0) this.#put(isTight ? '\n' : '\n\n');
  }

  #put(piece: string): void {
    this.#text.push(piece);
    this.#length += piece.length;
  }
}

interface Marked {
  readonly byline: number;
  readonly time: number;
}

const NOTHING: Marked = { byline: 0, time: 0 };

function roleOf(frame: Frame, length: number, { byline, time }: Marked): Role {
  if (frame.isTitle) return 'title';
  if (frame.isFurniture) return 'furniture';
  if (frame.rank > 0) return 'heading';
  const { role } = frame;
  if (role !== 'paragraph' && role !== 'list' && role !== 'byline' && role !== 'time') return role;
  if (time > 0 && byline === 0 && length - time <= BESIDE_TIME && length <= LONGEST_TIME) return 'time';
  if (byline > 0 && length - byline - time <= BESIDE_AUTHOR && length <= LONGEST_BYLINE) return 'byline';
  if (role === 'byline') return length <= LONGEST_BYLINE ? role : 'paragraph';
  return role === 'time' && length > LONGEST_TIME ? 'paragraph' : role;
}

function block(start: number, end: number, role: Role, frame: Frame, day: string): Block {
  return {
    start,
    end,
    role,
    ...((role === 'title' || role === 'heading') && frame.rank > 0 ? { level: frame.rank } : {}),
    ...(frame.post === null ? {} : { post: frame.post }),
    ...((role === 'time' || role === 'byline') && day !== '' ? { day } : {}),
  };
}
