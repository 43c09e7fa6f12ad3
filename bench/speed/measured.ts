/**
 * A process run to its end, with what it took: seconds, processor seconds, peak of resident memory.
 *
 * Memory and processor time are read from /proc while the process runs, ten times a second, so that the
 * last tenth of a second may be missing; elsewhere than on Linux they are null.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMegabytes: number | null;
  readonly status: number | null;
  readonly output: string;
}

const TICKS_A_SECOND = 100;

export function measure(command: string, given: readonly string[]): Promise<Measured> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'inherit'] });
    let [cpuSeconds, peakMegabytes]: [number | null, number | null] = [null, null];
    const look = (): void => {
      try {
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        cpuSeconds = (Number(stat[11]) + Number(stat[12])) / TICKS_A_SECOND;
        const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        if (peak !== undefined) peakMegabytes = Math.round(Number(peak) / 1024);
      } catch {
        // The process has ended, or this is not Linux.
      }
    };
    const timer = setInterval(look, 100);
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({
        seconds: (performance.now() - begun) / 1000,
        cpuSeconds,
        peakMegabytes,
        status,
        output: output.join(''),
      });
    });
  });
}
