/**
 * Days and parts of days that are counted from the article's own: "today", "tomorrow night", "earlier today",
 * "this morning", "last night"; and from the text's: "that evening", "the following morning".
 */
import type { Fields, Form } from '../form.ts';
import type { Match } from '../match.ts';
import type { Scan } from '../scan.ts';

const shift = (count: number, within?: Fields): Form => ({
  is: 'shift',
  count,
  unit: 'day',
  from: 'article',
  ...(within === undefined ? {} : { within }),
});

/** "today", "yesterday evening", "tonight", "earlier today". */
export function today(scan: Scan, i: number): Match | null {
  const at = /^(?:earlier|later|late|early)$/.test(scan.at(i)?.word ?? '') && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
  const lexeme = scan.at(at);
  const days = lexeme?.meaning.deictic;
  if (!lexeme || days === undefined) return null;
  // "USA Today", "Russia Today": names of papers and channels.
  if (lexeme.word === 'today' && lexeme.capital && lexeme.gap === ' ' && scan.at(at - 1)?.capital === true) return null;
  const part = lexeme.meaning.part ?? (scan.at(at + 1)?.gap === ' ' ? scan.at(at + 1)?.meaning.part : undefined);
  if (part === undefined) return { to: at + 1, type: 'DATE', form: shift(days), how: 'relative' };
  const to = lexeme.meaning.part === undefined ? at + 2 : at + 1;
  return { to, type: 'TIME', form: shift(days, { part }), how: 'relative' };
}

/** "this morning", "last night", "that evening", "the next morning", "the same afternoon". */
export function partOfDay(scan: Scan, i: number): Match | null {
  const the = /^(?:the|that)$/.test(scan.at(i)?.word ?? '');
  const at = the && scan.at(i + 1)?.meaning.which !== undefined ? i + 1 : i;
  const [which, next] = [scan.at(at), scan.at(at + 1)];
  const part = next?.meaning.part;
  if (part === undefined || which?.meaning.which === undefined || next?.gap !== ' ' || next.meaning.plural) return null;
  const form = fromWhich(which.meaning.which, the && at > i, { part });
  return form === null ? null : { to: at + 2, type: 'TIME', form, how: 'relative' };
}

const ASKS = ['in', 'at', 'by', 'during', 'until', 'till', 'before', 'after', 'since', 'from', 'through', 'throughout'];

/** "in the morning", "at dawn" (of the day told last), "at night" (of no certain day). */
export function partAlone(scan: Scan, i: number): Match | null {
  const at = scan.at(i)?.word === 'the' && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
  const lexeme = scan.at(at);
  const part = lexeme?.meaning.part;
  if (
    part === undefined ||
    lexeme?.meaning.clock !== undefined ||
    lexeme?.capital ||
    !(scan.follows(i, ...ASKS) || scan.is(at + 1, 'trading'))
  )
    return null;
  const next = scan.at(at + 1);
  if (next?.gap === '-' || lexeme?.possessive) return null;
  if (at === i && part === 'NI' && lexeme?.word === 'night') {
    return { to: at + 1, type: 'TIME', form: { is: 'vague', value: 'XXXX-XX-XXTNI' }, how: 'relative' };
  }
  if (at === i && /^(?:morning|afternoon|evening|night)$/.test(lexeme?.word ?? '') && next?.word !== 'trading')
    return null;
  if (lexeme?.meaning.plural) return null;
  return { to: at + 1, type: 'TIME', form: { is: 'fields', fields: { part }, from: 'text' }, how: 'relative' };
}

function fromWhich(which: string, the: boolean, within: Fields): Form | null {
  switch (which) {
    case 'this':
      return shift(0, within);
    case 'last':
      return within.part === 'NI' ? shift(-1, within) : null;
    case 'that':
    case 'same':
      return { is: 'shift', count: 0, unit: 'day', from: 'text', within };
    case 'next':
    case 'following':
      return { is: 'shift', count: 1, unit: 'day', from: the || which === 'following' ? 'text' : 'article', within };
    default:
      return { is: 'shift', count: -1, unit: 'day', from: 'text', within };
  }
}
