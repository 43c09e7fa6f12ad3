/**
 * Quotation marks: where one may open or close a quotation, and where it is an apostrophe or a measure.
 *
 * In: a text and a span of it. Out: its marks in reading order, each with its family, the part it can play and
 * the line it stands in. Method: the shape of a mark says what it was meant for, the characters on both sides say
 * what it was used for; where both sides are plain against the shape (a low-high pair closes with the mark that
 * opens in English), the sides win. Two apostrophes are a double mark, three a double and a single one.
 *
 * It pairs nothing: what opens and closes together is for `pairs.ts`.
 */
import { isBlankUnit, lines, type Span } from '../text/index.ts';

/** Marks close what was opened by one of the same family. */
export type Family = 'double' | 'single' | 'guillemet' | 'small-guillemet' | 'corner' | 'white-corner';

/** What a mark can be, by its shape and its neighbours. */
export type Part = 'open' | 'close' | 'either';

/** One mark of quotation. */
export interface Mark extends Span {
  readonly family: Family;
  readonly part: Part;
  /** Number of the line in the span, from 0, and of the run of lines that are not blank. */
  readonly line: number;
  readonly block: number;
  /** True where nothing but blanks stands before it in its line. */
  readonly leads: boolean;
  /** True for a single mark that may as well be the apostrophe of a plural ("the workers' boat"). */
  readonly doubtful: boolean;
  /** True for a mark that may as well say inches or seconds. */
  readonly measure: boolean;
}

type Shape = readonly [Family, Part];

const BACKSLASH = 0x5c;

const SHAPES = new Map<number, Shape>([
  [0x22, ['double', 'either']],
  [0xff02, ['double', 'either']],
  [0x201c, ['double', 'open']],
  [0x201d, ['double', 'close']],
  [0x201e, ['double', 'open']],
  [0x201f, ['double', 'open']],
  [0x301d, ['double', 'open']],
  [0x301e, ['double', 'close']],
  [0x301f, ['double', 'close']],
  [0x2033, ['double', 'close']],
  [0x27, ['single', 'either']],
  [0x60, ['single', 'open']],
  [0xb4, ['single', 'close']],
  [0x2018, ['single', 'open']],
  [0x2019, ['single', 'close']],
  [0x201a, ['single', 'open']],
  [0x201b, ['single', 'open']],
  [0xab, ['guillemet', 'open']],
  [0xbb, ['guillemet', 'close']],
  [0x2039, ['small-guillemet', 'open']],
  [0x203a, ['small-guillemet', 'close']],
  [0x300c, ['corner', 'open']],
  [0x300d, ['corner', 'close']],
  [0x300e, ['white-corner', 'open']],
  [0x300f, ['white-corner', 'close']],
]);

const IS_WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe for what they leave out. */
const ELISION = /(?:em|til|till|tis|twas|twere|cause|cos|n|round|bout|nuff|neath|twixt|\d{2}s?)(?![\p{L}\p{N}])/iuy;
const OPENERS = '([{<-\u2010\u2011\u2012\u2013\u2014\u2015/\u2026*_=>:;|\u00bf\u00a1';
const CLOSERS = '.,;:!?()[]}>-\u2010\u2011\u2012\u2013\u2014\u2015/\u2026*_<|';

/** More in a row are a rule or a fence, and no quotation. */
const LONGEST_ROW = 3;

const isShape = (c: number): boolean => SHAPES.has(c);
const isWordAt = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  if (c < 128) return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  return !Number.isNaN(c) && IS_WORD.test(text.charAt(at));
};
const isDigitAt = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c >= 48 && c <= 57;
};

/** The marks of a span, in reading order. One pass. */
export function marksIn(text: string, within: Span): readonly Mark[] {
  const found: Mark[] = [];
  let line = -1;
  let block = 0;
  let gap = false;
  const inside = within.start === 0 && within.end === text.length ? text : text.slice(within.start, within.end);
  for (const { start, end, blank } of lines(inside)) {
    line++;
    if (blank && !gap) block++;
    gap = blank;
    if (!blank) readLine(text, { start: within.start + start, end: within.start + end }, line, block, found);
  }
  return found;
}

function readLine(text: string, row: Span, line: number, block: number, found: Mark[]): void {
  let leads = true;
  for (let i = row.start; i < row.end; ) {
    const c = text.charCodeAt(i);
    const shape = c === 0x22 || c === 0x27 || c === 0x60 || c > 0xa0 ? SHAPES.get(c) : undefined;
    if (shape === undefined) {
      if (leads && !isBlankUnit(c)) leads = false;
      i++;
      continue;
    }
    const value = endOfValue(text, i, row.end);
    if (value > i) {
      leads = false;
      i = value;
      continue;
    }
    const end = endOfRun(text, i, row.end, shape);
    // A backslash that some export put before a mark belongs to it.
    const start = c === 0x22 && i > row.start && text.charCodeAt(i - 1) === BACKSLASH ? i - 1 : i;
    for (const mark of marksOf(text, { start, end }, row, shape)) found.push({ ...mark, line, block, leads });
    leads = false;
    i = end;
  }
}

