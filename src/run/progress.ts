/**
 * Progress: what is happening, how much is done, and how long the rest will take.
 *
 * In: the advance of each stage. Out: events, at most ten a second and one at the end of each stage.
 * Time left goes by the pace since the first of a stage was done: what comes before it, starting workers or
 * making an index, comes once. It is null until a second has passed since, when there is nothing yet to go by. Where the
 * later words of a stage take longer than the first, it goes by effort.
 */
export type Stage = 'intake' | 'passages' | 'threads' | 'findings' | 'gathering';

/** How far a stage is. */
export interface ProgressEvent {
  readonly stage: Stage;
  /** Bytes of the intake; words of the other stages. */
  readonly done: number;
  readonly of: number;
  /** Of the intake: files begun and in all. */
  readonly files?: { readonly done: number; readonly of: number };
  /** Units a second since the stage began. */
  readonly rate: number;
  readonly secondsLeft: number | null;
  readonly finished: boolean;
}

/** Called with each event. */
export type OnProgress = (event: ProgressEvent) => void;

const EVERY_MS = 100;

/** One stage's progress. */
export class StageProgress {
  readonly #stage: Stage;
  readonly #of: number;
  readonly #tell: OnProgress;
  readonly #begun = performance.now();
  #told = Number.NEGATIVE_INFINITY;
  #effortTo = (done: number): number => done;
  /** When the first of the stage was done, in seconds since it began, and how much that was. */
  #first: { readonly seconds: number; readonly done: number } | null = null;

  constructor(stage: Stage, of: number, tell: OnProgress) {
    this.#stage = stage;
    this.#of = of;
    this.#tell = tell;
    this.at(0);
  }

  /** Says what effort it takes to come as far as so many units; else each takes the same. */
  goBy(effortTo: (done: number) => number): void {
    this.#effortTo = effortTo;
  }

  /** `done` units are done. */
  at(done: number, files?: { readonly done: number; readonly of: number }): void {
    const now = performance.now();
    if (now - this.#told < EVERY_MS && (this.#first !== null || done === 0)) return;
    this.#told = now;
    this.#tell(this.#event(done, now, files, false));
  }

  finish(files?: { readonly done: number; readonly of: number }): void {
    this.#tell(this.#event(this.#of, performance.now(), files, true));
  }

  #event(done: number, now: number, files: { done: number; of: number } | undefined, finished: boolean): ProgressEvent {
    const seconds = (now - this.#begun) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    if (done > 0) this.#first ??= { seconds, done };
    const left = this.#left(seconds, done);
    return {
      stage: this.#stage,
      done,
      of: this.#of,
      ...(files === undefined ? {} : { files }),
      rate,
      secondsLeft: finished ? 0 : left,
      finished,
    };
  }

  #left(seconds: number, done: number): number | null {
    const first = this.#first;
    if (first === null || seconds - first.seconds < 1 || done === first.done) return null;
    const [before, now, all] = [first.done, done, this.#of].map(this.#effortTo) as [number, number, number];
    return (Math.max(0, all - now) * (seconds - first.seconds)) / (now - before);
  }
}
