/**
 * Export as JSON lines: a folder with the texts, byte for byte what the offsets count in, and a file
 * for sources, articles, tellings, threads, alignments, collations and problems.
 *
 * In: a study and a folder. Out: the files the contract names, always all of them, in reading order.
 * Everything is written as it is read, so that memory does not grow with the study.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleRow, SourceLine, StudyReader, ThreadRow } from '../study/index.ts';
import { collationOf } from './collation.ts';
import { LineFile } from './line-file.ts';

/** Writes the study into `folder`, which is made where it is not there. Texts of an earlier export are removed. */
export function exportJsonl(reader: StudyReader, folder: string): void {
  const texts = join(folder, 'texts');
  makeFolder(texts);
  for (const name of readdirSync(texts)) if (/^[A-Za-z0-9_-]+\.txt$/.test(name)) rmSync(join(texts, name));
  writeAll(join(folder, 'sources.jsonl'), reader.sources(), (source) => {
    if (source.status === 'read') {
      writeFileSync(join(texts, `${source.key}.txt`), reader.texts.slice(source.id, { start: 0, end: source.length }));
    }
    return sourceLine(source);
  });
  writeAll(join(folder, 'articles.jsonl'), reader.articlesInOrder(), articleLine);
  writeAll(join(folder, 'tellings.jsonl'), reader.tellingsInOrder(), (telling) => ({
    id: telling.key,
    kind: telling.kind,
    source: telling.sourceKey,
    article: telling.articleKey,
    start: telling.start,
    end: telling.end,
    text: reader.texts.slice(telling.source, telling),
    rule: telling.rule,
    thread: telling.threadKey,
    ...telling.detail,
  }));
  writeAll(join(folder, 'threads.jsonl'), reader.threadsInOrder(), (thread) => threadLine(reader, thread));
  writeAll(join(folder, 'alignments.jsonl'), reader.alignmentsInOrder(), (row) => ({
    thread: row.threadKey,
    a: { source: row.aSource, start: row.aStart, end: row.aEnd },
    b: { source: row.bSource, start: row.bStart, end: row.bEnd },
    similarity: row.similarity,
    exact: row.exact === 1,
    ...(row.moved === 1 ? { moved: true } : {}),
  }));
  writeAll(join(folder, 'collations.jsonl'), reader.threadsInOrder(), (thread) => collationOf(reader, thread));
  writeAll(join(folder, 'problems.jsonl'), reader.problemsInOrder(), ({ sourceKey, code, message }) => ({
    source: sourceKey,
    code,
    message,
  }));
}

/** Makes a folder and those it lies in. One by one: asked for all at once, Node never comes back from some places. */
function makeFolder(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

/** A line for each row; none where `line` gives null. */
function writeAll<Row>(path: string, rows: Iterable<Row>, line: (row: Row) => object | null): void {
  const file = new LineFile(path);
  try {
    for (const row of rows) {
      const value = line(row);
      if (value !== null) file.write(value);
    }
  } finally {
    file.close();
  }
}

function sourceLine(source: SourceLine): object {
  return {
    id: source.key,
    path: source.path,
    sha256: source.sha256,
    bytes: source.bytes,
    mediaType: source.mediaType,
    encoding: source.encoding,
    status: source.status,
    ...(source.duplicateOf === null ? {} : { duplicateOf: source.duplicateOf }),
    ...(source.reason === null ? {} : { reason: source.reason }),
    ...(source.vanished === 1 ? { vanished: true } : {}),
  };
}

function articleLine(article: ArticleRow): object {
  const { title, byline, captions, evidence, parts, boundary, url, externalId } = article.detail;
  return {
    id: article.key,
    siglum: article.siglum,
    source: article.sourceKey,
    start: article.start,
    end: article.end,
    title,
    byline,
    captions: captions.map(({ start, end, text, double }) => ({ start, end, text, ...(double ? { double } : {}) })),
    published: {
      from: article.from,
      to: article.to,
      how: article.how,
      evidence: evidence.map((each) => ({ source: article.sourceKey, ...each })),
    },
    language: article.language,
    versionOf: article.versionOf,
    ...(article.outlet === null ? {} : { outlet: article.outlet }),
    ...(externalId === null ? {} : { externalId }),
    ...(url === null ? {} : { url }),
    parts,
    boundary,
  };
}

function threadLine(reader: StudyReader, thread: ThreadRow): object {
  return {
    id: thread.key,
    kind: thread.kind,
    label: thread.label,
    tellings: reader.tellingKeys(thread.id),
    first: thread.first,
    independent: thread.independent,
    agree: thread.agree === null ? null : thread.agree === 1,
    note: thread.note,
    ...(thread.kind === 'passage' ? { sort: thread.sort } : thread.detail),
  };
}
