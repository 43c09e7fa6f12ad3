/**
 * Queries of a study that is open: read once each, however often they are asked, and sums kept while the study stands.
 *
 * In: SQL and what it is given. Out: rows, whose shape the caller knows.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Asks a study. */
export class Queries {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #made = new Map<string, unknown>();
  #version = 0;

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  /** All rows. */
  rows<Row>(query: string, ...given: SQLInputValue[]): readonly Row[] {
    return this.#prepared(query).all(...given) as unknown as Row[];
  }

  /** The first row; the caller knows that there is one. */
  row<Row>(query: string, ...given: SQLInputValue[]): Row {
    return this.#prepared(query).get(...given) as unknown as Row;
  }

  /** Rows one after another, for lists of any length. */
  *each<Row>(query: string): Generator<Row> {
    for (const row of this.database.prepare(query).iterate()) yield row as unknown as Row;
  }

  /** A count asked for by a query of one column `n`. */
  count(query: string, ...given: SQLInputValue[]): number {
    return this.row<{ n: number }>(query, ...given).n;
  }

  /**
   * What is made once for the study as it stands, and made again only after something was written to it: sums that
   * every page shows and that a large study takes long to make.
   */
  once<Made>(name: string, make: () => Made): Made {
    const version = this.row<{ data_version: number }>('PRAGMA data_version').data_version;
    if (version !== this.#version) this.#made.clear();
    this.#version = version;
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as Made;
  }

  #prepared(query: string): StatementSync {
    const known = this.#statements.get(query) ?? this.database.prepare(query);
    this.#statements.set(query, known);
    return known;
  }
}
