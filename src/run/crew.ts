/**
 * The crew: worker threads that take tasks, or the main thread itself where one job is asked for.
 *
 * In: tasks. Out: their results, in the order of the tasks however many workers there are, with no
 * more of them under way than the crew can hold, so that memory stays bounded.
 */
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { letGo, type Result, type Task, work } from './work.ts';

/** This file's own extension: workers are found beside it from the sources and from the package alike. */
const WORKER = fileURLToPath(new URL(`./work${extname(import.meta.url)}`, import.meta.url));

export class Crew {
  readonly #pool: Tinypool | null;
  readonly #underWay: number;

  constructor(jobs: number) {
    this.#underWay = jobs === 1 ? 1 : jobs * 3;
    this.#pool =
      jobs === 1 ? null : new Tinypool({ filename: WORKER, minThreads: jobs, maxThreads: jobs, isolateWorkers: false });
  }

  /** Results of the items' tasks, in their order, each with its item. */
  async *map<T extends Task, I extends { readonly task: T }>(
    items: Iterable<I> | AsyncIterable<I>,
  ): AsyncGenerator<readonly [item: I, result: Result<T>]> {
    const queue: { item: I; result: Promise<Result<T>> }[] = [];
    for await (const item of items) {
      queue.push({ item, result: this.#run<T>(item.task) });
      const next = queue.length > this.#underWay ? queue.shift() : undefined;
      if (next) yield [next.item, await next.result];
    }
    for (const { item, result } of queue) yield [item, await result];
  }

  /** The result of one task, beside whatever this thread does meanwhile. */
  async do<T extends Task>(task: T): Promise<Result<T>> {
    return this.#run(task);
  }

  #run<T extends Task>(task: T): Promise<Result<T>> {
    const done = this.#pool === null ? this.#inTurn(task) : this.#pool.run(task);
    const result = done as Promise<Result<T>>;
    // A failure is thrown where the result is awaited; until then it must not count as unhandled.
    result.catch(() => {});
    return result;
  }

  /** Does a task in this thread, after whatever else waits for its turn: messages, signals, pages. */
  async #inTurn<T extends Task>(task: T): Promise<Result<T>> {
    await setImmediate();
    return work(task);
  }

  /** Lets the workers go. */
  async close(): Promise<void> {
    letGo();
    await this.#pool?.destroy();
  }
}
