/**
 * The command as a process of its own, and folders to try it in.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

export const root = join(import.meta.dirname, '../..');
const NODE = process.execPath;
const ENTRY = join(root, 'src/cli/tellings.ts');

export interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end in `cwd`. */
export function tellings(words: readonly string[], cwd: string, input: string | Uint8Array = ''): Ran {
  const ran = spawnSync(NODE, [ENTRY, ...words], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  return { status: ran.status, signal: ran.signal, stdout: ran.stdout, stderr: ran.stderr };
}

/** Starts the command and leaves it running; the caller ends it. */
export function started(words: readonly string[], cwd: string): ChildProcess {
  return spawn(NODE, [ENTRY, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** When a process has ended: its status, or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? child.signalCode);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
}

/** A folder of its own that is gone after the tests of the file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files, by their path under `folder`; gives the folder. */
export function write(folder: string, files: Files): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file of a folder by its path, byte for byte. */
export function contents(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** An export's files, without the sigla: they alone may differ between a study that grew and one made afresh. */
export function exportedFiles(study: string, cwd: string): Map<string, string> {
  const to = `${study}-export`;
  const { status, stderr } = tellings(['export', study, '--to', to, '--format', 'jsonl'], cwd);
  if (status !== 0) throw new Error(stderr);
  const files = contents(join(cwd, to));
  rmSync(join(cwd, to), { recursive: true });
  return new Map([...files].map(([path, text]) => [path, text.replace(/"siglum":"[^"]*",/g, '')]));
}
