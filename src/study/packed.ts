/**
 * A text as the study keeps it: cut into chunks, in UTF-8, with its hash.
 *
 * In: a text and the spans of its articles. Out: its bytes and where each chunk of it ends in them. Workers
 * make it, so that the one thread that writes has nothing left to do but to hand bytes to the database.
 */

import type { Span } from '../text/index.ts';
import { chunksOf } from './chunks.ts';
import { sha256 } from './keys.ts';

/** A chunk: its span in code units, where its bytes end, and the index of its article, -1 for none. */
export interface PackedChunk extends Span {
  readonly bytesEnd: number;
  readonly article: number;
  /** The first words of the next chunk, where that is of the same article. */
  readonly ahead: string;
}

/** A text in chunks. */
export interface PackedText {
  /** In code units. */
  readonly length: number;
  /** Of the bytes, in hexadecimal; null where there is no text. */
  readonly sha256: string | null;
  readonly bytes: Uint8Array;
  readonly chunks: readonly PackedChunk[];
}

/** What there is to keep of a source that was not read. */
export const NO_TEXT: PackedText = { length: 0, sha256: null, bytes: new Uint8Array(0), chunks: [] };

const encoder = new TextEncoder();

/** Packs a text. Articles are in order and do not overlap. */
export function packText(text: string, articles: readonly Span[]): PackedText {
  if (text === '') return NO_TEXT;
  const bytes = encoder.encode(text);
  const isPlain = bytes.length === text.length;
  const cuts = articles.flatMap(({ start, end }) => [start, end]);
  let [at, bytesEnd] = [0, 0];
  const spans = chunksOf(text, cuts);
  const chunks = spans.map(({ start, end }, i) => {
    while (at < articles.length && (articles[at] as Span).end <= start) at++;
    bytesEnd = isPlain ? end : bytesEnd + Buffer.byteLength(text.slice(start, end));
    const inside = at < articles.length && (articles[at] as Span).start <= start;
    const goesOn = inside && end < (articles[at] as Span).end;
    return { start, end, bytesEnd, article: inside ? at : -1, ahead: goesOn ? opening(text, spans[i + 1]) : '' };
  });
  return { length: text.length, sha256: sha256(bytes), bytes, chunks };
}

/** Code units of a chunk that are indexed with the one before it: a phrase may lie across a cut by as many. */
const AHEAD = 240;

/** The first words of a stretch of text, whole. */
function opening(text: string, next: Span | undefined): string {
  if (next === undefined) return '';
  const words = text.slice(next.start, Math.min(next.end, next.start + AHEAD));
  if (next.end - next.start <= AHEAD) return words;
  const cut = words.search(/\s\S*$/u);
  return cut < 0 ? '' : words.slice(0, cut);
}
