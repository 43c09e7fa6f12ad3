/**
 * Scores dates as TempEval-3 does, on labelled news items and narratives, the day of writing given.
 *
 * In: TELLINGS_DATA; `--half tune|report` (default report), `--errors` to list what differs. Out: F1 of spans,
 * exact and touching, and of values: that of touching spans times the share of them with the right value.
 * Full stops at the edges of spans are no matter. Texts with even numbers are looked at while tuning.
 */
import { type DateFound, findDates, type Resolved, resolveDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';
import { dataFolder } from './articles-data.ts';
import { type Half, type LabelledDate, type LabelledText, labelledTexts } from './dates-data.ts';

const half: Half = process.argv.includes('tune') ? 'tune' : 'report';
const errors = process.argv.includes('--errors');

interface Answer {
  readonly found: DateFound;
  readonly resolved: Resolved;
}

interface Tally {
  labelled: number;
  found: number;
  strict: number;
  relaxed: number;
  values: number;
}

function answersFor({ text, written }: LabelledText): readonly Answer[] {
  const span = { start: 0, end: text.length };
  const found = findDates(text, span, analyse(text, span, 'en'));
  const resolved = resolveDates(found, { from: written, to: written });
  return found.flatMap((date, n) => {
    const value = resolved[n];
    return value === undefined ? [] : [{ found: date, resolved: value }];
  });
}

const bare = (text: string, { start, end }: { start: number; end: number }): string =>
  `${start} ${text.charAt(end - 1) === '.' ? end - 1 : end}`;

function tally(labelled: LabelledText, sum: Tally): void {
  const { text, dates } = labelled;
  const answers = answersFor(labelled);
  sum.labelled += dates.length;
  sum.found += answers.length;
  const taken = new Set<LabelledDate>();
  for (const { found, resolved } of answers) {
    const date = dates.find((each) => !taken.has(each) && each.start < found.end && found.start < each.end);
    if (date === undefined) {
      report(text, 'extra', null, { found, resolved });
      continue;
    }
    taken.add(date);
    sum.relaxed++;
    const exact = bare(text, date) === bare(text, found);
    if (exact) sum.strict++;
    else report(text, 'span', date, { found, resolved });
    if (date.value === resolved.timex) sum.values++;
    else report(text, 'value', date, { found, resolved });
  }
  for (const date of dates) if (!taken.has(date)) report(text, 'missed', date, null);
}

function report(text: string, kind: string, date: LabelledDate | null, answer: Answer | null): void {
  if (!errors) return;
  const at = date?.start ?? answer?.found.start ?? 0;
  const around = text.slice(Math.max(0, at - 40), at + 60).replace(/\s+/g, ' ');
  const asked = date === null ? '' : `asked [${text.slice(date.start, date.end)}] ${date.value}`;
  const got =
    answer === null
      ? ''
      : `got [${text.slice(answer.found.start, answer.found.end)}] ${answer.resolved.timex} (${answer.found.rule})`;
  console.log(`${kind}\t${asked}\t${got}\t… ${around} …`);
}

const f1 = (hits: number, { labelled, found }: Tally): number => (2 * hits) / (labelled + found);

for (const set of ['meantime', 'wikiwars']) {
  const sum: Tally = { labelled: 0, found: 0, strict: 0, relaxed: 0, values: 0 };
  if (errors) console.log(`# ${set}`);
  for (const text of labelledTexts(dataFolder(), set, half)) tally(text, sum);
  const [strict, relaxed, value] = [sum.strict, sum.relaxed, sum.values].map((hits) => f1(hits, sum).toFixed(3));
  console.log(
    `${set} ${half}: strict ${strict} relaxed ${relaxed} value ${value} (${sum.labelled} labelled, ${sum.found} found)`,
  );
}
