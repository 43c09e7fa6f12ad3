/**
 * Shelves on disk: rows of numbers that do not fit in memory, in files beside the study.
 *
 * In: the study's path. Out: rows that are written and read by place. Their files can be read by their owner only and have no
 * name from the moment they are open, so that the system takes them back however the run ends.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Row, Shelves } from '../passages/index.ts';
import { reasonOf, TellingsError } from '../study/index.ts';

/** Rows in files, until they are closed. Throws a TellingsError where the disk has no room. */
export class DiskShelves implements Shelves {
  readonly #study: string;
  readonly #files: number[] = [];

  constructor(study: string) {
    this.#study = study;
  }

  numbers(): Row<Uint32Array> {
    return this.#row(4, (bytes) => new Uint32Array(bytes.buffer, 0, bytes.length / 4));
  }

  bytes(): Row<Uint8Array> {
    return this.#row(1, (bytes) => bytes);
  }

  /** Gives the disk back. */
  close(): void {
    for (const file of this.#files.splice(0)) closeSync(file);
  }

  #row<T extends Uint8Array | Uint32Array>(width: number, view: (bytes: Uint8Array<ArrayBuffer>) => T): Row<T> {
    const file = this.#guarded(() => this.#open());
    const guarded = <R>(work: () => R): R => this.#guarded(work);
    let length = 0;
    return {
      get length() {
        return length;
      },
      set(numbers, at) {
        const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
        guarded(() => {
          for (let done = 0; done < bytes.length; )
            done += writeSync(file, bytes, done, bytes.length - done, at * width + done);
        });
        length = Math.max(length, at + numbers.length);
      },
      subarray(from, to) {
        const bytes = new Uint8Array((Math.min(to, length) - from) * width);
        guarded(() => {
          for (let done = 0; done < bytes.length; )
            done += readSync(file, bytes, done, bytes.length - done, from * width + done);
        });
        return view(bytes);
      },
    };
  }

  #open(): number {
    const path = `${this.#study}-aside-${this.#files.length}`;
    rmSync(path, { force: true });
    const file = openSync(path, 'wx+', 0o600);
    this.#files.push(file);
    rmSync(path);
    return file;
  }

  #guarded<R>(work: () => R): R {
    try {
      return work();
    } catch (cause) {
      if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
      const message = `What does not fit in memory cannot be put aside beside ${this.#study} (${reasonOf(cause)}).`;
      throw new TellingsError('cannot-write', message, { cause });
    }
  }
}
