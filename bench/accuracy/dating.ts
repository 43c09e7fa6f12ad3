/**
 * Dates news whose days are hidden, each article by itself and all as one collection, and compares.
 *
 * In: TELLINGS_DATA; `--shift N` moves every year that a text writes out by N, and the true days with it.
 * Out: how many articles get a closed stretch of at most 45 days, a wider or half-open one, none, and how many
 * of each hold the true day. With `--errors` the proofs of those that do not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso, findDates, isoDay } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';
import { dateArticles } from '../../src/threads/index.ts';
import { dataFolder } from './articles-data.ts';

const after = (name: string): number => Number(process.argv[process.argv.indexOf(name) + 1]);
const shift = process.argv.includes('--shift') ? after('--shift') : 0;
const folder = join(dataFolder(), 'polnear');
const days = new Map(
  readFileSync(join(folder, 'metadata.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map((cells) => [cells[1] ?? '', cells[5] ?? ''] as const),
);

const shifted = (text: string): string =>
  shift === 0 ? text : text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + shift));
const moved = (iso: string): string => `${Number(iso.slice(0, 4)) + shift}${iso.slice(4)}`;

const articles = readdirSync(join(folder, 'train', 'text'))
  .sort()
  .filter((name) => name.endsWith('.txt'))
  .map((name, source) => {
    const text = shifted(readFileSync(join(folder, 'train', 'text', name), 'utf8'));
    const span = { start: 0, end: text.length };
    const truth = dayFromIso(moved(days.get(name.replace(/\.txt$/, '')) ?? ''));
    return {
      heap: source,
      text,
      published: null,
      dates: findDates(text, span, analyse(text, span, 'en')),
      truth,
      name,
    };
  })
  .filter(({ truth }) => truth !== null);

const started = process.cpuUsage().user;
for (const alone of [true, false]) {
  const found = alone ? articles.flatMap((article) => dateArticles([article], [])) : dateArticles(articles, []);
  const tally = { closed: 0, closedRight: 0, open: 0, openRight: 0, unknown: 0 };
  const widths: number[] = [];
  found.forEach(({ from, to, evidence }, n) => {
    if (from === null && to === null) {
      tally.unknown++;
      return;
    }
    const day = articles[n]?.truth ?? 0;
    const right = (from === null || (dayFromIso(from) ?? 0) <= day) && (to === null || day <= (dayFromIso(to) ?? 0));
    const width =
      from === null || to === null ? Number.POSITIVE_INFINITY : (dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0) + 1;
    widths.push(width);
    const kind = width <= 45 ? 'closed' : 'open';
    tally[kind]++;
    if (right) tally[`${kind}Right`]++;
    else if (process.argv.includes('--errors'))
      console.log(isoDay(day), from, to, articles[n]?.name, JSON.stringify(evidence.map(({ says }) => says)));
  });
  widths.sort((a, b) => a - b);
  const share = (part: number, whole: number): string =>
    `${part}/${whole} ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(
    `${alone ? 'alone' : 'together'}: at most 45 days ${share(tally.closed, found.length)}, right ${share(tally.closedRight, tally.closed)}; ` +
      `wider or half-open ${share(tally.open, found.length)}, right ${share(tally.openRight, tally.open)}; ` +
      `unknown ${share(tally.unknown, found.length)}; median width ${widths[widths.length >> 1]}`,
  );
}
console.log(`${((process.cpuUsage().user - started) / 1e6).toFixed(1)} s`);
