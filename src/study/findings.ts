/**
 * Findings in a study: what the finders found in each article, and what was gathered from all of it.
 *
 * What was found is kept article by article as the finders gave it, so that a run that was cut off, or
 * that meets a few new articles, finds only what is missing. What was gathered goes in by one
 * transaction that replaces all there was of the kinds asked for.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Gathered, type GatheredThread, placed, type Reused, type Told } from '../threads/index.ts';
import { keyOf, tellingKey } from './keys.ts';
import type { ListedArticle } from './listed-articles.ts';
import { sumUpOutlets } from './outlet-tellings.ts';
import { placeArticles } from './places.ts';
import type { SourceCounts, TellingKind } from './rows.ts';
import { resummarise, summaryOf } from './summary.ts';
import { writeTimeline } from './timeline-lines.ts';
import { UNDATED } from './write.ts';

/** Numbers of the articles, by their place in the list, that have no findings of this method yet. */
export function articlesToFind(
  database: DatabaseSync,
  articles: readonly ListedArticle[],
  method: string,
): readonly number[] {
  const has = database.prepare('SELECT 1 FROM finding WHERE article = ? AND method = ?');
  return articles.flatMap(({ id }, n) => (has.get(id, method) === undefined ? [n] : []));
}

/** Keeps what a method found in an article, as JSON, in place of what was kept before. */
export function findingsInto(database: DatabaseSync, method: string): (article: ListedArticle, found: string) => void {
  const put = database.prepare(
    'INSERT INTO finding (article, method, found) VALUES (?, ?, ?) ON CONFLICT (article) DO UPDATE SET method = excluded.method, found = excluded.found',
  );
  return ({ id }, found) => void put.run(id, method, found);
}

/** What was found in each of the articles, in their order, as JSON. */
export function* findingsOf(database: DatabaseSync, articles: readonly ListedArticle[]): Generator<string> {
  const get = database.prepare('SELECT found FROM finding WHERE article = ?');
  for (const { id } of articles) yield (get.get(id) as { found: string }).found;
}

/** The passages of each article, by its number: spans of its own text with their thread, in reading order. */
export function reusedIn(database: DatabaseSync, articles: readonly ListedArticle[]): readonly Reused[] {
  const get = database.prepare(
    `SELECT start - ?1 AS start, "end" - ?1 AS "end", thread FROM telling WHERE article = ?2 AND kind = 'passage' ORDER BY start, "end"`,
  );
  return articles.map(({ id, start }) => get.all(start, id) as unknown as Reused);
}

/** Which article each is a version of, by their numbers; -1 for none. */
export function versionsIn(database: DatabaseSync, articles: readonly ListedArticle[]): Int32Array {
  const numbers = new Map(articles.map(({ id }, n) => [id, n]));
  const get = database.prepare('SELECT version_of AS root FROM article WHERE id = ?');
  return Int32Array.from(articles, ({ id }) => {
    const { root } = get.get(id) as { root: number | null };
    return root === null ? -1 : (numbers.get(root) ?? -1);
  });
}

/** Replaces everything but the passages by what was gathered. The caller opens the transaction. */
export function replaceFindings(
  database: DatabaseSync,
  articles: readonly ListedArticle[],
  gathered: Gathered,
  kinds: ReadonlySet<TellingKind>,
): void {
  database.exec("DELETE FROM telling WHERE kind <> 'passage'; DELETE FROM thread WHERE kind <> 'passage'");
  const inferred = kinds.has('date') ? gathered.dated : [];
  const dated = datedBy(articles, inferred);
  const before = database.prepare("SELECT id FROM article WHERE how = 'inferred'").all();
  writeDates(database, articles, inferred);
  placeArticles(database);
  new FindingWriter(database, dated, gathered, kinds).write();
  const changed = [
    ...before.map((row) => Number(row['id'])),
    ...inferred.map(({ article }) => idOf(articles, article)),
  ];
  resummarise(database, dated, new Set(changed));
  database.exec('DELETE FROM outlet_telling');
  sumUpOutlets(database, null);
  writeTimeline(database);
}

