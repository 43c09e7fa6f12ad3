/**
 * The accounts of a thread: which of its tellings tell it alike.
 *
 * In: how many tellings there are, which is first, and whether two of them can both hold. Out: a number for each, 0 for
 * the account of the first. Each telling joins the first account with all of whose tellings it can hold; so where a thread
 * does not agree there are two or more. It says who tells it otherwise than the first, never who is right.
 */

/** The account of each telling, from 0. They are asked in order, the first telling before all others. */
export function accountsOf(
  count: number,
  first: number,
  canBoth: (a: number, b: number) => boolean,
): readonly number[] {
  const accounts: number[][] = [];
  const of = Array<number>(count).fill(0);
  const join = (n: number): void => {
    const found = accounts.findIndex((account) => account.every((other) => canBoth(other, n)));
    if (found >= 0) (accounts[found] as number[]).push(n);
    else accounts.push([n]);
    of[n] = found >= 0 ? found : accounts.length - 1;
  };
  join(first);
  for (let n = 0; n < count; n++) if (n !== first) join(n);
  return of;
}

/** One account for all: what a thread has that agrees. */
export function oneAccount(count: number): readonly number[] {
  return Array<number>(count).fill(0);
}
