/**
 * Rows of `.csv`: the chunks of a file cut where a row ends.
 *
 * In: chunks and the delimiter. Out: the bytes of each row that is not blank, with the line it begins
 * on. Method: RFC 4180, with LF as well as CRLF: a quotation mark opens only at the start of a field,
 * two inside stand for one, and after the closing one the field ends.
 *
 * A row whose marks do not fit, or that grows longer than a record may be, is refused, and reading
 * goes on with the line after the one that it begins on: one forgotten mark must not swallow the rest
 * of the file. No byte is read more than a few times: between two marks that open and do not close
 * properly, no other does.
 */
import { dropMark, Pieces } from './pieces.ts';
import {
  LONGEST_RECORD,
  type RawRecord,
  type RefusedRecord,
  refuseRecord,
  type Splitter,
  tooLarge,
} from './records.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** At the start of a field. */
const START = 0;
const BARE = 1;
const QUOTED = 2;
/** Behind a mark inside a quoted field: its end, or the first of two. */
const CLOSING = 3;
/** Behind a CR that follows a closing mark. */
const ENDING = 4;

const MISFIT =
  'has a quotation mark that does not end its field: write two for one inside a field, and put the whole field in marks.';
const UNCLOSED = 'begins a field with a quotation mark that is never closed: close it, or write two for one.';

/** A splitter into rows of at most `longest` bytes. `delimiter` is one ASCII character. */
export function splitRows(delimiter: string, longest: number = LONGEST_RECORD): Splitter {
  return dropMark(new Rows(delimiter.charCodeAt(0), longest));
}

type Row = RawRecord | RefusedRecord;

class Rows implements Splitter {
  readonly #delimiter: number;
  readonly #longest: number;
  /** The open row, as far as earlier chunks hold it. */
  readonly #held = new Pieces();
  #state = START;
  /** The line that the open row begins on, and the line that is being read. */
  #first = 1;
  #line = 1;
  /** True while the rest of a refused line is passed over. */
  #passing = false;

  constructor(delimiter: number, longest: number) {
    this.#delimiter = delimiter;
    this.#longest = longest;
  }

  push(chunk: Uint8Array): readonly Row[] {
    const out: Row[] = [];
    let rest: Uint8Array | null = chunk;
    while (rest !== null) rest = this.#read(rest, out);
    return out;
  }

  end(): readonly Row[] {
    const out: Row[] = [];
    while (this.#state === QUOTED) {
      let rest: Uint8Array | null = this.#refuse(this.#held.take(), refuseRecord(this.#first, UNCLOSED), out);
      while (rest !== null) rest = this.#read(rest, out);
    }
    if (this.#held.length > 0) this.#finish(out);
    return out;
  }

  /** Reads these bytes to their end, or to a row that is refused: then it says where to go on. */
  #read(bytes: Uint8Array, out: Row[]): Uint8Array | null {
    let start = this.#passing ? this.#passLine(bytes) : 0;
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte === LF) this.#line++;
      const state = this.#after(byte);
      if (state === null) return this.#refuse(this.#rest(bytes, start), refuseRecord(this.#first, MISFIT), out);
      this.#state = state;
      if (byte === LF && state === START) {
        this.#held.add(bytes.subarray(start, at));
        this.#finish(out);
        start = at + 1;
      } else if (this.#held.length + at + 1 - start > this.#longest) {
        return this.#refuse(this.#rest(bytes, start), tooLarge(this.#first, this.#longest), out);
      }
    }
    this.#held.add(bytes.subarray(start));
    return null;
  }

  /** The state after a byte; null where a mark is where none can be. */
  #after(byte: number): number | null {
    switch (this.#state) {
      case QUOTED:
        return byte === QUOTE ? CLOSING : QUOTED;
      case CLOSING:
        if (byte === QUOTE) return QUOTED;
        if (byte === CR) return ENDING;
        return byte === this.#delimiter || byte === LF ? START : null;
      case ENDING:
        return byte === LF ? START : null;
      default:
        if (byte === this.#delimiter || byte === LF) return START;
        return byte === QUOTE && this.#state === START ? QUOTED : BARE;
    }
  }

  #finish(out: Row[]): void {
    const bytes = this.#held.take();
    const row = bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
    if (!row.every((byte) => byte === 32 || byte === 9 || byte === this.#delimiter)) {
      out.push({ line: this.#first, bytes: row });
    }
    this.#first = this.#line;
    this.#state = START;
  }

  #rest(bytes: Uint8Array, start: number): Uint8Array {
    this.#held.add(bytes.subarray(start));
    return this.#held.take();
  }

  /** Refuses the row that `open` begins with; what is left after its first line is to be read anew. */
  #refuse(open: Uint8Array, refused: RefusedRecord, out: Row[]): Uint8Array {
    out.push(refused);
    this.#state = START;
    this.#line = this.#first;
    this.#passing = true;
    return open;
  }

  /** Passes over the rest of a refused line. Says where the next one starts. */
  #passLine(bytes: Uint8Array): number {
    const end = bytes.indexOf(LF);
    if (end < 0) return bytes.length;
    this.#passing = false;
    this.#first = ++this.#line;
    return end + 1;
  }
}
