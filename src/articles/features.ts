/**
 * The evidence for a beginning at one row: a fixed list of facts, each 0 to 1 (or -1 to 1).
 *
 * In: a view and a row that might be a title. Out: a vector in the order of `FEATURES`. Line shape and
 * neighbours come first; change of vocabulary across the break follows TextTiling (M. Hearst, 1997)
 * in comparing the words of two windows, with the title itself as a third: a headline's words come
 * again in the piece it heads, not in the piece before it.
 */
import type { Shape } from './line-shape.ts';
import { GROUP_NAMES } from './line-words.ts';
import { proseState } from './state.ts';
import type { View } from './view.ts';
import { Window } from './window.ts';

/** Each fact, by name, and how a reader is told of it. */
export const FEATURES = {
  always: 'any line',
  tiny: 'fewer than 15 characters',
  short: '15 to 29 characters',
  shortish: '30 to 44 characters',
  wordy: 'seven words or more',
  longish: '100 to 139 characters',
  long: '140 to 259 characters',
  twoWords: 'one or two words',
  threeWords: 'three or four words',
  endStop: 'closes with a full stop',
  endMark: 'closes with a question or exclamation mark',
  endColon: 'closes with a colon',
  endComma: 'closes with a comma',
  endSemicolon: 'closes with a semicolon',
  endQuote: 'closes with a quotation mark',
  endQuotedStop: 'closes with a quoted sentence',
  endNone: 'closes with no mark',
  endOther: 'closes with some other mark',
  startLower: 'begins with a small letter',
  startDigit: 'begins with a digit',
  startQuote: 'begins with a quotation mark',
  startMark: 'begins with a mark',
  titleCase: 'capitals as in a headline',
  someCapitals: 'many capitals',
  smallWords: 'long words in small letters',
  noSmallWord: 'no long word in small letters',
  raisedWords: 'small words with a capital, as some headlines have',
  allCapitals: 'all in capitals',
  stopInSmall: 'a full stop and few capitals, as in prose',
  stopInTitleCase: 'a full stop, yet capitals as in a headline',
  sentences: 'more than one sentence',
  functionShare: 'share of small words',
  narration: 'words of narration',
  stopAndNarration: 'a full stop and words of narration',
  determiners: 'articles and the like',
  subjects: 'pronouns as subjects',
  possessives: 'possessive pronouns',
  pastForms: 'past forms of common verbs',
  presentForms: 'present forms of common verbs',
  modals: 'modal verbs',
  questions: 'question words',
  prepositions: 'prepositions',
  linkers: 'conjunctions and negations',
  firstDeterminer: 'opens with an article',
  firstSubject: 'opens with a pronoun',
  firstPossessive: 'opens with a possessive',
  firstQuestion: 'opens with a question word',
  firstPreposition: 'opens with a preposition',
  firstLinker: 'opens with a conjunction',
  saying: 'a verb of saying',
  linking: 'opens as a later sentence does',
  openingWord: 'opens as prose does',
  firstPerson: 'speaks in the first person',
  colonInside: 'a colon inside',
  quoteInside: 'quotation marks inside',
  url: 'holds an address',
  kindDate: 'is a date',
  kindByline: 'is a byline',
  kindBio: 'tells who the author is',
  kindCrosspost: 'tells where the piece stood first',
  kindCredit: 'is a credit or an address',
  kindFurniture: 'is furniture of the page',
  kindLetter: 'opens or closes a letter',
  kindLabel: 'is a label in capitals',
  series: 'the same line with another number recurs',
  kindName: 'is a name only',
  recurring: 'the same line recurs through the file',
  doubled: 'is repeated by the next line, as captions are',
  repeats: 'repeats the line before',
  moreBlanks: 'more blank lines before it than usual here',
  fewerBlanks: 'fewer blank lines before it than usual here',
  noBlankAfter: 'no blank line after it, where that is unusual',
  moreBlanksAfter: 'more blank lines after it than usual here',
  beforeStop: 'the text before it closes a sentence',
  beforeColon: 'the line before it closes with a colon',
  beforeQuoteEnd: 'the text before it closes with a quotation',
  beforeOpen: 'the line before it does not close',
  beforeShort: 'the line before it is short',
  beforeTitle: 'the line before it looks like a title',
  beforeClosing: 'the line before it is a bio or a note, as at the end of a piece',
  beforeFurniture: 'the line before it is furniture of the page',
  beforeQuote: 'the line before it is a quotation',
  afterLong: 'a paragraph of prose follows',
  afterVeryLong: 'a long paragraph of prose follows',
  afterFurniture: 'furniture of the page, a credit or a bio follows',
  afterLabel: 'a label in capitals follows',
  afterShort: 'a short line follows',
  afterTiny: 'a very short line follows',
  afterCaptions: 'a caption follows and is repeated',
  afterByline: 'a byline follows',
  afterDate: 'a date line follows',
  afterDateline: 'a dateline follows',
  afterCrosspost: 'a note of first publication follows',
  afterLower: 'what follows begins with a small letter',
  afterQuote: 'what follows begins with a quotation mark',
  afterLinking: 'what follows opens as a later sentence does',
  afterDeck: 'a second short line follows, and then prose',
  afterTitle: 'another line like a title follows',
  afterRecurring: 'a line that recurs through the file follows',
  noProse: 'no paragraph of prose follows soon',
  openQuote: 'stands inside an open quotation',
  inLetter: 'stands inside a letter',
  wordsAfter: 'its words come again after it',
  wordsLead: 'its words come again in the next paragraph',
  wordsAhead: 'its words come again farther on',
  wordsBeyond: 'its words stand far before it',
  wordsBefore: 'its words stand before it',
  gain: 'its rare words are those of what follows, not of what went before',
  wordsBalance: 'its words come again after it more than before it',
  sameTopic: 'the text before and after shares its words',
  sameTopicWide: 'the text far before and far after shares its words',
  sameTopicFar: 'the text farther off shares its words',
  apart: 'the text before and after differ more than each does in itself',
  leadKnown: 'the next paragraph takes up words of the text before',
  namesAgain: 'names that stood before are given in full again',
  namesBare: 'names that stood before go on without first names',
  namesAgainFar: 'names from far before are given in full again',
  namesBareFar: 'names from far before go on without first names',
  gainFar: 'its rare words are those of the text far ahead, not of the text far before',
  bridges: 'rare words stand on both sides',
  bridgesFar: 'rare words stand far on both sides',
  namesNew: 'new full names follow',
  namesKnown: 'the names that follow were named before',
  marksChange: 'the kind of quotation marks changes here',
  marksSame: 'the kind of quotation marks stays the same',
  leadFullName: 'full names follow, as at the start of a report',
  leadPronoun: 'pronouns stand early in what follows',
  leadRank: 'a name with a courtesy title alone stands early in what follows',
  leadSaid: 'a verb of saying stands early in what follows',
  leadSentences: 'what follows opens with a short sentence',
  leadDay: 'a day or a date is named in what follows',
  nearEnd: 'hardly any text is left',
  relTopic: 'the text before and after shares more words than elsewhere in this file',
  relBridges: 'more rare words on both sides than elsewhere in this file',
  relLead: 'what follows takes up more words than elsewhere in this file',
  relNames: 'more names go on without first names than elsewhere in this file',
  fileNoHeadings: 'this file has hardly any very short lines without a stop',
  fileCaptions: 'this file repeats its captions',
  fileBylines: 'this file has bylines',
  fileOpenLines: 'short lines of this file mostly close with no mark',
  fileStops: 'short lines of this file nearly all close with a mark',
  fileLong: 'this file has long paragraphs',
  fileDates: 'this file has lines with a date',
  nearStart: 'hardly any text stands before it',
} as const;

