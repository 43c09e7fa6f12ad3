/**
 * A document: a file that is one source.
 *
 * In: its format and all of its bytes. Out: its source, the encoding that it was read in and what was
 * wrong with it, or why it cannot be read. Never throws, whatever the bytes.
 */
import { isBlankUnit } from '../text/index.ts';
import { problem } from './codes.ts';
import { type Decoded, decode } from './encoding.ts';
import type { Format } from './formats.ts';
import { declaredEncoding, readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { Problem, Source } from './source.ts';
import { readText } from './text.ts';

/** A source with what is to be said of it, or the one problem that kept it from being read. */
export type DocumentRead =
  | { readonly source: Source; readonly encoding: string; readonly problems: readonly Problem[] }
  | { readonly refused: Problem };

/** What a reader makes of a text. */
type Reading = { readonly source: Source; readonly problems: readonly Problem[] } | { readonly refused: Problem };

/** A document of more bytes than this is refused: its text would not fit one string. */
const LARGEST = 500_000_000;
/** The tree of a page takes some forty times the room of its bytes. */
const LARGEST_PAGE = 32_000_000;

/** The source in the bytes of a document. Formats of records (`jsonl`, `csv`) are read record by record instead. */
export function readDocument(format: Format, bytes: Uint8Array, largest?: number): DocumentRead {
  const isPage = format.name === 'html';
  const limit = largest ?? (isPage ? LARGEST_PAGE : LARGEST);
  if (bytes.length > limit) return { refused: tooLarge(bytes.length, limit) };
  const decoded = decode(bytes, isPage ? declaredEncoding(bytes) : undefined);
  const read = reading(format, decoded);
  if ('refused' in read) return read;
  if (isBlank(read.source.text)) return { refused: NO_WORDS };
  const problems = decoded.problem === null ? read.problems : [decoded.problem, ...read.problems];
  return { source: read.source, encoding: decoded.encoding, problems };
}

function reading(format: Format, { text }: Decoded): Reading {
  switch (format.name) {
    case 'html':
      return readHtml(text);
    case 'markdown':
      return readMarkdown(text);
    case 'text':
      return { source: readText(text), problems: [] };
    default:
      throw new Error(`${format.name} is read record by record`);
  }
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlankUnit(text.charCodeAt(i))) return false;
  return true;
}

const NO_WORDS = problem('empty', 'This document holds no words that a reader would see: take a fresh copy.');

function tooLarge(bytes: number, limit: number): Problem {
  const sizes = `${Math.ceil(bytes / 1e6)} MB, and a document of its format can have at most ${Math.floor(limit / 1e6)} MB`;
  return problem('too-large', `This document has ${sizes}: split it into smaller files.`);
}
