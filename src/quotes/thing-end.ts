/**
 * Where a thing ends that somebody speaks of, and which commas belong to it.
 *
 * In: an outline and an item within the thing. Out: yes or no. Method: a thing ends at a clause or phrase of the
 * narrator; a comma is its own in a list, a date, a place, beside a name, and before what the verb says of it.
 */
import { NARRATOR_PHRASES } from './lexicon-en.ts';
import { isTime, isYear, phraseAfter, wordOf } from './nominal.ts';
import type { Group, Item, Outline } from './outline.ts';

const GOES_ON = new Set(['including', 'especially', 'particularly', 'like', 'such', 'among', 'as', 'or', 'if', 'not']);

/** Prepositions that may lead, behind a comma, to what the verb says of its thing: "accused N., the keeper, of …". */
const OWN: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  blame: ['for', 'on'],
  credit: ['with', 'for'],
  criticize: ['for'],
  assail: ['for'],
  show: ['with'],
};

/** A comma within a thing: "a calm, dry account", "Oct. 3, 1920", "asked N., who was late, to wait", "N., the keeper, as". */
export function goesOn(outline: Outline, n: number, comma: number): boolean {
  const { items, groups, groupOf } = outline;
  const [before, next] = [items[comma - 1], items[comma + 1]];
  const word = wordOf(outline, comma + 1);
  if (GOES_ON.has(word) || OWN[(groups[n] as Group).lemma]?.includes(word)) return true;
  if (before?.tag === 'SCONJ' || before?.tag === 'CCONJ') return true;
  if (next?.tag === 'MARKED' && /^\W{0,3}\p{Ll}/u.test(outline.text.slice(next.start, next.start + 6))) return true;
  if (before?.tag === 'NUM' && /^\d{4}$/.test(word)) return true;
  if (before?.tag === 'ADJ' && next?.tag === 'ADJ') return true;
  if (next?.lemma === 'to' && groupOf[comma + 1] !== -1) return true;
  if (isVerbList(outline, (groups[n] as Group).to, comma)) return true;
  return next?.tag === 'PROPN' && isNameBeside(outline, comma + 1);
}

const LONGEST_LIST = 40;
const LEADING: ReadonlySet<string> = new Set(['ADP', 'PART', 'PUNCT']);

/** "to mend the pier, | open the gate and light the lamps", "ending tolls, | lighting …, and …": verbs of one form. */
function isVerbList({ items, words, sentenceOf }: Outline, from: number, comma: number): boolean {
  const formAt = (i: number): 'ing' | 'base' | null => {
    if (items[i]?.tag !== 'VERB') return null;
    return words[i]?.endsWith('ing') ? 'ing' : words[i] === items[i]?.lemma ? 'base' : null;
  };
  const form = formAt(comma + 1);
  let begun = false;
  for (let i = from; i < comma; i++)
    begun ||= formAt(i) === form && (i === from || LEADING.has(items[i - 1]?.tag ?? ''));
  if (form === null || !begun) return false;
  for (let i = comma + 2; i < comma + LONGEST_LIST && sentenceOf[i] === sentenceOf[comma]; i++) {
    if (items[i]?.tag === 'CCONJ' && formAt(i + 1) === form) return true;
  }
  return false;
}

/** "his rival, Ms. Moss.", "in Harrol, Tov., on": a name beside a phrase, and no subject of a verb. */
function isNameBeside(outline: Outline, from: number): boolean {
  const phrase = phraseAfter(outline, from, Math.min(from + 12, outline.items.length));
  const next = phrase === null ? undefined : outline.items[phrase.to];
  return next !== undefined && (next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'SCONJ');
}

const NEW_CLAUSE = new Set(['when', 'before', 'after', 'until', 'unless', 'although', 'though', 'whereas']);

/** Where a thing ends without a comma: at a clause of time or reason, and at a verb that is not its own. `open`: in a clause without its verb. */
export function endsThing(outline: Outline, i: number, open: boolean): boolean {
  const item = outline.items[i] as Item;
  if (NEW_CLAUSE.has(wordOf(outline, i)) && (item.tag === 'SCONJ' || item.tag === 'ADP')) return true;
  return isNarrators(outline, i) || (!open && speaksAgain(outline, i));
}

/** "issued a statement saying …", "… said on Friday": a verb of saying that the thing is not the object of. */
function speaksAgain(outline: Outline, i: number): boolean {
  const group = outline.groups[outline.groupOf[i] ?? -1];
  if (group === undefined || group.from !== i || group.lemma !== 'say') return false;
  return group.voice === 'active';
}

/** "in an interview", "during the debate": phrases of the narrator. */
export function isNarrators(outline: Outline, i: number): boolean {
  const { tag } = outline.items[i] as Item;
  if (tag !== 'ADP') return false;
  for (let k = i + 1; k < i + 5; k++) {
    if (NARRATOR_PHRASES.has(wordOf(outline, k))) return true;
    if (!['DET', 'ADJ', 'NOUN', 'NUM', 'PRON', 'PROPN'].includes(outline.items[k]?.tag ?? '')) return false;
  }
  return false;
}

/** True for a comma between things of one kind: "the plan, the map and the log". */
export function inList({ items }: Outline, comma: number): boolean {
  for (let i = comma + 1; i < comma + 7; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'VERB' || item.tag === 'PUNCT' || item.tag === 'AUX')
      return item?.lemma === ',';
    if (item.lemma === 'and' || item.lemma === 'or') return true;
  }
  return false;
}

const SOON: ReadonlySet<string> = new Set(['late', 'early', 'last']);
const IN_TIME: ReadonlySet<string> = new Set([
  'late',
  'early',
  'last',
  'this',
  'the',
  'on',
  'in',
  'at',
  'night',
  'mid',
]);

/** The end of a thing without the time at which it was spoken of: "named the day | Tuesday", "praised N. | in May". */
export function withoutTime(outline: Outline, from: number, to: number): number {
  let at = to;
  while (at > from + 1 && outline.items[at - 1]?.tag === 'PUNCT') at--;
  let named = false;
  for (; at > from + 1 && isOfTime(outline, at - 1); at--) named ||= isDate(outline, at - 1);
  if (!named || (at - from === 1 && SOON.has(wordOf(outline, from)))) return to;
  if (!ENDS.has(outline.items[at - 1]?.tag ?? '')) return to;
  for (let i = from; i < at; i++) if (outline.groupOf[i] !== -1) return to;
  const bare = isTime(outline, at) || SOON.has(wordOf(outline, at));
  return bare || isNameOrPronoun(outline, from, at) ? at : to;
}

const ENDS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'PUNCT', 'MARKED']);

const isDate = (outline: Outline, i: number): boolean => isTime(outline, i) || isYear(outline, i);
const isOfTime = (outline: Outline, i: number): boolean => isDate(outline, i) || IN_TIME.has(wordOf(outline, i));

const isNameOrPronoun = ({ items }: Outline, from: number, to: number): boolean =>
  items.slice(from, to).every(({ tag }) => tag === 'PROPN') || (to - from === 1 && items[from]?.tag === 'PRON');
