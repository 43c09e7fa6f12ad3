/**
 * Periods named by their place beside another: "last year", "next March", "this week", "the following day",
 * "that year", "the previous April", "the same month", "earlier this year", "later in the year".
 *
 * With "the", what follows or precedes is counted from the date last told; without, from the article's.
 */
import type { Anchor, Fields, Form } from '../form.ts';
import type { Match } from '../match.ts';
import type { Scan } from '../scan.ts';

interface Lead {
  readonly sign: -1 | 0 | 1;
  readonly from: Anchor;
  readonly at: number;
}

/** "this", "last", "the following" and their like at word `i`. */
function leadAt(scan: Scan, i: number): Lead | null {
  const [first, second] = [scan.at(i), scan.at(i + 1)];
  const the = first?.word === 'the' || first?.word === 'that' || first?.word === 'this' || first?.word === 'a';
  const two =
    the &&
    second?.gap === ' ' &&
    second.meaning.which !== undefined &&
    second.word !== 'this' &&
    second.word !== 'that';
  const lexeme = two ? second : first;
  const at = two ? i + 2 : i + 1;
  switch (lexeme?.meaning.which) {
    case 'last':
      return two && lexeme.word === 'last' ? { sign: -1, from: 'article', at } : { sign: -1, from: 'article', at };
    case 'this':
      return lexeme.word === 'current' && first?.word !== 'the' ? null : { sign: 0, from: 'article', at };
    case 'next':
      return { sign: 1, from: two && lexeme.word === 'next' ? 'text' : 'article', at };
    case 'following':
      return { sign: 1, from: 'text', at };
    case 'previous':
      return { sign: -1, from: 'text', at };
    case 'that':
      return { sign: 0, from: 'text', at };
    case 'same':
      return two ? { sign: 0, from: 'text', at } : null;
    default:
      return null;
  }
}

const relative = (to: number, form: Form): Match => ({ to, type: 'DATE', form, how: 'relative' });

/** "last year", "the following week", "next Tuesday", "this summer", "last Christmas" is the feast rule's. */
export function which(scan: Scan, i: number): Match | null {
  const later =
    /^(?:earlier|later|early|late)$/.test(scan.at(i)?.word ?? '') && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
  const lead = leadAt(scan, later);
  const lexeme = lead === null ? undefined : scan.at(lead.at);
  if (lead === null || lexeme?.gap !== ' ') return null;
  const { meaning } = lexeme;
  if (meaning.unit !== undefined && meaning.plural !== true && !meaning.times) return ofUnit(scan, lead, meaning.unit);
  const fields: Fields | null =
    meaning.month !== undefined && lexeme.capital
      ? { month: meaning.month }
      : meaning.weekday !== undefined && lexeme.capital && !meaning.short && !meaning.plural
        ? { weekday: meaning.weekday }
        : meaning.season !== undefined
          ? { season: meaning.season }
          : null;
  if (
    fields === null ||
    (lead.sign === 0 &&
      lead.from === 'text' &&
      fields.weekday === undefined &&
      fields.month === undefined &&
      fields.season === undefined)
  )
    return null;
  const which = lead.sign < 0 ? 'last' : lead.sign > 0 ? 'next' : 'this';
  return relative(lead.at + 1, { is: 'fields', fields, which, from: lead.from });
}

function ofUnit(scan: Scan, lead: Lead, unit: NonNullable<ReturnType<Scan['at']>>['meaning']['unit']): Match | null {
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  if (unit === 'day' && lead.from === 'article' && lead.sign === -1) return null;
  if (scan.at(lead.at + 1)?.gap === '-') return null;
  // "this day" is the day spoken of; "this year" the writer's own.
  const from = unit === 'day' && lead.sign === 0 ? 'text' : lead.from;
  return relative(lead.at + 1, { is: 'shift', count: lead.sign, unit, from });
}

const AT = ['at', 'by', 'since', 'until', 'till', 'from', 'during', 'around', 'about', 'in', 'before', 'after'];

/** "at that time", "by this time", "during this period", "at the same time": the time spoken of. */
export function thatTime(scan: Scan, i: number): Match | null {
  const the = scan.at(i)?.word === 'the';
  const at = the && scan.is(i + 1, 'same') ? i + 1 : i;
  const lead = scan.at(at)?.meaning.which;
  const plain = the && at === i && scan.is(i + 1, 'time') && scan.follows(i, 'at', 'by', 'of');
  if (!plain && lead !== 'that' && lead !== 'this' && lead !== 'same') return null;
  if (!scan.is(at + 1, 'time', 'period', 'date') || !(plain || scan.follows(i, ...AT))) return null;
  const next = scan.at(at + 2);
  // "at the time of the vote", "by the time they left": the time is told by what follows.
  if (plain && next?.gap === ' ' && next.word !== 'and') return null;
  if (scan.is(at + 2, 'of') || next?.gap === '-') return null;
  return relative(at + 2, { is: 'vague', value: lead === 'this' ? 'PRESENT_REF' : 'PAST_REF' });
}

/** "later in the year", "late in the day", "the rest of the year", "the end of the month": the period that is spoken of. */
export function thePeriod(scan: Scan, i: number): Match | null {
  const [the, unit] = [scan.at(i), scan.at(i + 1)];
  if (the?.word !== 'the' || unit?.gap !== ' ' || unit.meaning.plural) return null;
  const named = unit.meaning.unit;
  if (named === undefined || !/^(?:day|week|weekend|month|year|decade|century)$/.test(named)) return null;
  const before = [scan.at(i - 1)?.word ?? '', scan.at(i - 2)?.word ?? ''];
  const asked =
    /^(?:in|during|of|for|later|earlier|throughout|over)$/.test(before[0] ?? '') &&
    /^(?:later|earlier|late|early|rest|end|beginning|start|middle|time|most|remainder|much)$/.test(before[1] ?? '');
  const ended = /^(?:end|ended|ending|ends|close|closed|closing|finish|finished|finishing)$/.test(before[0] ?? '');
  if (ended && (named === 'day' || named === 'week' || named === 'year')) {
    return relative(i + 2, { is: 'shift', count: 0, unit: named, from: 'article' });
  }
  if (!asked && !(named === 'weekend' && /^(?:over|during|on)$/.test(before[0] ?? ''))) return null;
  return relative(i + 2, { is: 'shift', count: 0, unit: named, from: named === 'weekend' ? 'article' : 'text' });
}
