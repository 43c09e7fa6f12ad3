/**
 * A name of common words in marks of its own: a ship, a book, a film.
 */
import { usualTag } from '../../language/index.ts';
import type { ContextRule } from './vote.ts';

/** See the file's comment. */
export const quoted: ContextRule = ({ from, to, words }, view) => {
  if (!/^(?:["“‘']|'')$/.test(view.surface(from - 1)) || !/^(?:["”’']|'')$/.test(view.surface(to))) return null;
  const common = words.filter((word) => usualTag(word) !== null).length;
  return { type: 'other', weight: common === words.length ? 2.5 : 1.2, rule: 'quoted' };
};
