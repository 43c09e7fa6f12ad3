/**
 * A file of records, whichever of the two formats it is in.
 *
 * In: its format and first bytes, then its chunks. Out: the bytes of each record, and of these the
 * record. The two steps are apart so that whoever drives this can hash the bytes, or pass over what
 * has been read before. The first row of a table is taken as its header and is no record.
 */
import { type Columns, delimiterOf, readColumns, readCsvRecord } from './csv.ts';
import { splitRows } from './csv-rows.ts';
import type { Format } from './formats.ts';
import { readJsonRecord, splitLines } from './jsonl.ts';
import { LONGEST_RECORD, type RawRecord, type ReadRecord, type RefusedRecord, type Splitter } from './records.ts';
import type { Problem } from './source.ts';

/** A splitter that knows what its file says of its records. */
export interface RecordFile extends Splitter {
  /** The columns of a table once its header has come; null for lines of JSON. Plain data: another thread can read with it. */
  readonly columns: Columns | null;
  /** Why the file as a whole cannot be read; null while nothing speaks against it. Then no record comes. */
  readonly refused: Problem | null;
}

/**
 * Opens a file of records. `head` are its first bytes, as `recognise` gets them; they come again with
 * the first chunk. A record of more than `longest` bytes is refused.
 */
export function openRecords(format: Format, head: Uint8Array, longest: number = LONGEST_RECORD): RecordFile {
  if (format.name !== 'csv') return { ...splitLines(longest), columns: null, refused: null };
  return new Table(delimiterOf(head, format), longest);
}

/** Reads what `push` or `end` handed out, with the columns of its file. Never throws, whatever the bytes. */
export function readRecord(raw: RawRecord, columns: Columns | null): ReadRecord | RefusedRecord {
  return columns === null ? readJsonRecord(raw) : readCsvRecord(raw, columns);
}

type Row = RawRecord | RefusedRecord;

class Table implements RecordFile {
  readonly #delimiter: string;
  readonly #rows: Splitter;
  columns: Columns | null = null;
  refused: Problem | null = null;

  constructor(delimiter: string, longest: number) {
    this.#delimiter = delimiter;
    this.#rows = splitRows(delimiter, longest);
  }

  push(chunk: Uint8Array): readonly Row[] {
    return this.refused === null ? this.#withoutHeader(this.#rows.push(chunk)) : [];
  }

  end(): readonly Row[] {
    return this.refused === null ? this.#withoutHeader(this.#rows.end()) : [];
  }

  #withoutHeader(rows: readonly Row[]): readonly Row[] {
    const [first, ...others] = rows;
    if (this.columns !== null || first === undefined) return rows;
    const columns = 'refused' in first ? first : readColumns(first.bytes, this.#delimiter);
    if ('refused' in columns) {
      this.refused = columns.refused;
      return [];
    }
    this.columns = columns;
    return others;
  }
}
