/**
 * How found attributions are held to labelled ones.
 *
 * In: spans of one text. Out: spans made comparable, the class of a labelled content, one-to-one pairs of what is
 * found and what is labelled, and the head word of a source.
 */
import { overlap, type Span } from '../../src/text/index.ts';

/** What is compared: a span, its class, and where it comes from. */
export interface Compared<T> extends Span {
  readonly style: Style;
  readonly thought: boolean;
  readonly from: T;
}

export type Style = 'direct' | 'mixed' | 'indirect';

const BEFORE = /[\s"'\u2018-\u201f\u00ab\u00bb\u2032\u2033`(]/u;
const AFTER = /[\s"'\u2018-\u201f\u00ab\u00bb\u2032\u2033`,.]/u;

/** A span without marks and blanks at both ends, a final comma or stop, and a leading "that". */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && BEFORE.test(text.charAt(from))) from++;
  if (/^that\s/i.test(text.slice(from, from + 5))) from += 4;
  while (from < to && BEFORE.test(text.charAt(from))) from++;
  while (to > from && AFTER.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The class of a content: by how many of its words stand in marks. */
export function classOf(text: string, pieces: readonly Span[], marked: readonly Span[]): Style {
  let [inside, all] = [0, 0];
  for (const piece of pieces) {
    const span = trimmed(text, piece);
    for (let i = span.start; i < span.end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
      all++;
      if (marked.some(({ start, end }) => start <= i && i < end)) inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}

/** Pairs of found and labelled, each used once: equal spans, or those that share half of the longer, best first. */
export function matched<A extends Span, B extends Span>(
  found: readonly A[],
  labelled: readonly B[],
  kind: 'exact' | 'overlap',
): readonly (readonly [A, B])[] {
  const candidates: { readonly pair: readonly [A, B]; readonly share: number }[] = [];
  for (const a of found) {
    for (const b of labelled) {
      const share = overlap(a, b) / Math.max(a.end - a.start, b.end - b.start, 1);
      if (kind === 'exact' ? share === 1 : share >= 0.5) candidates.push({ pair: [a, b], share });
    }
  }
  candidates.sort((x, y) => y.share - x.share);
  const used = new Set<A | B>();
  return candidates.flatMap(({ pair }) => {
    if (used.has(pair[0]) || used.has(pair[1])) return [];
    used.add(pair[0]).add(pair[1]);
    return [pair];
  });
}

const HEAD_ENDS =
  /,|\(|[\s](?:of|for|at|in|from|who|whom|whose|which|that|with|on|to|by|against|near|behind|under|over|and|as|along)\s/iu;

/** The head of a source: the last word before its first comma, preposition or relative pronoun. */
export function headOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const cut = HEAD_ENDS.exec(words);
  const phrase = (cut && cut.index > 0 ? words.slice(0, cut.index) : words).replace(/[\s\p{P}]+$|['\u2019]s?$/gu, '');
  const begin = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('\u00a0'), phrase.lastIndexOf('\n')) + 1;
  return { start: start + begin, end: start + phrase.length };
}

/** Finds that match a label, labels that match a find, all finds, all labels. */
export interface Counts {
  readonly right: number;
  readonly hit: number;
  readonly found: number;
  readonly labelled: number;
}

/** Counts by name, added up. `right`: finds that match a label; `hit`: labels that match a find. */
export class Tallies {
  readonly all = new Map<string, Counts>();

  add(name: string, right: number, hit: number, found: number, labelled: number): void {
    const known = this.all.get(name) ?? { right: 0, hit: 0, found: 0, labelled: 0 };
    this.all.set(name, {
      right: known.right + right,
      hit: known.hit + hit,
      found: known.found + found,
      labelled: known.labelled + labelled,
    });
  }
}

/** Precision, recall and F1, each 0 to 1. */
export function f1({ right, hit, found, labelled }: Counts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = found === 0 ? 0 : right / found;
  const recall = labelled === 0 ? 0 : hit / labelled;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
