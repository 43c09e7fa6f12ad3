/**
 * The shape of one short line: what its length, marks, casing and kind of words say.
 *
 * In: a text and a row of it, at most `LONGEST` characters. Out: plain facts, none of them a verdict.
 * Facts that need English words are false elsewhere. Titles of more than `LONGEST` characters are
 * not looked for.
 */
import { foldWord, isBlankUnit, type Span } from '../text/index.ts';
import {
  BIO,
  BYLINE,
  CREDIT,
  CROSSPOST,
  DATE_LINE,
  DATELINE,
  FIRST_PERSON,
  FUNCTION_WORDS,
  FURNITURE,
  GROUPS,
  type Group,
  LINKING,
  NAMED_DESK,
  NARRATION,
  OPENING,
  SALUTATION,
  SAYING,
  SIGN_OFF,
} from './lexicon-en.ts';

/** Characters beyond which a line is taken for a paragraph without a closer look. */
export const LONGEST = 260;

export type Closing = 'none' | 'stop' | 'mark' | 'colon' | 'comma' | 'semicolon' | 'quote' | 'quoted stop' | 'other';
export type Kind =
  | 'plain'
  | 'date'
  | 'byline'
  | 'bio'
  | 'cross-post'
  | 'credit'
  | 'furniture'
  | 'salutation'
  | 'sign-off'
  | 'name'
  | 'label';

export interface Shape {
  readonly length: number;
  /** Words. */
  readonly count: number;
  readonly closing: Closing;
  readonly kind: Kind;
  /** The first character, folded to a class. */
  readonly opening: 'upper' | 'lower' | 'digit' | 'quote' | 'uncased' | 'mark';
  /** Share of the long words that begin with a capital, the first word left out; -1 where none is. */
  readonly capitals: number;
  readonly allCapitals: boolean;
  /** Long words in small letters that are no function words. */
  readonly smallWords: number;
  /** Function words with a capital inside the line, as some houses write headlines. */
  readonly raisedWords: number;
  /** A full stop inside with a capital after it, no abbreviation. */
  readonly sentences: number;
  readonly functionShare: number;
  /** Share of the words in each group of small words. */
  readonly groups: Readonly<Record<Group, number>>;
  /** Group of the first word, if it is a small word. */
  readonly firstGroup: Group | null;
  readonly narration: number;
  readonly saying: boolean;
  readonly linking: boolean;
  readonly openingWord: boolean;
  readonly firstPerson: boolean;
  readonly colonInside: boolean;
  readonly quoteInside: boolean;
  readonly dateline: boolean;
  readonly urls: boolean;
}

const QUOTES = /["“”„‟‘’'«»]/u;
const CLOSING_QUOTE = /["”’'»)\]]/u;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.&-](?=[\p{L}\p{N}]))*/gu;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const SENTENCE_BREAK = /(?:[\p{Ll}\p{N}”"’)]{2}|[\p{L}]{4})[.!?]["”’')]{0,2}\s{1,3}["“‘'(]{0,2}[\p{Lu}]/gu;
/** A word or two in capitals: the name of a section or of a kind of text. */
const LABEL = /^\p{Lu}{2,}(?:[ /-]\p{Lu}{2,}){0,2}[.:]?$/u;
const ONLY_NAME = /^(?:\p{Lu}[\p{L}'’.-]{0,25}\s){1,3}\p{Lu}[\p{L}'’.-]{1,25},?$/u;

function closingOf(line: string): Closing {
  const last = line.at(-1) ?? '';
  const before = line.at(-2) ?? '';
  if (last === '.' || last === '…' || last === '。')
    return CLOSING_QUOTE.test(before) && before !== ')' ? 'quoted stop' : 'stop';
  if (last === '!' || last === '?') return 'mark';
  if (last === ':') return 'colon';
  if (last === ',') return 'comma';
  if (last === ';') return 'semicolon';
  if (CLOSING_QUOTE.test(last)) return /[.!?,]/.test(before) ? 'quoted stop' : 'quote';
  return /[\p{L}\p{N}%]/u.test(last) ? 'none' : 'other';
}

function openingOf(line: string): Shape['opening'] {
  const first = String.fromCodePoint(line.codePointAt(0) ?? 32);
  if (UPPER.test(first)) return 'upper';
  if (LOWER.test(first)) return 'lower';
  if (/\p{N}/u.test(first)) return 'digit';
  if (QUOTES.test(first)) return 'quote';
  return /\p{L}/u.test(first) ? 'uncased' : 'mark';
}

function kindOf(line: string): Kind {
  if (DATE_LINE.test(line)) return 'date';
  if (line.length <= 160 && (BYLINE.test(line) || NAMED_DESK.test(line))) return 'byline';
  if (CROSSPOST.test(line)) return 'cross-post';
  if (BIO.test(line)) return 'bio';
  if (line.length <= 100 && SALUTATION.test(line)) return 'salutation';
  if (line.length <= 40 && SIGN_OFF.test(line)) return 'sign-off';
  if (CREDIT.test(line)) return 'credit';
  if (line.length <= 24 && LABEL.test(line)) return 'label';
  if (FURNITURE.test(line)) return 'furniture';
  return line.length <= 60 && ONLY_NAME.test(line) ? 'name' : 'plain';
}

/** The line as patterns read it: one plain space for each blank character. */
export function plainLine(text: string, { start, end }: Span): string {
  let line = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c !== 32 && isBlankUnit(c)) {
      line = line.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu, ' ');
      break;
    }
  }
  return line;
}

