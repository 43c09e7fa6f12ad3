/**
 * One document or a batch of records, read and cut into articles: what a worker does in the intake.
 *
 * In: a file's path, or the bytes of some records, with what an earlier run knew of them. Out: rows for
 * the study, or word that nothing has changed. A file that cannot be read is a row with its reason.
 */
import { readFileSync } from 'node:fs';
import { articlesOf } from '../articles/index.ts';
import {
  type Columns,
  type Problem,
  type RawRecord,
  readDocument,
  readRecord,
  recognise,
  recordFingerprint,
  type Source,
} from '../intake/index.ts';
import { NO_TEXT, openingOf, packText, reasonOf, type SourcePlace, type SourceRow, sha256 } from '../study/index.ts';
import { words } from '../text/index.ts';
import { type Cut, cutOf } from './words-kept.ts';

/** A row without its place, which the main thread knows. */
export type Content = Omit<SourceRow, keyof SourcePlace>;

export interface DocumentTask {
  readonly job: 'document';
  readonly absolute: string;
  /** The name by which its format is recognised. */
  readonly file: string;
  /** SHA-256 an earlier run found; null where the file is new. */
  readonly knownSha: string | null;
}

/** What became of a document or record: its content, the words of its articles and its own id, or null where it is as it was. */
export type Read = { readonly id: string | null; readonly content: Content; readonly cuts: readonly Cut[] } | null;

/** The one source of a document. */
export function readDocumentFile({ absolute, file, knownSha }: DocumentTask): readonly [Read] {
  let bytes: Uint8Array;
  try {
    bytes = absolute === '-' ? readFileSync(0) : readFileSync(absolute);
  } catch (cause) {
    const known = { sha: sha256(''), bytes: 0, mediaType: 'application/octet-stream' };
    return [{ id: null, content: refused(known, unreadable(cause)), cuts: [] }];
  }
  const sha = sha256(bytes);
  return [sha === knownSha ? null : { id: null, ...contentOf(bytes, file, sha) }];
}

/** Why a file could not be read, from what the system said. */
export function unreadable(cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const says: Record<string, string> = {
    ERR_FS_FILE_TOO_LARGE: 'This file is larger than 2 GB: split it into smaller files.',
    ENOENT: 'This file was gone before it could be read: study it again if it should be there.',
  };
  const message = says[code] ?? `This file cannot be read (${reasonOf(cause)}): see that you may read it.`;
  return { code: 'path-unreadable', message };
}

function contentOf(bytes: Uint8Array, file: string, sha: string): { content: Content; cuts: readonly Cut[] } {
  const recognised = recognise(file, bytes.subarray(0, 65536));
  if (recognised.status === 'ignored') {
    const known = { sha, bytes: bytes.length, mediaType: recognised.mediaType };
    return { content: { ...empty(known), status: 'ignored', reason: recognised.reason }, cuts: [] };
  }
  if (recognised.status === 'refused') {
    const known = { sha, bytes: bytes.length, mediaType: recognised.mediaType };
    return { content: refused(known, recognised.problem), cuts: [] };
  }
  const { mediaType } = recognised.format;
  const read = readDocument(recognised.format, bytes);
  const known = { sha, bytes: bytes.length, mediaType };
  if ('refused' in read) return { content: refused(known, read.refused), cuts: [] };
  const { cuts, ...rows } = packed(read.source);
  const { encoding, problems } = read;
  const content = {
    ...empty(known),
    encoding,
    status: 'read' as const,
    fingerprint: `document ${sha}`,
    ...rows,
    problems,
  };
  return { content, cuts };
}

export interface RecordsTask {
  readonly job: 'records';
  readonly mediaType: string;
  /** Null for lines of JSON. */
  readonly columns: Columns | null;
  readonly records: readonly RawRecord[];
  /** SHA-256 that an earlier run found for each record; null where it is new. */
  readonly knownShas: readonly (string | null)[];
}

/** One result a record, in their order. */
export function readRecords({ mediaType, columns, records, knownShas }: RecordsTask): readonly Read[] {
  return records.map((raw, i) => {
    const sha = sha256(raw.bytes);
    if (sha === knownShas[i]) return null;
    const known = { sha, bytes: raw.bytes.length, mediaType };
    const read = readRecord(raw, columns);
    if ('refused' in read) return { id: null, content: refused(known, read.refused), cuts: [] };
    const { cuts, ...rows } = packed(read.source);
    return {
      id: read.id,
      content: {
        ...empty(known),
        encoding: read.encoding,
        status: 'read',
        fingerprint: `record ${sha256(recordFingerprint(read.fields))}`,
        ...rows,
        problems: read.problems,
      },
      cuts,
    };
  });
}

/** A record, or a whole file of records, that cannot be read. */
export function refused(known: { sha: string; bytes: number; mediaType: string }, problem: Problem): Content {
  return { ...empty(known), status: 'refused', reason: problem.message, problems: [problem] };
}

function empty({ sha, bytes, mediaType }: { sha: string; bytes: number; mediaType: string }): Omit<Content, 'status'> {
  return {
    sha256: sha,
    bytes,
    mediaType,
    encoding: null,
    reason: null,
    fingerprint: null,
    text: NO_TEXT,
    articles: [],
    problems: [],
  };
}

function packed(source: Source): Pick<Content, 'text' | 'articles'> & { readonly cuts: readonly Cut[] } {
  const { text } = source;
  const cuts: Cut[] = [];
  const articles = articlesOf(source).map((article) => {
    const found = words(text, article);
    cuts.push(cutOf(found, article.start));
    return { ...article, words: found.count, opening: openingOf(text, article) };
  });
  return { text: packText(text, articles), articles, cuts };
}
