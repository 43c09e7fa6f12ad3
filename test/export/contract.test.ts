/**
 * The contract of the export, held on the bundled collection and on small ones made to be awkward.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { exporters } from '../../src/export/index.ts';
import { studyPaths } from '../../src/run/index.ts';
import { checkStudy, withStudy } from '../../src/study/index.ts';
import { type Files, root, scratch, write } from '../support/cli.ts';
import { brokenPromises } from '../support/contract.ts';
import { firstArticles, recordLines, textFiles } from '../support/generated.ts';

const folder = scratch();
let tried = 0;

/** Studies a path of the folder, checks the study, exports it, and gives the folder of the export. */
async function exported(path: string, refusals: number): Promise<string> {
  const out = join(folder, `${tried++}.tellings`);
  const summary = await studyPaths({ paths: [resolve(folder, path)], out, jobs: 1 });
  assert.equal(summary.refusals.length, refusals, JSON.stringify(summary.refusals));
  const to = `${out}-export`;
  withStudy(out, (reader) => {
    assert.deepEqual([...checkStudy(reader.database)], []);
    exporters['jsonl']?.(reader, to);
  });
  return to;
}

function lines<T>(to: string, name: string): T[] {
  return readFileSync(join(to, `${name}.jsonl`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): T => JSON.parse(line));
}

interface SourceLine {
  readonly id: string;
  readonly path: string;
  readonly status: string;
  readonly duplicateOf?: string;
  readonly encoding: string | null;
}

const [one, two, three] = firstArticles(7, 3, 120).map(({ title, text }) => `${title}\n\n${text}\n`) as [
  string,
  string,
  string,
];
const astral = (text: string): string => text.replace(/(\w)\.\n/g, '$1 \u{1F6A2}\u{10400}.\n');

const AWKWARD: readonly (readonly [name: string, files: Files, refusals: number])[] = [
  ['CRLF and lone CR', { 'a.txt': one.replaceAll('\n', '\r\n'), 'b.txt': one.replaceAll('\n', '\r'), 'c.txt': one }, 0],
  [
    'a byte-order mark, and one inside',
    { 'a.txt': `\ufeff${one}`, 'b.txt': `\ufeff\ufeff${one}`, 'c.txt': one.replace('\n\n', '\n\n\ufeff') },
    0,
  ],
  [
    'characters outside the first plane',
    { 'a.txt': astral(one), 'b.txt': `\u{1F6A2} ${astral(one)}\u{1F6A2}`, 'c.txt': one },
    0,
  ],
  [
    'NUL and marks of the search',
    {
      'a.jsonl': `${JSON.stringify({ id: 'n', text: `\0${one.replaceAll(' ', '\0')}` })}\n${JSON.stringify({ id: 'm', text: `\ufdd0${one.replaceAll(' ', '\ufdd1 ')}` })}\n`,
      'b.txt': one,
    },
    0,
  ],
  [
    'half surrogate pairs',
    { 'a.jsonl': `{"id":"s","text":"\\ud83d ${one.replaceAll('\n', ' ')} \\ude00"}\n`, 'b.txt': one },
    0,
  ],
  [
    'windows-1252',
    {
      'a.txt': Buffer.from(
        `${one}“q” – \xe9t\xe9`.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'),
        'latin1',
      ),
      'b.txt': one,
    },
    0,
  ],
  [
    'copies, an empty file and a refused one',
    {
      'z/copy.txt': one,
      'a.txt': one,
      'm/copy.txt': one,
      'empty.txt': '',
      'blank.txt': ' \n\t\n',
      'bytes.txt': Buffer.from([0, 1, 2, 255, 0, 9, 0, 0]),
      'picture.png': Buffer.from('89504e470d0a1a0a', 'hex'),
    },
    3,
  ],
  [
    'odd names',
    {
      'a b/c#d!e.txt': one,
      'ünï/日本.txt': two,
      'x#1.jsonl': recordLines(3, 3, 80),
      'quo\'te".txt': three,
      'per%20cent.txt': one.toUpperCase(),
    },
    0,
  ],
  ['two copies inside one file', { 'a.txt': `${one}\n\n${one}`, 'b.txt': `${two}\n\n${one}\n\n${three}` }, 0],
];