/** The shape of a row of at most `LONGEST` characters. */
export function shapeOf(text: string, row: Span): Shape {
  const line = plainLine(text, row);
  const tokens = line.match(WORD) ?? [];
  const counts = countWords(tokens);
  return {
    length: line.length,
    count: tokens.length,
    closing: closingOf(line),
    kind: kindOf(line),
    opening: openingOf(line),
    capitals: counts.long === 0 ? -1 : counts.capital / counts.long,
    allCapitals: /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line),
    smallWords: counts.long - counts.capital,
    raisedWords: counts.raised,
    sentences: line.match(SENTENCE_BREAK)?.length ?? 0,
    functionShare: tokens.length === 0 ? 0 : counts.functional / tokens.length,
    groups: counts.groups,
    firstGroup: GROUP_OF.get(plainWord(tokens[0] ?? '')) ?? null,
    narration: counts.narration,
    saying: counts.saying,
    linking: LINKING.has(foldWord(tokens[0] ?? '')),
    openingWord: OPENING.has(foldWord(tokens[0] ?? '')),
    firstPerson: counts.firstPerson,
    colonInside: /: \S/.test(line),
    quoteInside: /["“‘«]|(?:^| )'/u.test(line),
    dateline: DATELINE.test(line),
    urls: /https?:|www\.|\.com\b|@\w/iu.test(line),
  };
}

const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];
const GROUP_OF = new Map(GROUP_NAMES.flatMap((name) => [...GROUPS[name]].map((word): [string, Group] => [word, name])));

const plainWord = (token: string): string => foldWord(token);

function countWords(tokens: readonly string[]) {
  const groups = Object.fromEntries(GROUP_NAMES.map((name) => [name, 0])) as Record<Group, number>;
  const counts = { long: 0, capital: 0, raised: 0, functional: 0, narration: 0, saying: false, firstPerson: false, groups };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const folded = plainWord(token);
    const functional = FUNCTION_WORDS.has(folded);
    if (functional) counts.functional++;
    if (functional && i > 0 && token.length > 1 && UPPER.test(token) && LOWER.test(token.slice(1))) counts.raised++;
    const group = GROUP_OF.get(folded);
    if (group !== undefined) groups[group] += 1 / tokens.length;
    if (NARRATION.has(folded)) counts.narration++;
    if (SAYING.has(folded)) counts.saying = true;
    if (FIRST_PERSON.has(folded)) counts.firstPerson = true;
    if (i > 0 && token.length >= 4 && !functional && !/^\p{N}/u.test(token)) {
      counts.long++;
      if (UPPER.test(token)) counts.capital++;
    }
  }
  return counts;
}
