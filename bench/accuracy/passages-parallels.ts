/**
 * Measures parallels between books and reuse in short answers, both labelled by others.
 *
 * In: TELLINGS_DATA; option `--errors N`. Out: of the listed links between verses of 2 Kings and verses
 * of Isaiah and Chronicles, how many one alignment joins (in one translation, a chapter an article); and
 * how well the share of an answer that is found in its source ranks the answers: cut, light, heavy, none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from './articles-data.ts';
import { versesOf } from './passages-data.ts';
import { pairOf, studyTexts } from './passages-study.ts';

const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' } } });
const folder = dataFolder();
links();
answers();

interface Place {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

function links(): void {
  const texts: string[] = [];
  const places = new Map<string, Place>();
  const numbers = new Map<string, number>();
  for (const { book, chapter, verse, kjv } of versesOf(folder)) {
    if (!['2 Kings', 'Isaiah', '1 Chronicles', '2 Chronicles'].includes(book)) continue;
    const key = `${book} ${chapter}`;
    const document = numbers.get(key) ?? numbers.size;
    numbers.set(key, document);
    const before = texts[document] ?? '';
    places.set(`${key}:${verse}`, { document, start: before.length, end: before.length + kjv.length });
    texts[document] = `${before}${kjv} `;
  }
  const studied = studyTexts(texts);
  const { alignments } = studied;
  const found = alignments.map((alignment) => pairOf(studied, alignment));
  const touches = (x: Place, y: Place): boolean => x.document === y.document && x.start < y.end && y.start < x.end;
  const listed = readFileSync(join(folder, 'parallels', 'kings_crossrefs.ncol'), 'utf8')
    .split('\n')
    .filter((line) => /Isaiah|Chronicles/.test(line))
    .map((line) =>
      line
        .split(' ')
        .slice(0, 2)
        .map((name) => name.replace('2_Kingsr', '2 Kings').replace('_', ' ').replace('~', ' ')),
    );
  const missed = listed.filter(([a = '', b = '']) => {
    const [x, y] = [places.get(a), places.get(b)];
    return !(
      x &&
      y &&
      found.some((pair) => (touches(pair.a, x) && touches(pair.b, y)) || (touches(pair.a, y) && touches(pair.b, x)))
    );
  });
  console.log(
    `links: ${listed.length - missed.length} of ${listed.length}, recall ${(1 - missed.length / listed.length).toFixed(3)}`,
  );
  const text = (key: string): string => {
    const place = places.get(key);
    return place ? (texts[place.document] ?? '').slice(place.start, place.end) : 'no such verse';
  };
  for (const [a = '', b = ''] of missed.slice(0, Number(values.errors)))
    console.log(`  MISSED ${a} = ${b}\n    ${text(a)}\n    ${text(b)}`);
}

function answers(): void {
  const read = (file: string): string =>
    new TextDecoder('windows-1252').decode(readFileSync(join(folder, 'answers', file)));
  const rows = readFileSync(join(folder, 'answers', 'file_information.csv'), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .filter(([, , label]) => label !== undefined && ['cut', 'light', 'heavy', 'non'].includes(label));
  const files = rows.map(([file = '']) => `${file.replace(/\.txt$/, '')}.txt`);
  const sources = ['a', 'b', 'c', 'd', 'e'].map((task) => read(`orig_task${task}.txt`));
  const studied = studyTexts([...sources, ...files.map(read)]);
  const { alignments } = studied;
  const found = alignments.map((alignment) => pairOf(studied, alignment));
  const shares = rows.map(([, task = ''], i) => {
    const document = sources.length + i;
    const source = 'abcde'.indexOf(task);
    const spans = found.filter(({ a, b }) => a.document === source && b.document === document).map(({ b }) => b);
    let [sum, reached] = [0, 0];
    for (const { start, end } of spans.sort((x, y) => x.start - y.start)) {
      sum += Math.max(0, end - Math.max(start, reached));
      reached = Math.max(reached, end);
    }
    return sum / read(files[i] as string).length;
  });
  const levels = rows.map(([, , label = '']) => ['non', 'heavy', 'light', 'cut'].indexOf(label));
  console.log(`answers: rank correlation ${correlation(ranks(shares), ranks(levels)).toFixed(3)} over ${rows.length}`);
}

/** Places in ascending order, equal ones sharing the mean of theirs. */
function ranks(numbers: readonly number[]): number[] {
  return numbers.map((n) => {
    const below = numbers.filter((other) => other < n).length;
    const equal = numbers.filter((other) => other === n).length;
    return below + (equal + 1) / 2;
  });
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (i: number) => number): number => x.reduce((total, _, i) => total + f(i), 0);
  const dx = (i: number): number => (x[i] as number) - mx;
  const dy = (i: number): number => (y[i] as number) - my;
  return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
}
