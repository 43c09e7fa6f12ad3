/** Intake: the bytes of a file or record in, its text and layout out. Touches no disk. */

export { type IntakeCode, intakeCodes } from './codes.ts';
export { type Columns, delimiterOf, readColumns, readCsvRecord } from './csv.ts';
export { splitRows } from './csv-rows.ts';
export { type DocumentRead, readDocument } from './document.ts';
export { type Decoded, decode } from './encoding.ts';
export { type Format, type FormatName, type Recognised, recognise } from './formats.ts';
export { readJsonRecord, splitLines } from './jsonl.ts';
export {
  type Fields,
  type RawRecord,
  type ReadRecord,
  type RefusedRecord,
  recordFingerprint,
  type Splitter,
} from './records.ts';
export type { Block, Problem, Role, Source, SourceMeta } from './source.ts';
