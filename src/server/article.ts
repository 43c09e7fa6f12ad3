/**
 * One article: its text, its passages as marks, where else each is told, and what it shares with whom.
 */
import { lay } from '../align/index.ts';
import type { ArticleRow, StudyReader, TellingRow, ThreadHead } from '../study/index.ts';
import { articleLine, isLaid, ownOf, publishedOf, titleOf } from './lines.ts';
import type { ArticleShape, ElsewhereShape, MarkShape, NeighbourShape, PublishedShape } from './shapes.ts';
import { Wordings } from './wording.ts';

const ELSEWHERE_SHOWN = 5;
const SHARES_SHOWN = 20;
const WORDS_SHOWN = 160;

/** Null where there is no such article. */
export function articleOf(reader: StudyReader, key: string): ArticleShape | null {
  const article = reader.article(key);
  if (article === null) return null;
  const { title, byline, captions, parts } = article.detail;
  const { before, after } = reader.articlesBeside(article.id);
  return {
    article: { ...articleLine(article), published: provedOf(reader, article) },
    text: reader.texts.slice(article.source, article),
    language: article.language,
    title: placeOf(title),
    byline: byline === null ? null : { text: byline.text, ...placeOf(byline) },
    captions: captions.map(({ start, end, double }) => ({ start, end, ...(double ? { double } : {}) })),
    headings: parts.filter(({ role }) => role === 'heading').map(({ start, end }) => ({ start, end })),
    marks: new Marks(reader, article).all(),
    position: reader.articlePosition(article.id),
    of: reader.count('SELECT count(*) AS n FROM article'),
    before: neighbour(before),
    after: neighbour(after),
    shares: sharesOf(reader, article),
  };
}

/** When it was published, the evidence with the article it lies in where that is another. */
function provedOf(reader: StudyReader, article: ArticleRow): PublishedShape {
  const published = publishedOf(article);
  const evidence = published.evidence.map((one) => {
    const source = one.source === undefined ? article.source : reader.source(one.source)?.id;
    const home = source === undefined ? null : reader.articleAt(source, one.start);
    return home === null || home.id === article.id
      ? one
      : { ...one, article: { id: home.key, siglum: home.siglum, title: titleOf(home) } };
  });
  return { ...published, evidence };
}

function placeOf(
  named: { readonly start: number | null; readonly end: number | null } | null,
): { start: number; end: number } | null {
  return named === null || named.start === null || named.end === null ? null : { start: named.start, end: named.end };
}

function neighbour(article: ArticleRow | null): NeighbourShape | null {
  return article === null ? null : { id: article.key, siglum: article.siglum, title: titleOf(article) };
}

class Marks {
  readonly #reader: StudyReader;
  readonly #article: ArticleRow;
  readonly #wordings: Wordings;
  readonly #articles = new Map<number, ArticleRow>();
  readonly #threads = new Map<number, ThreadHead>();

  constructor(reader: StudyReader, article: ArticleRow) {
    this.#reader = reader;
    this.#article = article;
    this.#wordings = new Wordings(reader);
  }

  all(): readonly MarkShape[] {
    return this.#reader.tellingsOfArticle(this.#article.id).map((telling) => {
      const { key: id, start, end, threadKey: thread } = telling;
      const mark = { id, own: ownOf(telling), start, end, thread };
      if (telling.thread === null) return { ...mark, label: null, agree: null, elsewhere: [], elsewhereTotal: 0 };
      const { label, agree, tellings } = this.#threadOf(telling.thread);
      const elsewhere = this.#nearest(this.#others(telling, telling.thread)).map((other) =>
        this.#elsewhere(telling, other),
      );
      return { ...mark, label, agree: agree === null ? null : agree === 1, elsewhere, elsewhereTotal: tellings - 1 };
    });
  }

  /** Tellings of the same thread. Names stand everywhere: where else is asked for by their thread. */
  #others({ id, kind }: TellingRow, thread: number): readonly TellingRow[] {
    if (kind === 'name') return [];
    // One more on each side than is shown: the mark's own telling is among them.
    const near = this.#reader.tellingsNear(thread, this.#article.place, ELSEWHERE_SHOWN + 1);
    return near.filter((other) => other.id !== id);
  }

  #threadOf(id: number): ThreadHead {
    const known = this.#threads.get(id) ?? this.#reader.threadHead(id);
    this.#threads.set(id, known);
    return known;
  }

  /** The tellings nearest in time; where days are not known, the first in order of the list. */
  #nearest(others: readonly TellingRow[]): readonly TellingRow[] {
    if (others.length <= ELSEWHERE_SHOWN) return others;
    const here = dayNumber(this.#article.from);
    const distance = (telling: TellingRow): number => {
      const there = dayNumber(this.#articleOf(telling).from);
      return here === null || there === null ? Number.MAX_SAFE_INTEGER : Math.abs(here - there);
    };
    const some = others.map((telling, i) => ({ telling, i, far: distance(telling) }));
    some.sort((x, y) => x.far - y.far || x.i - y.i);
    const kept = new Set(some.slice(0, ELSEWHERE_SHOWN).map(({ telling }) => telling));
    return others.filter((telling) => kept.has(telling));
  }

  #elsewhere(here: TellingRow, other: TellingRow): ElsewhereShape {
    const article = this.#articleOf(other);
    const exact = here.wording === other.wording;
    const laid =
      exact || !isLaid(here) ? null : lay(this.#wordings.at(here.source, here), this.#wordings.at(other.source, other));
    return {
      telling: other.key,
      article: other.articleKey,
      siglum: article.siglum,
      title: titleOf(article),
      outlet: article.outlet,
      published: publishedOf(article),
      start: other.start,
      end: other.end,
      text: this.#wordings.at(other.source, { start: other.start, end: Math.min(other.end, other.start + WORDS_SHOWN) })
        .text,
      exact,
      differs: laid?.differs ?? 0,
    };
  }

  #articleOf({ article: id }: TellingRow): ArticleRow {
    const known = this.#articles.get(id) ?? this.#reader.articleById(id);
    this.#articles.set(id, known);
    return known;
  }
}

function dayNumber(day: string | null): number | null {
  return day === null ? null : Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function sharesOf(reader: StudyReader, article: ArticleRow): ArticleShape['shares'] {
  return reader
    .rows<{ other: number; passages: number; words: number }>(
      `SELECT other, count(DISTINCT thread) AS passages, sum(shared) AS words FROM (
         SELECT b AS other, thread, shared FROM alignment WHERE a = ?1
         UNION ALL SELECT a, thread, shared FROM alignment WHERE b = ?1
       ) WHERE other <> ?1 GROUP BY other ORDER BY words DESC, other LIMIT ${SHARES_SHOWN}`,
      article.id,
    )
    .map(({ other, passages, words }) => ({ article: articleLine(reader.articleById(other)), passages, words }));
}