const idOf = (articles: readonly ListedArticle[], number: number): number => (articles[number] as ListedArticle).id;

/** The articles with the days that were inferred for those that have none. */
function datedBy(articles: readonly ListedArticle[], inferred: Gathered['dated']): readonly ListedArticle[] {
  const dated = [...articles];
  for (const { article, from, to } of inferred) {
    dated[article] = { ...(articles[article] as ListedArticle), from, to, inferred: true };
  }
  return dated;
}

/** Gives undated articles the days that were inferred; those of an earlier run are forgotten. */
function writeDates(database: DatabaseSync, articles: readonly ListedArticle[], dated: Gathered['dated']): void {
  database.exec(
    `UPDATE article SET published_from = NULL, published_to = NULL, how = 'unknown', day = '${UNDATED}',
       detail = json_set(detail, '$.evidence', json('[]')) WHERE how = 'inferred'`,
  );
  const set = database.prepare(
    `UPDATE article SET published_from = ?1, published_to = ?2, how = 'inferred', day = coalesce(?1, ?2),
       detail = json_set(detail, '$.evidence', json(?3)) WHERE id = ?4`,
  );
  const sourceKey = database.prepare(
    'SELECT source.key FROM source JOIN article ON article.source = source.id WHERE article.id = ?',
  );
  for (const { article, from, to, evidence } of dated) {
    const { id, source } = articles[article] as ListedArticle;
    const addressed = evidence.map(({ article: home, start, end, ...said }) => {
      const other = articles[home] as ListedArticle;
      const span = { start: start + other.start, end: end + other.start, ...said };
      // Evidence in the article's own source needs no other address.
      return other.source === source ? span : { ...span, source: (sourceKey.get(other.id) as { key: string }).key };
    });
    set.run(from, to, JSON.stringify(addressed), id);
  }
}

const LETTERS: Readonly<Record<Told['kind'], string>> = { quote: 'q', figure: 'f', date: 'd', name: 'n' };
/** Words, at least, in the label of a quantity or event that say what it is of; thinner ones stand after the rest. */
const LEAST_WORDS = 3;

/** The number of the thread's sort, as that of passages: 0, or 1 for what stands after the rest. */
function sortOf({ kind, label }: GatheredThread): number {
  const isThin = (kind === 'figure' || kind === 'date') && label.trim().split(/\s+/).length < LEAST_WORDS;
  return isThin ? 1 : 0;
}

/** A telling's thread, and how it stands in it. */
interface Home {
  readonly thread: number;
  readonly wording: number;
  readonly account: number;
  readonly copy: boolean;
  readonly isFirst: boolean;
}

class FindingWriter {
  readonly #articles: readonly ListedArticle[];
  readonly #gathered: Gathered;
  readonly #kinds: ReadonlySet<TellingKind>;
  readonly #insertThread: StatementSync;
  readonly #setFirst: StatementSync;
  readonly #insertTelling: StatementSync;
  readonly #keys: readonly string[];
  readonly #threadKeys: readonly (string | null)[];

