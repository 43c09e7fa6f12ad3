/**
 * Floors: how many of the bundled collection's names are found, with which spans and types.
 *
 * Articles are taken as the truth has them. Names on which careful readers may differ (`unsure`) are neither
 * asked for nor counted against.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { analyse } from '../../src/language/index.ts';
import { findNames } from '../../src/names/index.ts';

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}
interface Telling extends Place {
  readonly kind: string;
  readonly type: string;
  readonly rule: string;
  readonly unsure?: boolean;
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const texts = textsOf(collection, sources);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';
const declared = linesOf<Telling>('tellings.jsonl').filter(({ kind }) => kind === 'name');
const found: readonly Telling[] = linesOf<Place>('articles.jsonl').flatMap(({ source, start, end }) => {
  const text = textOf(source);
  return findNames(text, { start, end }, analyse(text, { start, end }, 'en')).map((name) => ({ ...name, source }));
});

const touch = (a: Place, b: Place): boolean => a.source === b.source && a.start < b.end && b.start < a.end;
const same = (a: Place, b: Place): boolean => a.source === b.source && a.start === b.start && a.end === b.end;
const sure = declared.filter(({ unsure }) => unsure !== true);
const share = (all: readonly Telling[], good: (telling: Telling) => boolean): [number, string] => {
  const bad = all.filter((telling) => !good(telling));
  const shown = bad.map(
    ({ source, start, end, type, rule }) => `${textOf(source).slice(start - 25, end + 15)} (${type}, ${rule})`,
  );
  return [1 - bad.length / all.length, shown.join('\n').replaceAll(/\s*\n\s*/g, '\n')];
};

test('nearly every declared name is found, with its span', () => {
  const [recall, missed] = share(sure, (each) => found.some((other) => same(each, other)));
  assert.ok(recall >= 0.98, `${recall}, short of:\n${missed}`);
});

test('nearly all that is found is declared', () => {
  const [precision, beyond] = share(found, (each) => declared.some((other) => touch(each, other)));
  assert.ok(precision >= 0.98, `${precision}, beyond it:\n${beyond}`);
});

test('types are those declared', () => {
  const met = sure.filter((each) => found.some((other) => same(each, other)));
  const [right, wrong] = share(met, (each) => found.some((other) => same(each, other) && other.type === each.type));
  assert.ok(right >= 0.92, `${right}, wrong:\n${wrong}`);
});
