/**
 * How two wordings of one place differ, by name.
 *
 * In: two cells of a collation's row, each with its words and marks, or null. Out: the kind of
 * difference. Method: what is left equal when marks, then case, then small slips of spelling are taken
 * away. It knows no language: a word spelt nearly alike may be another word.
 */
import { foldWord } from '../text/index.ts';

/** What tells two cells of a row apart. A move is told by the collation's transpositions. */
export type Difference = 'same' | 'punctuation' | 'case' | 'number' | 'spelling' | 'word' | 'addition' | 'omission';

/** How `other` differs from `base` in one place. Null cells hold nothing. */
export function differenceOf(base: string | null, other: string | null): Difference {
  if (base === other) return 'same';
  if (base === null) return 'addition';
  if (other === null) return 'omission';
  const [a, b] = [bare(base), bare(other)];
  if (a === b) return 'punctuation';
  if (foldWord(a) === foldWord(b)) return 'case';
  if (/\p{N}/u.test(a) && /\p{N}/u.test(b)) return 'number';
  return alike(a, b) ? 'spelling' : 'word';
}

/** A cell without blanks and marks around and inside it. */
function bare(cell: string): string {
  return cell.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** Letters that one in this many may differ for two words to be one spelt in two ways. */
const ONE_IN = 4;

/** True for two words of four letters or more that differ in at most one letter in four. Figures are never alike. */
export function alike(x: string, y: string): boolean {
  return alikeFolded(foldWord(x), foldWord(y));
}

/** The same of words that are folded already. */
export function alikeFolded(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest / ONE_IN);
  if (longest < 4 || longest > 40 || Math.abs(a.length - b.length) > most) return false;
  return !/\p{N}/u.test(a + b) && edits(a, b) <= most;
}

/** Letters to replace, leave out or add (Levenshtein, 1966). */
function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}
