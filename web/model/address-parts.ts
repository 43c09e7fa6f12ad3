/**
 * The parts of an address: values of a query read with a test each, and printed so that they stay readable.
 *
 * In: the values of a query, by name. Out: those that are there and pass their test; others are left out. Printed
 * again they give the same query.
 */
import type { Span } from '../../src/text/index.ts';

export const ID = /^[A-Za-z0-9_-]+$/;
export const DAY = /^[+-]?\d{4,6}-\d\d-\d\d$/;

/** The values of a query that are there and pass their test; others are left out. */
export class Query {
  readonly #values: URLSearchParams;

  constructor(values: URLSearchParams) {
    this.#values = values;
  }

  text(name: string, test?: RegExp): string | undefined {
    const value = this.#values.get(name);
    return value !== null && value !== '' && (!test || test.test(value)) ? value : undefined;
  }

  count(name: string): number | undefined {
    const value = this.#values.get(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
  }

  span(name: string): Span | undefined {
    const match = /^(\d{1,10})-(\d{1,10})$/.exec(this.#values.get(name) ?? '');
    if (!match) return undefined;
    const span = { start: Number(match[1]), end: Number(match[2]) };
    return span.start < span.end ? span : undefined;
  }

  /** One of some words. */
  one<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    return words.find((word) => word === this.#values.get(name));
  }

  flag(name: string, value: string): true | undefined {
    return this.#values.get(name) === value ? true : undefined;
  }
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that two places are equal where their addresses are. */
export function given<T extends object>(values: T): Partial<Given<T>> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Partial<Given<T>>;
}

/** Keeps `…`, spaces' plus and the like readable, and the address safe. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replace(/%E2%80%A6/g, '…')
    .replace(/%20/g, '+')
    .replace(/%2F/g, '/');
}

export function query(values: Readonly<Record<string, string | number | boolean | Span | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === '' || value === false) return [];
    const text = typeof value === 'object' ? `${value.start}-${value.end}` : String(value);
    return [`${name}=${encode(text)}`];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
