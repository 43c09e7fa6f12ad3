/**
 * Noun phrases as speakers have them: with what stands before the noun, and with what follows it.
 *
 * In: an outline and an item. Out: runs of items. Method: by tags, outward from a noun: "the chief | of the port".
 * What is set beside a phrase between commas is read here too. It does not know who speaks.
 */
import type { Item, Outline, Stretch } from './outline.ts';
import { looksLikeTitle } from './title.ts';

/** A speaker's phrase by items. */
export interface Subject extends Stretch {
  /** The head phrase alone, without what is set beside it. */
  readonly core: Stretch;
  /** First item of the clause: the subject, or the cue where it has none of its own. */
  readonly left: number;
  readonly how: 'plain' | 'relative' | 'shared' | 'inverted';
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night week month year weekend'.split(
    ' ',
  ),
);
const LINKS = new Set(
  'of for at in from with on to by behind near against about over between inside outside under within across among around than'.split(
    ' ',
  ),
);
const PRONOUN_HEADS = new Set(
  'those one some many most several both all others none few each another someone somebody everyone nobody anyone'.split(
    ' ',
  ),
);
/** Adverbs that belong to a number or an amount: "nearly nine in ten". */
const MEASURES = new Set(['only', 'nearly', 'almost', 'roughly', 'even']);
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);

/** The word of an item in lower case. */
export const wordOf = ({ words }: Outline, i: number): string => words[i] ?? '';

/** True for a weekday, a month, or a word like "today". */
export const isTime = (outline: Outline, i: number): boolean => TIMES.has(wordOf(outline, i));

/** Words in marks that can be a part of a phrase though they are no title. */
const MOST_IN_LABEL = 4;
const LONGEST_LABEL = 40;