export type Feature = keyof typeof FEATURES;

/** The names in their fixed order: place `i` of a vector is `ORDER[i]`. */
export const ORDER = Object.keys(FEATURES) as readonly Feature[];

/** Two facts that together weigh more or less than their sum. */
export interface Cross {
  readonly both: readonly [Feature, Feature];
  readonly weight: number;
}

/** The evidence at one row, in the order of `ORDER`. */
export type Facts = Float64Array;

const PLACE: ReadonlyMap<Feature, number> = new Map(ORDER.map((name, i) => [name, i]));

/** The place of a fact in `ORDER`. */
export function placeOf(name: Feature): number {
  return PLACE.get(name) ?? 0;
}

/** What the file as a whole does, and how often a short line stands in it. */
export interface Habits {
  /** How often the very same short line stands in the file, and how often but for its number. */
  same(row: number): number;
  numbered(row: number): number;
  readonly captions: boolean;
  readonly bylines: boolean;
  readonly dates: boolean;
  /** Share of the short lines that close with no mark. */
  readonly open: number;
  /** True where hardly any line without a closing mark is shorter than a title. */
  readonly noHeadings: boolean;
  /** The usual length of a paragraph, in characters. */
  readonly paragraph: number;
}

type Note = (name: Feature, value: boolean | number) => void;

