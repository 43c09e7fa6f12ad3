/**
 * A file of JSON lines, written a megabyte at a time.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

const BUFFER = 1 << 20;

export class LineFile {
  readonly #file: number;
  #lines: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** Adds one value as a line. */
  write(value: object): void {
    const line = `${JSON.stringify(value)}\n`;
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#length >= BUFFER) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#lines.join(''));
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#lines = [];
    this.#length = 0;
  }
}
