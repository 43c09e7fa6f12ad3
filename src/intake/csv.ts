/**
 * `.csv` and `.tsv`: a record a row, with the names of the fields in the first row.
 *
 * In: the bytes of a row (`csv-rows.ts` cuts them). Out: the names of the columns, or a record.
 * The delimiter is the comma, tab, semicolon or bar under which the first row names a column `text`.
 * Names count in any case and without the blanks around them. Every row must have as many fields as
 * the first: where it has not, a mark or a delimiter is missing, and it is refused, not guessed at.
 */
import { problem } from './codes.ts';
import { decode } from './encoding.ts';
import type { Format } from './formats.ts';
import { type RawRecord, type ReadRecord, type RefusedRecord, recordOf, refuseRecord } from './records.ts';
import type { Problem } from './source.ts';

/** What the first row says: how fields are divided, and their names in lower case. */
export interface Columns {
  readonly delimiter: string;
  readonly names: readonly string[];
}

const DELIMITERS = [',', '\t', ';', '|'];

/**
 * The character that divides the fields of this file, from its first bytes: one of `, \t ; |`. Where
 * no reading of the first row names a column `text`, the one that the media type means.
 */
export function delimiterOf(head: Uint8Array, format: Format): string {
  const [row = ''] = decode(head.subarray(0, 65536)).text.split(/[\r\n]/, 1);
  const usual = format.mediaType === 'text/tab-separated-values' ? '\t' : ',';
  const order = [usual, ...DELIMITERS.filter((each) => each !== usual)];
  return order.find((each) => namesOf(row, each).includes('text') && row.includes(each)) ?? usual;
}

/** The columns that the first row names, or why it cannot be the first row of records. */
export function readColumns(bytes: Uint8Array, delimiter: string): Columns | { readonly refused: Problem } {
  const names = namesOf(decode(bytes).text, delimiter);
  if (names.includes('text')) return { delimiter, names };
  const sentence =
    'The first row does not name a column "text", so it is not known where the articles are: name the columns in the first row.';
  return { refused: problem('header-unreadable', sentence) };
}

const namesOf = (row: string, delimiter: string): string[] =>
  fieldsOf(row, delimiter).map((name) => name.trim().toLowerCase());

/** The record of one row. */
export function readCsvRecord({ bytes, line }: RawRecord, { delimiter, names }: Columns): ReadRecord | RefusedRecord {
  const decoded = decode(bytes);
  const values = fieldsOf(decoded.text, delimiter);
  if (values.length !== names.length) {
    const sentence = `has ${values.length} fields where the first row names ${names.length}: put quotation marks around a field that holds a "${delimiter}" or a new line.`;
    return refuseRecord(line, sentence);
  }
  // A name that repeats is the first column of that name; without names there is nothing to tell.
  const fields = Object.fromEntries(names.map((name, i) => [name, values[i]] as const).reverse());
  return recordOf(fields, line, decoded);
}

/** The fields of a row, whose quotation marks are known to fit. */
function fieldsOf(row: string, delimiter: string): string[] {
  const fields: string[] = [];
  for (let start = 0; start <= row.length; ) {
    if (row[start] === '"') {
      const end = closingMark(row, start + 1);
      fields.push(row.slice(start + 1, end).replaceAll('""', '"'));
      start = end + 2;
    } else {
      const found = row.indexOf(delimiter, start);
      const end = found < 0 ? row.length : found;
      fields.push(row.slice(start, end));
      start = end + 1;
    }
  }
  return fields;
}

function closingMark(row: string, from: number): number {
  for (let at = row.indexOf('"', from); at >= 0; at = row.indexOf('"', at + 2)) if (row[at + 1] !== '"') return at;
  return row.length;
}
