/**
 * What an input says of a source, made sound: one place for all formats.
 *
 * In: values as they were given, of any type. Out: metadata whose every value is there only if it
 * says something, and what could not be read. White space inside a value is one space; a lone
 * surrogate becomes U+FFFD; a date keeps only its day.
 */
import { problem } from './codes.ts';
import { dayOf } from './days.ts';
import type { Problem, SourceMeta } from './source.ts';

/** The fields that a record, a page or front matter may give. */
export interface Given {
  readonly title?: unknown;
  readonly byline?: unknown;
  readonly published?: unknown;
  readonly url?: unknown;
  readonly outlet?: unknown;
  readonly language?: unknown;
}

const WORDS = ['title', 'byline', 'url', 'outlet'] as const;
const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,6}$/;

/** The metadata in what was given. `where` names the record in a message, as `Line 7: `. */
export function metaOf(given: Given, where = ''): { readonly meta: SourceMeta; readonly problems: readonly Problem[] } {
  const meta: { -readonly [key in keyof SourceMeta]: SourceMeta[key] } = {};
  for (const key of WORDS) {
    const value = wordsOf(given[key]);
    if (value !== '') meta[key] = value;
  }
  const language = wordsOf(given.language);
  if (LANGUAGE.test(language)) meta.language = language.replaceAll('_', '-');
  const written = wordsOf(given.published);
  const day = dayOf(written);
  if (day !== null) meta.published = day;
  return { meta, problems: written === '' || day !== null ? [] : [unreadable(written, where)] };
}

/** The words of a value, cleaned; a list's values joined; empty where it holds none. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value
      .filter((each) => typeof each === 'string')
      .map(wordsOf)
      .filter((each) => each !== '')
      .join(', ');
  }
  return typeof value === 'string' ? value.toWellFormed().replace(/\s+/g, ' ').trim() : '';
}

const unreadable = (written: string, where: string): Problem =>
  problem(
    'date-unreadable',
    `${where}The date "${[...written.slice(0, 80)].slice(0, 40).join('').toWellFormed()}" is no day of the calendar written YYYY-MM-DD, so the article was read without it: write it so.`,
  );
