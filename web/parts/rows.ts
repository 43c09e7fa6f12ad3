/** `j` and `k` in a list, `x` to the next row told otherwise: which row is chosen, kept in view. */
import { useEffect, useState } from 'preact/hooks';
import { announce } from '../live/announce.ts';
import { useKeys } from '../live/keys.ts';

/** The chosen row of a list of so many, -1 for none. `act` is called for `o`; `differs` says what `x` looks for. */
export function useRows(count: number, act: (row: number) => void, differs?: (row: number) => boolean): number {
  const [row, choose] = useState(-1);
  const step = (by: number) => (): void => choose((now) => Math.max(0, Math.min(count - 1, now + by)));
  const next = (): void => {
    const found = Array.from({ length: count }, (_, i) => i).find((i) => i > row && differs?.(i) === true);
    if (found === undefined) announce('Nothing after this row is told otherwise.');
    else choose(found);
  };
  useKeys({ j: step(1), k: step(-1), ...(differs && { x: next }), ...(row >= 0 && { o: () => act(row) }) });
  useEffect(() => {
    if (row >= 0) document.querySelector('[data-row="chosen"]')?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  return Math.min(row, count - 1);
}
