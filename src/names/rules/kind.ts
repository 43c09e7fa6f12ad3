/**
 * A common noun beside the name that says what it is: "the ferry Perpetua", "the Grey Sow, a bar at", "aboard the Perpetua".
 */
import { KINDS } from '../lexicon-en.ts';
import type { ContextRule } from './vote.ts';

/** See the file's comment. */
export const kind: ContextRule = ({ from, to }, view) => {
  const before = view.word(from - 1);
  if (before === 'aboard' || (before === 'the' && view.word(from - 2) === 'aboard'))
    return { type: 'other', weight: 2, rule: 'kind' };
  const direct = view.tag(from - 1) === 'NOUN' ? KINDS.get(before) : undefined;
  if (direct !== undefined) return { type: direct, weight: 2.5, rule: 'kind' };
  if (view.surface(to) === ',' && view.tag(to + 1) === 'DET') {
    let last = to + 2;
    while (last < to + 6 && (view.tag(last + 1) === 'NOUN' || view.tag(last) === 'ADJ')) last++;
    const behind = view.tag(last) === 'NOUN' ? KINDS.get(view.word(last)) : undefined;
    if (behind !== undefined) return { type: behind, weight: 2.5, rule: 'kind' };
  }
  // "My uncle's boat is the Kittiwake."
  const said = view.lemma(from - 2) === 'be' && before === 'the' ? KINDS.get(view.word(from - 3)) : undefined;
  return said === undefined ? null : { type: said, weight: 2.5, rule: 'kind' };
};
