/**
 * A text as attribution reads it: sentences in which each stretch in quotation marks is one item.
 *
 * In: a text, the marked stretches of a span of it, its analysis. Out: items (words, marks, and whole marked
 * stretches), sentences of items, verb groups by item. A sentence ends where the analysis says so
 * outside marks; a stretch in marks ends one only if the analysis ends one with its last token.
 */
import type { Analysis } from '../language/index.ts';
import type { Group, Item, Stretch } from './items.ts';
import { missedGroups } from './missed-verbs.ts';
import type { Marked } from './pairs.ts';

export type { Group, Item, Stretch };

/** What the rules read. */
export interface Outline {
  readonly text: string;
  readonly marked: readonly Marked[];
  readonly items: readonly Item[];
  /** The word of each item in lower case; empty for what is longer than a word. */
  readonly words: readonly string[];
  readonly sentences: readonly Stretch[];
  /** Number of each item's sentence. */
  readonly sentenceOf: Int32Array;
  readonly groups: readonly Group[];
  /** Number of the group that each item belongs to, or -1. */
  readonly groupOf: Int32Array;
}

/** Items after which a sentence is cut, so that no rule looks further: nobody says as much in one breath. */
const LONGEST_SENTENCE = 250;

/** Code units of the longest word. */
const LONGEST_WORD = 40;

/** Lays the outline of a span. */
export function outlineOf(text: string, marked: readonly Marked[], analysis: Analysis): Outline {
  const { items, itemOf, ends } = itemsOf(text, marked, analysis);
  // Rules ask for the same words again and again.
  const words = items.map(({ start, end }) => (end - start > LONGEST_WORD ? '' : text.slice(start, end).toLowerCase()));
  const sentences: Stretch[] = [];
  const sentenceOf = new Int32Array(items.length);
  let from = 0;
  items.forEach((_, i) => {
    sentenceOf[i] = sentences.length;
    if (ends[i] === 0 && i + 1 < items.length && i + 1 - from < LONGEST_SENTENCE) return;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  });
  const groupOf = new Int32Array(items.length).fill(-1);
  const tagged = groupsOf(analysis, items, itemOf);
  const missed = missedGroups({ text, items, words, marked }, tagged);
  // "is promising": the group that was missed takes in the one that was not.
  const opens = new Set(missed.map(({ from }) => from));
  const groups = [...tagged.filter(({ from }) => !opens.has(from)), ...missed].sort((a, b) => a.from - b.from);
  groups.forEach((group, n) => {
    groupOf.fill(n, group.from, group.to);
  });
  return { text, marked, items, words, sentences, sentenceOf, groups, groupOf };
}

interface Items {
  readonly items: Item[];
  /** The item of each token. */
  readonly itemOf: Int32Array;
  /** 1 for items that end a sentence. */
  readonly ends: Uint8Array;
}

function itemsOf(text: string, marked: readonly Marked[], { tokens, sentences }: Analysis): Items {
  const outer = marked.map((one, n) => ({ one, n })).filter(({ one }) => one.inside < 0);
  const items: Item[] = [];
  const itemOf = new Int32Array(tokens.length);
  const ends = new Uint8Array(tokens.length);
  const lastTokens = new Uint8Array(tokens.length);
  for (const { to } of sentences) if (to > 0) lastTokens[to - 1] = 1;
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    while (next < outer.length && endOf(outer[next]?.one) <= token.start) next++;
    const here = outer[next];
    if (here && token.end > here.one.open.start) {
      const end = endOf(here.one);
      let last = at;
      for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at++) {
        itemOf[at] = items.length;
        last = at;
      }
      ends[items.length] = lastTokens[last] as number;
      items.push({ start: here.one.open.start, end, tag: 'MARKED', lemma: '', marked: here.n });
      next++;
    } else {
      itemOf[at] = items.length;
      ends[items.length] = lastTokens[at] as number;
      const lemma = token.tag === 'PUNCT' || token.tag === 'SYM' ? text.slice(token.start, token.end) : token.lemma;
      items.push({ start: token.start, end: token.end, tag: token.tag, lemma, marked: -1 });
      at++;
    }
  }
  return { items, itemOf, ends };
}

const endOf = (marked: Marked | undefined): number => (marked === undefined ? 0 : (marked.close?.end ?? marked.end));

function groupsOf({ verbGroups, tokens }: Analysis, items: readonly Item[], itemOf: Int32Array): readonly Group[] {
  return verbGroups.flatMap(({ from, to, head, tense, voice, negated }) => {
    const [first, last] = [itemOf[from] as number, itemOf[to - 1] as number];
    if (items[first]?.tag === 'MARKED' || items[last]?.tag === 'MARKED') return [];
    const lemma = tokens[head]?.lemma ?? '';
    return [{ from: first, to: last + 1, head: itemOf[head] as number, lemma, tense, voice, negated }];
  });
}

/** True where an item begins a line, or the text. */
export function beginsLine({ text, items }: Outline, i: number): boolean {
  const [before, own] = [items[i - 1], items[i]];
  return before === undefined || own === undefined || /[\n\r\u2028\u2029]/.test(text.slice(before.end, own.start));
}