const LONGEST_VALUE = 400;

/** Past the value of an attribute (`class="lead"`), which markup puts in marks; `start` itself where none begins. */
function endOfValue(text: string, start: number, limit: number): number {
  if (text[start - 1] !== '=' || !isWordAt(text, start - 2)) return start;
  const close = text.slice(start + 1, Math.min(limit, start + LONGEST_VALUE)).indexOf(text.charAt(start));
  return close < 0 ? start : start + close + 2;
}

/** Marks of one kind that touch: apostrophes and backticks are read together, and so is a row too long to quote. */
function endOfRun(text: string, start: number, limit: number, [family]: Shape): number {
  const c = text.charCodeAt(start);
  let end = start + 1;
  while (end < limit && text.charCodeAt(end) === c) end++;
  return family === 'single' || end - start > LONGEST_ROW ? end : start + 1;
}

type Bare = Omit<Mark, 'line' | 'block' | 'leads'>;

function marksOf(text: string, run: Span, row: Span, shape: Shape): readonly Bare[] {
  const width = run.end - run.start;
  if (width > LONGEST_ROW) return [];
  if (shape[0] !== 'single') return [markOf(text, run, row, shape)];
  if (width === 1) return singleOf(text, run, row, shape);
  if (width === 2) return [markOf(text, run, row, ['double', shape[1]])];
  const part = partOf(text, run, row, shape[1]);
  const cut = part === 'close' ? run.start + 1 : run.start + 2;
  const [first, second] = [
    { start: run.start, end: cut },
    { start: cut, end: run.end },
  ];
  const mark = (span: Span): Bare => ({
    ...span,
    family: span.end - span.start === 2 ? 'double' : 'single',
    part,
    doubtful: false,
    measure: false,
  });
  return [mark(first), mark(second)];
}

function markOf(text: string, run: Span, row: Span, [family, part]: Shape): Bare {
  const c = text.charCodeAt(run.end - 1);
  const measure = (c === 0x22 || c === 0x2033 || c === 0x201d) && isDigitAt(text, run.start - 1);
  return { ...run, family, part: partOf(text, run, row, part), doubtful: false, measure };
}

function singleOf(text: string, run: Span, row: Span, [family, shape]: Shape): readonly Bare[] {
  const [before, after] = [
    isWordAt(text, run.start - 1) && run.start > row.start,
    isWordAt(text, run.end) && run.end < row.end,
  ];
  if (before && after) return [];
  const part = partOf(text, run, row, shape);
  if (part !== 'close' && after) {
    ELISION.lastIndex = run.end;
    if (ELISION.test(text)) return [];
  }
  if (part === 'close' && isDigitAt(text, run.start - 1)) return [];
  const left = text.charCodeAt(run.start - 1) | 32;
  const doubtful = part === 'close' && before && (left === 0x73 || left === 0x7a || left === 0x78 || left === 0x6e);
  return [{ ...run, family, part, doubtful, measure: false }];
}

/** What stands beside a mark: a gap, an opening or closing character, or something to be quoted. */
type Side = 'gap' | 'punctuation' | 'word';

function sideOf(text: string, at: number, row: Span, marks: string, step: number): Side {
  let i = at;
  // Other marks of quotation say nothing of the side on which they stand: look past a few of them.
  for (let steps = 0; steps < 3 && i >= row.start && i < row.end && isShape(text.charCodeAt(i)); steps++) i += step;
  if (i < row.start || i >= row.end) return 'gap';
  const c = text.charCodeAt(i);
  if (isBlankUnit(c)) return 'gap';
  return marks.includes(text.charAt(i)) ? 'punctuation' : 'word';
}

function partOf(text: string, run: Span, row: Span, shape: Part): Part {
  const before = sideOf(text, run.start - 1, row, OPENERS, -1);
  const after = sideOf(text, run.end, row, CLOSERS, 1);
  // With a gap on both sides, the end of the line is where a mark closes.
  if (before === 'gap' && after === 'gap') return run.end >= row.end ? 'close' : shape;
  if (before === 'gap' && (after === 'word' || shape === 'either')) return 'open';
  if (after === 'gap' && (before === 'word' || shape === 'either' || shape === 'close')) return 'close';
  if (after === 'punctuation' && before === 'word') return 'close';
  if (before === 'punctuation' && after === 'word') return 'open';
  return shape;
}
