/**
 * Two spellings of one name, letter against letter.
 *
 * In: two short texts. Out: the second in stretches, those that the first has not in that place set apart;
 * an empty stretch that differs is where letters are left out. Method: the longest common subsequence.
 * Texts that share less than half of their letters are other words, and nothing is set apart.
 */

export interface Letters {
  readonly text: string;
  readonly differs: boolean;
}

const MOST = 60;

/** The stretches of `spelt`; joined they are it. */
export function lettersApart(usual: string, spelt: string): readonly Letters[] {
  const whole = [{ text: spelt, differs: false }];
  const [base, other] = [[...usual], [...spelt]];
  if (usual === spelt || base.length > MOST || other.length > MOST) return whole;
  const lengths = commonLengths(base, other);
  const shared = lengths[0]?.[0] ?? 0;
  if (shared * 2 < Math.max(base.length, other.length)) return whole;
  const found: { text: string; differs: boolean }[] = [];
  const add = (text: string, differs: boolean): void => {
    const last = found.at(-1);
    if (last && last.differs === differs) last.text += text;
    else found.push({ text, differs });
  };
  let [i, j] = [0, 0];
  while (i < base.length || j < other.length) {
    if (i < base.length && j < other.length && base[i] === other[j]) {
      add(other[j] ?? '', false);
      i++;
      j++;
    } else if (j < other.length && (i >= base.length || at(lengths, i, j + 1) >= at(lengths, i + 1, j))) {
      add(other[j++] ?? '', true);
    } else {
      add('', true);
      i++;
    }
  }
  return found;
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

/** For each pair of ends, how many letters the rests share in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  }
  return table;
}
