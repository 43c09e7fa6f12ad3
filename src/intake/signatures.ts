/**
 * What the first bytes of a file say beyond doubt.
 *
 * In: the first bytes and the extension. Out: the kind, where the bytes are those of a kind that is
 * not read; undefined where they say nothing. The list holds signatures that no text begins with,
 * and mail and web archives, which begin with fixed words.
 */
import { OTHERS, type OtherKind } from './others.ts';

/** Signature, where it stands, and an extension that has the kind. */
const SIGNATURES: readonly (readonly [string, number, string])[] = [
  ['%PDF-', 0, 'pdf'],
  ['{\\rtf', 0, 'rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'doc'],
  ['WARC/', 0, 'warc'],
  ['PAR1', 0, 'parquet'],
  ['SQLite format 3\0', 0, 'sqlite'],
  ['BZh', 0, 'bz2'],
  ['\xfd7zXZ\0', 0, 'xz'],
  ['\x28\xb5\x2f\xfd', 0, 'zst'],
  ['7z\xbc\xaf\x27\x1c', 0, '7z'],
  ['Rar!\x1a\x07', 0, 'rar'],
  ['\x89PNG\r\n\x1a\n', 0, 'png'],
  ['\xff\xd8\xff', 0, 'jpg'],
  ['GIF87a', 0, 'gif'],
  ['GIF89a', 0, 'gif'],
  ['II*\0', 0, 'tif'],
  ['MM\0*', 0, 'tif'],
  ['WEBP', 8, 'webp'],
  ['WAVE', 8, 'wav'],
  ['ftyp', 4, 'mp4'],
  ['OggS', 0, 'ogg'],
  ['fLaC', 0, 'flac'],
  ['ID3', 0, 'mp3'],
  ['\x1aE\xdf\xa3', 0, 'mkv'],
  ['wOFF', 0, 'woff'],
  ['wOF2', 0, 'woff2'],
  ['\x7fELF', 0, 'so'],
  ['MZ', 0, 'exe'],
];

/** Signatures of letters only: they count where the bytes hold a zero, as no text does. */
const isWeak = (signature: string): boolean => /^[\x20-\x7e]{2,4}$/.test(signature);

/** The kind that these bytes are, if it is one that is not read. */
export function kindOfBytes(head: Uint8Array, extension: string): OtherKind | undefined {
  // What is packed can be one of many kinds: the extension tells which.
  if (begins(head, 'PK\x03\x04', 0)) return OTHERS.get(extension) ?? OTHERS.get('zip');
  if (begins(head, '\x1f\x8b', 0)) return OTHERS.get(extension) ?? OTHERS.get('gz');
  const found = SIGNATURES.find(
    ([signature, at]) => begins(head, signature, at) && (!isWeak(signature) || head.includes(0)),
  );
  return found && OTHERS.get(found[2]);
}

function begins(head: Uint8Array, signature: string, at: number): boolean {
  if (head.length < at + signature.length) return false;
  for (let i = 0; i < signature.length; i++) if (head[at + i] !== signature.charCodeAt(i)) return false;
  return true;
}
