/**
 * The first stage: files in, sources and articles in the study.
 *
 * In: the entries of a walk. Out: rows in the study, written in reading order in transactions of a
 * few megabytes, so that a run that is killed loses little and a run begun again goes on. What is as
 * it was (by SHA-256 of the file or record) is not read again; what changed is replaced; what is no
 * longer there is marked and kept.
 */
import { join } from 'node:path';
import { orphanedCopies, type SourcePlace, type StudyWriter, sha256 } from '../study/index.ts';
import type { Crew } from './crew.ts';
import { type Planned, planFile } from './plan.ts';
import { type OnProgress, StageProgress } from './progress.ts';
import { type Content, type Read, type RecordsTask, readRecords, refused } from './read-file.ts';
import type { Entry } from './walk.ts';
import type { Cut, WordsKept } from './words-kept.ts';

/** A transaction is as large as all before it, within these bounds: readers soon have something, and later ones cost less. */
const LEAST_TRANSACTION = 2_000_000;
const MOST_TRANSACTION = 32_000_000;

/** Reads entries into a study. */
export class Intake {
  readonly #writer: StudyWriter;
  readonly #crew: Crew;
  readonly #kept: WordsKept;
  readonly #tell: OnProgress;
  /** Rows that this run has met, by id, so that the rest can be marked as vanished. */
  readonly #met = new Set<number>();
  /** Ids of the records of the file at work. */
  #ids = new Set<string>();

  /** Words of what it reads go to `kept`. */
  constructor(writer: StudyWriter, crew: Crew, kept: WordsKept, tell: OnProgress) {
    this.#writer = writer;
    this.#crew = crew;
    this.#kept = kept;
    this.#tell = tell;
  }

  /** Reads all entries; `folders` are those that were walked whole, of which it can be said what has vanished. */
  async run(entries: readonly Entry[], folders: readonly string[]): Promise<void> {
    await this.#read(entries);
    this.#writer.transaction(() => {
      for (const folder of folders) this.#writer.markVanished(folder, this.#met);
    });
    await this.#readOrphans();
  }

  /** A copy whose first is gone or has changed is a source of its own again: it is read once more. */
  async #readOrphans(): Promise<void> {
    const orphans = orphanedCopies(this.#writer.database);
    if (orphans.length === 0) return;
    const entries = new Map<string, Entry>();
    this.#writer.transaction(() => {
      for (const { id, root, file } of orphans) {
        this.#writer.remove(id);
        entries.set(`${root}\0${file}`, { root, file, absolute: join(root, file), size: 0 });
      }
    });
    await this.#read([...entries.values()]);
  }

  async #read(entries: readonly Entry[]): Promise<void> {
    const progress = new StageProgress(
      'intake',
      entries.reduce((sum, { size }) => sum + size, 0),
      this.#tell,
    );
    const files = { done: 0, of: entries.length };
    let [bytes, unwritten] = [0, 0];
    this.#writer.begin();
    try {
      for await (const [planned, results] of this.#crew.map<Planned['task'], Planned>(this.#plan(entries))) {
        this.#write(planned, results);
        bytes += planned.bytes;
        unwritten += planned.bytes;
        if (planned.last) files.done++;
        progress.at(bytes, files);
        if (unwritten < Math.min(MOST_TRANSACTION, Math.max(LEAST_TRANSACTION, bytes / 2))) continue;
        this.#writer.commit();
        this.#writer.begin();
        unwritten = 0;
      }
      this.#writer.commit();
    } catch (error) {
      this.#writer.rollback();
      throw error;
    }
    progress.finish(files);
  }

  async *#plan(entries: readonly Entry[]): AsyncGenerator<Planned> {
    for (const entry of entries) {
      const known = this.#writer.knownOf(entry.root, entry.file);
      if (entry.aside === undefined) yield* planFile(entry, known);
      else this.#put({ ...entry, record: 0, path: entry.file, ownId: null }, known, aside(entry.aside));
    }
  }

  #write({ task, entry, records, known, refusals, last }: Planned, results: readonly Read[]): void {
    const { root, file } = entry;
    records.forEach((record, i) => {
      const result = results[i];
      const before = known.get(record);
      const ownId = result?.id ?? before?.ownId ?? null;
      const path = record === 0 ? file : `${file}#${this.#nameOf(result == null ? ownId : result.id, record)}`;
      if (result != null) this.#put({ root, file, record, path, ownId: result.id }, known, result.content, result.cuts);
      else if (before?.path === path) this.#met.add(before.id);
      else {
        // The record is as it was, but another has come by its name: it is read again under its own.
        const again = task.job === 'records' ? readAgain(task, i) : null;
        if (again !== null) this.#put({ root, file, record, path, ownId }, known, again.content, again.cuts);
      }
    });
    for (const { record, mediaType, problem } of refusals) {
      const path = record === 0 ? file : `${file}#${record}`;
      const place = { root, file, record, path, ownId: null };
      this.#put(place, known, refused({ sha: sha256(''), bytes: 0, mediaType }, problem));
    }
    if (!last) return;
    this.#ids = new Set();
    for (const { id } of known.values()) this.#writer.mark(id, this.#met.has(id));
  }

  /** A record's own id, or its line where it has none or another has it already. */
  #nameOf(id: string | null, line: number): string {
    if (id === null || this.#ids.has(id)) return String(line);
    this.#ids.add(id);
    return id;
  }

  #put(place: SourcePlace, known: Planned['known'], content: Content, cuts: readonly Cut[] = []): void {
    const before = known.get(place.record);
    const { root, file, record, path, ownId } = place;
    const isAsBefore = before?.reason === content.reason && before.sha256 === content.sha256 && before.path === path;
    if (before?.status === content.status && content.status !== 'read' && isAsBefore) {
      this.#met.add(before.id);
      return;
    }
    if (before !== undefined) this.#writer.remove(before.id);
    const source = this.#writer.add({ ...content, root, file, record, path, ownId });
    this.#met.add(source);
    cuts.forEach((cut, i) => {
      this.#kept.put(source, content.articles[i]?.start ?? 0, cut);
    });
  }
}

function readAgain(task: RecordsTask, i: number): Read {
  const records = task.records.slice(i, i + 1);
  return readRecords({ ...task, records, knownShas: [null] })[0] ?? null;
}

function aside(reason: string): Content {
  const known = { sha: sha256(''), bytes: 0, mediaType: 'application/octet-stream' };
  return { ...refused(known, { code: 'ignored', message: reason }), status: 'ignored', problems: [] };
}
