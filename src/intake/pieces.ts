/**
 * Bytes that arrive in chunks: gathered into one stretch, and freed of a byte-order mark.
 *
 * In: chunks. Out: one array of all of them; or the same chunks without a mark at the very start. A
 * stretch that lies in one chunk is handed on as it is, without a copy: most records do.
 */
import type { Splitter } from './records.ts';

/** Chunks on their way to becoming one stretch. */
export class Pieces {
  #chunks: Uint8Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** Everything added since the last call, in one array. */
  take(): Uint8Array {
    const [only] = this.#chunks;
    const whole = only !== undefined && this.#chunks.length === 1 ? only : this.#joined();
    this.clear();
    return whole;
  }

  clear(): void {
    this.#chunks = [];
    this.#length = 0;
  }

  #joined(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** The same splitter for a file that may begin with a UTF-8 byte-order mark, which it never sees. */
export function dropMark(splitter: Splitter): Splitter {
  let met = 0;
  return {
    push(chunk) {
      let start = 0;
      while (met < MARK.length && start < chunk.length && chunk[start] === MARK[met]) {
        start++;
        met++;
      }
      // Nothing but a part of a mark so far: the next chunk tells.
      if (start === chunk.length && met < MARK.length) return [];
      const part = met < MARK.length ? MARK.subarray(0, met) : MARK.subarray(0, 0);
      met = MARK.length;
      const first = part.length === 0 ? [] : splitter.push(part);
      return [...first, ...splitter.push(chunk.subarray(start))];
    },
    end() {
      const part = met < MARK.length ? splitter.push(MARK.subarray(0, met)) : [];
      return [...part, ...splitter.end()];
    },
  };
}
