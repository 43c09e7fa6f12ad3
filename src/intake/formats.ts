/**
 * The formats, and how a file is recognised as one of them.
 *
 * In: a path and the first bytes of the file. Out: the format to read it in, or why it is left aside
 * (`ignored`: a kind that holds no articles) or cannot be read (`refused`). What the bytes say beyond
 * doubt goes before the extension; the extension goes before what the text looks like.
 * It never reads on: the head, 4 KB or more where the file has them, is all it needs.
 */
import { problem } from './codes.ts';
import { markOf, zerosOf } from './encoding.ts';
import { OTHERS, SYSTEM } from './others.ts';
import { kindOfBytes } from './signatures.ts';
import type { Problem } from './source.ts';

/** The formats that are read. The first three are documents, the others files of records. */
export type FormatName = 'text' | 'markdown' | 'html' | 'jsonl' | 'csv';

/** A format with the media type under which it is listed. */
export interface Format {
  readonly name: FormatName;
  readonly mediaType: string;
}

/** What becomes of a file. `reason` completes "This is …". */
export type Recognised =
  | { readonly status: 'read'; readonly format: Format }
  | { readonly status: 'refused'; readonly mediaType: string; readonly problem: Problem }
  | { readonly status: 'ignored'; readonly mediaType: string; readonly reason: string };

interface Known extends Format {
  readonly extensions: readonly string[];
  /** True where text that begins like this is of the format whatever its name. */
  looksLike(head: string): boolean;
}

const COLUMNS = 'id|text|title|byline|published|url|outlet|language';
const HEADER = new RegExp(`^"?(?:${COLUMNS})"?(?:[,;\\t]"?(?:${COLUMNS})"?)+[\\r\\n]`);
const MARKUP =
  /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[\s\S]{0,2000}?-->\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body)[\s>]/i;

/** In the order in which a text is asked what it looks like; plain text takes what is left. */
const FORMATS: readonly Known[] = [
  {
    name: 'html',
    mediaType: 'text/html',
    extensions: ['html', 'htm', 'xhtml', 'xht'],
    looksLike: (head) => MARKUP.test(head.trimStart()),
  },
  {
    name: 'jsonl',
    mediaType: 'application/x-ndjson',
    extensions: ['jsonl', 'ndjson'],
    looksLike: (head) => /^\{\s{0,9}"[^\r\n]{0,2000}"text"\s{0,9}:\s{0,9}"/.test(head),
  },
  {
    name: 'csv',
    mediaType: 'text/csv',
    extensions: ['csv', 'tsv', 'tab'],
    looksLike: (head) => HEADER.test(head) && /^[^\r\n]*\btext\b/.test(head),
  },
  { name: 'markdown', mediaType: 'text/markdown', extensions: ['md', 'markdown', 'mdown'], looksLike: () => false },
  { name: 'text', mediaType: 'text/plain', extensions: ['txt', 'text', 'log'], looksLike: () => true },
];

/** What to do with a file, by its path (either slash) and its first bytes. Never throws. */
export function recognise(path: string, head: Uint8Array): Recognised {
  const name = (path.split(/[/\\]/).at(-1) ?? '').toLowerCase();
  const extension = /\.([^.]+)$/.exec(name.replace(/\.warc\.gz$/, '.warc'))?.[1] ?? '';
  if (SYSTEM.test(name)) return aside('application/octet-stream', 'a file of the system, which holds no article');
  if (head.length === 0) {
    return refuse('text/plain', problem('empty', 'This file is empty: take a fresh copy if it should not be.'));
  }
  const other = kindOfBytes(head, extension) ?? OTHERS.get(extension);
  if (other !== undefined) return other.later === true ? notYet(other) : aside(other.mediaType, other.what);
  return recogniseText(extension, head);
}

function recogniseText(extension: string, head: Uint8Array): Recognised {
  const known = FORMATS.find((format) => format.extensions.includes(extension));
  const wide = wideEncoding(head);
  if (wide === null && looksBinary(head)) {
    return known === undefined
      ? aside('application/octet-stream', 'data of no kind that is known to hold articles')
      : refuse(
          known.mediaType,
          problem(
            'binary',
            `This file is named .${extension} but its bytes are no text: save it as plain text or HTML.`,
          ),
        );
  }
  const start = latin(head.subarray(markOf(head)?.length ?? 0, 4096), wide !== null);
  if (known === undefined && isData(extension, start)) return refuse('application/octet-stream', unknownData(start));
  const format = known ?? FORMATS.find((each) => each.looksLike(start));
  if (format === undefined) throw new Error('plain text takes every text');
  if (wide !== null && (format.name === 'jsonl' || format.name === 'csv')) {
    const sentence = `Records are read as UTF-8, and this file is in ${wide.toUpperCase()}: save it as UTF-8.`;
    return refuse(format.mediaType, problem('encoding-unsupported', sentence));
  }
  const mediaType = extension === 'tsv' || extension === 'tab' ? 'text/tab-separated-values' : format.mediaType;
  return { status: 'read', format: { name: format.name, mediaType } };
}

/** Data of one large object or of marked-up fields: nothing says which of its strings are articles. */
function isData(extension: string, start: string): boolean {
  if (extension === 'xml') return !MARKUP.test(start.trimStart());
  return extension === 'json' && !FORMATS.some((format) => format.name === 'jsonl' && format.looksLike(start));
}

function unknownData(start: string): Problem {
  if (/<(?:rss|feed|rdf:rdf)[\s>]/i.test(start)) return notYetProblem('a feed (RSS or Atom)');
  return problem(
    'format-unknown',
    'Nothing says which parts of this data file are articles: save it as plain text or HTML, or as .jsonl with a field "text".',
  );
}

function wideEncoding(head: Uint8Array): string | null {
  const encoding = markOf(head)?.encoding ?? zerosOf(head);
  return encoding === null || encoding === 'utf-8' ? null : encoding;
}

/** A zero byte, or control characters beyond what old texts hold (one in ten). */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 26 && byte !== 27) controls++;
  }
  return controls * 10 > head.length;
}

/** The start of the text, good enough to look for ASCII words in; `wide` where every letter has zeros by it. */
function latin(bytes: Uint8Array, wide: boolean): string {
  const start = String.fromCharCode(...bytes);
  return wide ? start.replaceAll('\0', '') : start;
}

const aside = (mediaType: string, reason: string): Recognised => ({ status: 'ignored', mediaType, reason });

const refuse = (mediaType: string, refused: Problem): Recognised => ({
  status: 'refused',
  mediaType,
  problem: refused,
});

const notYet = (other: { readonly mediaType: string; readonly what: string }): Recognised =>
  refuse(other.mediaType, notYetProblem(other.what));

const notYetProblem = (what: string): Problem =>
  problem('format-not-yet', `This is ${what}, which this version does not read yet: save it as plain text or HTML.`);
