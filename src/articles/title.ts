/**
 * The title of an article.
 *
 * In: the source, its view, where the article was cut. Out: the title, with its span where it stands in
 * the text; null where the article has none. A title block of the format goes first, then given
 * metadata where the source is one article, then the first row where it reads like a title. Where the
 * text was cut by weight, the row it was cut at is the title: that is what was looked for.
 */

import { titleLike } from './around.ts';
import type { Named } from './article.ts';
import type { Context, Cut } from './context.ts';
import type { Shape } from './line-shape.ts';

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
  for (let row = from; row < Math.min(to - 1, from + 4); row++) {
    const found = view.rows[row];
    const shape = view.shape(row);
    if (found === undefined || shape === null || shape.length > LONGEST_TITLE) return null;
    // A date or a byline may stand above the title.
    if (shape.kind === 'date' || shape.kind === 'byline') continue;
    return (weighed && row === from) || readsAsTitle(context, shape) ? at(context, found.start, found.end) : null;
  }
  return null;
}

function readsAsTitle({ alone }: Context, shape: Shape): boolean {
  const { closing, opening, words } = shape;
  if (closing === 'comma' || closing === 'colon' || opening === 'lower') return false;
  if (closing !== 'stop' && closing !== 'quoted stop') return true;
  return titleLike(shape) >= 0.5 || !(alone || words.narration > 0 || words.linking);
}
