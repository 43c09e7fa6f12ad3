/**
 * Figures of articles marked by eye, against those found.
 *
 * In: the folder of the news, and how many errors to show. Out: lines on standard output. Figures on which careful
 * readers differ (marked `unsure`) are neither asked for nor counted as wrong. Ages, whose bearer is no count, and
 * figures whose counted word the marks leave open are not asked for it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FigureFound, findFigures } from '../../src/figures/index.ts';
import { type Analysis, analyse } from '../../src/language/index.ts';
import { readQuotes } from '../../src/quotes/index.ts';
import { type WordOf, whoseWord } from '../../src/threads/index.ts';
import { newsOf } from './articles-data.ts';

interface Marked {
  /** Its number among the training articles, by name. */
  readonly document: number;
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly unit: string | null;
  /** Where the main word of what is counted begins. */
  readonly head?: number;
  /** Whom the article gives as the source. */
  readonly source?: readonly [start: number, end: number];
  readonly unsure?: boolean;
  /** Marked when all was made, and looked at by nobody who tuned. */
  readonly held?: boolean;
}

interface Tally {
  wanted: number;
  found: number;
  both: number;
  value: number;
  qualifier: number;
  unit: number;
  heads: number;
  headsRight: number;
  sources: number;
  sourcesRight: number;
  sourcesMarked: number;
  sourcesFound: number;
}

/** The marks, by article. */
export function marksOf(): ReadonlyMap<number, readonly Marked[]> {
  const file = new URL('../judgements/figures.jsonl', import.meta.url);
  const marks = readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): Marked => JSON.parse(line));
  return Map.groupBy(marks, ({ document }) => document);
}

/** Compares, and prints rates and errors. */
export function measureArticles(folder: string, errors: number, held: boolean): void {
  const tally: Tally = {
    wanted: 0,
    found: 0,
    both: 0,
    value: 0,
    qualifier: 0,
    unit: 0,
    heads: 0,
    headsRight: 0,
    sources: 0,
    sourcesRight: 0,
    sourcesMarked: 0,
    sourcesFound: 0,
  };
  const shown: string[] = [];
  const train = newsOf(folder, 'train');
  for (const [document, marks] of marksOf()) {
    if ((marks[0]?.held ?? false) !== held) continue;
    const text = train[document] ?? '';
    if (createHash('sha256').update(text).digest('hex').slice(0, 16) !== marks[0]?.sha256)
      throw new Error(`article ${document} is not the text that was marked`);
    const within = { start: 0, end: text.length };
    const analysis = analyse(text, within, 'en');
    const found = findFigures(text, within, analysis);
    const words = whoseWord(text, found, readQuotes(text, within, analysis).quotes);
    compare(text, marks, found, words, analysis, tally, shown);
  }
  const [precision, recall] = [tally.both / tally.found, tally.both / tally.wanted];
  const rate = (n: number, of: number): string => (n / of).toFixed(3);
  console.log(
    `${held ? 'held out' : 'articles'}  spans F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${tally.wanted} marked), value ${rate(tally.value, tally.both)}, qualifier ${rate(tally.qualifier, tally.both)}, unit ${rate(tally.unit, tally.both)}, counted ${rate(tally.headsRight, tally.heads)} of ${tally.heads}, source ${rate(tally.sourcesRight, tally.sources)} (${tally.sourcesFound} of ${tally.sourcesMarked} given found)`,
  );
  for (const line of shown.slice(0, errors)) console.log(`  ${line}`);
}

function compare(
  text: string,
  marks: readonly Marked[],
  found: readonly FigureFound[],
  words: readonly (WordOf | null)[],
  analysis: Analysis,
  tally: Tally,
  shown: string[],
): void {
  const around = (start: number, end: number): string =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const figure of found) {
    const mark = marks.find(({ start, end }) => start < figure.end && figure.start < end);
    if (mark?.unsure) continue;
    tally.found++;
    if (mark === undefined) shown.push(`not marked: ${around(figure.start, figure.end)}`);
  }
  for (const mark of marks) {
    if (mark.unsure) continue;
    tally.wanted++;
    const figure = found.find(({ start, end }) => start === mark.start && end === mark.end);
    if (figure === undefined) {
      const near = found.find(({ start, end }) => start < mark.end && mark.start < end);
      shown.push(
        `${near === undefined ? 'missed' : `found [${text.slice(near.start, near.end)}] for`}: ${around(mark.start, mark.end)}`,
      );
      continue;
    }
    tally.both++;
    const where = around(mark.start, mark.end);
    if (same(figure.low, mark.low) && same(figure.high, mark.high)) tally.value++;
    else shown.push(`value ${figure.low}..${figure.high}: ${where}`);
    if (figure.qualifier === mark.qualifier) tally.qualifier++;
    else shown.push(`qualifier ${figure.qualifier}, not ${mark.qualifier}: ${where}`);
    if (figure.unit === mark.unit) tally.unit++;
    else shown.push(`unit ${figure.unit}, not ${mark.unit}: ${where}`);
    compareSource(text, mark, words[found.indexOf(figure)] ?? null, tally, shown, where);
    if (figure.rule === 'age') continue;
    tally.heads++;
    if (isHead(figure, analysis, mark.head)) tally.headsRight++;
    else
      shown.push(
        `counts "${figure.counted === null ? '' : text.slice(figure.counted.start, figure.counted.end)}" (${figure.head}), not "${mark.head === undefined ? '' : /^[\p{L}-]+/u.exec(text.slice(mark.head))?.[0]}": ${where}`,
      );
  }
}

/** A source is right where it touches the one marked, or where neither is. */
function compareSource(
  text: string,
  mark: Marked,
  word: WordOf | null,
  tally: Tally,
  shown: string[],
  where: string,
): void {
  const { source } = mark;
  const right = source === undefined ? word === null : word !== null && word.start < source[1] && source[0] < word.end;
  tally.sources++;
  if (right) tally.sourcesRight++;
  if (source !== undefined) tally.sourcesMarked++;
  if (source !== undefined && right) tally.sourcesFound++;
  if (right) return;
  const wanted = source === undefined ? 'nobody' : text.slice(...source);
  shown.push(`source "${word === null ? 'nobody' : text.slice(word.start, word.end)}", not "${wanted}": ${where}`);
}

const same = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b));

/** True where the main word of what a figure counts is the one marked, or a compound that ends with it. */
function isHead({ counted }: FigureFound, { tokens }: Analysis, head: number | undefined): boolean {
  if (counted === null || head === undefined) return counted === null && head === undefined;
  const last = tokens.findLast(({ start, end }) => start < counted.end && counted.start < end);
  return last !== undefined && last.start <= head && head < counted.end;
}