/** Facts that are also told relative to the file: in a heap on one subject all of them run high. */
const RELATIVE: readonly (readonly [Feature, Feature])[] = [
  ['sameTopic', 'relTopic'],
  ['bridgesFar', 'relBridges'],
  ['leadKnown', 'relLead'],
  ['namesBare', 'relNames'],
];

/** Adds to each line's facts how they stand against the file's mean. */
export function relate(all: readonly Facts[]): void {
  for (const [of, into] of RELATIVE) {
    const mean = all.reduce((total, facts) => total + (facts[placeOf(of)] ?? 0), 0) / Math.max(1, all.length);
    for (const facts of all) facts[placeOf(into)] = (facts[placeOf(of)] ?? 0) - mean;
  }
}

/** Roughly how far a line looks like a title, 0 to 1, by its shape alone. */
export function titleLike(shape: Shape | null): number {
  if (shape === null || shape.kind !== 'plain' || shape.words.count < 3) return 0;
  if (shape.length < 15 || shape.length > 160 || shape.words.sentences > 0 || shape.words.linking) return 0;
  if (shape.opening === 'lower' || shape.closing === 'colon' || shape.closing === 'comma') return 0;
  if (shape.closing === 'stop' || shape.closing === 'quoted stop') return shape.capitals >= 0.8 ? 0.7 : 0.2;
  return shape.capitals >= 0.6 ? 1 : 0.7;
}

/** The evidence for a beginning at a row. The row must be short (its shape known). */
export function factsAt(view: View, row: number, shape: Shape, habits: Habits): Facts {
  const facts = new Float64Array(ORDER.length);
  const note: Note = (name, value) => {
    if (value === false || value === 0) return;
    facts[placeOf(name)] = value === true ? 1 : value;
  };
  note('always', true);
  noteShape(note, shape);
  note('recurring', habits.same(row) >= 3);
  note('series', habits.numbered(row) >= 3);
  note('fileCaptions', habits.captions);
  note('fileBylines', habits.bylines);
  note('fileDates', habits.dates);
  note('fileOpenLines', habits.open > 0.5);
  note('fileStops', habits.open < 0.1);
  note('fileNoHeadings', habits.noHeadings);
  note('fileLong', habits.paragraph > 450);
  noteSpacing(note, view, row);
  noteBefore(note, view, row);
  noteAfter(note, view, row, habits);
  const state = proseState(view, row);
  note('openQuote', state.openQuote);
  note('inLetter', state.inLetter);
  noteTopic(note, view, row);
  return facts;
}

function noteShape(note: Note, shape: Shape): void {
  const { length, kind } = shape;
  note('tiny', length < 15);
  note('short', length >= 15 && length < 30);
  note('shortish', length >= 30 && length < 45);
  note('longish', length >= 100 && length < 140);
  note('long', length >= 140);
  note('colonInside', shape.colonInside);
  note('quoteInside', shape.quoteInside);
  note('url', shape.address);
  note('startLower', shape.opening === 'lower');
  note('startDigit', shape.opening === 'digit');
  note('startQuote', shape.opening === 'quote');
  note('startMark', shape.opening === 'mark');
  note('kindDate', kind === 'date');
  note('kindByline', kind === 'byline');
  note('kindBio', kind === 'bio');
  note('kindCrosspost', kind === 'cross-post');
  note('kindCredit', kind === 'credit');
  note('kindFurniture', kind === 'furniture');
  note('kindLetter', kind === 'salutation' || kind === 'sign-off');
  note('kindLabel', kind === 'label');
  note('kindName', kind === 'name');
  noteClosing(note, shape);
  noteWords(note, shape);
}

function noteClosing(note: Note, shape: Shape): void {
  const { closing, capitals, words } = shape;
  const stopped = closing === 'stop' || closing === 'quoted stop';
  note('endStop', closing === 'stop');
  note('endMark', closing === 'mark');
  note('endColon', closing === 'colon');
  note('endComma', closing === 'comma');
  note('endSemicolon', closing === 'semicolon');
  note('endQuote', closing === 'quote');
  note('endQuotedStop', closing === 'quoted stop');
  note('endNone', closing === 'none');
  note('endOther', closing === 'other');
  note('stopInSmall', stopped && capitals < 0.4);
  note('stopInTitleCase', stopped && capitals >= 0.75 && words.count >= 3);
  note('stopAndNarration', stopped && words.narration > 0);
}

const FIRST: readonly (Feature | null)[] = [
  'firstDeterminer',
  'firstSubject',
  'firstPossessive',
  null,
  null,
  null,
  'firstQuestion',
  'firstPreposition',
  'firstLinker',
];

