/**
 * Walking: from the paths a user names to the files they hold, in sorted order.
 *
 * In: paths (files, folders, `-` for standard input) and a file to leave out (the study itself). Out:
 * one entry a file, with the path the contract prints (relative to the argument it came under, with
 * `/`), and what could not be walked. Links to files are followed, links to folders are not: they may
 * lead in circles. Names are sorted by code unit, so that the order is the same on every machine.
 */
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf } from '../study/index.ts';

export interface Entry {
  /** The folder that `file` is relative to; empty for standard input. */
  readonly root: string;
  readonly file: string;
  readonly absolute: string;
  /** Bytes when it was walked; 0 where that is not known. */
  readonly size: number;
  /** Set where the entry is no file to read: why it is left aside. */
  readonly aside?: string;
}

export interface Walked {
  readonly entries: readonly Entry[];
  /** Folders that were walked whole: what is no longer in them has vanished. */
  readonly folders: readonly string[];
  /** Paths that are not there, and folders that may not be read, each with a sentence. */
  readonly problems: readonly { readonly code: 'path-missing' | 'path-unreadable'; readonly message: string }[];
}

/** What SQLite and a run at work put beside a study, and the study itself. */
const BESIDE = ['', '-wal', '-shm', '-journal', '-lock'];

const LINK = 'a link to a folder, which is not followed: name the folder itself';

/** The path under which standard input is known. */
const STANDARD_INPUT = 'stdin';

export function walk(paths: readonly string[], leaveOut: string): Walked {
  const walker = new Walker(leaveOut);
  for (const path of paths) walker.argument(path);
  return walker;
}

class Walker implements Walked {
  readonly entries: Entry[] = [];
  readonly #folders: string[] = [];
  readonly #walkedInPart = new Set<string>();
  readonly problems: { code: 'path-missing' | 'path-unreadable'; message: string }[] = [];
  readonly #leaveOut: ReadonlySet<string>;
  /** The folder the study lies in, by its number on the disk: it may be reached by another name too. */
  readonly #home: Stats | undefined;
  readonly #met = new Set<string>();

  constructor(leaveOut: string) {
    this.#leaveOut = new Set(BESIDE.map((tail) => basename(leaveOut) + tail));
    this.#home = statIfThere(dirname(resolve(leaveOut)));
  }

  get folders(): readonly string[] {
    return this.#folders.filter((folder) => !this.#walkedInPart.has(folder));
  }

  argument(path: string): void {
    if (path === '-') {
      this.#add({ root: '', file: STANDARD_INPUT, absolute: '-', size: 0 });
      return;
    }
    const absolute = resolve(path);
    const stats = this.#stat(absolute, path);
    if (stats === null) return;
    if (stats.isDirectory()) {
      this.#folders.push(absolute);
      this.#folder(absolute, absolute, '');
    } else this.#file(dirname(absolute), basename(absolute), absolute, stats);
  }

  #folder(root: string, folder: string, prefix: string): void {
    let names: string[];
    try {
      names = readdirSync(folder).sort(byCodeUnit);
    } catch (cause) {
      const message = `The folder ${folder} cannot be read (${reasonOf(cause)}).`;
      this.problems.push({ code: 'path-unreadable', message });
      this.#walkedInPart.add(root);
      return;
    }
    for (const name of names) {
      const absolute = join(folder, name);
      const stats = this.#stat(absolute, absolute);
      if (stats === null) continue;
      const file = prefix + name;
      if (!stats.isDirectory()) this.#file(root, file, absolute, stats);
      else if (isLink(folder, absolute)) {
        this.#add({ root, file, absolute, size: 0, aside: LINK });
      } else this.#folder(root, absolute, `${file}/`);
    }
  }

  #file(root: string, file: string, absolute: string, stats: Stats): void {
    if (this.#isStudy(absolute)) return;
    if (stats.isFile()) this.#add({ root, file, absolute, size: stats.size });
    else this.#add({ root, file, absolute, size: 0, aside: 'a device or pipe, not a file' });
  }

  #isStudy(absolute: string): boolean {
    if (!this.#leaveOut.has(basename(absolute)) || this.#home === undefined) return false;
    const { dev, ino } = statSync(dirname(absolute));
    return dev === this.#home.dev && ino === this.#home.ino;
  }

  #add(entry: Entry): void {
    // A file named twice, by itself and in its folder, goes in once.
    const place = `${entry.root}\0${entry.file}`;
    if (this.#met.has(place)) return;
    this.#met.add(place);
    this.entries.push(entry);
  }

  #stat(absolute: string, named: string): Stats | null {
    try {
      return statSync(absolute);
    } catch (cause) {
      const code =
        cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'path-missing' : 'path-unreadable';
      const message =
        code === 'path-missing'
          ? `There is no file or folder ${named}.`
          : `${named} cannot be read (${reasonOf(cause)}).`;
      this.problems.push({ code, message });
      return null;
    }
  }
}

function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isLink(folder: string, path: string): boolean {
  return realpathSync(path) !== join(realpathSync(folder), basename(path));
}

function byCodeUnit(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
