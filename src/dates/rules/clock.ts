/**
 * Times of day: "10:30", "4.05 am", "5 p.m.", "noon", "four o'clock", "ten past midnight", "half past four",
 * "three in the morning", "09:00 UTC"; with the day beside them: "11.52 pm on Thursday 8 March", "10 a.m. Friday",
 * "9 May 9:30 am".
 */
import type { Fields } from '../form.ts';
import { fieldsMatch, joined, type Match, type Rule } from '../match.ts';
import type { Scan } from '../scan.ts';
import { countAt } from './quantity.ts';

interface Half {
  readonly to: number;
  readonly end: number;
  readonly afternoon: boolean;
}

/** "am", "p.m." at word `i`. */
function halfAt(scan: Scan, i: number): Half | null {
  const lexeme = scan.at(i);
  if (lexeme === undefined || !/^ ?$/.test(lexeme.gap)) return null;
  if (lexeme.word === 'am' || lexeme.word === 'pm')
    return { to: i + 1, end: lexeme.end, afternoon: lexeme.word === 'pm' };
  const next = scan.at(i + 1);
  if (!/^[ap]$/.test(lexeme.word) || next?.word !== 'm' || !/^\. ?$/.test(next.gap)) return null;
  return {
    to: i + 2,
    end: scan.text.charAt(next.end) === '.' ? next.end + 1 : next.end,
    afternoon: lexeme.word === 'p',
  };
}

interface Time {
  readonly hour: number;
  readonly minute?: number;
  readonly sure: boolean;
  readonly to: number;
  readonly end?: number;
}

const FIGURES = /^(\d{1,2})(?:\.(\d\d))?(am|pm|hrs?)?$/;

function inFigures(scan: Scan, i: number): Time | null {
  const lexeme = scan.at(i);
  const found = FIGURES.exec(lexeme?.word ?? '');
  if (!lexeme || found === null || /[$£€:.]$/.test(lexeme.gap)) return null;
  const next = scan.at(i + 1);
  const colon = found[2] === undefined && next?.gap === ':' ? /^(\d\d)(am|pm|hrs?)?$/.exec(next.word) : null;
  let [hour, to] = [Number(found[1]), colon ? i + 2 : i + 1];
  const minute = colon ? Number(colon[1]) : found[2] === undefined ? undefined : Number(found[2]);
  if (colon && scan.at(to)?.gap === ':' && /^\d\d$/.test(scan.at(to)?.word ?? '')) to++;
  if (hour > 24 || (minute ?? 0) > 59) return null;
  const glued = found[3] ?? colon?.[2];
  const half = glued === undefined ? halfAt(scan, to) : null;
  const afternoon = half?.afternoon ?? (glued === 'am' || glued === 'pm' ? glued === 'pm' : null);
  if (afternoon !== null) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (afternoon ? 12 : 0);
  } else if (!colon && !(found[2] !== undefined && scan.follows(i, 'at', 'until') && standsAlone(scan, i))) return null;
  else if (
    colon &&
    (found[1]?.length ?? 0) < 2 &&
    !scan.follows(i, 'at', 'by', 'until', 'from', 'around', 'about', 'before', 'after')
  )
    return null;
  to = half?.to ?? to;
  if (glued === undefined && half === null && scan.is(to, 'hrs', 'hr', 'hours', 'h')) to++;
  const end = half === null ? {} : { end: half.end };
  return {
    hour,
    ...(minute === undefined ? {} : { minute }),
    sure: afternoon !== null || hour > 12 || found[1]?.startsWith('0') === true,
    to,
    ...end,
  };
}

/** "at 4.05 the boat": a time; "at 4.05 per cent": a figure. */
function standsAlone(scan: Scan, i: number): boolean {
  const lexeme = scan.at(i);
  if (lexeme === undefined || /[%\d°]/.test(scan.text.charAt(lexeme.end))) return false;
  const next = scan.at(i + 1);
  return (
    next === undefined || next.gap !== ' ' || next.meaning.small === true || /^(?:the|and|with|when)$/.test(next.word)
  );
}

/** "noon", "midnight", "four o'clock", "ten past midnight", "a quarter past four", "half past four", "three in the morning". */
function inWords(scan: Scan, i: number): Time | null {
  const named = scan.at(i)?.meaning.clock;
  if (named !== undefined) return { hour: named % 24, minute: 0, sure: true, to: i + 1 };
  const number = countAt(scan, i);
  const word = scan.at(i)?.word ?? '';
  const quarter =
    word === 'quarter' || (word === 'a' && scan.is(i + 1, 'quarter')) ? (word === 'a' ? i + 2 : i + 1) : -1;
  let [minutes, at] = quarter > 0 ? [15, quarter] : [number?.count ?? -1, number?.to ?? i];
  if (word === 'half') [minutes, at] = [30, i + 1];
  if (minutes <= 0 || minutes > 59) return null;
  const whole = wholeHour(scan, i, minutes, at);
  if (whole !== null) return whole;
  if (scan.is(at, 'minutes')) at++;
  if (!scan.is(at, 'past', 'to', 'after', 'before')) return null;
  const hour = hourAt(scan, at + 1);
  if (hour === null || (hour.named === false && !scan.is(at, 'past', 'to'))) return null;
  const back = scan.is(at, 'to', 'before');
  // "ten to twelve" may be a range: where the hour is no name, only "past" is sure.
  if (back && !hour.named && quarter < 0) return null;
  const sum = hour.hour * 60 + (back ? -minutes : minutes);
  return { hour: Math.floor(((sum + 1440) % 1440) / 60), minute: (sum + 1440) % 60, sure: hour.named, to: hour.to };
}

