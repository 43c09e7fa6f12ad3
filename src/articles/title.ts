/**
 * The title of an article.
 *
 * In: the source, its view, where the article was cut. Out: the title, with its span where it stands in
 * the text; null where the article has none. A title block of the format goes first, then given
 * metadata where the source is one article, then the first row where it reads like a title. Where the
 * text was cut by weight, the row it was cut at is the title: that is what was looked for. The name of the
 * paper that heads a page is no title where it is told by the issue or the day and a headline stands below.
 */

import { titleLike } from './around.ts';
import type { Named } from './article.ts';
import type { Context, Cut } from './context.ts';
import { plainLine, type Shape } from './line-shape.ts';

const LONGEST_TITLE = 200;

/** The title of one article. */
export function titleOf(context: Context, cut: Cut): Named | null {
  const { source, alone } = context;
  const inside = source.blocks.find(
    ({ role, start, end }) => role === 'title' && cut.span.start <= start && end <= cut.span.end && start < end,
  );
  if (inside !== undefined && source.meta.record !== true) return at(context, inside.start, inside.end);
  if (alone && source.meta.title !== undefined) return { text: source.meta.title, start: null, end: null };
  return markedHeading(context, cut) ?? firstRow(context, cut);
}

function at({ source }: Context, start: number, end: number): Named {
  return { text: source.text.slice(start, end), start, end };
}

/** A heading of the format in the first row of the article. */
function markedHeading(context: Context, { from }: Cut): Named | null {
  const row = context.view.rows[from];
  if (row === undefined) return null;
  const block = context.source.blocks.find(
    ({ role, start, end }) => role === 'heading' && row.start <= start && end <= row.end && start < end,
  );
  return block === undefined ? null : at(context, block.start, block.end);
}

function firstRow(context: Context, { from, to, weighed }: Cut): Named | null {
  const { view } = context;
  const head = from + pageHead(context, from);
  for (let row = head; row < Math.min(to - 1, head + 4); row++) {
    const found = view.rows[row];
    const shape = view.shape(row);
    if (found === undefined || shape === null || shape.length > LONGEST_TITLE) return null;
    // A date or a byline may stand above the title.
    if (shape.kind === 'date' || shape.kind === 'byline') continue;
    return (weighed && row === from && head === from) || readsAsTitle(context, shape)
      ? at(context, found.start, found.end)
      : null;
  }
  return null;
}

/** A paper's name with its issue: "Northern Quarterly, Spring 2017", "The Post, Vol. 3, No. 12". */
const ISSUE =
  /,? (?:(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december) \d{4}|(?:vol|no|issue)\b\.? ?\d{1,4})$/iu;
const PAPER = /^The \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}$/u;

/** How many rows of the page's own head stand above the headline: a paper's name with its issue, or with a day. */
function pageHead({ view }: Context, from: number): number {
  const shape = view.shape(from);
  const found = view.rows[from];
  if (shape === null || found === undefined || shape.length > 80 || shape.words.sentences > 0) return 0;
  const line = plainLine(view.text, found);
  const headline = (row: number): boolean => {
    const below = view.shape(row);
    return below?.kind === 'plain' && below.closing !== 'stop' && below.length <= LONGEST_TITLE;
  };
  if (ISSUE.test(line) && headline(from + 1)) return 1;
  // With a day under it the name may be a headline: then no second one stands over the byline.
  if (view.shape(from + 1)?.kind !== 'date' || !PAPER.test(line)) return 0;
  return headline(from + 2) && view.shape(from + 3)?.kind === 'byline' ? 2 : 0;
}

function readsAsTitle({ alone }: Context, shape: Shape): boolean {
  const { closing, opening, words } = shape;
  if (closing === 'comma' || closing === 'colon' || opening === 'lower') return false;
  if (closing !== 'stop' && closing !== 'quoted stop') return true;
  return titleLike(shape) >= 0.5 || !(alone || words.narration > 0 || words.linking);
}