for (const [name, files, refusals] of AWKWARD) {
  test(`every promise holds: ${name}`, async () => {
    write(join(folder, name), files);
    assert.deepEqual(brokenPromises(await exported(name, refusals)), []);
  });
}

test('every promise holds: records with repeated, missing and unreadable ids, and broken lines', async () => {
  const text = JSON.stringify(one);
  const records = [
    `{"id":"a","text":${text}}`,
    `{"id":"a","text":${JSON.stringify(two)}}`,
    `{"text":${text},"title":"Given"}`,
    'not a record',
    `{"id":"5","text":${text},"published":"2020-02-03","outlet":"Gull"}`,
    `{"id":"a b/c#d!é","text":${text},"published":"2020-02-30"}`,
    `{"id":{},"text":${JSON.stringify(three)}}`,
    '',
    '{"id":"e","text":""}',
    `{"id":"f","text":${JSON.stringify(`${one}\n\n${two}`)}}`,
  ];
  write(folder, { 'odd.jsonl': records.join('\n') });
  const to = await exported('odd.jsonl', 2);
  assert.deepEqual(brokenPromises(to), []);
  const sources = lines<SourceLine>(to, 'sources');
  assert.deepEqual(
    sources.map(({ path }) => path),
    [
      'odd.jsonl#a',
      'odd.jsonl#2',
      'odd.jsonl#3',
      'odd.jsonl#4',
      'odd.jsonl#5',
      'odd.jsonl#a b/c#d!é',
      'odd.jsonl#7',
      'odd.jsonl#9',
      'odd.jsonl#f',
    ],
  );
  const found = lines<{ externalId?: string; published: { from: string | null; how: string }; outlet?: string }>(
    to,
    'articles',
  );
  assert.deepEqual(found.find(({ outlet }) => outlet === 'Gull')?.published, {
    from: '2020-02-03',
    to: '2020-02-03',
    how: 'given',
    evidence: [],
  });
  assert.equal(found.filter(({ externalId }) => externalId === 'a').length, 2);
});

test('every promise holds: a few hundred generated articles, as files and as records', async () => {
  write(join(folder, 'many'), { ...textFiles(11, 60, 150), 'records/all.jsonl': recordLines(11, 240, 150) });
  const to = await exported('many', 0);
  assert.deepEqual(brokenPromises(to), []);
  assert.ok(lines<{ tellings: string[] }>(to, 'threads').some(({ tellings: ids }) => ids.length > 3));
});

test('every promise holds: a passage told by more articles than are laid pair by pair', async () => {
  const [shared] = firstArticles(5, 1, 60).map(({ text }) => text.split('\n')[0]);
  const told = firstArticles(6, 70, 40).map(({ id, text }) => JSON.stringify({ id, text: `${text}\n\n${shared}` }));
  write(folder, { 'stock.jsonl': `${told.join('\n')}\n` });
  const to = await exported('stock.jsonl', 0);
  assert.ok(lines<{ tellings: string[] }>(to, 'threads').some(({ tellings: ids }) => ids.length > 50));
  assert.deepEqual(brokenPromises(to), []);
});

test('every promise holds: the bundled collection; and the check sees what is broken', async () => {
  const to = await exported(join(root, 'examples/orrin-ferry'), 0);
  assert.deepEqual(brokenPromises(to), []);
  const breaks: readonly (readonly [file: string, from: RegExp, into: string])[] = [
    ['tellings.jsonl', /"start":(\d)/, '"start":1$1'],
    ['sources.jsonl', /"reason":"[^"]*"/, '"reason":""'],
    ['threads.jsonl', /"independent":(\d)/, '"independent":4$1'],
    ['alignments.jsonl', /"similarity":0/, '"similarity":1'],
    ['collations.jsonl', /\["The/, '["the'],
    ['articles.jsonl', /"published":\{"from":"/, '"published":{"from":"x'],
    ['problems.jsonl', /"source":"/, '"source":"x'],
  ];
  for (const [file, from, into] of breaks) {
    const whole = readFileSync(join(to, file), 'utf8');
    assert.match(whole, from, file);
    writeFileSync(join(to, file), whole.replace(from, into));
    assert.notDeepEqual(brokenPromises(to), [], file);
    writeFileSync(join(to, file), whole);
  }
  rmSync(join(to, 'collations.jsonl'));
  assert.equal(brokenPromises(to).length, 1);
});
