/**
 * Verbs of saying that the analysis takes for nouns or adjectives: "Some observers say", "The ad claims 'N. …'".
 *
 * In: the items of an outline and the verb groups known. Out: groups of one word more. Method: by what stands beside
 * the word: a subject that can speak, and no other verb near, or words in marks that it leads to or follows.
 */
import { lemmasOf } from './cue.ts';
import type { Group, Item } from './items.ts';
import { DOCUMENT_NOUNS, REPORTING, set } from './lexicon-en.ts';
import { isSpoken } from './marks-shape.ts';
import type { Marked } from './pairs.ts';

const SAYS = new Set(['say', 'says', 'said', 'saying', 'saith', 'sayeth', 'quoth']);
const OTHERS =
  set(`show want claim hope report note blast slam think fear favor praise demand vow pledge urge mock hint cite refuse
  seek find hold doubt answer support question call love smear challenge back forecast feel pressure regard estimate list
  view rebuke welcome know blame rebuff see wonder quote repeat oppose expect fault trust hate prefer recall warn
  condemn defend reject dispute cast`);
/** Verbs that lead on by a word of their own: "critics point to", "the mayor hints at". */
const LEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ...{ point: 'to out', call: 'for on', hint: 'at', press: 'for', push: 'for', rail: 'against', talk: 'about' },
    ...{ wonder: 'about', worry: 'about', want: 'to', hope: 'to will', vow: 'to', pledge: 'to', seek: 'to' },
    ...{ refuse: 'to', doubt: 'will', speak: 'about', disagree: 'on with', agree: 'on with that' },
  }).map(([verb, words]) => [verb, new Set(words.split(' '))]),
);
/** What may follow where no name for a thing is made of both words: a plural and a verb without its "s". */
const LOOSE_OBJECTS = new Set(['ADJ', 'NOUN', 'VERB']);
const OBJECTS = new Set(['DET', 'PRON', 'PROPN', 'NUM', 'SCONJ']);
/** Determiners that speak by themselves: "Another tweeted". */
const SPEAKING = new Set(
  'some several another many most both all others few one each neither none two three'.split(' '),
);
const LONGEST = 12;
/** What the analysis takes such verbs for. */
const TAKEN_FOR: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'PROPN', 'X']);

/** What the groups are looked for in. */
export interface Read {
  readonly text: string;
  readonly items: readonly Item[];
  /** The word of each item in lower case. */
  readonly words: readonly string[];
  readonly marked: readonly Marked[];
}

/** Groups of one word that `known` lacks, in reading order. */
export function missedGroups(read: Read, known: readonly Group[]): readonly Group[] {
  const { items, words } = read;
  const verbs = new Uint8Array(items.length);
  for (const { from, to } of known) verbs.fill(1, from, to);
  const clear = (from: number, to: number): boolean => {
    for (let i = Math.max(0, from); i < to; i++) if (verbs[i] === 1) return false;
    return true;
  };
  const missed = (item: Item, i: number): Group | null => {
    const word = words[i] ?? '';
    if (!TAKEN_FOR.has(item.tag) || verbs[i] === 1 || word.length > LONGEST || word.length < 3 || !/^[a-z]/.test(word))
      return null;
    const before = items[i - 1];
    if (before === undefined || before.lemma === 'to') return null;
    const speaking = before.tag === 'DET' && SPEAKING.has(words[i - 1] ?? '');
    if (before.tag === 'DET' && !speaking) return null;
    if (SAYS.has(word)) return groupAt(i, 'say', word);
    if (isLast(read, i)) return groupAt(i, item.lemma, word);
    if (isPromising(read, i)) return { ...groupAt(i, item.lemma, word), from: i - 1 };
    if (word === 'put' && words[i + 1] === 'it' && isNominal(before)) return groupAt(i, 'put', word);
    if (item.tag !== 'NOUN' && item.tag !== 'ADJ') return null;
    if (item.tag === 'NOUN' && leadsOn(read, i) && agrees(read, i) && clear(clauseStart(items, i), i))
      return groupAt(i, item.lemma, word);
    const lemma =
      besideMarks(read, i, speaking) && clear(i - 3, i)
        ? lemmasOf(word).find((one) => one !== 'show' && REPORTING.has(one))
        : undefined;
    return lemma === undefined ? null : groupAt(i, lemma, word);
  };
  return items.map(missed).filter((group) => group !== null);
}

const groupAt = (i: number, lemma: string, word: string): Group => {
  const tense = /(?:ed|said|quoth)$/.test(word) ? 'past' : 'present';
  return { from: i, to: i + 1, head: i, lemma, tense, voice: 'active', negated: false };
};

/** "…, the records show.": a writing and its verb end a sentence, behind a comma. */
function isLast({ items, words }: Read, i: number): boolean {
  if (!SHOWS.has(words[i] ?? '') || !ENDS.has(items[i + 1]?.lemma ?? '')) return false;
  if (items[i - 1]?.tag !== 'NOUN' || !DOCUMENT_NOUNS.has(items[i - 1]?.lemma ?? '')) return false;
  for (let at = i - 2; at > 0 && i - at < 8; at--) if (items[at]?.lemma === ',') return true;
  return false;
}

