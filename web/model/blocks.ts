/**
 * The blocks an article is shown in: its lines, those that were only wrapped put together again.
 *
 * In: the article's text with the offset it starts at, and the spans that have a role. Out: blocks in
 * reading order; between two of them lie only line endings and blank lines. Method: lines of `text/`;
 * a line end is soft where the next word would not have fitted into the paragraph's widest line, and
 * that is of a width people wrap at. Nothing is trimmed: a block's span holds its source's characters.
 */
import { type Line, lines, type Span } from '../../src/text/index.ts';

export type BlockRole = 'title' | 'byline' | 'heading' | 'caption' | 'text';

export interface Block extends Span {
  readonly role: BlockRole;
  /** True where blank lines stand before it, or a line that was not wrapped: it gets a paragraph's space. */
  readonly spaced: boolean;
  /** The line endings inside it, which read as a space. */
  readonly soft: readonly Span[];
}

export interface Roles {
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly headings: readonly Span[];
  readonly captions: readonly Span[];
}

const NARROWEST = 45;
const WIDEST = 100;
const LONG = 100;

/** A search in spans that are sorted and asked for in ascending order. */
function covering(spans: readonly Span[]): (line: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return (line) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= line.start) next++;
    const span = sorted[next];
    return span !== undefined && span.start < line.end;
  };
}

function roleOf(roles: Roles): (line: Span) => BlockRole {
  const is = (spans: readonly Span[]): ((line: Span) => boolean) => covering(spans);
  const title = is(roles.title ? [roles.title] : []);
  const byline = is(roles.byline ? [roles.byline] : []);
  const heading = is(roles.headings);
  const caption = is(roles.captions);
  return (line) =>
    title(line) ? 'title' : byline(line) ? 'byline' : caption(line) ? 'caption' : heading(line) ? 'heading' : 'text';
}

interface Run {
  readonly lines: readonly Line[];
  readonly role: BlockRole;
}

/** Lines that stand together: no blank line between them, and one role. */
function runs(text: string, offset: number, role: (line: Span) => BlockRole): Run[] {
  const found: { lines: Line[]; role: BlockRole }[] = [];
  let last: { lines: Line[]; role: BlockRole } | null = null;
  for (const line of lines(text)) {
    if (line.blank) {
      last = null;
      continue;
    }
    const placed: Line = { ...line, start: line.start + offset, end: line.end + offset, next: line.next + offset };
    const its = role(placed);
    if (last && last.role === its) last.lines.push(placed);
    else {
      last = { lines: [placed], role: its };
      found.push(last);
    }
  }
  return found;
}

function firstWord(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text.charCodeAt(i) === 32) i++;
  const start = i;
  while (i < to && text.charCodeAt(i) !== 32) i++;
  return i - start;
}

/** The article's blocks. `offset` is where the text starts in its source; spans count in the source. */
export function blocks(text: string, offset: number, roles: Roles): Block[] {
  const found: Block[] = [];
  for (const run of runs(text, offset, roleOf(roles))) {
    const width = Math.max(...run.lines.slice(0, 400).map((line) => line.end - line.start));
    const wraps = width >= NARROWEST && width <= WIDEST;
    let spaced = true;
    let current: { start: number; end: number; soft: Span[] } | null = null;
    let before: Line | null = null;
    for (const line of run.lines) {
      const word = firstWord(text, line.start - offset, line.end - offset);
      const long = before !== null && before.end - before.start + 1 + word > width;
      const joins = current !== null && (run.role === 'title' || (wraps && long));
      if (current && before && joins) {
        current.soft.push({ start: before.end, end: before.next });
        current.end = line.end;
      } else {
        if (current) found.push({ ...current, role: run.role, spaced });
        if (before) spaced = before.end - before.start > LONG;
        current = { start: line.start, end: line.end, soft: [] };
      }
      before = line;
    }
    if (current) found.push({ ...current, role: run.role, spaced });
  }
  return found;
}
