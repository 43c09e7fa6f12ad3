/** Studies and their exports, for benches: run, exported, read back, compared. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measured.ts';

/** The command of this checkout. */
export const TELLINGS = fileURLToPath(new URL('../../bin/tellings', import.meta.url));

/** Exports a study as `jsonl` into a folder, which is emptied first. Throws where the export fails. */
export async function exportTo(study: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { status } = await measure(TELLINGS, ['export', study, '--to', folder, '--format', 'jsonl']);
  if (status !== 0) throw new Error(`the export of ${study} ended with status ${status}`);
}

/** A digest of the names and bytes of all files in a folder. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(`${name.slice(folder.length)}\n`).update(readFileSync(name));
  return hash.digest('hex');
}

/** The objects of a file of lines. */
export function linesOf<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

/** A stretch of a record of a generated collection. */
export interface Stretch {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

interface End {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The record (by the number in its id) that each source of an export is. */
function recordsOf(folder: string): (end: End) => Stretch {
  const sources = linesOf<{ id: string; path: string }>(join(folder, 'sources.jsonl'));
  const numbers = new Map(sources.map(({ id, path }) => [id, numberOf(path.split('#').at(-1) ?? '')]));
  return ({ source, start, end }) => ({ document: numbers.get(source) ?? -1, start, end });
}

/** The number of a record, from its id. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}

/** The alignments of an export of a generated collection. */
export function alignmentsOf(folder: string): { thread: string; a: Stretch; b: Stretch }[] {
  const stretch = recordsOf(folder);
  return linesOf<{ thread: string; a: End; b: End }>(join(folder, 'alignments.jsonl')).map(({ thread, a, b }) => ({
    thread,
    a: stretch(a),
    b: stretch(b),
  }));
}

/** The tellings of passages of an export of a generated collection. */
export function tellingsOf(folder: string): { thread: string; place: Stretch }[] {
  const stretch = recordsOf(folder);
  return linesOf<End & { kind: string; thread: string }>(join(folder, 'tellings.jsonl'))
    .filter(({ kind }) => kind === 'passage')
    .map((telling) => ({ thread: telling.thread, place: stretch(telling) }));
}
