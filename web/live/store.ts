/**
 * A value that components can read and that tells them when it changes.
 *
 * In: a first value. Out: reading, writing, and a hook that draws a component anew on a change.
 */
import { useEffect, useState } from 'preact/hooks';

export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Calls back on every change; gives back how to stop it. */
  watch(seen: (value: T) => void): () => void;
}

export function store<T>(first: T): Store<T> {
  let value = first;
  const watchers = new Set<(value: T) => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const seen of [...watchers]) seen(next);
    },
    watch: (seen) => {
      watchers.add(seen);
      return () => watchers.delete(seen);
    },
  };
}

/** The store's value, kept up to date. */
export function useStore<T>(from: Store<T>): T {
  const [value, set] = useState(from.get());
  useEffect(() => {
    set(() => from.get());
    return from.watch((next) => set(() => next));
  }, [from]);
  return value;
}
