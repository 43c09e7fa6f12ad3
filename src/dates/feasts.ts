/**
 * Feasts and public days: their names, and on which days of a year they fall.
 *
 * In: a year. Out: day numbers. Fixed days, weekdays counted within a month, Easter and what hangs on it
 * (anonymous Gregorian computus; Meeus for the Julian one), and days of the Hebrew, Islamic and Chinese
 * calendars as `Intl` knows them. The Islamic calendar is that of Umm al-Qura: where the moon is sighted, a
 * feast may fall a day off, and the days here hold one day to either side.
 */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';

/** First and last day of a feast, as day numbers. */
export interface FeastDays {
  readonly from: number;
  readonly to: number;
}

type FeastRule = (year: number) => readonly FeastDays[];

const one = (day: number): readonly FeastDays[] => [{ from: day, to: day }];
const fixed =
  (month: number, day: number): FeastRule =>
  (year) =>
    one(dayNumber(year, month, day));

/** The `n`th such weekday of a month; the last one where `n` is -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

const nth =
  (n: number, weekday: number, month: number): FeastRule =>
  (year) =>
    one(nthWeekday(year, month, weekday, n));

/** Easter Sunday of the Gregorian calendar. */
export function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Easter Sunday as Orthodox churches keep it, as a Gregorian day. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1) + behind;
}

const fromEaster =
  (days: number): FeastRule =>
  (year) =>
    one(easter(year) + days);

const DAY = 86_400_000;
type Calendar = 'hebrew' | 'islamic-umalqura' | 'chinese';
const known = new Map<string, readonly string[]>();

/** For each day of a year, its month and day in another calendar: "9/1". */
function daysOfCalendar(calendar: Calendar, year: number): readonly string[] {
  const key = `${calendar} ${year}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const first = dayNumber(year, 1, 1);
  const count = dayNumber(year + 1, 1, 1) - first;
  const days = Array.from({ length: count }, (_, n) => {
    const parts = format.formatToParts(new Date((first + n) * DAY));
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('month')}/${part('day')}`;
  });
  known.set(key, days);
  return days;
}

/** A feast of another calendar: it begins on that month and day, lasts so many days, and may be off by `slack`. */
const inCalendar =
  (calendar: Calendar, monthDay: string, lasts: number, slack = 0): FeastRule =>
  (year) => {
    // Calendars of the moon are trusted for the years that calendars are printed for.
    if (year < 1800 || year > 2200) return [];
    const first = dayNumber(year, 1, 1);
    return daysOfCalendar(calendar, year).flatMap((day, n) =>
      day === monthDay ? [{ from: first + n - slack, to: first + n + lasts - 1 + slack }] : [],
    );
  };

const hebrew = (monthDay: string, lasts: number): FeastRule => inCalendar('hebrew', monthDay, lasts);
const islamic = (monthDay: string, lasts: number): FeastRule => inCalendar('islamic-umalqura', monthDay, lasts, 1);

const electionDay: FeastRule = (year) => one(nthWeekday(year, 11, 1, 1) + 1);
const days =
  (month: number, day: number, lasts: number): FeastRule =>
  (year) => {
    const from = dayNumber(year, month, day);
    return [{ from, to: from + lasts - 1 }];
  };

