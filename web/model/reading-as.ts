/**
 * What a file was read as, in words.
 *
 * In: a media type and an encoding as the study records them. Out: `Text, Windows-1252`, `HTML`. A type
 * this list does not know is shown as it is.
 */
const NAMES: Readonly<Record<string, string>> = {
  'text/plain': 'Text',
  'text/html': 'HTML',
  'application/xhtml+xml': 'XHTML',
  'text/markdown': 'Markdown',
  'text/csv': 'CSV record',
  'application/x-ndjson': 'JSON record',
  'application/jsonl': 'JSON record',
  'application/json': 'JSON',
  'application/pdf': 'PDF',
  'application/octet-stream': 'unknown',
};

/** The words for the column “Read as”. UTF-8 is said only of plain text, where it could be another. */
export function readingAs(mediaType: string, encoding: string | null): string {
  const type = mediaType.split(';', 1)[0] ?? mediaType;
  if (type.startsWith('image/')) return 'picture';
  const name = NAMES[type] ?? (type || 'unknown');
  if (encoding === null || name === 'unknown') return name;
  const plain = encoding.toLowerCase().replace('utf8', 'utf-8');
  if (plain === 'utf-8' && type !== 'text/plain') return name;
  const spelt = plain.startsWith('windows') ? `W${plain.slice(1)}` : plain.toUpperCase();
  return `${name}, ${spelt}`;
}
