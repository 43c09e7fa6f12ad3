/** `j` and `k` in a list: which row is chosen, kept in view. */
import { useEffect, useState } from 'preact/hooks';
import { useKeys } from '../live/keys.ts';

/** The chosen row of a list of so many, -1 for none. `act` is called for `o`. */
export function useRows(count: number, act: (row: number) => void): number {
  const [row, choose] = useState(-1);
  const step = (by: number) => (): void => choose((now) => Math.max(0, Math.min(count - 1, now + by)));
  useKeys({ j: step(1), k: step(-1), ...(row >= 0 && { o: () => act(row) }) });
  useEffect(() => {
    if (row >= 0) document.querySelector('[data-row="chosen"]')?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  return Math.min(row, count - 1);
}
