/**
 * Where else a mark is told: the tellings of its thread nearest in time, with how their words differ from its own.
 *
 * In: a telling of an article. Out: at most five others of its thread. Names stand everywhere: where else is asked
 * for by their thread.
 */
import { lay } from '../align/index.ts';
import type { ArticleRow, StudyReader, TellingRow } from '../study/index.ts';
import { isLaid, ownOf, publishedOf, titleOf } from './lines.ts';
import type { ElsewhereShape, ElsewheresShape } from './shapes.ts';
import { Wordings } from './wording.ts';

const SHOWN = 5;
const WORDS_SHOWN = 160;

/** The answer for one telling; null where there is none of this key. */
export function elsewhereOf(reader: StudyReader, key: string): ElsewheresShape | null {
  const telling = reader.telling(key);
  if (telling === null) return null;
  return { elsewhere: new Elsewhere(reader, reader.articleById(telling.article)).of(telling) };
}

/** Looks up the tellings of one article. */
export class Elsewhere {
  readonly #reader: StudyReader;
  readonly #article: ArticleRow;
  readonly #wordings: Wordings;
  readonly #articles = new Map<number, ArticleRow>();

  constructor(reader: StudyReader, article: ArticleRow) {
    this.#reader = reader;
    this.#article = article;
    this.#wordings = new Wordings(reader);
  }

  of(telling: TellingRow): readonly ElsewhereShape[] {
    if (telling.kind === 'name' || telling.thread === null) return [];
    // One more on each side than is shown: the mark's own telling is among them.
    const near = this.#reader.tellingsNear(telling.thread, this.#article.place, SHOWN + 1);
    return this.#nearest(near.filter((other) => other.id !== telling.id)).map((other) => this.#shape(telling, other));
  }

  /** The tellings nearest in time; where days are not known, the first in order of the list. */
  #nearest(others: readonly TellingRow[]): readonly TellingRow[] {
    if (others.length <= SHOWN) return others;
    const here = dayNumber(this.#article.from);
    const distance = (telling: TellingRow): number => {
      const there = dayNumber(this.#articleOf(telling).from);
      return here === null || there === null ? Number.MAX_SAFE_INTEGER : Math.abs(here - there);
    };
    const some = others.map((telling, i) => ({ telling, i, far: distance(telling) }));
    some.sort((x, y) => x.far - y.far || x.i - y.i);
    const kept = new Set(some.slice(0, SHOWN).map(({ telling }) => telling));
    return others.filter((telling) => kept.has(telling));
  }

  #shape(here: TellingRow, other: TellingRow): ElsewhereShape {
    const article = this.#articleOf(other);
    const own = ownOf(other);
    const exact = here.wording === other.wording;
    const laid =
      exact || !isLaid(here) ? null : lay(this.#wordings.at(here.source, here), this.#wordings.at(other.source, other));
    const shown = { start: other.start, end: Math.min(other.end, other.start + WORDS_SHOWN) };
    return {
      telling: other.key,
      article: other.articleKey,
      siglum: article.siglum,
      title: titleOf(article),
      outlet: article.outlet,
      published: publishedOf(article),
      start: other.start,
      end: other.end,
      text: this.#reader.texts.slice(other.source, shown),
      exact,
      differs: laid?.differs ?? 0,
      ...(own.kind === 'figure' ? { figure: own } : {}),
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
