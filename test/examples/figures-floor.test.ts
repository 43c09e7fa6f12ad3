/**
 * Floors: how many of the figures that the bundled collection's truth declares are found, and how many found are declared.
 *
 * Articles are taken as the truth cuts them, so that only figures are judged. Those on which careful readers may
 * differ are neither asked for nor counted as wrong.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { type FigureFound, findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { gatherQuantities } from '../../src/threads/index.ts';

interface Declared {
  readonly kind: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly unit: string | null;
  readonly unsure?: boolean;
  readonly thread: string | null;
}
interface Article {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly published: { readonly from: string | null; readonly to: string | null };
  readonly captions: readonly { readonly start: number; readonly end: number }[];
  readonly byline: { readonly start: number | null; readonly end: number | null } | null;
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const texts = textsOf(collection, sources);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';
const declared = linesOf<Declared>('tellings.jsonl').filter(({ kind }) => kind === 'figure');
const found = linesOf<Article>('articles.jsonl').flatMap(({ source, start, end }) => {
  const text = textOf(source);
  const within = { start, end };
  return findFigures(text, within, analyse(text, within, 'en')).map((figure) => ({ source, ...figure }));
});
const sure = declared.filter(({ unsure }) => unsure !== true);
const touches = (a: Declared, b: FigureFound & { source: string }): boolean =>
  a.source === b.source && a.start < b.end && b.start < a.end;
const equal = (a: Declared, b: FigureFound & { source: string }): boolean =>
  a.source === b.source && a.start === b.start && a.end === b.end;
const around = ({ source, start, end }: { source: string; start: number; end: number }): string =>
  `${textOf(source).slice(start - 30, start)}[${textOf(source).slice(start, end)}]${textOf(source).slice(end, end + 30)}`;

test('figures are found as declared', () => {
  const missed = sure.filter((one) => !found.some((figure) => equal(one, figure)));
  const rate = 1 - missed.length / sure.length;
  assert.ok(rate >= 0.95, `${rate.toFixed(3)}; missed:\n${missed.map(around).join('\n')}`);
});

test('what is found is declared', () => {
  // The truth declares elapsed time ("ten years ago") as dates alone.
  const extra = found.filter((figure) => !figure.elapsed && !declared.some((one) => touches(one, figure)));
  assert.ok(extra.length <= 0.03 * found.length, `not declared:\n${extra.map(around).join('\n')}`);
});

test('values, qualifiers and units are those declared', () => {
  const pairs = sure.flatMap((one) => {
    const figure = found.find((other) => equal(one, other));
    return figure === undefined ? [] : [{ one, figure }];
  });
  const wrong = pairs.filter(
    ({ one, figure }) =>
      one.low !== figure.low ||
      one.high !== figure.high ||
      one.qualifier !== figure.qualifier ||
      (one.unit ?? null) !== figure.unit,
  );
  const shown = wrong.map(
    ({ one, figure }) =>
      `${around(one)} ${figure.low}..${figure.high} ${figure.qualifier} ${figure.unit}, not ${one.low}..${one.high} ${one.qualifier} ${one.unit}`,
  );
  assert.ok(wrong.length <= 0.02 * pairs.length, shown.join('\n'));
});

test('of the quantities told more than once, tellings come together, and none with those of another', () => {
  const articles = linesOf<Article>('articles.jsonl');
  const counting = articles.map(({ source, start, end, published: { from, to } }) => {
    const text = textOf(source).slice(start, end);
    const within = { start: 0, end: text.length };
    const figures = findFigures(text, within, analyse(text, within, 'en'));
    return { text, figures, day: from === to ? from : null, sources: figures.map(() => null), reused: [] };
  });
  let pairs = 0;
  for (const { tellings } of gatherQuantities(counting, new Int32Array(articles.length).fill(-1))) {
    const told = tellings.flatMap(({ article, index }) => {
      const figure = counting[article]?.figures[index];
      const { source, start } = articles[article] as Article;
      const one = declared.find(
        (other) =>
          figure !== undefined &&
          touches(other, { ...figure, source, start: figure.start + start, end: figure.end + start }),
      );
      return one?.thread ?? [];
    });
    assert.ok(new Set(told).size < 2, `one thread holds ${[...new Set(told)].join(' and ')}`);
    pairs += (told.length * (told.length - 1)) / 2;
  }
  assert.ok(pairs >= 54, `${pairs} pairs`);
});
