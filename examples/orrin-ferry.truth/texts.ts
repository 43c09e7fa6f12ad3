/**
 * The texts of the collection's sources, read without the rooms that the truth measures.
 *
 * In: the folder. Out: the text of each source that is read, by its path. Plain text and Markdown are
 * decoded as declared, a record's text is its field. Only a page's text comes from intake: what the
 * text of a page is, intake alone decides.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/intake/index.ts';
import type { DeclaredSource } from './declare.ts';

/** The text of each source that is read, by path. */
export function textsOf(folder: string, sources: readonly DeclaredSource[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const source of sources) {
    if (source.status === 'read') texts.set(source.path, textOf(folder, source));
  }
  return texts;
}

function textOf(folder: string, { path, mediaType, encoding }: DeclaredSource): string {
  const [file = path, record] = path.split('#');
  const bytes = readFileSync(join(folder, file));
  if (mediaType === 'text/html') return pageText(bytes);
  const text = new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  return record === undefined ? text : recordText(text, record);
}

function recordText(text: string, id: string): string {
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const record: { readonly id: string; readonly text: string } = JSON.parse(line);
    if (record.id === id) return record.text;
  }
  throw new Error(`no record has the id ${id}`);
}

function pageText(bytes: Uint8Array): string {
  const read = readDocument({ name: 'html', mediaType: 'text/html' }, bytes);
  if ('refused' in read) throw new Error(read.refused.message);
  return read.source.text;
}
