/**
 * Pairs of quotation marks: which stretches of a text stand in marks.
 *
 * In: a text and a span of it. Out: marked stretches in reading order, nested ones after the one they lie in.
 * Method: one walk over the marks with a stack. A quotation of several paragraphs, each opened anew, gives a
 * stretch for each, the earlier ones said to go on. A quotation that nobody closes ends with its paragraph; if
 * another opens before that, it ends where that one opens. Two openings side by side are one. An apostrophe taken
 * for an opening mark is forgotten when its paragraph, or the quotation around it, ends.
 *
 * It does not say which stretches are quotations: a title stands in marks too.
 */
import { paragraphs, type Span, trim } from '../text/index.ts';
import { type Family, type Mark, marksIn } from './marks.ts';

/** A stretch in marks: `start`–`end` is what stands between them, trimmed. */
export interface Marked extends Span {
  readonly family: Family;
  /** The opening mark (of doubled ones all), and the closing mark, or null where there is none. */
  readonly open: Span;
  readonly close: Span | null;
  /** Number, in the list, of the stretch it is nested in; -1 for none. */
  readonly inside: number;
  /** True where it is left open at its paragraph's end and the next paragraph opens anew. */
  readonly goesOn: boolean;
}

interface Open {
  readonly mark: Mark;
  /** Where the opening mark ends: later than `mark.end` where it is doubled. */
  end: number;
  readonly inside: number;
  /** Its place in the list, kept for it when it opened. */
  readonly at: number;
}

interface Drawn {
  readonly open: Open;
  readonly end: number;
  readonly close: Span | null;
  readonly goesOn: boolean;
}

/** Farthest that a nested quotation of the same marks is looked for. */
const DEEPEST = 4;
/** Marks, and code units, in which the end of a letter is looked for. */
const FARTHEST = 60;
const LONGEST_LETTER = 12_000;

/** The stretches of `within` that stand in quotation marks. Empty stretches are left out. */
export function markedIn(text: string, within: Span): readonly Marked[] {
  const marks = marksIn(text, within);
  const walk = new Walk(text, marks);
  marks.forEach((mark, i) => {
    walk.step(mark, i);
  });
  const last = marks.at(-1);
  if (last) walk.endBlock(last, within.end, null);
  return walk.marked();
}

