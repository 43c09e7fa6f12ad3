/**
 * Records: what the readers of `.jsonl` and `.csv` share.
 *
 * In: the fields of one record. Out: a source whose text is the field `text` untouched (a lone
 * surrogate becomes U+FFFD; a U+FEFF at its start is the field's own and stays), or the sentence that
 * refuses it. A splitter cuts a file that comes in chunks into the bytes of its records; how the
 * chunks fall never matters.
 */
import { type IntakeCode, problem } from './codes.ts';
import { metaOf } from './meta.ts';
import type { Problem, Source } from './source.ts';

/** The fields of a record by name, as the file gives them. */
export type Fields = Readonly<Record<string, unknown>>;

/** The bytes of one record. `line` is the line of the file, from 1, on which it begins. */
export interface RawRecord {
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** A stretch of a file that cannot be cut into a record. */
export interface RefusedRecord {
  readonly line: number;
  readonly refused: Problem;
}

/** Cuts a file into records. The bytes handed out are the file's own, without the line's ending. */
export interface Splitter {
  /** The records that this chunk completes. The chunk must not be changed afterwards. */
  push(chunk: Uint8Array): readonly (RawRecord | RefusedRecord)[];
  /** What is left when the file ends. */
  end(): readonly (RawRecord | RefusedRecord)[];
}

/** A record that was read. */
export interface ReadRecord {
  readonly line: number;
  /** The record's own id, untouched; null where it has none. Ids may repeat. */
  readonly id: string | null;
  readonly source: Source;
  /** All fields, those we do not know included: what `recordFingerprint` compares. */
  readonly fields: Fields;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** A record longer than this (256 MB) is refused. */
export const LONGEST_RECORD = 256 * 1024 * 1024;

/** Refuses the record of a line. The sentence goes on after "Line 7 ". */
export function refuseRecord(line: number, sentence: string, code: IntakeCode = 'record-unreadable'): RefusedRecord {
  return { line, refused: problem(code, `Line ${line} ${sentence}`) };
}

/** Refuses a record that is too long to be held. */
export function tooLarge(line: number, longest: number): RefusedRecord {
  const size = longest >= 1e6 ? `${Math.round(longest / 1e6)} MB` : `${longest} bytes`;
  const sentence = `begins a record of more than ${size}, which cannot be held: split it, or close its quotation mark.`;
  return refuseRecord(line, sentence, 'too-large');
}

/** The record of these fields. */
export function recordOf(
  fields: Fields,
  line: number,
  decoded: { readonly encoding: string; readonly problem: Problem | null },
): ReadRecord | RefusedRecord {
  const given = fields['text'];
  if (typeof given !== 'string') {
    return refuseRecord(line, 'has no field "text" that holds words, so it is no article: give it one.');
  }
  if (given.trim() === '') return refuseRecord(line, 'has an empty field "text": give it words or drop it.', 'empty');
  const where = `Line ${line}: `;
  const { meta, problems } = metaOf(fields, where);
  const id = idOf(fields['id'], where);
  const garbled = decoded.problem;
  return {
    line,
    id: id.id,
    source: {
      text: given.toWellFormed(),
      blocks: [],
      meta: { ...meta, ...(id.id === null ? {} : { externalId: id.id }), record: true },
    },
    fields,
    encoding: decoded.encoding,
    problems: [
      ...(garbled === null ? [] : [{ ...garbled, message: where + garbled.message }]),
      ...id.problems,
      ...problems,
    ],
  };
}

function idOf(given: unknown, where: string): { readonly id: string | null; readonly problems: readonly Problem[] } {
  if (typeof given === 'string' && given !== '') return { id: given.toWellFormed(), problems: [] };
  if (Number.isSafeInteger(given)) return { id: String(given), problems: [] };
  if (given === undefined || given === null || given === '') return { id: null, problems: [] };
  const sentence = `${where}The id is neither words nor a whole number that can be kept exactly, so the line stands for it: write it in quotation marks.`;
  return { id: null, problems: [problem('id-unreadable', sentence)] };
}

/** A JSON value that is still to be written, or a mark that is. */
type Step = { readonly value: unknown } | string;

/**
 * All fields of a record but its id as one canonical string: equal for two records only where every
 * field is equal, in whatever order they stand. Nesting of any depth is no trouble.
 */
export function recordFingerprint(fields: Fields): string {
  const { id: _, ...others } = fields;
  const written: string[] = [];
  const steps: Step[] = [{ value: others }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') written.push(step);
    else if (typeof step.value === 'object' && step.value !== null) pushMembers(steps, step.value);
    else written.push(JSON.stringify(step.value) ?? 'null');
  }
  return written.join('');
}

/** The members of a list or an object, last first, so that the first is taken first. */
function pushMembers(steps: Step[], value: object): void {
  const isList = Array.isArray(value);
  const keys = isList ? Object.keys(value) : Object.keys(value).sort();
  const members: Readonly<Record<string, unknown>> = { ...value };
  steps.push(isList ? ']' : '}');
  for (const [i, key] of [...keys.entries()].reverse()) {
    steps.push({ value: members[key] });
    if (!isList) steps.push(`${JSON.stringify(key)}:`);
    if (i > 0) steps.push(',');
  }
  steps.push(isList ? '[' : '{');
}
