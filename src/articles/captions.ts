/**
 * Captions: the lines that tell of a picture, and their doubles (alt text, then caption).
 *
 * In: a view, the rows of one article, whether the source has captions as a habit. Out: captions in
 * order; the second of two that read alike is marked as double. Known by being said twice, by a
 * picture credit, or by standing under the title without a closing stop in a source that has captions.
 * A single caption that is a whole sentence without a credit looks like prose and is not found.
 */
import type { Caption } from './article.ts';
import type { View } from './view.ts';

/** Rows under a title among which a first caption is looked for. */
const NEAR_TITLE = 5;

const CREDIT =
  /\b(?:photo(?:graph)?s?|image|picture|screenshot|illustration|file photo)\b.{0,12}(?:\bby\b|courtesy|credit|:|\/)|\bcourtesy of\b|\((?:photo|image|picture|file|screenshot|the (?:featured )?(?:image|photo|picture))\b|\((?:AP|AFP|Reuters|Getty)[ )/]|\b(?:via Getty|Getty Images|AP Photo|Wikimedia|Shutterstock)\b|\(via /iu;

/** One of these stands in every picture credit: a cheap look before the pattern. */
const HINT = /hoto|mage|icture|creenshot|llustration|ourtesy|Getty|\((?:AP|AFP|Reuters|via)|ikimedia|hutterstock|PHOTO/;
const LONGEST_CAPTION = 400;
/** Far from the title, a longer line said twice is a paragraph pasted twice. */
const LONGEST_INSIDE = 250;

/** What is known of the captions of a whole source. */
export interface Pictures {
  /** Rows that credit a picture. */
  readonly credited: ReadonlySet<number>;
  /** True where captions are a habit of the source: some line is said twice, or credits a picture. */
  readonly habit: boolean;
}

/** Looks through all rows of a source for picture credits and lines said twice. */
export function picturesOf(view: View): Pictures {
  const credited = new Set<number>();
  let doubled = false;
  for (let row = 1; row < view.rows.length; row++) {
    const { start, end } = view.rows[row] ?? { start: 0, end: 0 };
    if (end - start > LONGEST_CAPTION) continue;
    doubled ||= view.alike(row, row + 1);
    const line = view.text.slice(start, end);
    if (HINT.test(line) && CREDIT.test(line)) credited.add(row);
  }
  return { credited, habit: doubled || credited.size > 0 };
}

/** The captions of the article in rows `from` to `to` (exclusive). */
export function captionsOf(view: View, from: number, to: number, { credited, habit }: Pictures): Caption[] {
  const captions: Caption[] = [];
  for (let row = from + 1; row < to; row++) {
    const longest = row - from <= NEAR_TITLE ? LONGEST_CAPTION : LONGEST_INSIDE;
    if (row + 1 < to && view.length(row) <= longest && view.alike(row, row + 1)) {
      captions.push(captionAt(view, row));
      while (row + 1 < to && view.alike(row, row + 1)) captions.push({ ...captionAt(view, ++row), double: true });
    } else if (credited.has(row) || (habit && underTitle(view, from, row, to))) {
      captions.push(captionAt(view, row));
    }
  }
  return captions;
}

function captionAt(view: View, row: number): Caption {
  const { start, end } = view.rows[row] ?? { start: 0, end: 0 };
  return { start, end, text: view.text.slice(start, end) };
}

/** A line right under the title (bylines and dates between do not count) that is no sentence of the piece. */
function underTitle(view: View, from: number, row: number, to: number): boolean {
  const shape = view.shape(row);
  if (shape === null || row - from > NEAR_TITLE || shape.kind !== 'plain') return false;
  if (shape.closing !== 'none' && !(shape.opening === 'mark' && shape.closing === 'other')) return false;
  if (shape.opening === 'quote' || shape.opening === 'lower') return false;
  for (let i = from + 1; i < row; i++) {
    const kind = view.shape(i)?.kind;
    if (kind !== 'byline' && kind !== 'date' && kind !== 'cross-post' && kind !== 'label') return false;
  }
  return row + 1 < to && view.length(row + 1) >= 80;
}
