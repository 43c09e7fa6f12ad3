/**
 * The overview routes: the study's head, the glance, the lists of articles and threads.
 */
import { type ArticleFilter, type StudyReader, type ThreadOrder, threadsWhere } from '../study/index.ts';
import { lanesOf } from './lanes.ts';
import { leadsOf } from './leads.ts';
import { articleLine, threadLine } from './lines.ts';
import type {
  ArticlesShape,
  CountsShape,
  GlanceShape,
  KindShape,
  ProgressShape,
  StudyShape,
  ThreadsShape,
} from './shapes.ts';
import { withSpeakers } from './speakers.ts';

export const PAGE = 200;

/** Of the study as it stands. */
export function countsOf(reader: StudyReader): CountsShape {
  return reader.once('counts', () => counted(reader));
}

function counted(reader: StudyReader): CountsShape {
  const by = new Map(
    reader
      .rows<{ status: string; n: number }>('SELECT status, count(*) AS n FROM source GROUP BY status')
      .map(({ status, n }) => [status, n]),
  );
  const of = (status: string): number => by.get(status) ?? 0;
  return {
    files: [...by.values()].reduce((sum, n) => sum + n, 0),
    records: reader.count('SELECT count(*) AS n FROM source WHERE record > 0'),
    read: of('read'),
    refused: of('refused'),
    duplicate: of('duplicate'),
    ignored: of('ignored'),
    articles: reader.count('SELECT count(*) AS n FROM article'),
    outlets: reader.count('SELECT count(DISTINCT outlet) AS n FROM article'),
    tellings: byKind(reader, TOLD),
    threads: byKind(reader, 'SELECT kind, count(*) AS n FROM thread GROUP BY kind'),
    differing: byKind(reader, 'SELECT kind, count(*) AS n FROM thread WHERE agree = 0 GROUP BY kind'),
  };
}

/** Threads count their tellings; what is told once is counted by itself. */
const TOLD = `SELECT kind, sum(n) AS n FROM (SELECT kind, sum(tellings) AS n FROM thread GROUP BY kind
  UNION ALL SELECT kind, count(*) FROM telling WHERE thread IS NULL GROUP BY kind) GROUP BY kind`;

function byKind(reader: StudyReader, query: string): Record<KindShape, number> {
  const counts = { passage: 0, quote: 0, figure: 0, date: 0, name: 0 };
  for (const { kind, n } of reader.rows<{ kind: KindShape; n: number }>(query)) counts[kind] = n;
  return counts;
}

export function studyOf(reader: StudyReader, name: string): StudyShape {
  const made = ['passages', 'threads'].map((part) => reader.noted(part)?.slice(0, 8) ?? '').join('-');
  return { name, made, progress: progressOf(reader), counts: countsOf(reader) };
}

/** How far the study is, by what stands in it: the run says it in its own words on the terminal. */
function progressOf(reader: StudyReader): ProgressShape {
  const stage = reader.noted('stage');
  const of = Number(reader.noted('files') ?? 0);
  const known =
    stage === 'intake' || stage === 'passages' || stage === 'findings' || stage === 'done' ? stage : 'intake';
  const met = 'SELECT count(*) AS n FROM (SELECT DISTINCT root, file FROM source)';
  const done = known === 'done' ? of : reader.count(met);
  return { running: known !== 'done', stage: known, done: Math.min(done, of), of };
}

export function articlesOf(reader: StudyReader, filter: ArticleFilter, offset: number): ArticlesShape {
  const { total, articles } = reader.articles(filter, offset, PAGE);
  return { total, offset, articles: articles.map(articleLine) };
}

/** Which threads of a kind. */
export interface ThreadsAsked {
  readonly sort: ThreadOrder;
  /** Only what is told otherwise. */
  readonly differing: boolean;
  /** Of names: only people, bodies, places or others. */
  readonly type: string | null;
}

const NAMED: readonly string[] = ['person', 'organisation', 'place', 'other'];

export function threadsOf(
  reader: StudyReader,
  kind: KindShape,
  { sort: asked, differing, type }: ThreadsAsked,
  offset: number,
): ThreadsShape {
  // Sources are known of quantities and sayings alone.
  const sort = asked === 'unsourced' && kind !== 'figure' && kind !== 'quote' ? 'told' : asked;
  const isTyped = kind === 'name' && type !== null && NAMED.includes(type);
  // The kinds that are known here are written out, so that the indexes of a part of the threads are found.
  const parts = [
    `thread.kind = '${kind}'`,
    ...(differing ? ['thread.agree = 0'] : []),
    ...(isTyped ? [`thread.detail ->> '$.type' = '${type}'`] : []),
  ];
  const where = parts.join(' AND ');
  const count = (more = ''): number => reader.count(`SELECT count(*) AS n FROM thread WHERE ${where}${more}`);
  return {
    total: count(),
    widely: count(' AND thread.articles > 1'),
    ...{ offset, sort },
    threads: withSpeakers(
      reader,
      threadsWhere(reader, { where, given: [], offset, limit: PAGE }, sort).map(threadLine),
    ),
  };
}

/** Of the study as it stands. */
export function glanceOf(reader: StudyReader): GlanceShape {
  return reader.once('glance', () => glanced(reader));
}

function glanced(reader: StudyReader): GlanceShape {
  const [earliest] = reader.rows<{ day: string }>("SELECT day FROM article WHERE day <> '~' ORDER BY day LIMIT 1");
  const [latest] = reader.rows<{ day: string | null }>('SELECT max(published_to) AS day FROM article');
  const stated = (column: 'day' | 'published_to', day: string): boolean =>
    reader.count(`SELECT count(*) AS n FROM article WHERE ${column} = ? AND how <> 'inferred'`, day) > 0;
  const [from, to] = [earliest?.day ?? null, latest?.day ?? null];
  return {
    counts: countsOf(reader),
    from,
    to,
    inferred: (from !== null && !stated('day', from)) || (to !== null && !stated('published_to', to)),
    lanes: lanesOf(reader, from, to),
    ...leadsOf(reader),
    articles: articlesOf(reader, {}, 0),
  };
}
