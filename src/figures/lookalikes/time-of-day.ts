/**
 * Times of day: "10:30", "5 p.m.", "ten past midnight", "by three in the morning", "at six with a flask".
 *
 * In: lexemes and an amount. Out: true where it is a time of day. A small number behind "at" is one unless a noun
 * follows, or the verb before says that something stands or is put at so many.
 */
import { isMark, type Lexeme, readNumber } from '../../language/index.ts';
import { type Amount, wordAt, wordBefore } from '../amount.ts';

type Lexemes = readonly Lexeme[];

const ZONES = /^(?:et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|utc|bst|cet|eastern|pacific)$/;

/** True for an amount that is an hour, or the minutes before or after one. */
export function isTimeOfDay(ls: Lexemes, amount: Amount): boolean {
  const { from, to, high, form } = amount;
  if (isColonBetween(ls, to) || isColonBetween(ls, from - 1)) return true;
  if (isBesideHour(ls, amount)) return true;
  if (!(high <= 24) || amount.unitRun !== null) return false;
  const next = wordAt(ls, to);
  if (/^(?:am|pm)$/.test(next)) return true;
  if (/^[ap]$/.test(next) && isMark(ls, to + 1, '.') && wordAt(ls, to + 2) === 'm') return true;
  if (next === 'o' && isMark(ls, to + 1, "'")) return true;
  if (form !== 'count') return false;
  const before = wordBefore(ls, from);
  if (ZONES.test(next) && ls[to]?.capital && /^(?:at|until|till|by|around|about|before|after|from)$/.test(before))
    return true;
  return high <= 12 && (isPartOfDay(ls, to) || isAtHour(ls, from, to, before) || isNowHour(ls, from, to, before));
}

/** "10:30", "2:1": a colon glued between digits. */
function isColonBetween(ls: Lexemes, i: number): boolean {
  const [before, colon, after] = [ls[i - 1], ls[i], ls[i + 1]];
  return (
    isMark(ls, i, ':') && colon?.gap === 0 && after?.gap === 0 && before?.kind === 'number' && after.kind === 'number'
  );
}

/** "Ten (minutes) past midnight", "quarter to five", "half past three", "at ten to twelve". */
function isBesideHour(ls: Lexemes, { from, to, high, unit }: Amount): boolean {
  const link = wordAt(ls, to);
  const minutes = high < 60 && (unit === 'minute' || unit === null);
  if (minutes && (link === 'past' || link === 'to' || link === 'before' || link === 'after')) {
    const hour = wordAt(ls, to + 1);
    if (/^(?:midnight|noon|midday)$/.test(hour)) return true;
    if (link === 'past' && (readNumber(ls, to + 1)?.value ?? 99) <= 12) return true;
    if (link === 'to' && wordBefore(ls, from) === 'at' && (readNumber(ls, to + 1)?.value ?? 99) <= 12) return true;
  }
  const before = wordBefore(ls, from);
  if (before === 'past' && unit === null) return /^(?:half|quarter|minutes)$/.test(wordAt(ls, from - 2));
  return before === 'to' && wordAt(ls, from - 2) === 'quarter' && unit === null;
}

/** "Three in the morning", "seven tonight". */
function isPartOfDay(ls: Lexemes, to: number): boolean {
  const next = wordAt(ls, to);
  if (next === 'in') return wordAt(ls, to + 1) === 'the' && /^(?:morning|afternoon|evening)$/.test(wordAt(ls, to + 2));
  return next === 'tonight' || (next === 'at' && wordAt(ls, to + 1) === 'night');
}

const STANDS =
  /^(?:stood|stands?|put|puts|set|sets|estimated?|remain\w*|number\w*|held|holds?|fixed|valued|priced|age|aged|capped|rated|ranked)$/;
const NO_NOUN =
  /^(?:|with|on|this|every|each|sharp|and|when|for|to|from|local|o|but|as|after|before|because|that|today|tomorrow|yesterday|until)$/;

/** "At six with a flask": an hour, and no number of things. */
function isAtHour(ls: Lexemes, from: number, to: number, before: string): boolean {
  if (!/^(?:at|until|till)$/.test(before) || !NO_NOUN.test(wordAt(ls, to))) return false;
  if (ls[to]?.kind === 'mark' && !',.;'.includes(ls[to]?.form ?? '')) return false;
  for (let i = from - 2; i > from - 6 && i >= 0; i--) if (STANDS.test(ls[i]?.form ?? '')) return false;
  return ls[from]?.kind === 'word' || ls[to - 1]?.form.length === 1;
}

/** "It was five before anybody sat down", "it had gone four when". */
function isNowHour(ls: Lexemes, from: number, to: number, before: string): boolean {
  const begins = /^(?:before|when|by|and|\)|)$/.test(wordAt(ls, to));
  if (!begins) return false;
  if (before === 'gone') return true;
  return /^(?:was|is)$/.test(before) && wordAt(ls, from - 2) === 'it' && ls[to]?.kind === 'word';
}