/** True for the number of a year. */
export const isYear = (outline: Outline, i: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(wordOf(outline, i));

const isMarked = (item: Item | undefined): boolean => item?.tag === 'MARKED';

/** True where an item can end a noun phrase. */
export function isHead(outline: Outline, i: number): boolean {
  const item = outline.items[i];
  if (item === undefined) return false;
  if (item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'NUM') return true;
  if (wordOf(outline, i) === 'there') return false;
  if (item.tag === 'PRON') return !POSSESSIVES.has(wordOf(outline, i)) || wordOf(outline, i) === 'her';
  if (item.tag === 'DET' || item.tag === 'ADJ' || item.tag === 'ADV') return PRONOUN_HEADS.has(wordOf(outline, i));
  return false;
}

/** The run that ends with item `last`: back to its determiner. Null where none does. */
export function runBefore(outline: Outline, last: number, floor: number): Stretch | null {
  if (last < floor || !isHead(outline, last)) return null;
  const { items } = outline;
  if (items[last]?.tag === 'PRON') return { from: last, to: last + 1 };
  let from = last;
  for (let i = last - 1; i >= floor && last - i < 16; i--) {
    const part = partAt(outline, i, from);
    if (part === 'no') break;
    from = i;
    if (part === 'opens') break;
  }
  if (from > floor && MEASURES.has(wordOf(outline, from - 1))) from--;
  return { from, to: last + 1 };
}

function partAt(outline: Outline, i: number, next: number): 'goes on' | 'opens' | 'no' {
  const item = outline.items[i] as Item;
  const after = outline.items[next] as Item;
  switch (item.tag) {
    case 'NOUN':
    case 'PROPN':
      return isTime(outline, i) && after.tag !== 'PART' && after.tag !== 'NOUN' ? 'no' : 'goes on';
    case 'ADJ':
    case 'NUM':
    case 'SYM':
      return 'goes on';
    case 'PART':
      return item.lemma === "'s" || item.lemma === "'" ? 'goes on' : 'no';
    case 'DET':
      return after.tag === 'DET' ? 'no' : wordOf(outline, i - 1) === 'all' ? 'goes on' : 'opens';
    case 'PRON':
      return POSSESSIVES.has(wordOf(outline, i)) ? 'opens' : 'no';
    case 'X':
      return after.tag === 'PROPN' ? 'goes on' : 'no';
    case 'ADP':
      return outline.items[i - 1]?.tag === 'DET' && after.tag === 'NOUN' ? 'goes on' : 'no';
    case 'ADV':
      return after.tag === 'ADJ' || after.tag === 'NUM' ? 'goes on' : 'no';
    case 'VERB':
      return outline.items[i - 1]?.tag === 'DET' && after.tag !== 'DET' ? 'goes on' : 'no';
    case 'PUNCT':
      return item.lemma === '-' || item.lemma === '/' ? 'goes on' : 'no';
    case 'MARKED':
      return isLabel(outline, item) && after.tag !== 'DET' ? 'goes on' : 'no';
    default:
      return 'no';
  }
}

/** True for a few words in marks that can be part of a phrase, as a title or a nickname is. */
const isLabel = (outline: Outline, item: Item): boolean => {
  const { text } = outline;
  const { start, end } = item;
  if (!isPhrase(outline, item)) return false;
  return text.slice(start, end).split(/\s+/).length <= MOST_IN_LABEL || looksLikeTitle(text, { start, end });
};

/** True for words in marks that close as no sentence does. */
const isPhrase = ({ text }: Outline, { start, end }: Item): boolean =>
  end - start < LONGEST_LABEL && !/[,.?!\u2026\u2014]\W{0,2}$/.test(text.slice(end - 3, end));

/** The phrase that ends with item `last`, with the phrases it hangs on: "the head of the office". */
export function phraseBefore(outline: Outline, last: number, floor: number): Stretch | null {
  const { items } = outline;
  let run = runBefore(outline, last, floor);
  if (run === null) return null;
  for (let links = 0; links < 5; links++) {
    const before = run.from - 1;
    const item = items[before];
    if (item === undefined || before <= floor) break;
    if ((item.tag === 'ADP' || item.tag === 'PART') && LINKS.has(item.lemma)) {
      // "a source familiar with the matter"
      const last = items[before - 1]?.tag === 'ADJ' && isHead(outline, before - 2) ? before - 2 : before - 1;
      const outer = runBefore(outline, last, floor);
      if (outer === null || isTime(outline, outer.to - 1)) break;
      run = { from: outer.from, to: run.to };
    } else if (item.lemma === 'and' && !startsClause(outline, before, floor)) {
      const other = runBefore(outline, before - 1, floor);
      if (other === null || !startsPhrase(outline, other.from - 1, floor)) break;
      run = { from: other.from, to: run.to };
    } else break;
  }
  return run;
}

/** True for "and" behind a comma: it joins clauses. */
const startsClause = ({ items }: Outline, and: number, floor: number): boolean =>
  and - 1 < floor || items[and - 1]?.lemma === ',';

/** True where what stands before a phrase lets a clause begin with it. */
export function startsPhrase({ items }: Outline, before: number, floor: number): boolean {
  if (before < floor) return true;
  const item = items[before];
  if (item === undefined) return true;
  return item.tag === 'PUNCT' || item.tag === 'CCONJ' || item.tag === 'SCONJ' || isMarked(item);
}

/** The phrase that starts at item `from`, before `limit`; null where none does. */
export function phraseAfter(outline: Outline, from: number, limit: number): Stretch | null {
  let to = runEnd(outline, from, limit);
  if (to === from) return null;
  for (let links = 0; links < 5 && to < limit; links++) {
    const item = outline.items[to] as Item;
    const timed = isTime(outline, to + 1) || isYear(outline, to + 1);
    const joins = (item.tag === 'ADP' && LINKS.has(item.lemma) && !timed) || item.lemma === 'and';
    if (!joins) break;
    const next = runEnd(outline, to + 1, limit);
    if (next === to + 1) break;
    // "said X and Y left": the second is the subject of a verb of its own.
    if (item.lemma === 'and' && outline.groupOf[next] !== -1 && next < limit) break;
    to = next;
  }
  return { from, to };
}

/** True for "her" before a noun, and for other possessives. */
function isOwner(outline: Outline, i: number): boolean {
  if (!POSSESSIVES.has(wordOf(outline, i))) return false;
  const next = outline.items[i + 1]?.tag;
  return wordOf(outline, i) !== 'her' || next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM';
}

/** The end of the bare run that starts at `from`; `from` itself where none does. */
export function runEnd(outline: Outline, from: number, limit: number): number {
  const { items } = outline;
  let end = from;
  let opened = false;
  for (let i = from; i < limit && i - from < 16; i++) {
    const item = items[i] as Item;
    // A verb that its tag misses ends the run: "supporters of the plan | call it".
    if (item.tag === 'NOUN' && end > from && outline.groupOf[i] !== -1) return end;
    if (item.tag === 'PRON' && !isOwner(outline, i)) return end > from || opened ? end : i + 1;
    if (isTime(outline, i) && end > from && items[i + 1]?.tag !== 'PART') return end;
    if (item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'NUM') end = i + 1;
    else if (item.tag === 'DET' || item.tag === 'PRON') {
      if (end > from && items[i - 1]?.tag !== 'PART') return end;
      if (PRONOUN_HEADS.has(wordOf(outline, i))) end = i + 1;
      opened = true;
    } else if (item.tag === 'X' && items[i - 1]?.tag === 'PROPN' && items[i + 1]?.tag === 'PROPN') {
    } else if (item.lemma === ',' && end === from && items[i - 1]?.tag === 'ADJ' && items[i + 1]?.tag === 'ADJ') {
    } else if (item.tag === 'MARKED' && isPhrase(outline, item)) {
      if (i === from) return end;
      end = i + 1;
    } else if (!(['ADJ', 'SYM', 'PART'].includes(item.tag) && item.lemma !== 'to' && item.lemma !== 'not')) {
      const inside = item.tag === 'ADV' && items[i + 1]?.tag === 'ADJ' && opened;
      if (!inside && !(item.tag === 'VERB' && opened && end === from)) return end;
    }
  }
  return end;
}
