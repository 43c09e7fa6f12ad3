/**
 * Markdown: the file's own text, with the blocks that its marks make.
 *
 * In: a text. Out: a source whose text is the file untouched, so that every offset is one in the
 * file. Blocks are headings (their words without the marks), paragraphs, list items, quotations,
 * tables, fenced code, separators, and front matter and lines of images as furniture.
 *
 * Method: one pass over the lines, after CommonMark 0.31 as far as it settles which block a line is
 * in. The only heading of the first level is the title; where there are several, all are headings:
 * the file does not say whether they are titles or chapters. Lines set in by four are paragraphs, not
 * code, because writers set prose in too. It does not read what is inside a line.
 */
import { type Line, lines, type Span, trim } from '../text/index.ts';
import { frontMatter } from './front-matter.ts';
import { ruleMark } from './separators.ts';
import type { Block, Problem, Role, Source } from './source.ts';

/** The source of a Markdown file, and what was wrong with its front matter. */
export function readMarkdown(text: string): { readonly source: Source; readonly problems: readonly Problem[] } {
  const all = [...lines(text)];
  const front = frontMatter(text, all);
  const scan = new Scan(text, all);
  if (front !== null) scan.skip(front.lines);
  const blocks = withTitle(scan.blocks());
  return {
    source: {
      text,
      blocks: front === null ? blocks : [{ ...front.span, role: 'furniture' }, ...blocks],
      meta: front?.meta ?? {},
    },
    problems: front?.problems ?? [],
  };
}

function withTitle(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks.filter((block) => block.level === 1);
  if (first === undefined || others.length > 0) return blocks;
  return blocks.map((block) => (block === first ? { ...block, role: 'title' } : block));
}

const ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** The only items that may break into a paragraph: a line that begins with a year is prose. */
const ITEM_IN_PARAGRAPH = /^ {0,3}(?:[-*+]|1[.)])[ \t]/;
const QUOTATION = /^ {0,3}>/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const DELIMITERS = /^[ \t|:-]+$/;
/** Beginnings of lines are judged by so many characters; a line may be megabytes long. */
const BEGINNING = 400;
/** What stands over a row of `-` is a heading only where it is a line no longer than this. */
const LONGEST_HEADING = 200;

/** One pass over the lines: what is open, and the blocks that are closed. */
class Scan {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #blocks: Block[] = [];
  /** Fences that are known not to be closed, by their mark: the shortest such. */
  readonly #unclosed = new Map<string, number>();
  #at = 0;
  #open: { role: Role; start: number; end: number; count: number } | null = null;

  constructor(text: string, all: readonly Line[]) {
    this.#text = text;
    this.#lines = all;
  }

  skip(count: number): void {
    this.#at = count;
  }

  blocks(): readonly Block[] {
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at];
      if (line !== undefined) this.#line(line);
      this.#at++;
    }
    this.#close();
    return this.#blocks;
  }

  #line(line: Line): void {
    const start = this.#text.slice(line.start, Math.min(line.end, line.start + BEGINNING));
    const inParagraph = this.#open?.role === 'paragraph';
    if (line.blank) this.#close();
    else if (this.#code(start, line) || this.#rule(line)) return;
    else if (HEADING.test(start)) this.#heading(start, line);
    else if (QUOTATION.test(start)) this.#extend('quotation', line);
    else if ((inParagraph ? ITEM_IN_PARAGRAPH : ITEM).test(start)) this.#begin('list', line);
    else if (this.#open !== null) this.#extend(this.#open.role, line);
    else this.#begin(this.#isTable(start) ? 'table' : 'paragraph', line);
  }

  #begin(role: Role, line: Line): void {
    this.#close();
    this.#open = { role, start: line.start, end: line.end, count: 1 };
  }

  #extend(role: Role, line: Line): void {
    if (this.#open?.role !== role) this.#begin(role, line);
    else {
      this.#open.end = line.end;
      this.#open.count++;
    }
  }

  #close(): void {
    if (this.#open === null) return;
    const { role, count, ...span } = this.#open;
    const block = trim(this.#text, span);
    this.#blocks.push({ ...block, role: count === 1 && this.#isImage(block) ? 'furniture' : role });
    this.#open = null;
  }

  #heading(start: string, line: Line): void {
    this.#close();
    const marks = HEADING.exec(start);
    const level = marks?.[1]?.length ?? 1;
    let { start: from, end } = trim(this.#text, { start: line.start + (marks?.[0].length ?? 0), end: line.end });
    let closing = end;
    while (closing > from && this.#text[closing - 1] === '#') closing--;
    // Marks at the end belong to the words (`C#`) unless a blank stands before them.
    if (closing === from || /[ \t]/.test(this.#text.charAt(closing - 1))) end = closing;
    ({ start: from, end } = trim(this.#text, { start: from, end }));
    if (end > from) this.#blocks.push({ start: from, end, role: 'heading', level });
  }

  /** A row of marks: an underline, or a separator. False where the line is neither. */
  #rule(line: Line): boolean {
    const mark = ruleMark(this.#text, line) ?? this.#shortUnderline(line);
    if (mark === null || mark === '#' || mark === '~') return false;
    const above = this.#open;
    if ((mark === '=' || mark === '-') && above?.role === 'paragraph' && above.count === 1) {
      const words = trim(this.#text, above);
      if (words.end - words.start <= LONGEST_HEADING) {
        this.#blocks.push({ ...words, role: 'heading', level: mark === '=' ? 1 : 2 });
        this.#open = null;
        return true;
      }
    }
    this.#close();
    this.#blocks.push({ ...trim(this.#text, line), role: 'separator' });
    return true;
  }

  /** Two marks are enough under a line of words. */
  #shortUnderline(line: Line): string | null {
    if (this.#open?.role !== 'paragraph' || line.end - line.start > 8) return null;
    const row = this.#text.slice(line.start, line.end).trimEnd();
    return row === '==' || row === '--' ? row.charAt(0) : null;
  }

  /** Takes in a whole fenced block. False where the line opens none that is closed again. */
  #code(start: string, line: Line): boolean {
    const fence = FENCE.exec(start)?.[1];
    if (fence === undefined) return false;
    const mark = fence.charAt(0);
    if (fence.length >= (this.#unclosed.get(mark) ?? Number.POSITIVE_INFINITY)) return false;
    for (let at = this.#at + 1; at < this.#lines.length; at++) {
      const below = this.#lines[at];
      if (below === undefined || !this.#closes(below, mark, fence.length)) continue;
      this.#close();
      this.#blocks.push({ ...trim(this.#text, { start: line.start, end: below.end }), role: 'code' });
      this.#at = at;
      return true;
    }
    this.#unclosed.set(mark, fence.length);
    return false;
  }

  #closes(line: Span, mark: string, length: number): boolean {
    const row = this.#text.slice(line.start, Math.min(line.end, line.start + BEGINNING));
    const marks = CLOSING_FENCE.exec(row)?.[1] ?? '';
    return marks.startsWith(mark) && marks.length >= length;
  }

  #isTable(start: string): boolean {
    const below = this.#lines[this.#at + 1];
    if (below === undefined || !start.includes('|') || below.end - below.start > BEGINNING) return false;
    const row = this.#text.slice(below.start, below.end);
    return row.includes('|') && row.includes('-') && DELIMITERS.test(row);
  }

  #isImage({ start, end }: Span): boolean {
    if (!this.#text.startsWith('![', start) || end - start > 4000) return false;
    return /^!\[[^\]]*\]\([^)]*\)$/.test(this.#text.slice(start, end));
  }
}
