/**
 * What stands first in the lists of threads, judged by reading, blind, against plain counts of tellings.
 *
 * In: studies as NAME=FILE; `--sheet` prints what is to be judged, each thread once, in an order by chance that does not show
 * which list it came from. Out: of the first ten and twenty of each kind, how many a reader called worth reading, in the
 * reader's own order ("told most") and by plain count of tellings. Kinds with twenty threads or fewer are left out: both
 * orders hold the same. Verdicts lie in `bench/judgements/reading-first.jsonl`: hashes of place and label, never words.
 */
import { parseArgs } from 'node:util';
import { type StudyReader, TELLING_KINDS, type TellingKind, type ThreadRow, withStudy } from '../../src/study/index.ts';
import { hashOf, judgementsOf } from './judgements.ts';

const { values, positionals } = parseArgs({
  options: { sheet: { type: 'boolean', default: false } },
  allowPositionals: true,
});

interface Judged {
  readonly hash: string;
  readonly worth: boolean;
}

const FIRST = 20;

const hashOfThread = (collection: string, { key, label }: ThreadRow): string => hashOf(`${collection} ${key} ${label}`);

/** The first twenty by plain count. */
function plainly(reader: StudyReader, kind: TellingKind): readonly ThreadRow[] {
  const keys = reader.rows<{ key: string }>(
    `SELECT key FROM thread WHERE kind = ? ORDER BY tellings DESC, id LIMIT ${FIRST}`,
    kind,
  );
  return keys.flatMap(({ key }) => reader.thread(key) ?? []);
}

function sheet(reader: StudyReader, collection: string, kind: TellingKind, threads: readonly ThreadRow[]): void {
  const known = new Set(judgementsOf<Judged>('reading-first.jsonl').map(({ hash }) => hash));
  const lines = threads.map((thread) => ({ thread, hash: hashOfThread(collection, thread) }));
  const once = new Map(lines.map((line) => [line.hash, line]));
  for (const { thread, hash } of [...once.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1))) {
    if (known.has(hash)) continue;
    const first = reader.tellingOf(thread.id, thread.first);
    if (first === null) continue;
    const article = reader.articleById(first.article);
    const span = { start: Math.max(article.start, first.start - 60), end: Math.min(article.end, first.end + 60) };
    const around = reader.texts.slice(first.source, { ...span, end: Math.min(span.end, span.start + 220) });
    console.log(`${hash} ${kind} | ${thread.label} | ${around.replace(/\s+/g, ' ')}`);
  }
}

const count = (
  threads: readonly ThreadRow[],
  collection: string,
  worth: ReadonlyMap<string, boolean>,
  most: number,
): number => threads.slice(0, most).filter((thread) => worth.get(hashOfThread(collection, thread)) === true).length;

for (const named of positionals) {
  const [collection = '', file = ''] = named.split('=', 2);
  withStudy(file, (reader) => {
    for (const kind of TELLING_KINDS) {
      const ours = reader.threads(kind, 'told', 0, FIRST);
      const plain = plainly(reader, kind);
      if (reader.count('SELECT count(*) AS n FROM thread WHERE kind = ?', kind) <= FIRST) continue;
      if (values.sheet) sheet(reader, collection, kind, [...ours, ...plain]);
      else {
        const worth = new Map(judgementsOf<Judged>('reading-first.jsonl').map((one) => [one.hash, one.worth]));
        const judged = [...ours, ...plain].filter((thread) => worth.has(hashOfThread(collection, thread))).length;
        const line = {
          ...{ collection, kind, judged: judged / (ours.length + plain.length) },
          ours: [count(ours, collection, worth, 10), count(ours, collection, worth, FIRST)],
          plain: [count(plain, collection, worth, 10), count(plain, collection, worth, FIRST)],
        };
        console.log(JSON.stringify(line));
      }
    }
  });
}
