/**
 * Floors: how many of the bundled collection's dates are found, with which spans and values.
 *
 * Articles, and the days on which they appeared, are taken as the truth has them. Dates on which careful
 * readers may differ (`unsure`) are neither asked for nor counted against.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { findDates, resolveDates } from '../../src/dates/index.ts';
import { analyse } from '../../src/language/index.ts';

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}
interface Telling extends Place {
  readonly kind: string;
  readonly timex: string;
  readonly unsure?: boolean;
}
interface Declared extends Place {
  readonly published: { readonly from: string | null; readonly to: string | null };
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const texts = textsOf(collection, sources);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';
const declared = linesOf<Telling>('tellings.jsonl').filter(({ kind }) => kind === 'date');

const found: readonly Telling[] = linesOf<Declared>('articles.jsonl').flatMap(({ source, start, end, published }) => {
  const text = textOf(source);
  const { from, to } = published;
  const dates = findDates(text, { start, end }, analyse(text, { start, end }, 'en'));
  const values = resolveDates(dates, from === null || to === null ? null : { from, to });
  return dates.map((date, n) => ({ ...date, source, timex: values[n]?.timex ?? '' }));
});

const touch = (a: Place, b: Place): boolean => a.source === b.source && a.start < b.end && b.start < a.end;
const text = ({ source, start, end }: Place): string => textOf(source).slice(start, end);
const sure = declared.filter(({ unsure }) => unsure !== true);
const share = (all: readonly Telling[], good: (telling: Telling) => boolean): [number, string] => {
  const bad = all.filter((telling) => !good(telling));
  return [1 - bad.length / all.length, bad.map((each) => `${text(each)} ${each.timex}`).join('\n')];
};

test('every declared date is found', () => {
  const [recall, missed] = share(sure, (each) => found.some((other) => touch(each, other)));
  assert.ok(recall === 1, `${recall}, short of:\n${missed}`);
});

test('nearly all that is found is declared', () => {
  const [precision, beyond] = share(found, (each) => declared.some((other) => touch(each, other)));
  assert.ok(precision >= 0.96, `${precision}, beyond it:\n${beyond}`);
});

test('spans are those declared', () => {
  const same = (a: Place, b: Place): boolean => a.source === b.source && a.start === b.start && a.end === b.end;
  const [exact, off] = share(sure, (each) => found.some((other) => same(each, other)));
  assert.ok(exact >= 0.93, `${exact}, off:\n${off}`);
});

test('values are those declared', () => {
  const [right, wrong] = share(sure, (each) => found.some((other) => touch(each, other) && each.timex === other.timex));
  assert.ok(right >= 0.85, `${right}, wrong:\n${wrong}`);
});
