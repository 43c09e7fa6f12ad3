/**
 * Headers with labelled fields, as databases and mail programs export them.
 *
 * In: a view. Out: the fields of a row, and the blocks of fields that open documents. Known are labels
 * with a colon ("BYLINE: …", "Publication date: …", "Subject: …") and the two-letter codes of one
 * export form ("HD …", "PD …"). A block counts where it has two different fields that open documents.
 * Labels in other languages than English are not known.
 */
import type { View } from './view.ts';

/** What a field tells; a trailer stands after the text of a document. */
export type FieldName = 'title' | 'byline' | 'date' | 'outlet' | 'language' | 'section' | 'length' | 'body' | 'trailer';

/** A labelled line. */
export interface Field {
  readonly name: FieldName;
  readonly row: number;
  /** The value without its label; empty where the label stands alone. */
  readonly start: number;
  readonly end: number;
}

/** A run of fields that opens a document. */
export interface Header {
  /** First and last row of the run. */
  readonly first: number;
  readonly last: number;
  readonly fields: readonly Field[];
}

const LABELS: Readonly<Record<string, FieldName>> = {
  headline: 'title',
  title: 'title',
  subject: 'title',
  'document title': 'title',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  by: 'byline',
  from: 'byline',
  date: 'date',
  published: 'date',
  'publication date': 'date',
  'date published': 'date',
  publication: 'outlet',
  'publication title': 'outlet',
  newspaper: 'outlet',
  source: 'outlet',
  outlet: 'outlet',
  section: 'section',
  pages: 'section',
  page: 'section',
  length: 'length',
  'word count': 'length',
  dateline: 'section',
  abstract: 'body',
  'full text': 'body',
  text: 'body',
  body: 'body',
  language: 'language',
  'load-date': 'trailer',
  'load date': 'trailer',
  'publication-type': 'trailer',
  'publication type': 'trailer',
  'document type': 'trailer',
  'document id': 'trailer',
  'accession number': 'trailer',
  copyright: 'trailer',
  'proquest document id': 'trailer',
  'document url': 'trailer',
  'last updated': 'trailer',
  database: 'trailer',
  graphic: 'trailer',
};

const CODES: Readonly<Record<string, FieldName>> = {
  HD: 'title',
  BY: 'byline',
  PD: 'date',
  SN: 'outlet',
  LA: 'language',
  WC: 'length',
  SE: 'section',
  PG: 'section',
  LP: 'body',
  TD: 'body',
  AN: 'trailer',
  CY: 'trailer',
  CO: 'trailer',
  NS: 'trailer',
  RE: 'trailer',
  PUB: 'trailer',
};

const LABELLED = /^(\p{L}[\p{L} -]{1,28}?)(?:\(s\))?[ \t\u00a0]{0,3}:[ \t\u00a0]*/u;
const CODED = /^([A-Z]{2,3})(?:[ \t\u00a0]{1,8}|$)/;
const OPENS: ReadonlySet<FieldName> = new Set(['title', 'byline', 'date', 'outlet', 'section', 'length']);

/** The field that a row holds; null where it holds none. */
export function fieldAt(view: View, row: number): Field | null {
  const found = view.rows[row];
  if (found === undefined) return null;
  const head = view.text.slice(found.start, Math.min(found.end, found.start + 48));
  const second = head.charCodeAt(1);
  if (!head.includes(':') && !(second >= 65 && second <= 90)) return null;
  const labelled = LABELLED.exec(head);
  const code = labelled === null ? CODED.exec(head) : null;
  const match = labelled ?? code;
  if (match === null) return null;
  const name = labelled === null ? CODES[match[1] ?? ''] : LABELS[(match[1] ?? '').trim().toLowerCase()];
  return name === undefined ? null : { name, row, start: found.start + match[0].length, end: found.end };
}

/** The headers of a text, in order. */
export function headersOf(view: View): Header[] {
  const headers: Header[] = [];
  let fields: Field[] = [];
  const close = (): void => {
    const names = new Set(fields.map((field) => field.name).filter((name) => OPENS.has(name)));
    const first = fields[0]?.row ?? 0;
    if (names.size >= 2) headers.push({ first, last: fields.at(-1)?.row ?? first, fields });
    fields = [];
  };
  for (let row = 0; row < view.rows.length; row++) {
    const field = fieldAt(view, row);
    const last = fields.at(-1);
    if (last !== undefined && (row - last.row > 2 || field?.name === 'trailer')) close();
    if (field === null || field.name === 'trailer') continue;
    // A second title opens a second document.
    if (field.name === 'title' && fields.some(({ name }) => name === 'title')) close();
    fields.push(field);
    if (field.name === 'body') close();
  }
  close();
  return headers;
}

/** The value of a field as a span: on its own row, or all of the next row where the label stands alone. */
export function fieldSpan(view: View, field: Field): { readonly start: number; readonly end: number } | null {
  if (field.start < field.end) return { start: field.start, end: field.end };
  const next = view.rows[field.row + 1];
  return next === undefined || fieldAt(view, field.row + 1) !== null ? null : { start: next.start, end: next.end };
}
