/**
 * Progress as people see it: one line on a terminal, a line a stage where there is none, or JSON lines.
 */
import type { ProgressEvent, Stage } from '../run/index.ts';

export interface Progress {
  show(event: ProgressEvent): void;
  close(): void;
}

const DOING: Record<Stage, string> = {
  intake: 'Reading',
  passages: 'Finding passages',
  threads: 'Gathering passages',
  findings: 'Finding quotes, figures, dates and names',
  gathering: 'Comparing what is told',
};

/** The line that says where a stage is. */
function progressText({ stage, done, of, files, rate, secondsLeft }: ProgressEvent): string {
  const share = of === 0 ? 100 : Math.floor((100 * done) / of);
  const what = files === undefined ? '' : ` ${count(files.done)} of ${count(files.of)} files,`;
  const speed = stage === 'intake' ? `${(rate / 1e6).toFixed(1)} MB/s` : `${count(Math.round(rate))} words/s`;
  const left = secondsLeft === null ? '' : `, ${duration(secondsLeft)} left`;
  return `${DOING[stage]}:${what} ${share}%, ${speed}${left}`;
}

/** What suits the stream: a line that is drawn over, or plain lines. */
export function progressFor(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? new TerminalProgress(stream) : new PlainProgress(stream);
}

class TerminalProgress implements Progress {
  readonly #stream: NodeJS.WriteStream;
  #drawn = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(event: ProgressEvent): void {
    const text = progressText(event).slice(0, Math.max(20, this.#stream.columns - 1));
    this.#stream.write(`\r\u001b[K${text}`);
    this.#drawn = true;
  }

  close(): void {
    if (this.#drawn) this.#stream.write('\r\u001b[K');
    this.#drawn = false;
  }
}

/** Without a terminal only the end of each stage is worth a line. */
class PlainProgress implements Progress {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(event: ProgressEvent): void {
    if (event.finished && event.of > 0) this.#stream.write(`${progressText({ ...event, secondsLeft: null })}\n`);
  }

  close(): void {}
}

/** A JSON object a line on standard output. */
export class JsonProgress implements Progress {
  show(event: ProgressEvent): void {
    process.stdout.write(`${JSON.stringify({ event: 'progress', ...event })}\n`);
  }

  close(): void {}
}

function count(n: number): string {
  return n.toLocaleString('en');
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
