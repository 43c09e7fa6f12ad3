/**
 * Dates news whose days are hidden, each article by itself and all as one collection, and compares.
 *
 * In: TELLINGS_DATA; `--seed N` picks by how many years every year that a text writes out is moved, and the true days
 * with it. Out: how many articles get a closed stretch of at most 45 days, a wider or half-open one, none, and how
 * many of each hold the true day, for the texts as they are and moved; and how many stretches moved by just so many
 * years. With `--errors` the proofs of those that do not hold; with `--half tune|report` only every other article counts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDay, dayFromIso, dayNumber } from '../../src/dates/index.ts';
import { type Dating, dateArticles, findIn } from '../../src/threads/index.ts';
import { dataFolder } from './articles-data.ts';

const option = (name: string): string | null =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? null) : null;
const half = option('--half');
/** 2 to 27 years, never none, by a step of the minimal standard generator. */
const moved = 2 + (((Number(option('--seed') ?? 1) * 48_271) % 2_147_483_647) % 26);

const folder = join(dataFolder(), 'polnear');
const days = new Map(
  readFileSync(join(folder, 'metadata.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map((cells) => [cells[1] ?? '', cells[5] ?? ''] as const),
);

interface Hidden {
  readonly name: string;
  readonly truth: number;
  readonly text: string;
}

const articles = readdirSync(join(folder, 'train', 'text'))
  .sort()
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name): readonly Hidden[] => {
    const truth = dayFromIso(days.get(name.replace(/\.txt$/, '')) ?? '');
    const text = readFileSync(join(folder, 'train', 'text', name), 'utf8');
    return truth === null ? [] : [{ name, truth, text }];
  });

const later = (text: string, years: number): string =>
  text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + years));

function yearsLater(day: number, years: number): number {
  const at = calendarDay(day);
  return dayNumber(at.year + years, at.month, at.day);
}

function dated(years: number, alone: boolean): readonly Dating[] {
  const asked = articles.map(({ text }, heap) => {
    const own = years === 0 ? text : later(text, years);
    const { dates, names } = findIn(own, { language: 'en' });
    return { heap, text: own, published: null, dates, names };
  });
  return alone ? asked.flatMap((article) => dateArticles([article], [])) : dateArticles(asked, []);
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const counts = (n: number): boolean => half === null || n % 2 === (half === 'tune' ? 0 : 1);

function report(title: string, found: readonly Dating[], years: number): void {
  const tally = { closed: 0, closedRight: 0, open: 0, openRight: 0, unknown: 0 };
  const widths: number[] = [];
  found.forEach(({ from, to, evidence }, n) => {
    if (!counts(n)) return;
    if (from === null && to === null) {
      tally.unknown++;
      return;
    }
    const day = yearsLater(articles[n]?.truth ?? 0, years);
    const [first, last] = [
      dayFromIso(from ?? '') ?? Number.NEGATIVE_INFINITY,
      dayFromIso(to ?? '') ?? Number.POSITIVE_INFINITY,
    ];
    widths.push(last - first + 1);
    const kind = last - first < 45 ? 'closed' : 'open';
    tally[kind]++;
    if (first <= day && day <= last) tally[`${kind}Right`]++;
    else if (process.argv.includes('--errors'))
      console.log(from, to, articles[n]?.name, JSON.stringify(evidence.map(({ says }) => says)));
  });
  widths.sort((a, b) => a - b);
  const all = found.filter((_, n) => counts(n)).length;
  console.log(
    `${title}: at most 45 days ${share(tally.closed, all)}, right ${share(tally.closedRight, tally.closed)}; ` +
      `wider or half-open ${share(tally.open, all)}, right ${share(tally.openRight, tally.open)}; ` +
      `unknown ${share(tally.unknown, all)}; median width ${widths[widths.length >> 1]}`,
  );
}

report('alone', dated(0, true), 0);
const together = dated(0, false);
report('together', together, 0);
const shifted = dated(moved, false);
report(`together, years moved by ${moved}`, shifted, moved);

/** True where both days are the same but for the years, a leap day aside. */
function follows(a: string | null, b: string | null): boolean {
  const [x, y] = [dayFromIso(a ?? ''), dayFromIso(b ?? '')];
  return x === null || y === null ? x === y : Math.abs(yearsLater(x, moved) - y) <= 1;
}
const both = together.flatMap((one, n) => {
  const other = shifted[n];
  const known = (each: Dating | undefined): boolean => each !== undefined && (each.from !== null || each.to !== null);
  return known(one) && known(other) && counts(n)
    ? [follows(one.from, other?.from ?? null) && follows(one.to, other?.to ?? null)]
    : [];
});
console.log(
  `of those dated both times, moved by just ${moved} years: ${share(both.filter(Boolean).length, both.length)}`,
);
