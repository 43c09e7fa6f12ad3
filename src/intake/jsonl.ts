/**
 * `.jsonl` and `.ndjson`: a record a line.
 *
 * In: the chunks of a file, then the bytes of one line. Out: the lines that are not blank, with their
 * numbers, then the record of one. A file may be larger than any string: no more than one line is
 * ever held. Lines end at LF or CRLF; a byte-order mark at the start of the file is dropped.
 */
import { decode } from './encoding.ts';
import { dropMark, Pieces } from './pieces.ts';
import {
  type Fields,
  LONGEST_RECORD,
  type RawRecord,
  type ReadRecord,
  type RefusedRecord,
  recordOf,
  refuseRecord,
  type Splitter,
  tooLarge,
} from './records.ts';

const LF = 10;
const CR = 13;

/** A splitter into lines. A line longer than `longest` bytes is refused, and the next one read. */
export function splitLines(longest: number = LONGEST_RECORD): Splitter {
  const held = new Pieces();
  let line = 1;
  let tooLong = false;

  const hold = (bytes: Uint8Array): void => {
    if (tooLong || held.length + bytes.length > longest) {
      tooLong = true;
      held.clear();
    } else held.add(bytes);
  };
  const finish = (out: (RawRecord | RefusedRecord)[]): void => {
    const bytes = held.take();
    if (tooLong) out.push(tooLarge(line, longest));
    else if (!isBlank(bytes)) out.push({ line, bytes: bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes });
    tooLong = false;
    line++;
  };

  return dropMark({
    push(chunk) {
      const out: (RawRecord | RefusedRecord)[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
        hold(chunk.subarray(start, end));
        finish(out);
        start = end + 1;
      }
      hold(chunk.subarray(start));
      return out;
    },
    end() {
      const out: (RawRecord | RefusedRecord)[] = [];
      if (tooLong || held.length > 0) finish(out);
      return out;
    },
  });
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));

/** The record of one line. */
export function readJsonRecord({ bytes, line }: RawRecord): ReadRecord | RefusedRecord {
  const decoded = decode(bytes);
  const fields = objectOf(decoded.text);
  return fields === null
    ? refuseRecord(line, 'is not a JSON object: write one record a line, as {"id": …, "text": …}.')
    : recordOf(fields, line, decoded);
}

function objectOf(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    // JSON gives plain objects only: their members are fields.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}
