/**
 * Makes a large study to measure the reader on: by default 100,000 articles with about a million tellings.
 *
 * `bin/node bench/speed/large-study.ts FILE.tellings [ARTICLES]`. Texts are generated (`large-text.ts`), read and
 * searched for passages by the command itself; quotes, figures, dates and names, whose places are known, are
 * then written by the study's own writer, as a run writes what it gathered. The same number gives the same study.
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { articlesInOrder, openToWrite, replaceFindings, TELLING_KINDS } from '../../src/study/index.ts';
import type { Gathered, GatheredThread, Mention, Told } from '../../src/threads/index.ts';
import { TELLINGS } from './exports.ts';
import { dayOf, figureOf, Records, type TellingMade } from './large-text.ts';
import { measure } from './measured.ts';

const SEED = 20261123;
const KINDS = ['date', 'figure', 'name', 'quote'] as const;

/** Writes the records into a file; what each tells, by the record's number. */
async function writeRecords(records: Records, count: number, path: string): Promise<readonly TellingMade[][]> {
  const told: TellingMade[][] = [];
  const lines = function* (): Generator<string> {
    for (const made of records.make(count)) {
      told.push([...made.told]);
      yield `${JSON.stringify(made.record)}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return told;
}

/** What a run would have gathered: threads of what is told twice or more, and of every name. */
function gatheredOf(records: Records, told: readonly (readonly TellingMade[])[], order: readonly number[]): Gathered {
  const all = order.flatMap((record, article) => (told[record] ?? []).map((made) => ({ made, article })));
  const things = new Map<string, number[]>();
  all.forEach(({ made: { kind, thing } }, n) => {
    const name = `${kind} ${thing}`;
    const known = things.get(name);
    if (known === undefined) things.set(name, [n]);
    else known.push(n);
  });
  const threads: GatheredThread[] = [];
  const nameThreads = new Map<number, number>();
  for (const kind of KINDS) {
    for (const [name, tellings] of things) {
      const [of, thing] = name.split(' ');
      if (of !== kind || (kind !== 'name' && tellings.length < 2)) continue;
      if (kind === 'name') nameThreads.set(Number(thing), threads.length);
      threads.push(threadOf(records, all, kind, Number(thing), tellings));
    }
  }
  return { told: all.map(({ made, article }) => toldOf(records, made, article, nameThreads)), threads, dated: [] };
}

function threadOf(
  records: Records,
  all: readonly { readonly made: TellingMade; readonly article: number }[],
  kind: TellingMade['kind'],
  thing: number,
  tellings: readonly number[],
): GatheredThread {
  const own = tellings.map((n) => (all[n] as (typeof all)[number]).made.wording);
  const numbers = new Map([...new Set(own)].map((wording, n) => [wording, n]));
  const label = records.words({ kind, thing, wording: 0 });
  return {
    kind,
    label,
    tellings,
    first: 0,
    wordings: own.map((wording) => numbers.get(wording) as number),
    independent: Math.max(1, Math.floor(tellings.length * 0.8)),
    copies: tellings.map((_, i) => i >= Math.max(1, Math.floor(tellings.length * 0.8))),
    accounts: own.map((wording) => numbers.get(wording) as number),
    agree: tellings.length < 2 ? null : numbers.size === 1,
    note: numbers.size === 1 ? 'All tell the same.' : `${numbers.size} wordings or values.`,
    detail: detailOf(kind, thing, label, tellings.length),
    related: [],
  };
}

function detailOf(kind: TellingMade['kind'], thing: number, label: string, count: number): object {
  if (kind === 'name') return { type: typeOf(thing), forms: [{ text: label, count }], links: [] };
  if (kind === 'figure')
    return {
      counted: label,
      unit: null,
      low: figureOf(thing, 0),
      high: figureOf(thing, 4),
      likeness: 1,
      growth: false,
    };
  return kind === 'date' ? { from: dayOf(thing), to: dayOf(thing), certainty: 'day' } : {};
}

const typeOf = (thing: number): 'person' | 'organisation' | 'place' =>
  (['person', 'organisation', 'place'] as const)[thing % 3] ?? 'person';

function toldOf(records: Records, made: TellingMade, article: number, names: ReadonlyMap<number, number>): Told {
  const { kind, thing, wording, start, end } = made;
  const base = { article, rule: 'generated', start, end };
  switch (kind) {
    case 'name':
      return { ...base, kind, type: typeOf(thing), title: null };
    case 'date':
      return {
        ...base,
        kind,
        timex: dayOf(thing),
        type: 'DATE',
        from: dayOf(thing),
        to: dayOf(thing),
        how: 'explicit',
      };
    case 'figure': {
      const value = figureOf(thing, wording);
      const counted = records.words(made);
      return { ...base, kind, low: value, high: value, qualifier: 'exact', unit: null, counted, attributed: null };
    }
    case 'quote': {
      const said = records.words(made);
      const speaker = made.speaker === null ? null : mentionOf(records, made.speaker, names);
      const parts = [{ start, end }];
      return {
        ...base,
        kind,
        style: 'direct',
        parts,
        said,
        speaker,
        cue: null,
        act: 'speech',
        reports: 'words',
        relay: null,
      };
    }
  }
}

function mentionOf(records: Records, made: TellingMade, names: ReadonlyMap<number, number>): Mention {
  const name = records.words(made);
  return { start: made.start, end: made.end, text: name, name, thread: names.get(made.thing) ?? null };
}

const [file, articles = '100000'] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the study to make.');
const folder = mkdtempSync(join(tmpdir(), 'tellings-large-'));
try {
  const path = join(folder, 'large.jsonl');
  const records = new Records(SEED);
  const told = await writeRecords(records, Number(articles), path);
  const run = await measure(TELLINGS, ['study', path, '--out', file, '--jobs', '2', '--only', 'passage']);
  if (run.status !== 0) throw new Error(`the study ended with status ${run.status}`);
  const database = openToWrite(file);
  const listed = articlesInOrder(database);
  const numbered = database.prepare('SELECT record FROM article WHERE id = ?');
  const order = listed.map(({ id }) => Number(numbered.get(id)?.['record']) - 1);
  database.exec('BEGIN IMMEDIATE');
  replaceFindings(database, listed, gatheredOf(records, told, order), new Set(TELLING_KINDS));
  database.exec('COMMIT');
  const count = (table: string): unknown => database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
  const line = { articles: listed.length, tellings: count('telling'), threads: count('thread'), seconds: run.seconds };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  database.close();
} finally {
  rmSync(folder, { recursive: true });
}
