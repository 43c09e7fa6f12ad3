/** Reads what was marked by reading: a JSON object a line, from `bench/judgements`. Places and hashes, never words. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The lines of one file. The caller says what they are. */
export function judgementsOf<T>(name: string): T[] {
  return readFileSync(new URL(`../judgements/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

/** Sixteen hexadecimal digits of the words' SHA-256. */
export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);
