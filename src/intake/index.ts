/** Intake: the bytes of a file or record in, its text and layout out. Touches no disk. */

export { type IntakeCode, intakeCodes } from './codes.ts';
export type { Columns } from './csv.ts';
export { type DocumentRead, readDocument } from './document.ts';
export { type Decoded, decode } from './encoding.ts';
export { type Format, type FormatName, type Recognised, recognise } from './formats.ts';
export { openRecords, type RecordFile, readRecord } from './record-file.ts';
export {
  type Fields,
  type RawRecord,
  type ReadRecord,
  type RefusedRecord,
  recordFingerprint,
  type Splitter,
} from './records.ts';
export type { Block, Problem, Role, Source, SourceMeta } from './source.ts';
