/**
 * Floors: how much of the bundled collection's truth the engine finds, and how much of what it finds is true.
 *
 * Articles are taken as the truth cuts them, so that only passages are judged here. Tellings are held to the
 * truth by the characters they share with it, threads by the pairs of tellings they hold together.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { passagesInTexts } from '../../src/threads/index.ts';

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}
interface Telling extends Place {
  readonly kind: string;
  readonly thread: string;
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const texts = textsOf(collection, sources);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';
const articles = linesOf<Place & { readonly captions: readonly Place[] }>('articles.jsonl');
const declared = linesOf<Telling>('tellings.jsonl').filter(({ kind }) => kind === 'passage');

/** A caption's double is no passage; blanks of the same length keep all offsets. */
function articleText({ source, start, end, captions }: (typeof articles)[number]): string {
  let text = textOf(source).slice(start, end);
  for (const double of captions.slice(1)) {
    const at = double.start - start;
    text = text.slice(0, at) + ' '.repeat(double.end - double.start) + text.slice(double.end - start);
  }
  return text;
}

const found: readonly Telling[] = passagesInTexts(articles.map(articleText)).flatMap(({ tellings }, n) =>
  tellings.map(({ text, start, end }) => {
    const { source, start: offset } = articles[text] as Place;
    return { kind: 'passage', thread: `${n}`, source, start: start + offset, end: end + offset };
  }),
);

const common = (a: Place, b: Place): number =>
  a.source === b.source ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/** The mean share of each telling's characters that one of the others covers best. */
function covered(tellings: readonly Telling[], by: readonly Telling[]): number {
  const shares = tellings.map((telling) => {
    const most = Math.max(0, ...by.map((other) => common(telling, other)));
    return most / (telling.end - telling.start);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Of the pairs of tellings that stand in one thread, how many stand together in a thread of the others too. */
function together(tellings: readonly Telling[], others: readonly Telling[]): number {
  const threadsAt = (telling: Telling): Set<string> =>
    new Set(
      others.filter((other) => 2 * common(telling, other) > telling.end - telling.start).map(({ thread }) => thread),
    );
  const at = tellings.map(threadsAt);
  let [pairs, kept] = [0, 0];
  tellings.forEach((x, i) => {
    tellings.forEach((y, j) => {
      if (j <= i || x.thread !== y.thread) return;
      pairs++;
      if ([...(at[i] ?? [])].some((thread) => at[j]?.has(thread))) kept++;
    });
  });
  return kept / pairs;
}

const shown = (tellings: readonly Telling[], by: readonly Telling[]): string =>
  tellings
    .filter((telling) => covered([telling], by) < 0.9)
    .map(({ thread, source, start, end }) => `${thread}: ${textOf(source).slice(start, end)}`)
    .join('\n');

test('nearly every declared telling of a passage is found', () => {
  const recall = covered(declared, found);
  assert.ok(recall >= 0.95, `${recall}, short of:\n${shown(declared, found)}`);
});

test('nearly all that is found is declared', () => {
  const precision = covered(found, declared);
  assert.ok(precision >= 0.95, `${precision}, beyond it:\n${shown(found, declared)}`);
});

test('tellings of one declared passage stand in one thread, and no others with them', () => {
  const [recall, precision] = [together(declared, found), together(found, declared)];
  assert.ok(recall >= 0.95, `${recall} of the declared pairs`);
  assert.ok(precision >= 0.95, `${precision} of the pairs found`);
});
