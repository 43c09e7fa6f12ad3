/**
 * The codes of everything that intake can complain of, and the one way to make a problem of them.
 *
 * In: a code and what is special to the case. Out: a `Problem`. The list is what `docs/errors.md` is
 * checked against. Messages do not name the file: whoever shows them knows it.
 */
import type { Problem } from './source.ts';

/** Every code with its meaning and what the user can do. */
export const intakeCodes = {
  binary: {
    means: 'A file that is named like text holds bytes that are no text.',
    mend: 'Open it in the program that made it and save it as plain text or HTML.',
  },
  'broken-bytes': {
    means: 'Some bytes are not valid in the encoding of the file; each stands as U+FFFD in the text.',
    mend: 'If words are missing there, take a fresh copy of the file.',
  },
  'date-unreadable': {
    means: 'The date that is given is no day of the calendar written YYYY-MM-DD; the article was read without it.',
    mend: 'Write the date as YYYY-MM-DD.',
  },
  empty: {
    means: 'The file or record holds no words.',
    mend: 'Nothing, if it is meant to be empty; otherwise take a fresh copy.',
  },
  'encoding-guessed': {
    means: 'Nothing says in which encoding the text is, and it is not UTF-8: the encoding was guessed.',
    mend: 'If letters look wrong, save the file as UTF-8.',
  },
  'encoding-unsupported': {
    means: 'A file of records is in UTF-16 or UTF-32, which cannot be read record by record.',
    mend: 'Save it as UTF-8.',
  },
  'format-not-yet': {
    means: 'The format may hold articles, but this version does not read it yet.',
    mend: 'Save its content as plain text or HTML and add that.',
  },
  'format-unknown': {
    means: 'The file is of a kind of data of which it cannot be said where its articles are.',
    mend: 'Save its content as plain text or HTML, or as .jsonl with a record a line.',
  },
  'header-unreadable': {
    means: 'The first row of a table of records does not name a column "text".',
    mend: 'Name the columns in the first row: id, text, title, byline, published, url, outlet, language.',
  },
  'id-unreadable': {
    means: 'The id of a record is neither words nor a whole number that can be kept exactly; its line stands for it.',
    mend: 'Write the id as text, in quotation marks.',
  },
  'markup-unreadable': {
    means: 'The HTML makes more elements than can be kept, as broken markup does.',
    mend: 'Save the page as plain text and add that.',
  },
  'record-unreadable': {
    means: 'A line of a file of records is not a record with a field "text".',
    mend: 'Mend that line; all others were read.',
  },
  'too-large': {
    means: 'A document or a single record is larger than what can be held as one text.',
    mend: 'Split it into smaller files or records.',
  },
} as const satisfies Readonly<Record<string, { readonly means: string; readonly mend: string }>>;

/** One of the codes of this room. */
export type IntakeCode = keyof typeof intakeCodes;

/** A problem with a code of this room and its sentence. */
export function problem(code: IntakeCode, message: string): Problem {
  return { code, message };
}
