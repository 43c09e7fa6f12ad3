/**
 * Bytes to text, and the name of the encoding that they were read in.
 *
 * In: the bytes of a document or a record and, where something names it, the encoding declared.
 * Out: a text without byte-order mark and without lone surrogates. CR and NUL stay.
 *
 * Method, the first that answers: a byte-order mark; the zeros that UTF-16 leaves between Latin
 * letters; the escapes of ISO-2022-JP; strict UTF-8; UTF-8 with some broken bytes, where whole
 * sequences are at least twice as many as broken ones (they hardly come about by chance); the
 * declared encoding, names read as the WHATWG encoding standard reads them; chardet on the 256 KB
 * from the first byte that is not ASCII; windows-1252. What was guessed or broken is said.
 * It does not undo text that was already garbled when it was saved.
 */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { problem } from './codes.ts';
import type { Problem } from './source.ts';

/** A text, and how it was read from its bytes. */
export interface Decoded {
  readonly text: string;
  /** In lower case, as the WHATWG names it: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** `broken-bytes` or `encoding-guessed`; null where the reading is certain. */
  readonly problem: Problem | null;
}

/** Names that mean another encoding, as browsers read them. */
const MEANT = new Map<string, string>([
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['ascii', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-11', 'windows-874'],
  ['tis-620', 'windows-874'],
  ['cp1252', 'windows-1252'],
  ['x-sjis', 'shift_jis'],
  ['gb2312', 'gbk'],
  ['ks_c_5601-1987', 'euc-kr'],
  // A page whose bytes could be read far enough to find this name is not in UTF-16.
  ['utf-16', 'utf-8'],
  ['utf-16le', 'utf-8'],
  ['utf-16be', 'utf-8'],
]);

/** The text of these bytes. `declared` is what the document says of itself. Never throws on any bytes. */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(bytes.subarray(marked.length), marked.encoding);
  const wide = zerosOf(bytes);
  if (wide !== null) return { ...decodeAs(bytes, wide), problem: guessed(wide) };
  const plain = strictUtf8(bytes);
  if (plain !== null) return isJapaneseMail(plain) ? decodeAs(bytes, 'iso-2022-jp') : certain(plain, 'utf-8');
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const named = canonical(declared ?? '');
  if (named !== null && named !== 'utf-8') return decodeAs(bytes, named);
  const guess = guessOf(bytes);
  return { ...decodeAs(bytes, guess), problem: guessed(guess) };
}

/** The byte-order mark at the start, with its length in bytes. */
export function markOf(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * UTF-16 without a mark: in text that is partly Latin, one byte of most pairs is zero, always the same
 * one. Null where the first 4 KB do not look so.
 */
export function zerosOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096 & -2);
  const pairs = head.length >> 1;
  if (pairs < 4) return null;
  let high = 0;
  let low = 0;
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) high++;
    if (head[i + 1] === 0) low++;
  }
  if (low > pairs * 0.4 && high < pairs * 0.02) return 'utf-16le';
  if (high > pairs * 0.4 && low < pairs * 0.02) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const isJapaneseMail = (text: string): boolean => text.includes('\x1b$B') || text.includes('\x1b$@');

/** True where whole sequences of several bytes are at least twice as many as broken bytes. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number;
    const length = sequenceLength(lead);
    const isWhole = length > 1 && continues(bytes, i + 1, length - 1);
    if (isWhole) whole++;
    else if (lead >= 0x80) broken++;
    i += isWhole ? length : 1;
  }
  return whole >= broken * 2;
}

function sequenceLength(lead: number): number {
  if (lead < 0xc2) return 1;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 1;
}

function continues(bytes: Uint8Array, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) {
    const byte = bytes[i];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return false;
  }
  return true;
}

/** Names that the decoder knows but that are no encodings of texts. */
const NO_TEXT = /^(?:base64|hex|binary|utf-?7.*|cesu-?8|internal|_.*)$/;

/** The name by which the decoder knows an encoding; null where it knows none of that name. */
function canonical(label: string): string | null {
  const name = label.trim().toLowerCase();
  const meant = MEANT.get(name) ?? name;
  if (meant === '' || NO_TEXT.test(meant)) return null;
  return meant === 'iso-2022-jp' || iconv.encodingExists(meant) ? meant : null;
}

const SAMPLE = 256 * 1024;

function guessOf(bytes: Uint8Array): string {
  let first = bytes.findIndex((byte) => byte >= 0x80);
  first = Math.max(0, first - 1024);
  const [best] = chardet.analyse(bytes.subarray(first, first + SAMPLE));
  const name = best !== undefined && best.confidence >= 20 ? canonical(best.name) : null;
  return name === null || name.startsWith('utf') ? 'windows-1252' : name;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const viaPlatform = encoding === 'utf-8' || encoding === 'iso-2022-jp';
  const text = viaPlatform
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : iconv.decode(bytes, encoding, { stripBOM: false }).toWellFormed();
  return text.includes('\ufffd') && !(encoding === 'utf-8' && strictUtf8(bytes) !== null)
    ? { text, encoding, problem: broken(encoding) }
    : certain(text, encoding);
}

const certain = (text: string, encoding: string): Decoded => ({ text, encoding, problem: null });

const guessed = (encoding: string): Problem =>
  problem(
    'encoding-guessed',
    `Nothing names the encoding and it is not UTF-8, so it was read as ${encoding}, which is a guess: if letters look wrong, save it as UTF-8.`,
  );

const broken = (encoding: string): Problem =>
  problem(
    'broken-bytes',
    `Some bytes are not valid ${encoding} and stand as U+FFFD in the text: if words are missing there, take a fresh copy.`,
  );
