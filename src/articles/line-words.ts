/**
 * The words of one line, counted by what they do.
 *
 * In: a text and a span of it. Out: counts of words, of capitals, of small words by their job, of
 * sentences that end inside. One pass over the characters and one look-up a word; no patterns.
 */
import { foldWord, isBlankUnit, type Span } from '../text/index.ts';
import { FIRST_PERSON, FUNCTION_WORDS, GROUPS, type Group, LINKING, NARRATION, OPENING, SAYING } from './lexicon-en.ts';

/** The groups of small words, in a fixed order. */
export const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];

/** The words of a line, counted. */
export interface LineWords {
  /** Words. */
  readonly count: number;
  /** Words of four letters or more that are no function words, the first word left out. */
  readonly long: number;
  /** Those of them that begin with a capital. */
  readonly capital: number;
  /** Function words with a capital inside the line, as some houses write headlines. */
  readonly raised: number;
  readonly functional: number;
  readonly narration: number;
  /** Places inside the line where one sentence ends and another begins. */
  readonly sentences: number;
  /** Words of each group, in the order of `GROUP_NAMES`. */
  readonly groups: Uint16Array;
  /** Group of the first word as a place in `GROUP_NAMES`; -1 where it is in none. */
  readonly firstGroup: number;
  readonly saying: boolean;
  readonly firstPerson: boolean;
  readonly linking: boolean;
  readonly opening: boolean;
  /** No letter of the line is small, and two are capitals. */
  readonly allCapitals: boolean;
}

const FUNCTIONAL = 1;
const NARRATES = 2;
const SAYS = 4;
const LINKS = 8;
const OPENS = 16;
const SPEAKS = 32;
const GROUP_SHIFT = 8;

const step = (hash: number, c: number): number => Math.imul(hash ^ c, 0x01000193);

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

/** What each known word does, by its hash: an open table of hashes, and the jobs beside them. */
const PLACES = 4096;
const hashes = new Int32Array(PLACES);
const jobs = new Uint32Array(PLACES);

/** The place of a hash in the table, or the free one where it would stand. */
function placeOf(hash: number): number {
  let place = (hash ^ (hash >>> 12)) & (PLACES - 1);
  while (jobs[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

const addAll = (words: Iterable<string>, job: number): void => {
  for (const word of words) {
    const hash = hashOf(word);
    const place = placeOf(hash);
    hashes[place] = hash;
    jobs[place] = (jobs[place] as number) | job;
  }
};
addAll(FUNCTION_WORDS, FUNCTIONAL);
addAll(NARRATION, NARRATES);
addAll(SAYING, SAYS);
addAll(LINKING, LINKS);
addAll(OPENING, OPENS);
addAll(FIRST_PERSON, SPEAKS);
for (const [i, name] of GROUP_NAMES.entries()) addAll(GROUPS[name], (i + 1) << GROUP_SHIFT);

const OTHER = 0;
const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const LETTER = 4;
const BLANK = 5;
const APOSTROPHE = 6;
const QUOTE = 7;
const STOP = 8;

/** Class of each unit of the basic plane, 255 where it was not looked at yet; and its small form. */
const classes = new Uint8Array(65536).fill(255);
const small = new Uint16Array(65536);

function classOf(c: number): number {
  const known = classes[c] as number;
  if (known !== 255) return known;
  const character = String.fromCharCode(c);
  small[c] = foldWord(character).charCodeAt(0) || c;
  const found = classify(c, character);
  classes[c] = found;
  return found;
}

function classify(c: number, character: string): number {
  if (isBlankUnit(c)) return BLANK;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{L}/u.test(character)) return LETTER;
  if (character === "'" || character === '’' || character === '‘') return APOSTROPHE;
  if (/["“”„«»()[\]]/u.test(character)) return QUOTE;
  return /[.!?。…]/u.test(character) ? STOP : OTHER;
}

const isWord = (kind: number): boolean => kind >= UPPER && kind <= LETTER;

/** Counts the words of a line. */
export function lineWords(text: string, { start, end }: Span): LineWords {
  const counts = {
    count: 0,
    long: 0,
    capital: 0,
    raised: 0,
    functional: 0,
    narration: 0,
    sentences: 0,
    groups: new Uint16Array(GROUP_NAMES.length),
    firstGroup: -1,
    saying: false,
    firstPerson: false,
    linking: false,
    opening: false,
    allCapitals: false,
  };
  let capitals = 0;
  let smalls = 0;
  let wordLength = 0;
  for (let i = start; i < end; ) {
    const head = classOf(text.charCodeAt(i));
    if (head === BLANK) {
      wordLength = 0;
      i++;
      continue;
    }
    if (!isWord(head)) {
      if (head === STOP && wordLength >= 3 && newSentence(text, i + 1, end)) counts.sentences++;
      if (head !== APOSTROPHE && head !== QUOTE) wordLength = 0;
      i++;
      continue;
    }
    const from = i;
    let hash = 0;
    let next = head;
    let c = text.charCodeAt(i);
    do {
      if (next === LOWER) smalls++;
      else if (next === UPPER) capitals++;
      hash = step(hash, next === APOSTROPHE ? 39 : (small[c] as number));
      i++;
      c = text.charCodeAt(i);
      next = i < end ? classOf(c) : BLANK;
      if (next === APOSTROPHE && !(i + 1 < end && isWord(classOf(text.charCodeAt(i + 1))))) break;
    } while (isWord(next) || next === APOSTROPHE);
    wordLength = i - from;
    takeWord(counts, jobs[placeOf(hash)] as number, wordLength, head, classOf(text.charCodeAt(from + 1)) === LOWER);
  }
  counts.allCapitals = capitals >= 2 && smalls === 0;
  return counts;
}

/** True where blanks, perhaps a quotation mark, and a capital follow a stop. */
function newSentence(text: string, from: number, end: number): boolean {
  let i = from;
  while (i < end && i < from + 3 && [APOSTROPHE, QUOTE, STOP].includes(classOf(text.charCodeAt(i)))) i++;
  const blank = i;
  while (i < end && classOf(text.charCodeAt(i)) === BLANK) i++;
  if (i === blank) return false;
  while (i < end && [APOSTROPHE, QUOTE].includes(classOf(text.charCodeAt(i)))) i++;
  return i < end && classOf(text.charCodeAt(i)) === UPPER;
}

type Counts = { -readonly [K in keyof LineWords]: LineWords[K] };

function takeWord(counts: Counts, job: number, length: number, head: number, smallNext: boolean): void {
  const group = (job >> GROUP_SHIFT) - 1;
  const first = counts.count === 0;
  counts.count++;
  if (first) {
    counts.firstGroup = group;
    counts.linking = (job & LINKS) > 0;
    counts.opening = (job & OPENS) > 0;
  }
  if (group >= 0) counts.groups[group] = (counts.groups[group] as number) + 1;
  if ((job & FUNCTIONAL) > 0) {
    counts.functional++;
    if (!first && head === UPPER && smallNext && length > 1) counts.raised++;
  } else if (!first && length >= 4 && head !== DIGIT) {
    counts.long++;
    if (head === UPPER) counts.capital++;
  }
  if ((job & NARRATES) > 0) counts.narration++;
  if ((job & SAYS) > 0) counts.saying = true;
  if ((job & SPEAKS) > 0) counts.firstPerson = true;
}
