/**
 * Who wrote an article, as the article itself says.
 *
 * In: a view and the rows of one article. Out: the byline (names only, without "By"), and the parts that
 * tell who the author is or where the piece stood first. Where no byline stands under the title, the
 * name that a bio at the end gives is the byline. It does not guess from the text.
 */
import type { Named, Part } from './article.ts';
import { plainLine, readsAsBio } from './line-shape.ts';
import type { View } from './view.ts';

/** Rows under the title that a byline is looked for in, and rows at the end for a bio. */
const HEAD = 7;
const TAIL = 3;

const PREFIX = /^(?:(?:written|posted|reported|story|text) )?(?:by|from)[ :]+/iu;
const DESK =
  / {0,2}(?:[|/•·–—]|-(?= )|, (?=[\p{Lu}\p{Ll} ]*(?:staff|writer|reporter|correspondent|editor|columnist|contributor|special|press|reuters|bureau|desk))).*$/iu;
const NAME =
  /\p{Lu}[\p{L}'’-]{1,25}(?: (?:\p{Lu}\.|(?:de|van|von|bin|al|el|la|le|di|da|der) ?\p{Lu}?[\p{L}'’-]{0,25}|\p{Lu}[\p{L}'’.-]{1,25})){1,3}/u;
const RANK = /^(?:Mr|Mrs|Ms|Dr|Prof|Rabbi|Sen|Rep|Gen)\.? /u;

/** The byline of the article in rows `from` to `to`; null where it names nobody. */
export function bylineOf(view: View, from: number, to: number): Named | null {
  for (let row = from; row < Math.min(to, from + HEAD); row++) {
    if (view.shape(row)?.kind === 'byline') return namesIn(view, row);
    if (row > from && view.length(row) > 200) break;
  }
  for (let row = to - 1; row > Math.max(from, to - 1 - TAIL); row--) {
    if (isBio(view, row)) return nameInBio(view, row);
  }
  return null;
}

const LONGEST_BIO = 600;

/** True for a bio, also where it runs on like a paragraph. */
function isBio(view: View, row: number): boolean {
  const found = view.rows[row];
  if (found === undefined || view.length(row) > LONGEST_BIO) return false;
  const shape = view.shape(row);
  if (shape !== null) return shape.kind === 'bio';
  return readsAsBio(plainLine(view.text, { start: found.start, end: Math.min(found.end, found.start + 200) }));
}

function named(view: View, start: number, end: number): Named {
  return { text: view.text.slice(start, end), start, end };
}

function namesIn(view: View, row: number): Named | null {
  const found = view.rows[row];
  if (found === undefined) return null;
  const line = plainLine(view.text, found);
  const start = PREFIX.exec(line)?.[0].length ?? 0;
  const end = line
    .slice(start)
    .replace(DESK, '')
    .replace(/[ .]+$/u, '').length;
  return end === 0 ? null : named(view, found.start + start, found.start + start + end);
}

function nameInBio(view: View, row: number): Named | null {
  const found = view.rows[row];
  if (found === undefined) return null;
  const line = plainLine(view.text, found);
  const based = /^Based in [^.]{2,60}?, (?=\p{Lu})/u.exec(line)?.[0].length ?? 0;
  const lead = based > 0 ? based : (/^(?:Follow|Email|E-mail|Contact|Write to) /u.exec(line)?.[0].length ?? 0);
  const start = lead + (RANK.exec(line.slice(lead))?.[0].length ?? 0);
  const name = NAME.exec(line.slice(start));
  if (name === null || name.index > 0) return null;
  return named(view, found.start + start, found.start + start + name[0].length);
}

/** The bio and the notes of first publication of an article. */
export function notesOf(view: View, from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (let row = from + 1; row < to; row++) {
    const near = row <= from + HEAD || row >= to - TAIL;
    const kind = near ? view.shape(row)?.kind : undefined;
    const { start, end } = view.rows[row] ?? { start: 0, end: 0 };
    if (kind === 'cross-post') parts.push({ role: 'crosspost', start, end });
    if (row >= to - TAIL && isBio(view, row)) parts.push({ role: 'bio', start, end });
  }
  return parts;
}
