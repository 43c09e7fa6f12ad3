/**
 * Passages in a study: the articles the engine works on, and the threads it comes back with.
 *
 * Out of the study come its articles in reading order. Into it go, in one transaction that replaces
 * all there was, threads, tellings and alignments, the share of each article that is told elsewhere,
 * and which articles are versions of others.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Alignment, articleOf, type Corpus, type Offsets, type Place } from '../passages/index.ts';
import { isExact, likeness, type PassageThread } from '../threads/index.ts';
import { keyOf, tellingKey } from './keys.ts';
import type { ListedArticle } from './listed-articles.ts';
import { sumUpOutlets } from './outlet-tellings.ts';
import { placeArticles } from './places.ts';
import { PASSAGE_SORTS } from './rows.ts';
import { summaryOf } from './summary.ts';
import { Texts } from './texts.ts';

/** What the passages stage came to. */
export interface PassageFindings {
  readonly articles: readonly ListedArticle[];
  readonly collection: Corpus;
  readonly offsets: Offsets;
  readonly threads: Iterable<PassageThread>;
  readonly versions: Int32Array;
}

/** Drops all passages, and who is a version of whom. The caller opens the transaction. */
export function dropPassages(database: DatabaseSync): void {
  database.exec(
    `DELETE FROM alignment; DELETE FROM telling WHERE kind = 'passage'; DELETE FROM thread WHERE kind = 'passage';
     UPDATE article SET version_of = NULL, told = 0 WHERE version_of IS NOT NULL OR told > 0`,
  );
}

/** Replaces all passages. The caller opens the transaction. */
export function replacePassages(database: DatabaseSync, findings: PassageFindings): void {
  dropPassages(database);
  new PassageWriter(database, findings).write();
}

const LABEL_WORDS = 12;

class PassageWriter {
  readonly #database: DatabaseSync;
  readonly #findings: PassageFindings;
  readonly #texts: Texts;
  readonly #insertThread: StatementSync;
  readonly #setFirst: StatementSync;
  readonly #insertTelling: StatementSync;
  readonly #insertAlignment: StatementSync;
  /** How often each stretch has been told, by `packed`: two threads may hold the very same one. */
  readonly #given = new Map<number, number>();
  /** The stretches that other articles tell too, as `packed`. */
  readonly #told: number[] = [];

