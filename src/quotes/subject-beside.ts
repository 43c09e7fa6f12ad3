/**
 * A phrase with what describes it before its verb: "X, the owner of the boat, | said", "the poll released Friday | found".
 *
 * In: an outline and the item before a verb. Out: the phrase, and how far what is set beside it goes. Method: leftward over
 * a pair of commas or dashes, a relative clause, a participle.
 */
import { beforeBrackets } from './before-verb.ts';
import { DASHES } from './items.ts';
import { isHead, phraseBefore, type Subject, startsPhrase, wordOf } from './nominal.ts';
import type { Item, Outline, Stretch } from './outline.ts';
import { hasRelative } from './subject-behind.ts';

/** "N. of Tovelund, West Harrol": a phrase that ends with a place in a place. */
export function withPlace(outline: Outline, phrase: Stretch | null, floor: number): Stretch | null {
  const { items } = outline;
  if (phrase === null || items[phrase.from - 1]?.lemma !== ',' || phrase.to - phrase.from > 3) return phrase;
  for (let i = phrase.from; i < phrase.to; i++) if (items[i]?.tag !== 'PROPN') return phrase;
  const outer = items[phrase.from - 2]?.tag === 'PROPN' ? phraseBefore(outline, phrase.from - 2, floor) : null;
  if (outer === null || !startsPhrase(outline, outer.from - 1, floor)) return phrase;
  for (let i = outer.from; i < outer.to; i++) {
    if (['of', 'in', 'from'].includes(items[i]?.lemma ?? '')) return { from: outer.from, to: phrase.to };
  }
  return phrase;
}

/** "X, the owner of the boat, | said": from the phrase before the pair of commas. */
export function besideCommas(outline: Outline, close: number, floor: number): Subject | null {
  const { items } = outline;
  let nearest: Subject | null = null;
  for (let i = close - 1; i > floor && close - i < 45; i--) {
    if (items[i]?.lemma !== ',') continue;
    if (!opensAside(outline, i + 1)) continue;
    if (hasOwnVerb(outline, i + 1, close)) return nearest;
    const end = beforeBrackets(outline, i - 1, floor);
    const core = phraseBefore(outline, end, floor);
    if (core === null) continue;
    const beside = DESCRIBES.has(outline.items[i + 1]?.tag ?? '') ? close : i;
    const found: Subject = { from: core.from, to: beside, core, left: core.from, how: 'plain' };
    if (startsPhrase(outline, core.from - 1, floor) && !inList(outline, core.from - 1)) return found;
    nearest ??= found;
  }
  return nearest;
}

/** "N. — the owner of the boat — | said". */
export function besideDashes(outline: Outline, close: number, floor: number): Subject | null {
  for (let i = close - 1; i > floor && close - i < 30; i--) {
    if (!DASHES.has(outline.items[i]?.lemma ?? '')) continue;
    const core = phraseBefore(outline, i - 1, floor);
    return core && { from: core.from, to: close, core, left: core.from, how: 'plain' };
  }
  return null;
}

/** True for words between commas that are a clause of their own, and no description. */
function hasOwnVerb(outline: Outline, from: number, to: number): boolean {
  if (hasRelative(outline, from, to) || outline.items[from]?.tag === 'SCONJ') return false;
  for (let i = from; i < to; i++) {
    const group = outline.groups[outline.groupOf[i] ?? -1];
    if (group && group.tense !== 'none' && outline.items[from]?.tag !== 'VERB') return true;
  }
  return false;
}

/** True where a comma before the phrase makes it one more thing set beside another. */
const inList = ({ items }: Outline, before: number): boolean =>
  items[before]?.lemma === ',' && ['PROPN', 'NUM'].includes(items[before - 1]?.tag ?? '');

const ASIDES = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'VERB', 'ADV', 'ADP', 'SCONJ', 'SYM']);

/** What begins words that say who somebody is, and not where, when or how. */
const DESCRIBES = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'SYM']);

const opensAside = ({ items }: Outline, i: number): boolean => ASIDES.has(items[i]?.tag ?? '');

/** "people who were there | said": the phrase before the relative pronoun, and its clause. */
export function relativeClause(outline: Outline, at: number, floor: number): Subject | null {
  const groups = new Set<number>();
  for (let i = at; i > floor && at - i < 25; i--) {
    const { tag } = outline.items[i] as Item;
    if (tag === 'PUNCT' || tag === 'CCONJ') return null;
    const group = outline.groupOf[i] as number;
    if (group >= 0 && outline.groups[group]?.tense !== 'none') groups.add(group);
    if (wordOf(outline, i) !== 'who' && !(wordOf(outline, i) === 'that' && tag !== 'DET')) continue;
    if (groups.size !== 1 || !isHead(outline, i - 1)) return null;
    const core = phraseBefore(outline, i - 1, floor);
    return core && { from: core.from, to: at + 1, core, left: core.from, how: 'plain' };
  }
  return null;
}

/** "the poll released Friday | found", "a letter seen by the Courant | warns": the phrase before a participle, and both. */
export function participleClause(outline: Outline, at: number, phrase: Stretch | null, floor: number): Stretch | null {
  const { items, groups, groupOf } = outline;
  let verb = phrase === null ? at : phrase.from - 1;
  if (phrase !== null) {
    if (items[verb]?.tag !== 'ADP') return null;
    verb--;
  }
  while (items[verb]?.tag === 'ADV') verb--;
  const group = groups[groupOf[verb] ?? -1];
  if (group === undefined || verb <= floor || group.to - group.from > 1) return null;
  if (!/(?:ed|en|wn|ught|ld|de|id|nt)$/.test(wordOf(outline, verb)) || !isHead(outline, verb - 1)) return null;
  return phraseBefore(outline, verb - 1, floor);
}