function noteWords(note: Note, { words, capitals }: Shape): void {
  const { count } = words;
  note('twoWords', count <= 2);
  note('threeWords', count === 3 || count === 4);
  note('wordy', count >= 7);
  note('titleCase', capitals >= 0.75 && count >= 3);
  note('someCapitals', capitals >= 0.4 && capitals < 0.75);
  note('smallWords', Math.min(1, (words.long - words.capital) / 4));
  note('noSmallWord', words.long === words.capital && count >= 4);
  note('raisedWords', Math.min(1, words.raised / 2));
  note('allCapitals', words.allCapitals);
  note('sentences', words.sentences > 0);
  note('functionShare', count === 0 ? 0 : words.functional / count);
  note('narration', Math.min(1, words.narration / 2));
  for (let i = 0; i < GROUP_NAMES.length; i++) {
    const found = words.groups[i] as number;
    if (found > 0) note(GROUP_NAMES[i] as Feature, (3 * found) / count);
  }
  const first = FIRST[words.firstGroup] ?? null;
  if (first !== null) note(first, true);
  note('saying', words.saying);
  note('linking', words.linking);
  note('openingWord', words.opening);
  note('firstPerson', words.firstPerson);
}

function noteSpacing(note: Note, view: View, row: number): void {
  const usual = view.usualBlanks;
  const fewer = (blanks: number): boolean => (view.evenBlanks ? blanks < usual : blanks === 0 && usual > 0);
  note('fewerBlanks', fewer(view.blanks(row)));
  note('noBlankAfter', row + 1 < view.rows.length && fewer(view.blanks(row + 1)));
  note('moreBlanks', view.evenBlanks && view.blanks(row) > usual);
  note('moreBlanksAfter', view.evenBlanks && view.blanks(row + 1) > usual);
}