/** Names, words parted by blanks, and rules. Possessive endings are left out, as the words of a scan leave them. */
const FEASTS: readonly (readonly [string, FeastRule])[] = [
  ['new year day|new years day|new year', fixed(1, 1)],
  ['new year eve|new years eve', fixed(12, 31)],
  ['epiphany|twelfth night', fixed(1, 6)],
  ['martin luther king day|martin luther king jr day|mlk day', nth(3, 1, 1)],
  ['inauguration day', fixed(1, 20)],
  ['burns night', fixed(1, 25)],
  ['groundhog day', fixed(2, 2)],
  ['valentine day|st valentine day|valentines day', fixed(2, 14)],
  ['presidents day|president day|washington birthday', nth(3, 1, 2)],
  ['international women day', fixed(3, 8)],
  ['st david day', fixed(3, 1)],
  ['st patrick day|saint patrick day|st patricks day', fixed(3, 17)],
  ['april fools day|april fool day', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['st george day', fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['ve day|v-e day|victory day', fixed(5, 8)],
  ['mother day|mothers day', nth(2, 7, 5)],
  ['memorial day', nth(-1, 1, 5)],
  ['juneteenth', fixed(6, 19)],
  ['father day|fathers day', nth(3, 7, 6)],
  ['midsummer day', fixed(6, 24)],
  ['canada day', fixed(7, 1)],
  ['independence day|fourth of july|july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day|labour day', nth(1, 1, 9)],
  ['columbus day|indigenous peoples day|indigenous people day', nth(2, 1, 10)],
  ['halloween|all hallows eve', fixed(10, 31)],
  ['all saints day|all saint day', fixed(11, 1)],
  ['all souls day', fixed(11, 2)],
  ['guy fawkes night|bonfire night|guy fawkes day', fixed(11, 5)],
  ['election day', electionDay],
  ['veterans day|veteran day|armistice day|remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(2, 7, 11)],
  ['thanksgiving day|thanksgiving', nth(4, 4, 11)],
  ['black friday', (year) => one(nthWeekday(year, 11, 4, 4) + 1)],
  ['cyber monday', (year) => one(nthWeekday(year, 11, 4, 4) + 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day|christmas', fixed(12, 25)],
  ['boxing day|st stephen day', fixed(12, 26)],
  ['kwanzaa', days(12, 26, 7)],
  ['mardi gras|shrove tuesday|pancake day|fat tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['holy week', (year) => [{ from: easter(year) - 7, to: easter(year) - 1 }]],
  ['maundy thursday|holy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter sunday|easter day|easter', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter weekend', (year) => [{ from: easter(year) - 2, to: easter(year) + 1 }]],
  ['ascension day', fromEaster(39)],
  ['pentecost|whit sunday|whitsun', fromEaster(49)],
  ['whit monday|pentecost monday', fromEaster(50)],
  ['trinity sunday', fromEaster(56)],
  ['corpus christi day', fromEaster(60)],
  ['orthodox easter', (year) => one(orthodoxEaster(year))],
  ['lent', (year) => [{ from: easter(year) - 46, to: easter(year) - 1 }]],
  [
    'advent',
    (year) => [
      { from: dayNumber(year, 12, 24) - (weekdayOf(dayNumber(year, 12, 24)) % 7) - 21, to: dayNumber(year, 12, 24) },
    ],
  ],
  ['nowruz|norouz', days(3, 20, 2)],
  ['chinese new year|lunar new year', inCalendar('chinese', '1/1', 1)],
  ['rosh hashanah|rosh hashana|jewish new year', hebrew('Tishri/1', 2)],
  ['yom kippur|day of atonement', hebrew('Tishri/10', 1)],
  ['sukkot|sukkoth|feast of tabernacles', hebrew('Tishri/15', 7)],
  ['simchat torah', hebrew('Tishri/23', 1)],
  ['hanukkah|chanukah|hannukah', hebrew('Kislev/25', 8)],
  ['purim', (year) => [...hebrew('Adar/14', 1)(year), ...hebrew('Adar II/14', 1)(year)]],
  ['passover|pesach', hebrew('Nisan/15', 8)],
  ['shavuot|shavuoth', hebrew('Sivan/6', 2)],
  ['tisha bav|tisha b av', hebrew('Av/9', 1)],
  ['ramadan|ramadhan|ramzan', inCalendar('islamic-umalqura', '9/1', 30, 1)],
  ['eid al-fitr|eid al fitr|eid ul-fitr|eid ul fitr', islamic('10/1', 1)],
  ['eid al-adha|eid al adha|eid ul-adha|eid ul adha', islamic('12/10', 1)],
  ['ashura', islamic('1/10', 1)],
  ['mawlid', islamic('3/12', 1)],
];

interface Named {
  readonly words: readonly string[];
  readonly rule: FeastRule;
}

const byFirst = new Map<string, Named[]>();
const byName = new Map<string, FeastRule>();
for (const [names, rule] of FEASTS) {
  for (const name of names.split('|')) {
    const words = name.split(/[ -]/);
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), { words, rule }]);
    byName.set(words.join(' '), rule);
  }
}

/** Words that a feast's name begins with. */
export const feastWords: Iterable<string> = [...byFirst.keys()];

/** The longest feast whose name stands where `wordAt(0)`, `wordAt(1)`, … are read; null where none does. */
export function feastAt(
  wordAt: (n: number) => string | null,
): { readonly name: string; readonly words: number } | null {
  let longest: Named | null = null;
  for (const named of byFirst.get(wordAt(0) ?? '') ?? []) {
    if (longest !== null && longest.words.length >= named.words.length) continue;
    if (named.words.every((word, n) => wordAt(n) === word)) longest = named;
  }
  return longest === null ? null : { name: longest.words.join(' '), words: longest.words.length };
}

/** When a feast falls in a year: none, one or, where its calendar's year is short, two times. */
export function feastDays(name: string, year: number): readonly FeastDays[] {
  return byName.get(name)?.(year) ?? [];
}

/** The time a feast falls that is nearest to a day: at or before it, at or after it, or either. */
export function feastNear(name: string, day: number, to: 'past' | 'future' | null): FeastDays | null {
  const { year } = calendarDay(day);
  const all = [year - 1, year, year + 1].flatMap((each) => feastDays(name, each));
  const fit = all.filter(({ from, to: last }) => (to === 'past' ? from <= day : to === 'future' ? last >= day : true));
  const away = ({ from, to: last }: FeastDays): number => (day < from ? from - day : day > last ? day - last : 0);
  return fit.reduce<FeastDays | null>((best, each) => (best === null || away(each) < away(best) ? each : best), null);
}
