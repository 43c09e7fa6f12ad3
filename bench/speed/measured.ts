/**
 * A process run to its end with all that it starts, and what they took: seconds, processor seconds, peak memory.
 *
 * Memory and processor time are read from /proc ten times a second, for the process and all its descendants, so
 * that what lived for less than a tenth of a second is missing; elsewhere than on Linux they are null. Peak memory
 * is the largest sum of resident memory, in which pages that processes share count for each of them.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMegabytes: number | null;
  readonly status: number | null;
  readonly output: string;
}

export interface Around {
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** A file descriptor that takes what the process says on standard error, instead of ours. */
  readonly stderr?: number;
}

const TICKS_A_SECOND = 100;

/** Runs a command to its end. Throws where it cannot be started. */
export function measure(command: string, given: readonly string[], { env, stderr }: Around = {}): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, given, {
      stdio: ['ignore', 'pipe', stderr ?? 'inherit'],
      env: { ...process.env, ...env },
    });
    const family = new Family(child.pid ?? 0);
    const timer = setInterval(() => family.look(), 100);
    const output: string[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({
        seconds: (performance.now() - begun) / 1000,
        cpuSeconds: family.cpuSeconds(),
        peakMegabytes: family.peakMegabytes,
        status,
        output: output.join(''),
      });
    });
  });
}

/** A process and its descendants, as /proc has shown them so far. */
class Family {
  peakMegabytes: number | null = null;
  readonly #ticks = new Map<number, number>();

  constructor(pid: number) {
    this.#ticks.set(pid, 0);
  }

  cpuSeconds(): number | null {
    if (this.peakMegabytes === null) return null;
    return [...this.#ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_A_SECOND;
  }

  look(): void {
    let [together, peakOfOne] = [0, 0];
    for (const pid of processes()) {
      const stat = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
      // One whose parent has ended stays known by its number.
      if (!this.#ticks.has(pid) && !this.#ticks.has(Number(stat[1]))) continue;
      const ticks = Number(stat[11]) + Number(stat[12]);
      if (!Number.isNaN(ticks)) this.#ticks.set(pid, Math.max(ticks, this.#ticks.get(pid) ?? 0));
      const status = read(`/proc/${pid}/status`);
      together += megabytes(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
      peakOfOne = Math.max(peakOfOne, megabytes(/VmHWM:\s+(\d+)/.exec(status)?.[1]));
    }
    const now = Math.max(together, peakOfOne);
    if (now > 0) this.peakMegabytes = Math.max(now, this.peakMegabytes ?? 0);
  }
}

/** Numbers of all processes, ascending, so that nearly every parent stands before its children. */
function processes(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Empty where the process has ended, or this is not Linux. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function megabytes(kilobytes: string | undefined): number {
  return kilobytes === undefined ? 0 : Math.round(Number(kilobytes) / 1024);
}
