/**
 * Search hits in context, grouped by article, with what they can be narrowed by.
 */
import {
  type ArticleRow,
  type FoundHit,
  findHits,
  type SearchOrder,
  type StudyReader,
  type TELLING_KINDS,
} from '../study/index.ts';
import { articleLine } from './lines.ts';
import { UNKNOWN } from './matrix-set.ts';
import type { HitShape, SearchShape } from './shapes.ts';

const PAGE = 50;
/** Where hits are not counted a page has so many stretches of text. */
const STRETCHES = 20;
const CONTEXT = 90;
const OUTLETS_SHOWN = 12;
const THREADS_SHOWN = 5;

type Where = HitShape['where'];
const ORDERS: readonly SearchOrder[] = ['date', 'best', 'before', 'after'];
/** What a hit stands in, the first that fits: a word of a quoted figure is in the saying. */
const WHERE: readonly Where[] = ['title', 'caption', 'quote', 'passage', 'figure', 'date', 'name', 'text'];

/** A hit with what it stands in. */
interface Placed {
  readonly hit: FoundHit;
  readonly where: Where;
  /** Number of the thread that is told there. */
  readonly thread: number | null;
}

/** `query` is that of the address. */
export function searchOf(reader: StudyReader, query: Readonly<Record<string, string>>, offset: number): SearchShape {
  const { q = '', sort, outlet = null, from = null, to = null } = query;
  const name = query['name'] === undefined ? null : reader.thread(query['name']);
  const named = query['name'] === undefined ? null : (name?.id ?? -1);
  const order = ORDERS.find((each) => each === sort) ?? 'date';
  const asked = { outlet: outlet === UNKNOWN ? '' : outlet, name: named, from, to, order };
  const found = findHits(reader.database, q, asked, offset, STRETCHES);
  const isCounted = found.counts === 'hits';
  const placed = placedIn(reader, found.hits);
  const asWhere = WHERE.find((each) => each === query['in']);
  const kept = asWhere === undefined ? placed : placed.filter(({ where }) => where === asWhere);
  const page = isCounted ? kept.slice(offset, offset + PAGE) : kept;
  const { outlets, days, undated, names, namesIn } = found.facets;
  return {
    ...{ query: q, offset, note: found.note, counts: found.counts },
    total: isCounted ? kept.length : found.total,
    shown: isCounted ? page.length : Math.min(STRETCHES, Math.max(0, found.total - offset)),
    articlesTotal: isCounted ? new Set(kept.map(({ hit }) => hit.article)).size : found.articles,
    where: isCounted ? countsOf(placed) : null,
    outlets: outlets
      .slice(0, OUTLETS_SHOWN)
      .map((each) => ({ ...each, outlet: each.outlet === '' ? null : each.outlet })),
    outletsTotal: outlets.length,
    ...{ days, undated, names, namesIn },
    name: name === null ? null : { id: name.key, label: name.label },
    threads: threadsOf(reader, placed),
    groups: groupsOf(reader, page),
  };
}

/** What each hit stands in: a title, a caption, a telling, or else the text alone. */
function placedIn(reader: StudyReader, hits: readonly FoundHit[]): readonly Placed[] {
  const articles = new Map<number, ArticleRow['detail']>();
  const asked = JSON.stringify(hits.map(({ article, start }, n) => [n, article, start]));
  const tellings = new Map<number, { kind: number; thread: number | null }>();
  const rows = reader.rows<{ n: number; kind: (typeof TELLING_KINDS)[number]; thread: number | null }>(
    `SELECT h.value ->> 0 AS n, telling.kind, telling.thread FROM json_each(?) AS h
       CROSS JOIN telling ON telling.article = h.value ->> 1 AND telling.start <= h.value ->> 2
     WHERE telling."end" > h.value ->> 2`,
    asked,
  );
  for (const { n, kind, thread } of rows) {
    const rank = WHERE.indexOf(kind);
    const before = tellings.get(n);
    if (before === undefined || rank < before.kind) tellings.set(n, { kind: rank, thread });
  }
  const detailOf = (article: number): ArticleRow['detail'] => {
    const known = articles.get(article) ?? reader.articleById(article).detail;
    articles.set(article, known);
    return known;
  };
  return hits.map((hit, n) => {
    const telling = tellings.get(n);
    const where = headOf(detailOf(hit.article), hit.start) ?? WHERE[telling?.kind ?? WHERE.length - 1] ?? 'text';
    return { hit, where, thread: telling?.thread ?? null };
  });
}

function headOf({ title, captions }: ArticleRow['detail'], offset: number): 'title' | 'caption' | null {
  const holds = (span: { readonly start: number | null; readonly end: number | null } | null): boolean =>
    span !== null && span.start !== null && span.end !== null && span.start <= offset && offset < span.end;
  return holds(title) ? 'title' : captions.some(holds) ? 'caption' : null;
}

function countsOf(placed: readonly Placed[]): SearchShape['where'] {
  return WHERE.flatMap((is) => {
    const hits = placed.filter(({ where }) => where === is).length;
    return hits === 0 ? [] : [{ is, hits }];
  });
}

/** The threads in whose tellings most hits stand; names are a facet of their own. */
function threadsOf(reader: StudyReader, placed: readonly Placed[]): SearchShape['threads'] {
  const counts = new Map<number, number>();
  for (const { thread, where } of placed)
    if (thread !== null && where !== 'name') counts.set(thread, (counts.get(thread) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, THREADS_SHOWN);
  return most.flatMap(([id, hits]) =>
    reader
      .rows<{ id: string; kind: SearchShape['threads'][number]['kind']; label: string }>(
        'SELECT key AS id, kind, label FROM thread WHERE id = ?',
        id,
      )
      .map((thread) => ({ ...thread, hits })),
  );
}

function groupsOf(reader: StudyReader, page: readonly Placed[]): SearchShape['groups'] {
  const groups: { article: ArticleRow; hits: HitShape[] }[] = [];
  for (const { hit, where } of page) {
    const last = groups.at(-1);
    const group = last?.article.id === hit.article ? last : { article: reader.articleById(hit.article), hits: [] };
    if (group !== last) groups.push(group);
    group.hits.push(hitOf(reader, group.article, hit, where));
  }
  return groups.map(({ article, hits }) => ({ article: articleLine(article), hits }));
}

function hitOf(reader: StudyReader, article: ArticleRow, { source, start, end }: FoundHit, where: Where): HitShape {
  const from = Math.max(article.start, start - CONTEXT);
  const to = Math.min(article.end, end + CONTEXT);
  const before = reader.texts.slice(source, { start: from, end: start });
  const after = reader.texts.slice(source, { start: end, end: to });
  return {
    start,
    end,
    text: reader.texts.slice(source, { start, end }),
    // A line of a concordance stays in its paragraph, and is cut where a word ends.
    before: (from > article.start ? before.replace(/^\S*\s/, '') : before).replace(/^[\s\S]*[\r\n]/, ''),
    after: (to < article.end ? after.replace(/\s\S*$/, '') : after).replace(/[\r\n][\s\S]*$/, ''),
    where,
  };
}