  constructor(
    database: DatabaseSync,
    articles: readonly ListedArticle[],
    gathered: Gathered,
    kinds: ReadonlySet<TellingKind>,
  ) {
    this.#articles = articles;
    this.#gathered = gathered;
    this.#kinds = kinds;
    this.#insertThread = database.prepare(
      `INSERT INTO thread (key, kind, label, first, tellings, articles, wordings, independent, agree, note, differs, sort, summary, detail)
       VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
    );
    this.#setFirst = database.prepare('UPDATE thread SET first = ? WHERE id = ?');
    this.#insertTelling = database.prepare(
      `INSERT INTO telling (key, kind, article, start, "end", rule, thread, wording, account, copy, detail, place)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, (SELECT place FROM article WHERE id = ?3))`,
    );
    this.#keys = this.#tellingKeys();
    this.#threadKeys = gathered.threads.map((thread) =>
      kinds.has(thread.kind)
        ? LETTERS[thread.kind] + keyOf(this.#keys[thread.tellings[thread.first] as number] as string)
        : null,
    );
  }

  write(): void {
    const { told, threads } = this.#gathered;
    const homes = told.map((): Home | null => null);
    threads.forEach((thread, n) => {
      if (!this.#kinds.has(thread.kind)) return;
      const id = this.#thread(thread, n);
      thread.tellings.forEach((telling, i) => {
        homes[telling] = {
          thread: id,
          wording: thread.wordings[i] as number,
          account: thread.accounts[i] as number,
          copy: thread.copies[i] as boolean,
          isFirst: i === thread.first,
        };
      });
    });
    told.forEach((telling, n) => {
      if (this.#kinds.has(telling.kind)) this.#telling(telling, n, homes[n] ?? null);
    });
  }

  /** Keys in the order of the tellings; two of one kind at one place are told apart by a number. */
  #tellingKeys(): readonly string[] {
    const given = new Map<string, number>();
    return this.#gathered.told.map(({ article, kind, start, end }) => {
      const { key } = this.#articles[article] as ListedArticle;
      const base = tellingKey(key, kind, start, end, 0);
      const before = given.get(base) ?? 0;
      given.set(base, before + 1);
      return before === 0 ? base : tellingKey(key, kind, start, end, before);
    });
  }

  #thread(thread: GatheredThread, n: number): number {
    const { kind, label, tellings, wordings, independent, agree, note, detail } = thread;
    const tellers = tellings.map((telling) => (this.#gathered.told[telling] as Told).article);
    const related = thread.related.flatMap(({ thread: other, relation, reason }) => {
      const key = this.#threadKeys[other];
      return key === null || key === undefined
        ? []
        : [{ thread: key, label: (this.#gathered.threads[other] as GatheredThread).label, relation, reason }];
    });
    const { lastInsertRowid } = this.#insertThread.run(
      this.#threadKeys[n] as string,
      kind,
      label,
      tellings.length,
      new Set(tellers).size,
      new Set(wordings).size,
      independent,
      agree === null ? null : agree ? 1 : 0,
      note,
      sortOf(thread),
      JSON.stringify(summaryOf(this.#articles, tellers, wordings, this.#sourcesOf(thread))),
      JSON.stringify({ ...detail, related }),
    );
    return Number(lastInsertRowid);
  }

  /** On whose word the tellings of a quantity or saying stand. */
  #sourcesOf({ kind, tellings }: GatheredThread): SourceCounts | null {
    if (kind !== 'figure' && kind !== 'quote') return null;
    const counts = { named: 0, unnamed: 0, none: 0 };
    for (const n of tellings) {
      const told = this.#gathered.told[n] as Told;
      const source = told.kind === 'figure' ? told.attributed : told.kind === 'quote' ? told.speaker : null;
      counts[source === null ? 'none' : source.name === null ? 'unnamed' : 'named']++;
    }
    return counts;
  }

  #telling(told: Told, n: number, home: Home | null): void {
    const article = this.#articles[told.article] as ListedArticle;
    const { kind, start, end, article: _, rule, ...detail } = placed(told, article.start);
    const { lastInsertRowid } = this.#insertTelling.run(
      this.#keys[n] as string,
      kind,
      article.id,
      start,
      end,
      rule,
      home?.thread ?? null,
      home?.wording ?? 0,
      home?.account ?? 0,
      home?.copy === true ? 1 : 0,
      JSON.stringify(this.#keyed(detail)),
    );
    if (home?.isFirst === true) this.#setFirst.run(lastInsertRowid, home.thread);
  }

  /** A speaker's thread goes out by its key. */
  #keyed(detail: object): object {
    if (!('speaker' in detail) || detail.speaker === null) return detail;
    const speaker = detail.speaker as { thread: number | null };
    const thread = speaker.thread === null ? null : (this.#threadKeys[speaker.thread] ?? null);
    return { ...detail, speaker: { ...speaker, thread } };
  }
}
