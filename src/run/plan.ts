/**
 * Planning the intake: which tasks the files make.
 *
 * In: the entries of a walk. Out: tasks in reading order: one for a document, one for each two
 * megabytes of a file of records, which is streamed and never held whole. Each task carries the
 * places its sources will have and what an earlier run knew of them.
 */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import {
  type Columns,
  type Format,
  openRecords,
  type Problem,
  type RawRecord,
  type RefusedRecord,
  recognise,
} from '../intake/index.ts';
import type { KnownSource } from '../study/index.ts';
import { type DocumentTask, type RecordsTask, unreadable } from './read-file.ts';
import type { Entry } from './walk.ts';

const BATCH_BYTES = 2_000_000;
const BATCH_RECORDS = 2000;
const HEAD_BYTES = 65_536;
const READ_BYTES = 1 << 20;

/** A task and where what it reads belongs. */
export interface Planned {
  readonly task: DocumentTask | RecordsTask;
  readonly entry: Entry;
  /** Record numbers, 0 for a document, one for each result. */
  readonly records: readonly number[];
  readonly known: ReadonlyMap<number, KnownSource>;
  readonly bytes: number;
  /** True for the last task of its file. */
  readonly last: boolean;
  /** What cannot be cut into records, or the whole file if its head says nothing of use. */
  readonly refusals: readonly { readonly record: number; readonly mediaType: string; readonly problem: Problem }[];
}

/** The tasks of one file. `known` is what earlier runs found in it, by record number. */
export async function* planFile(entry: Entry, known: Planned['known']): AsyncGenerator<Planned> {
  const head = entry.absolute === '-' ? null : headOf(entry.absolute);
  const recognised = head === null ? null : recognise(entry.file, head);
  const format = recognised?.status === 'read' ? recognised.format : null;
  if (head !== null && (format?.name === 'jsonl' || format?.name === 'csv')) {
    yield* planRecords(entry, format, head, known);
    return;
  }
  const { absolute, file, size } = entry;
  const task: DocumentTask = { job: 'document', absolute, file, knownSha: known.get(0)?.sha256 ?? null };
  yield { task, entry, records: [0], known, bytes: size, last: true, refusals: [] };
}

/** The first bytes of a file; null where it cannot be read (the task that reads it says why). */
function headOf(path: string): Uint8Array | null {
  try {
    const file = openSync(path, 'r');
    try {
      const head = new Uint8Array(HEAD_BYTES);
      return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

async function* planRecords(
  entry: Entry,
  format: Format,
  head: Uint8Array,
  known: Planned['known'],
): AsyncGenerator<Planned> {
  const { mediaType } = format;
  const file = openRecords(format, head);
  const batch = new Batch(entry, mediaType, known);
  const take = function* (found: readonly (RawRecord | RefusedRecord)[]): Generator<Planned> {
    for (const record of found) if (batch.add(record)) yield batch.take(file.columns, false);
  };
  try {
    for await (const chunk of createReadStream(entry.absolute, { highWaterMark: READ_BYTES })) {
      const bytes = chunk as Uint8Array;
      batch.bytes += bytes.length;
      yield* take(file.push(bytes));
      if (file.refused !== null) break;
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    batch.refuseFile(unreadable(cause));
  }
  yield* take(file.end());
  if (file.refused !== null) batch.refuseFile(file.refused);
  yield batch.take(file.columns, true);
}

/** Records on their way into one task. */
class Batch {
  readonly #entry: Entry;
  readonly #mediaType: string;
  readonly #known: Planned['known'];
  #records: RawRecord[] = [];
  #refusals: { record: number; mediaType: string; problem: Problem }[] = [];
  #length = 0;
  /** Bytes read since the last task. */
  bytes = 0;

  constructor(entry: Entry, mediaType: string, known: Planned['known']) {
    this.#entry = entry;
    this.#mediaType = mediaType;
    this.#known = known;
  }

  /** Adds a record; true where the batch is full. */
  add(record: RawRecord | RefusedRecord): boolean {
    if ('refused' in record) {
      this.#refusals.push({ record: record.line, mediaType: this.#mediaType, problem: record.refused });
    } else {
      this.#records.push(record);
      this.#length += record.bytes.length;
    }
    return this.#length >= BATCH_BYTES || this.#records.length + this.#refusals.length >= BATCH_RECORDS;
  }

  take(columns: Columns | null, last: boolean): Planned {
    const records = this.#records;
    const knownShas = records.map(({ line }) => this.#known.get(line)?.sha256 ?? null);
    const planned: Planned = {
      task: { job: 'records', mediaType: this.#mediaType, columns, records, knownShas },
      entry: this.#entry,
      records: records.map(({ line }) => line),
      known: this.#known,
      bytes: this.bytes,
      last,
      refusals: this.#refusals,
    };
    this.#records = [];
    this.#refusals = [];
    this.#length = 0;
    this.bytes = 0;
    return planned;
  }

  /** The file says nothing of where its records are. */
  refuseFile(problem: Problem): void {
    this.#refusals.push({ record: 0, mediaType: this.#mediaType, problem });
  }
}
