/**
 * What stands around organisations: "spokesman for", "director of", shares and readers, an acronym in brackets, an article before a name nobody knows.
 */

import { PLACES } from '../places-en.ts';
import { isAcronym } from './acronym.ts';
import type { ContextRule } from './vote.ts';

const HEADS =
  /^(?:spokesman|spokeswoman|spokesperson|director|president|chairman|chairwoman|chair|ceo|founder|head|member|members|editor|analyst|executive|chief|leader|secretary|employee|employees|board)$/;

const BELONGINGS =
  /^(?:ceo|shares|stock|headquarters|products|customers|employees|website|board|shareholders|executives|revenue|profits|spokesman|spokeswoman|founder|readers|newsroom|investors)$/;

/** See the file's comment. */
export const aroundOrganisation: ContextRule = ({ from, to, title, key }, view) => {
  const organisation = (weight: number, rule: string) => ({ type: 'organisation', weight, rule }) as const;
  const before = view.word(from - 1);
  const link = before === 'the' ? from - 2 : from - 1;
  if (
    (view.word(link) === 'of' || view.word(link) === 'for' || view.word(link) === 'at') &&
    HEADS.test(view.word(link - 1))
  )
    return organisation(1.5, 'head-of');
  if (view.surface(to) === '(' && isAcronym(view.surface(to + 1)) && view.surface(to + 2) === ')' && to - from > 1)
    return organisation(2.5, 'acronym-behind');
  if (view.tag(to) === 'PART' && BELONGINGS.test(view.word(to + 1))) return organisation(1.5, 'belongings');
  if (view.tag(to) === 'NOUN' && HEADS.test(view.word(to))) return organisation(1.5, 'head-behind');
  return before === 'the' && title === null && view.tag(to) !== 'NOUN' && !PLACES.has(key)
    ? organisation(0.4, 'article')
    : null;
};