function noteBefore(note: Note, view: View, row: number): void {
  const before = view.rows[row - 1];
  if (before === undefined) return;
  const shape = view.shape(row - 1);
  note('beforeClosing', shape?.kind === 'bio' || shape?.kind === 'credit' || shape?.kind === 'cross-post');
  note('beforeFurniture', shape?.kind === 'furniture');
  note('repeats', view.alike(row - 1, row));
  note('beforeQuote', /^["“]/u.test(view.text.slice(before.start, before.start + 1)));
  const tail = view.text.slice(Math.max(before.start, before.end - 3), before.end);
  note('beforeColon', tail.endsWith(':'));
  if (shape !== null && shape.kind !== 'plain' && shape.kind !== 'name') return;
  note('beforeStop', /[.!?…。]["”’')\]]{0,2}$/u.test(tail));
  note('beforeQuoteEnd', /[.!?…,]["”’']{1,2}$/u.test(tail));
  note('beforeOpen', /[\p{L}\p{N},;–—-]$/u.test(tail));
  note('beforeShort', shape !== null && shape.length < 60);
  note('beforeTitle', titleLike(shape));
}

/** Rows between a title and the text that it heads: captions and their doubles, byline, dates, notes. */
function bodyRow(view: View, row: number): number {
  let at = row + 1;
  for (let i = 0; i < 8; i++) {
    const kind = view.shape(at)?.kind;
    if (view.alike(at, at + 1)) at += 2;
    else if (kind === 'byline' || kind === 'date' || kind === 'cross-post' || kind === 'label') at++;
    else break;
  }
  return at;
}

/** The first row of prose at or after a row, at most four rows on; -1 where there is none. */
function proseRow(view: View, row: number): number {
  for (let i = row; i <= row + 4 && i < view.rows.length; i++) {
    if (view.length(i) >= 140) return i;
  }
  return -1;
}

function noteAfter(note: Note, view: View, row: number, habits: Habits): void {
  note('doubled', view.alike(row, row + 1));
  const body = bodyRow(view, row);
  const kinds = new Set<string | undefined>();
  for (let i = row + 1; i < Math.max(body, row + 3); i++) kinds.add(view.shape(i)?.kind);
  note('afterByline', kinds.has('byline'));
  note('afterDate', kinds.has('date'));
  note('afterCrosspost', kinds.has('cross-post'));
  note('afterLabel', kinds.has('label'));
  note('afterCaptions', view.alike(row + 1, row + 2) || view.alike(row + 2, row + 3));
  note('afterRecurring', habits.same(row + 1) >= 3);
  const shape = view.shape(body);
  const length = view.length(body);
  note('afterLong', length >= 140);
  note('afterVeryLong', length >= 400);
  note('afterShort', length > 0 && length < 80);
  note('afterTiny', length > 0 && length < 30);
  note('afterTitle', titleLike(shape));
  note('afterFurniture', shape?.kind === 'furniture' || shape?.kind === 'credit' || shape?.kind === 'bio');
  const lead = proseRow(view, body);
  note('noProse', lead < 0);
  note('afterDeck', length >= 25 && length < 140 && lead === body + 1);
  const opening = view.rows[lead < 0 ? body : lead];
  if (opening === undefined) return;
  noteLead(note, view.text.slice(opening.start, Math.min(opening.end, opening.start + 400)));
}

const CAPITAL_PAIR = /(?:^|[^.!?”"\s] )\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,20}/u;
const DAY = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this week|last week|last night)\b/u;
const PRONOUN = /\b(?:he|she|his|her|him|they|their|them)\b/giu;
const RANKED = /\b(?:Mr|Mrs|Ms)\.\s\p{Lu}/u;
const SAID = /\b(?:said|added|told|continued|says|wrote|argued|noted)\b/u;
const DATELINE_HEAD = /^\p{Lu}[\p{Lu}.'’-]{2,25}(?:[ ,]{1,2}[\p{L}.'’()-]{1,20}){0,6} {0,2}(?:[—–―‒]|--?) /u;
const LINKS =
  /^(?:But|And|So|He|She|They|It|That|Those|These|This|Then|Also|Yet|Still|However|Meanwhile|His|Her|Their|Another)\b/u;

function noteLead(note: Note, head: string): void {
  note('afterDateline', DATELINE_HEAD.test(head));
  note('afterLower', /^\p{Ll}/u.test(head));
  note('afterQuote', /^["“‘']/u.test(head));
  note('afterLinking', LINKS.test(head));
  note('leadFullName', CAPITAL_PAIR.test(head));
  note('leadDay', DAY.test(head));
  const early = head.slice(0, 180);
  note('leadPronoun', Math.min(1, (early.match(PRONOUN)?.length ?? 0) / 2));
  note('leadRank', RANKED.test(early));
  note('leadSaid', SAID.test(early));
  note('leadSentences', /^.{10,70}[.?!]["”’]? /u.test(head));
}

const HERE = new Window();
const BEFORE = new Window();
const FARTHER_BEFORE = new Window();
const AFTER = new Window();
const FARTHER_AFTER = new Window();
const LEAD = new Window();

function noteTopic(note: Note, view: View, row: number): void {
  const here = HERE.fill(view, row, 1, 1);
  const before = BEFORE.fill(view, row - 1, -1, 1200);
  const beyond = FARTHER_BEFORE.fill(view, before.next, -1, 1500);
  const after = AFTER.fill(view, row + 1, 1, 1200);
  const ahead = FARTHER_AFTER.fill(view, after.next, 1, 1500);
  const lead = LEAD.fill(view, row + 1, 1, 450);
  const inAfter = here.shareIn(after);
  const inBefore = here.shareIn(before);
  note('wordsAfter', inAfter);
  note('wordsLead', here.shareIn(lead));
  note('wordsAhead', here.shareIn(ahead));
  note('wordsBefore', inBefore);
  note('wordsBeyond', here.shareIn(beyond));
  note('wordsBalance', inAfter - inBefore);
  note('gain', Math.max(-1, Math.min(1, (here.sharedWith(after) - here.sharedWith(before)) / 3)));
  const across = before.likeness(after);
  note('sameTopic', across);
  note('sameTopicWide', beyond.likeness(ahead));
  note('sameTopicFar', Math.max(beyond.likeness(after), before.likeness(ahead)));
  note(
    'apart',
    ahead.length < 500 || beyond.length < 500 ? 0 : (ahead.likeness(after) + beyond.likeness(before)) / 2 - across,
  );
  note('leadKnown', lead.shareIn(before));
  const names = after.names(before);
  note('namesKnown', names.known);
  note('namesAgain', Math.min(1, lead.names(before).again / 3));
  const far = lead.names(beyond);
  note('namesAgainFar', Math.min(1, far.again / 3));
  note('namesBareFar', Math.min(1, far.bare / 3));
  note('gainFar', Math.max(-1, Math.min(1, (here.sharedWith(ahead) - here.sharedWith(beyond)) / 3)));
  note('bridges', Math.min(1, before.bridges(after) / 8));
  note('bridgesFar', Math.min(1, (before.bridges(ahead) + beyond.bridges(after) + beyond.bridges(ahead)) / 16));
  note('namesNew', Math.min(1, lead.newNames(before, beyond) / 4));
  note('namesBare', Math.min(1, lead.names(before).bare / 3));
  const change = before.marks === 0 || after.marks === 0 ? 0 : before.marksAgainst(after);
  note('marksChange', change > 0);
  note('marksSame', change < 0);
  note('nearEnd', after.length < 200);
  note('nearStart', before.length < 300);
}