  constructor(database: DatabaseSync, findings: PassageFindings) {
    this.#database = database;
    this.#findings = findings;
    this.#texts = new Texts(database);
    this.#insertThread = database.prepare(
      `INSERT INTO thread (key, kind, label, first, tellings, articles, wordings, independent, agree, note, differs, sort, summary)
       VALUES (?, 'passage', ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#setFirst = database.prepare('UPDATE thread SET first = ? WHERE id = ?');
    this.#insertTelling = database.prepare(
      `INSERT INTO telling (key, kind, article, start, "end", rule, thread, wording, account, copy, place)
       VALUES (?1, 'passage', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT place FROM article WHERE id = ?2))`,
    );
    this.#insertAlignment = database.prepare(
      `INSERT INTO alignment (thread, a, a_start, a_end, b, b_start, b_end, similarity, shared, exact, moved)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
  }

  write(): void {
    placeArticles(this.#database);
    for (const thread of this.#findings.threads) this.#thread(thread);
    sumUpOutlets(this.#database, 'passage');
    this.#articles();
  }

  #thread(thread: PassageThread): void {
    const keys = thread.tellings.map((telling) => this.#keyOf(telling));
    const first = thread.tellings[thread.first] as Place;
    const { lastInsertRowid: id } = this.#insertThread.run(
      `p${keyOf(keys[thread.first] as string)}`,
      this.#label(first),
      thread.tellings.length,
      new Set(thread.tellings.map(({ article }) => article)).size,
      thread.wordingCount,
      thread.independent,
      thread.agree ? 1 : 0,
      thread.note,
      thread.differs,
      PASSAGE_SORTS.indexOf(thread.sort),
      JSON.stringify(
        summaryOf(
          this.#findings.articles,
          thread.tellings.map(({ article }) => article),
          thread.wordings,
        ),
      ),
    );
    this.#tellings(Number(id), thread, keys);
    const elsewhere = thread.tellings.some(({ article }) => article !== first.article);
    if (elsewhere) for (const telling of thread.tellings) this.#told.push(packed(telling));
    for (const alignment of thread.alignments) this.#alignment(Number(id), alignment);
  }

  #keyOf(place: Place): string {
    const article = this.#article(place.article);
    const { start, end } = this.#span(place.article, place.from, place.to);
    const given = this.#given.get(packed(place)) ?? 0;
    this.#given.set(packed(place), given + 1);
    return tellingKey(article.key, 'passage', start - article.start, end - article.start, given);
  }

  #tellings(
    thread: number,
    { tellings, first, wordings, accounts, copies, agree }: PassageThread,
    keys: readonly string[],
  ): void {
    tellings.forEach((place, i) => {
      const { start, end } = this.#span(place.article, place.from, place.to);
      const rule = agree ? 'passages/exact' : 'passages/reworded';
      const article = this.#article(place.article).id;
      const { lastInsertRowid: id } = this.#insertTelling.run(
        keys[i] as string,
        article,
        start,
        end,
        rule,
        thread,
        wordings[i] as number,
        accounts[i] as number,
        copies[i] === true ? 1 : 0,
      );
      if (i === first) this.#setFirst.run(id, thread);
    });
  }

  #alignment(thread: number, alignment: Alignment): void {
    const { collection } = this.#findings;
    const [m, n] = [articleOf(collection, alignment.aFrom), articleOf(collection, alignment.bFrom)];
    const a = this.#span(m, alignment.aFrom, alignment.aTo);
    const b = this.#span(n, alignment.bFrom, alignment.bTo);
    this.#insertAlignment.run(
      thread,
      this.#article(m).id,
      a.start,
      a.end,
      this.#article(n).id,
      b.start,
      b.end,
      Number(likeness(alignment).toFixed(4)),
      alignment.shared,
      isExact(collection, alignment) ? 1 : 0,
      alignment.moved ? 1 : 0,
    );
  }

  /** Which article is a version of which, and how many of its words are told in other articles. */
  #articles(): void {
    const { articles, versions, collection } = this.#findings;
    const told = toldWords(collection, this.#told);
    const update = this.#database.prepare('UPDATE article SET version_of = ?, told = ? WHERE id = ?');
    articles.forEach(({ id }, n) => {
      const version = versions[n] as number;
      if (version < 0 && told[n] === 0) return;
      update.run(version < 0 ? null : this.#article(version).id, told[n] as number, id);
    });
  }

  #label(place: Place): string {
    const to = Math.min(place.to, place.from + LABEL_WORDS);
    const words = this.#texts.slice(this.#article(place.article).source, this.#span(place.article, place.from, to));
    return words.replace(/\s+/g, ' ') + (to < place.to ? '…' : '');
  }

  #span(article: number, from: number, to: number): { start: number; end: number } {
    const { start, end } = this.#findings.offsets.span(article, from, to);
    const base = this.#article(article).start;
    return { start: base + start, end: base + end };
  }

  #article(number: number): ListedArticle {
    return this.#findings.articles[number] as ListedArticle;
  }
}

/** Room for the words of a stretch beside its first. */
const WORDS_PACKED = 2 ** 24;

/** A stretch as one number, by which stretches stand in order. */
const packed = ({ from, to }: Place): number => from * WORDS_PACKED + to - from;

/** Words of each article that lie in passages which other articles tell too; each word counts once. */
function toldWords(collection: Corpus, stretches: readonly number[]): Uint32Array {
  const told = new Uint32Array(collection.first.length - 1);
  let reached = 0;
  for (const stretch of Float64Array.from(stretches).sort()) {
    const from = Math.floor(stretch / WORDS_PACKED);
    const to = from + (stretch % WORDS_PACKED);
    const article = articleOf(collection, from);
    told[article] = (told[article] as number) + Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return told;
}