const SHOWS = new Set(['show', 'shows']);
const ENDS = new Set(['.', ',', ';', ')']);

/** "is promising to go": a participle that is tagged as an adjective, between "be" and what it takes. */
function isPromising({ items, words }: Read, i: number): boolean {
  if (items[i]?.tag !== 'ADJ' || !PROMISING.has(words[i] ?? '') || items[i - 1]?.tag !== 'AUX') return false;
  return words[i + 1] === 'to' || OBJECTS.has(items[i + 1]?.tag ?? '');
}

const PROMISING = new Set([
  'promising',
  'seeking',
  'demanding',
  'threatening',
  'challenging',
  'questioning',
  'encouraging',
]);

const JOINTS = new Set(['PUNCT', 'SCONJ', 'CCONJ', 'MARKED']);

/** The item behind the mark or the joining word before an item, or six items before it. */
function clauseStart(items: readonly Item[], i: number): number {
  let from = i - 1;
  while (from > 0 && i - from < 6 && !JOINTS.has(items[from - 1]?.tag ?? '')) from--;
  return from;
}

/** True where what follows a word can follow it as a verb. */
function leadsOn({ items, words }: Read, i: number): boolean {
  const { lemma } = items[i] as Item;
  // "notes, however, | that"
  const aside = items[i + 1]?.lemma === ',' && items[i + 2]?.tag === 'ADV' && items[i + 3]?.lemma === ',';
  const next = items[aside ? i + 4 : i + 1];
  if (aside && next?.lemma !== 'that') return false;
  if (LEADS.get(lemma)?.has(words[i + 1] ?? '')) return true;
  if (next === undefined || !OTHERS.has(lemma)) return false;
  if (OBJECTS.has(next.tag)) return true;
  const plural = items[i - 1]?.tag === 'NOUN' && words[i - 1] !== items[i - 1]?.lemma && words[i] === lemma;
  return plural && lemma !== 'report' && LOOSE_OBJECTS.has(next.tag);
}

/** "Polls show", "the notice claims", "voters still want": what stands before it, past adverbs, can be its subject. */
function agrees(read: Read, i: number): boolean {
  const { items, words } = read;
  let at = i - 1;
  while (items[at]?.tag === 'ADV' && i - at < 3) at--;
  if (isPlural(read, at) || (words[i] === items[i]?.lemma && endsPlural(read, at))) return true;
  return items[at]?.tag === 'NOUN' && /[^s]s$/.test(words[i] ?? '') && items[at - 1]?.tag !== 'NUM';
}

/** "supporters of the plan | call": a plural before the phrase that hangs on it. */
function endsPlural({ items, words }: Read, last: number): boolean {
  if (items[last]?.tag !== 'NOUN') return false;
  for (let at = last - 1; at > 0 && last - at < 4; at--) {
    if (items[at]?.lemma === 'of') return items[at - 1]?.tag === 'NOUN' && words[at - 1] !== items[at - 1]?.lemma;
    if (!['DET', 'ADJ', 'NOUN'].includes(items[at]?.tag ?? '')) return false;
  }
  return false;
}

/** True for a word that can be a subject: a name, a pronoun, a plural. */
function isPlural({ items, words }: Read, i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.tag === 'PROPN' || item.tag === 'NUM' || words[i] === 'percent' || words[i] === '%') return true;
  return item.tag === 'NOUN' && words[i] !== item.lemma;
}

/** "N. claims 'We …'", "Another tweeted, 'We …'", "'…,' the owners state in a letter". */
function besideMarks(read: Read, i: number, speaking: boolean): boolean {
  const { items, words } = read;
  const next = items[i + 1];
  const led = next?.tag === 'MARKED' ? next : next?.lemma === ',' || next?.lemma === ':' ? items[i + 2] : undefined;
  if (led?.tag === 'MARKED' && opens(read, led)) {
    const own = items[i - 1]?.tag;
    return speaking || own === 'PROPN' || (own === 'NOUN' && /(?:s|ed|ing|read)$/.test(words[i] ?? ''));
  }
  for (let at = i - 1; at >= 0 && i - at < 5; at--) {
    const item = items[at] as Item;
    if (item.tag === 'MARKED') return at < i - 1 && isSpoken(read, at) && (isPlural(read, i - 1) || endsClause(next));
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(item.tag)) return false;
  }
  return false;
}

const isNominal = ({ tag }: Item): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';

/** True for the mark that ends a clause, or nothing: "'Stay away,' the notice read." */
const endsClause = (next: Item | undefined): boolean => next === undefined || ['.', '!', ','].includes(next.lemma);

const innerOf = ({ text, marked }: Read, item: Item): string => {
  const inner = marked[item.marked];
  return inner === undefined ? '' : text.slice(inner.start, inner.end);
};

/** True for a stretch in marks that begins as a sentence does; of one word too, if it is called out. */
const opens = (read: Read, item: Item): boolean =>
  /^\W{0,3}\p{Lu}.*(?:\s|[!?]\W{0,2}$)/su.test(innerOf(read, item).slice(0, 200));
