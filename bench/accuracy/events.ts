/**
 * Scores events: mentions of one event in sentences made for the purpose, with decoys and contradictions.
 *
 * In: `events-told.jsonl`, a sentence a line: its event, the day it was published, the date that tells of the
 * event in brackets; `conflict` where the event's tellings contradict each other. `--half tune` to list errors
 * of the half that is looked at. Out: pairwise F1 over the tellings of each half, the whole gathered at once;
 * conflicts found, and events without one that are flagged.
 */
import { readFileSync } from 'node:fs';
import { findDates, resolveDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';
import { dateContexts, type EventThread, eventMentions, gatherEvents } from '../../src/threads/index.ts';
import { marked } from '../../test/support/marked.ts';

interface Line {
  readonly event: string;
  readonly published: string;
  readonly line: string;
  readonly conflict?: true;
}

const lines = readFileSync(new URL('events-told.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .slice(0, -1)
  .map((line): Line => JSON.parse(line));

const told = lines.map(({ line }) => marked(line));
const mentions = lines.flatMap(({ published }, article) => {
  const { text } = told[article] ?? { text: '' };
  const span = { start: 0, end: text.length };
  const analysis = analyse(text, span, 'en');
  const dates = findDates(text, span, analysis);
  const resolved = resolveDates(dates, { from: published, to: published });
  return eventMentions({ article, dates, contexts: dateContexts(text, analysis, dates), resolved, day: published });
});
const known = { days: lines.map(({ published }) => published), versions: new Int32Array(lines.length).fill(-1) };
const threads = gatherEvents(mentions, known);

/** The thread of each line's marked date. */
const threadOf = lines.map((_, article): EventThread | null => {
  const span = told[article]?.spans[0];
  const at = mentions.findIndex(
    (each) => each.article === article && span !== undefined && each.start < span.end && span.start < each.end,
  );
  return threads.find(({ tellings, anniversaries }) => tellings.includes(at) || anniversaries.includes(at)) ?? null;
});

const events = [...new Set(lines.map(({ event }) => event))].sort();
const halfOf = (event: string): string => (events.indexOf(event) % 2 === 0 ? 'tune' : 'report');

for (const half of ['tune', 'report']) {
  let [hits, labelled, found] = [0, 0, 0];
  const listed = process.argv.includes(half);
  lines.forEach((a, i) => {
    lines.forEach((b, j) => {
      if (j <= i || (halfOf(a.event) !== half && halfOf(b.event) !== half)) return;
      const same = a.event === b.event;
      const joined = threadOf[i] !== null && threadOf[i] === threadOf[j];
      if (same) labelled++;
      if (joined) found++;
      if (same && joined) hits++;
      else if (listed && (same || joined))
        console.log(`${same ? 'missed' : 'wrong'}: ${a.published} ${a.line} | ${b.published} ${b.line}`);
    });
  });
  const flagged = (event: string): boolean =>
    lines.some((line, n) => line.event === event && threadOf[n]?.agree === false);
  const own = events.filter((event) => halfOf(event) === half);
  const conflicting = own.filter((event) => lines.some((line) => line.event === event && line.conflict));
  const plain = own.filter((event) => !conflicting.includes(event));
  const wrong = plain.filter(flagged);
  if (listed)
    for (const event of [...conflicting.filter((each) => !flagged(each)), ...wrong]) console.log(`conflict: ${event}`);
  console.log(
    `${half}: ${own.length} events, pairs F1 ${((2 * hits) / (labelled + found)).toFixed(3)} (precision ${(hits / found).toFixed(3)}, ` +
      `recall ${(hits / labelled).toFixed(3)}), conflicts found ${conflicting.filter(flagged).length}/${conflicting.length}, ` +
      `false ${wrong.length}/${plain.length}`,
  );
}