class Walk {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  #stack: Open[] = [];
  #drawn: (Drawn | null)[] = [];
  #previous: Mark | null = null;

  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text;
    this.#marks = marks;
  }

  step(mark: Mark, i: number): void {
    const before = this.#previous;
    if (before && mark.line !== before.line) this.#newLine(before, mark, i);
    this.#previous = mark;
    if (mark.family === 'single') this.#single(mark, i);
    else this.#double(mark, i);
  }

  /** What is open at a line's end is closed there if the next line opens anew, or a blank line follows. */
  #newLine(before: Mark, mark: Mark, i: number): void {
    const anew = mark.leads && mark.part === 'open' && this.#stack[0]?.mark.family === mark.family;
    if (!(mark.block !== before.block || anew)) return;
    if (!anew && this.#closesFarther(i)) return;
    this.endBlock(before, mark.start, anew ? mark : null);
  }

  /**
   * True for a letter or a speech of several paragraphs in one pair of marks: one double mark, opened behind a colon, is
   * still open, and further on one closes a paragraph that none has opened.
   */
  #closesFarther(i: number): boolean {
    const [outer] = this.#stack;
    if (outer === undefined || this.#stack.length > 1 || outer.mark.family !== 'double') return false;
    if (!/:\s*$/.test(this.#text.slice(Math.max(0, outer.mark.start - 4), outer.mark.start))) return false;
    let depth = 0;
    for (const mark of this.#marks.slice(i, i + FARTHEST)) {
      if (mark.start - outer.end > LONGEST_LETTER) return false;
      if (mark.family !== 'double') continue;
      if (mark.part === 'either' || (mark.part === 'open' && mark.leads)) return false;
      depth += mark.part === 'open' ? 1 : -1;
      if (depth < 0) return /^[^\S\n]*(?:[\n\r]|$)/.test(this.#text.slice(mark.end, mark.end + 8));
    }
    return false;
  }

  /** Ends all that is open, in the block of `last`, before `limit`. */
  endBlock(last: Mark, limit: number, anew: Mark | null): void {
    const [outer] = this.#stack;
    if (outer === undefined) return;
    const goesOn = anew !== null && anew.block - last.block <= 1;
    // A single mark that nothing closes is more often an apostrophe than a quotation.
    if (outer.mark.family !== 'single' || goesOn) {
      const end = Math.min(limit, endOfBlock(this.#text, last.end, limit));
      this.#draw(outer, end, null, goesOn);
    }
    this.#stack = [];
  }

  #double(mark: Mark, i: number): void {
    const depth = this.#depthOf(mark.family);
    if (depth < 0) {
      if (mark.part !== 'close' && !(mark.measure && mark.part === 'either')) this.#open(mark);
      return;
    }
    if (mark.part === 'open') this.#openAgain(mark, i, depth);
    else if (!this.#isMeasure(mark, i)) this.#closeAt(depth, mark);
  }

  /** An opening mark where one of its family is open: doubled, nested, or the other was never closed. */
  #openAgain(mark: Mark, i: number, depth: number): void {
    const open = this.#stack[depth] as Open;
    const top = this.#stack.length - 1;
    if (top === depth && trim(this.#text, { start: open.end, end: mark.start }).end <= open.end) {
      open.end = mark.end;
      return;
    }
    if (top > depth || this.#closesTwice(mark, i) || this.#closesFarther(i)) {
      this.#open(mark);
      return;
    }
    this.#draw(open, mark.start, null, false);
    this.#stack.length = depth;
    this.#open(mark);
  }

  /** True where the next two marks of the family, in this line, both close. */
  #closesTwice({ family, line }: Mark, i: number): boolean {
    let closing = 0;
    for (let n = i + 1; n < Math.min(this.#marks.length, i + 12); n++) {
      const next = this.#marks[n] as Mark;
      if (next.line !== line) return false;
      if (next.family !== family) continue;
      if (next.part !== 'close') return false;
      if (++closing === 2) return true;
    }
    return false;
  }

  /** Inches, where a mark that closes better comes before any that opens. */
  #isMeasure(mark: Mark, i: number): boolean {
    if (!mark.measure) return false;
    const next = this.#marks[i + 1];
    return next !== undefined && next.line === mark.line && next.family === mark.family && next.part === 'close';
  }

  #single(mark: Mark, i: number): void {
    const depth = this.#depthOf('single');
    if (depth < 0) {
      if (mark.part === 'open') this.#open(mark);
      return;
    }
    if (mark.part === 'open') {
      // Of two openings the first was an apostrophe.
      this.#stack.length = depth;
      this.#open(mark);
    } else if (depth === this.#stack.length - 1 && !(mark.doubtful && this.#closesLater(i))) {
      this.#closeAt(depth, mark);
    }
  }

  /** True where a single mark further in the line, before a double or an opening one, closes without doubt. */
  #closesLater(i: number): boolean {
    const { line } = this.#marks[i] as Mark;
    for (let n = i + 1; n < Math.min(this.#marks.length, i + 12); n++) {
      const next = this.#marks[n] as Mark;
      if (next.line !== line || next.family !== 'single' || next.part !== 'close') return false;
      if (!next.doubtful) return true;
    }
    return false;
  }

  #closeAt(depth: number, mark: Mark): void {
    this.#draw(this.#stack[depth] as Open, mark.start, mark, false);
    this.#stack.length = depth;
  }

  #open(mark: Mark): void {
    if (this.#stack.length >= DEEPEST) return;
    const inside = this.#stack.at(-1)?.at ?? -1;
    this.#stack.push({ mark, end: mark.end, inside, at: this.#drawn.length });
    this.#drawn.push(null);
  }

  #depthOf(family: Family): number {
    return this.#stack.findLastIndex(({ mark }) => mark.family === family);
  }

  #draw(open: Open, end: number, close: Span | null, goesOn: boolean): void {
    this.#drawn[open.at] = { open, end, close, goesOn };
  }

  /** The list without what was never drawn, its numbers put right. */
  marked(): readonly Marked[] {
    const numbers = new Map<number, number>([[-1, -1]]);
    const found: Marked[] = [];
    this.#drawn.forEach((drawn, n) => {
      const span = drawn && trim(this.#text, { start: drawn.open.end, end: drawn.end });
      const inside = drawn ? (numbers.get(drawn.open.inside) ?? -1) : -1;
      if (!drawn || !span || span.start === span.end) {
        numbers.set(n, inside);
        return;
      }
      numbers.set(n, found.length);
      const { open, close, goesOn } = drawn;
      const { family } = open.mark;
      found.push({
        ...span,
        family,
        open: { start: open.mark.start, end: open.end },
        close: close && { start: close.start, end: close.end },
        inside,
        goesOn,
      });
    });
    return found;
  }
}

/** Where the paragraph that `at` lies in ends, before `limit`. */
function endOfBlock(text: string, at: number, limit: number): number {
  const [first] = paragraphs(text.slice(at, limit));
  return first === undefined ? at : at + first.end;
}