function wholeHour(scan: Scan, i: number, value: number, at: number): Time | null {
  if (!Number.isInteger(value) || value > 12 || scan.at(i)?.meaning.number === undefined) return null;
  const oclock = scan.at(at)?.gap === ' ' && /^o'?clock$/.test(scan.at(at)?.word ?? '');
  const to = oclock ? at + 1 : at;
  const inThe =
    scan.is(to, 'in') && scan.is(to + 1, 'the') && /^(?:MO|AF|EV)$/.test(scan.at(to + 2)?.meaning.part ?? '');
  if (inThe && (oclock || scan.follows(i, 'at', 'by', 'until', 'around', 'about', 'from'))) {
    const late = scan.at(to + 2)?.meaning.part !== 'MO';
    return { hour: (value % 12) + (late ? 12 : 0), minute: 0, sure: true, to: to + 3 };
  }
  return oclock ? { hour: value, minute: 0, sure: false, to } : null;
}

function hourAt(scan: Scan, i: number): { readonly hour: number; readonly to: number; readonly named: boolean } | null {
  const lexeme = scan.at(i);
  if (!joined(lexeme)) return null;
  const named = lexeme?.meaning.clock;
  if (named !== undefined) return { hour: named, to: i + 1, named: true };
  const number = lexeme?.meaning.number ?? Number(lexeme?.figures ?? 0);
  return Number.isInteger(number) && number >= 1 && number <= 12 && lexeme?.word !== 'a'
    ? { hour: number, to: i + 1, named: false }
    : null;
}

const ZONES = /^(?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|et|pt|ist|jst|msk)$/;

/** A time of day by itself. */
export function clock(scan: Scan, i: number): Match | null {
  const about = scan.at(i)?.meaning.about === true && scan.at(i + 1)?.gap === ' ' ? i + 1 : i;
  const time = inFigures(scan, about) ?? inWords(scan, about);
  if (time === null) return null;
  const next = scan.at(time.to);
  const bracket = next?.gap === ' (' && scan.text.charAt(next.end) === ')';
  const zoned = next !== undefined && (next.gap === ' ' || bracket) && next.capital && ZONES.test(next.word);
  const fields: Fields = {
    hour: time.hour,
    ...(time.minute === undefined ? {} : { minute: time.minute }),
    sureHour: time.sure,
    ...(zoned ? { zone: next.word.toUpperCase() } : {}),
  };
  const end = zoned ? { end: bracket ? next.end + 1 : next.end } : time.end === undefined ? {} : { end: time.end };
  return fieldsMatch(zoned ? time.to + 1 : time.to, fields, end);
}

const isDay = ({ form }: Match): boolean =>
  form.is === 'fields'
    ? (form.fields.day !== undefined || form.fields.weekday !== undefined) &&
      form.fields.hour === undefined &&
      form.fields.part === undefined
    : form.is === 'shift' && form.unit === 'day' && form.within === undefined;

/** A time with its day, in either order; given what reads the day. */
export function clockWithDay(inner: Rule): Rule {
  return (scan, i, depth) => timeThenDay(scan, i, depth, inner) ?? dayThenTime(scan, i, depth, inner);
}

function timeThenDay(scan: Scan, i: number, depth: number, inner: Rule): Match | null {
  const time = clock(scan, i);
  if (time?.form.is !== 'fields') return null;
  const at = scan.is(time.to, 'on') || scan.is(time.to, 'of') ? time.to + 1 : time.to;
  if (!/^ $|^\. $/.test(scan.at(at)?.gap ?? '')) return null;
  const day = inner(scan, at, depth);
  return day === null || !isDay(day) ? null : withTime(day, time.form.fields, day.to, day.end);
}

function dayThenTime(scan: Scan, i: number, depth: number, inner: Rule): Match | null {
  const day = inner(scan, i, depth);
  if (day === null || !isDay(day)) return null;
  const at =
    scan.is(day.to, 'at') || (scan.at(day.to)?.gap === ', ' && scan.at(day.to)?.word === 'at') ? day.to + 1 : day.to;
  if (!/^ $|^, $/.test(scan.at(at)?.gap ?? '')) return null;
  const time = clock(scan, at);
  return time?.form.is !== 'fields' ? null : withTime(day, time.form.fields, time.to, time.end);
}

function withTime(day: Match, time: Fields, to: number, end: number | undefined): Match | null {
  const { end: _, ...rest } = day;
  const whole = { ...rest, to, type: 'TIME' as const, ...(end === undefined ? {} : { end }) };
  if (day.form.is === 'fields') return { ...whole, form: { ...day.form, fields: { ...day.form.fields, ...time } } };
  return day.form.is === 'shift' ? { ...whole, form: { ...day.form, within: time } } : null;
}
