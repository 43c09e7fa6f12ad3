/**
 * The overview routes: the study's head, the glance, the lists of articles and threads.
 */
import type { ArticleFilter, StudyReader, ThreadOrder } from '../study/index.ts';
import { leadsOf } from './leads.ts';
import { articleLine, publishedOf, threadLine, titleOf } from './lines.ts';
import type {
  ArticlesShape,
  CountsShape,
  GlanceShape,
  KindShape,
  LaneShape,
  ProgressShape,
  StudyShape,
  ThreadsShape,
} from './shapes.ts';

export const PAGE = 200;
const MOST_LANES = 12;
const LANE_ARTICLES = 400;

export function countsOf(reader: StudyReader): CountsShape {
  const by = new Map(
    reader
      .rows<{ status: string; n: number }>('SELECT status, count(*) AS n FROM source GROUP BY status')
      .map(({ status, n }) => [status, n]),
  );
  const of = (status: string): number => by.get(status) ?? 0;
  const threads = byKind(reader, 'thread', '');
  const differing = byKind(reader, 'thread', 'WHERE agree = 0');
  return {
    files: [...by.values()].reduce((sum, n) => sum + n, 0),
    records: reader.count('SELECT count(*) AS n FROM source WHERE record > 0'),
    read: of('read'),
    refused: of('refused'),
    duplicate: of('duplicate'),
    ignored: of('ignored'),
    articles: reader.count('SELECT count(*) AS n FROM article'),
    outlets: reader.count('SELECT count(DISTINCT outlet) AS n FROM article'),
    tellings: byKind(reader, 'telling', ''),
    threads,
    differing,
  };
}

function byKind(reader: StudyReader, table: 'telling' | 'thread', where: string): Record<KindShape, number> {
  const counts = { passage: 0, quote: 0, figure: 0, date: 0, name: 0 };
  const query = `SELECT kind, count(*) AS n FROM ${table} ${where} GROUP BY kind`;
  for (const { kind, n } of reader.rows<{ kind: KindShape; n: number }>(query)) counts[kind] = n;
  return counts;
}

export function studyOf(reader: StudyReader, name: string): StudyShape {
  return { name, progress: progressOf(reader), counts: countsOf(reader) };
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

export function threadsOf(reader: StudyReader, kind: KindShape, sort: ThreadOrder, offset: number): ThreadsShape {
  const total = reader.count('SELECT count(*) AS n FROM thread WHERE kind = ?', kind);
  const threads = reader.threads(kind, sort, offset, PAGE).map(threadLine);
  return { total, offset, sort, threads };
}

export function glanceOf(reader: StudyReader): GlanceShape {
  const [earliest] = reader.rows<{ day: string }>("SELECT day FROM article WHERE day <> '~' ORDER BY day LIMIT 1");
  const [latest] = reader.rows<{ day: string | null }>('SELECT max(published_to) AS day FROM article');
  return {
    counts: countsOf(reader),
    from: earliest?.day ?? null,
    to: latest?.day ?? null,
    lanes: lanesOf(reader),
    ...leadsOf(reader),
    articles: articlesOf(reader, {}, 0),
  };
}

function lanesOf(reader: StudyReader): readonly LaneShape[] {
  const outlets = reader.rows<{ outlet: string | null; n: number }>(
    'SELECT outlet, count(*) AS n FROM article GROUP BY outlet ORDER BY n DESC, outlet IS NULL, outlet',
  );
  const fits = outlets.length <= MOST_LANES;
  const own = fits ? outlets : outlets.slice(0, MOST_LANES - 1);
  const lanes: LaneShape[] = own.map(({ outlet, n }) => ({ outlet, count: n, articles: laneArticles(reader, outlet) }));
  if (fits) return lanes;
  const rest = outlets.slice(MOST_LANES - 1);
  const count = rest.reduce((sum, { n }) => sum + n, 0);
  const articles: LaneShape['articles'][number][] = [];
  for (const { outlet } of rest) {
    if (articles.length >= LANE_ARTICLES) break;
    articles.push(...laneArticles(reader, outlet).slice(0, LANE_ARTICLES - articles.length));
  }
  return [...lanes, { outlet: null, others: rest.length, count, articles }];
}

function laneArticles(reader: StudyReader, outlet: string | null): LaneShape['articles'] {
  return reader.articles({ outlet }, 0, LANE_ARTICLES).articles.map((article) => ({
    id: article.key,
    siglum: article.siglum,
    title: titleOf(article),
    published: publishedOf(article),
  }));
}
