/**
 * Plain text: the text as it is, with what its lines alone make certain.
 *
 * In: a text. Out: a source whose blocks are paragraphs (runs of lines that are not blank),
 * separators (a row of marks, a form feed) and headings (one line that a row of `=` or `-` of about
 * its own length underlines; the underline is no block). It does not guess at titles: that is the
 * work of `articles/`.
 */
import { type Line, lines, type Span, trim } from '../text/index.ts';
import { ruleMark } from './separators.ts';
import type { Block, Source } from './source.ts';

const FORM_FEED = 12;

/** The source of a plain text. */
export function readText(text: string): Source {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      blocks.push({ ...trim(text, { start: first.start, end: last.end }), role: 'paragraph' });
    }
    run = [];
  };
  for (const line of lines(text)) {
    const mark = line.blank ? null : ruleMark(text, line);
    const [above] = run;
    if (mark !== null && run.length === 1 && above !== undefined && underlines(text, mark, line, above)) {
      blocks.push({ ...trim(text, above), role: 'heading', level: mark === '=' ? 1 : 2 });
      run = [];
    } else if (mark !== null) {
      close();
      blocks.push({ ...trim(text, line), role: 'separator' });
    } else if (line.blank) close();
    else run.push(line);
    if (text.charCodeAt(line.end) === FORM_FEED) {
      close();
      blocks.push({ start: line.end, end: line.next, role: 'separator' });
    }
  }
  close();
  return { text, blocks, meta: {} };
}

function underlines(text: string, mark: string, row: Span, above: Span): boolean {
  if (mark !== '=' && mark !== '-') return false;
  const under = trim(text, row);
  const words = trim(text, above);
  const ratio = (under.end - under.start) / (words.end - words.start);
  return ratio >= 0.75 && ratio <= 1.25;
}
