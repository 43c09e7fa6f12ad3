/**
 * Keys: the ids that leave the study. They depend on the input alone, never on the order of work.
 *
 * A source's key comes from its path, an article's from its source and its opening words (so that an
 * article keeps its key when others are added before it), a telling's from its article and place.
 * They are letters and digits, 60 bits of SHA-256; the few that meet are told apart by a number.
 */
import { hash } from 'node:crypto';
import type { Span } from '../text/index.ts';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const OPENING = 200;

/** Twelve letters and digits for any number of parts. */
export function keyOf(...parts: readonly string[]): string {
  const digest = hash('sha256', parts.join('\0'), 'buffer');
  let key = '';
  for (let i = 0; i < 12; i++) key += LETTERS[(digest[i] as number) & 31];
  return key;
}

/** How an article begins: enough of its text to know it by, on one line. */
export function openingOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + OPENING)).replace(/\s+/g, ' ');
}

/** Key of an article by its source and opening. `repeated` counts the ones before it that open alike. */
export function articleKey(source: string, opening: string, repeated: number): string {
  return repeated === 0 ? keyOf(source, opening) : keyOf(source, opening, String(repeated));
}

/** Key of a telling: its article, kind and place there, so that it reads in an address. */
export function tellingKey(article: string, kind: string, start: number, end: number, repeated: number): string {
  return `${article}-${kind.charAt(0)}${start}-${end}${repeated === 0 ? '' : `-${repeated + 1}`}`;
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}
