/**
 * The evidence for a beginning at one row: a fixed list of facts, each 0 to 1 (or -1 to 1).
 *
 * In: a view and a row that might be a title. Out: a vector in the order of `FEATURES`. Line shape and
 * neighbours come first; change of vocabulary across the break follows TextTiling (M. Hearst, 1997)
 * in comparing the words of two windows, with the title itself as a third: a headline's words come
 * again in the piece it heads, not in the piece before it.
 */
import type { Shape } from './line-shape.ts';
import { proseState } from './state.ts';
import type { View } from './view.ts';
import { Window } from './window.ts';

/** Each fact, by name, and how a reader is told of it. */
export const FEATURES = {
  always: 'any line',
  tiny: 'fewer than 15 characters',
  short: '15 to 29 characters',
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
  endOther: 'closes with some other mark',
  startLower: 'begins with a small letter',
  startDigit: 'begins with a digit',
  startQuote: 'begins with a quotation mark',
  startMark: 'begins with a mark',
  titleCase: 'capitals as in a headline',
  someCapitals: 'many capitals',
  allCapitals: 'all in capitals',
  stopInSmall: 'a full stop and few capitals, as in prose',
  stopInTitleCase: 'a full stop, yet capitals as in a headline',
  sentences: 'more than one sentence',
  functionShare: 'share of small words',
  narration: 'words of narration',
  stopAndNarration: 'a full stop and words of narration',
  saying: 'a verb of saying',
  linking: 'opens as a later sentence does',
  openingWord: 'opens as prose does',
  firstPerson: 'speaks in the first person',
  colonInside: 'a colon inside',
  quoteInside: 'quotation marks inside',
  dateline: 'opens with a dateline',
  url: 'holds an address',
  kindDate: 'is a date',
  kindByline: 'is a byline',
  kindBio: 'tells who the author is',
  kindCrosspost: 'tells where the piece stood first',
  kindFurniture: 'is furniture of the page',
  kindLetter: 'opens or closes a letter',
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
  beforeOpen: 'the line before it does not close',
  beforeShort: 'the line before it is short',
  beforeTitle: 'the line before it looks like a title',
  beforeClosing: 'the line before it is a bio or a note, as at the end of a piece',
  beforeQuote: 'the line before it is a quotation',
  afterLong: 'a paragraph of prose follows',
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
  afterTitle: 'another line like a title follows',
  afterRecurring: 'a line that recurs through the file follows',
  noProse: 'no paragraph of prose follows soon',
  openQuote: 'stands inside an open quotation',
  inLetter: 'stands inside a letter',
  wordsAfter: 'its words come again after it',
  wordsLead: 'its words come again in the next paragraph',
  wordsBefore: 'its words stand before it',
  wordsBalance: 'its words come again after it more than before it',
  sameTopic: 'the text before and after shares its words',
  namesKnown: 'the names that follow were named before',
  marksChange: 'the kind of quotation marks changes here',
  marksSame: 'the kind of quotation marks stays the same',
  leadFullName: 'full names follow, as at the start of a report',
  leadDay: 'a day or a date is named in what follows',
  nearEnd: 'hardly any text is left',
  nearStart: 'hardly any text stands before it',
} as const;

export type Feature = keyof typeof FEATURES;

/** The names in their fixed order: place `i` of a vector is `ORDER[i]`. */
export const ORDER = Object.keys(FEATURES) as readonly Feature[];

/** The evidence at one row, by name. Absent means 0. */
export type Facts = Partial<Record<Feature, number>>;

type Note = (name: Feature, value: boolean | number) => void;

/** Roughly how far a line looks like a title, 0 to 1, by its shape alone. */
export function titleLike(shape: Shape | null): number {
  if (shape === null || shape.kind !== 'plain' || shape.count < 3) return 0;
  if (shape.length < 15 || shape.length > 160 || shape.sentences > 0 || shape.linking) return 0;
  if (shape.opening === 'lower' || shape.closing === 'colon' || shape.closing === 'comma') return 0;
  if (shape.closing === 'stop' || shape.closing === 'quoted stop') return shape.capitals >= 0.8 ? 0.7 : 0.2;
  return shape.capitals >= 0.6 ? 1 : 0.7;
}

/** The evidence for a beginning at a row. The row must be short (its shape known). */
export function factsAt(view: View, row: number, shape: Shape, recurs: (row: number) => number): Facts {
  const facts: Facts = { always: 1 };
  const note: Note = (name, value) => {
    const number = typeof value === 'number' ? value : value ? 1 : 0;
    if (number !== 0) facts[name] = number;
  };
  noteShape(note, shape);
  note('recurring', recurs(row) >= 3);
  noteSpacing(note, view, row);
  noteBefore(note, view, row);
  noteAfter(note, view, row, recurs);
  const state = proseState(view, row);
  note('openQuote', state.openQuote);
  note('inLetter', state.inLetter);
  noteTopic(note, view, row);
  return facts;
}

function noteShape(note: Note, shape: Shape): void {
  const { length, closing, capitals, kind } = shape;
  const stopped = closing === 'stop' || closing === 'quoted stop';
  note('tiny', length < 15);
  note('short', length >= 15 && length < 30);
  note('longish', length >= 100 && length < 140);
  note('long', length >= 140);
  note('twoWords', shape.count <= 2);
  note('threeWords', shape.count === 3 || shape.count === 4);
  note('endStop', closing === 'stop');
  note('endMark', closing === 'mark');
  note('endColon', closing === 'colon');
  note('endComma', closing === 'comma');
  note('endSemicolon', closing === 'semicolon');
  note('endQuote', closing === 'quote');
  note('endQuotedStop', closing === 'quoted stop');
  note('endOther', closing === 'other');
  note('startLower', shape.opening === 'lower');
  note('startDigit', shape.opening === 'digit');
  note('startQuote', shape.opening === 'quote');
  note('startMark', shape.opening === 'mark');
  note('titleCase', capitals >= 0.75 && shape.count >= 3);
  note('someCapitals', capitals >= 0.4 && capitals < 0.75);
  note('allCapitals', shape.allCapitals);
  note('stopInSmall', stopped && capitals < 0.4);
  note('stopInTitleCase', stopped && capitals >= 0.75 && shape.count >= 3);
  note('sentences', shape.sentences > 0);
  note('functionShare', shape.functionShare);
  note('narration', Math.min(1, shape.narration / 2));
  note('stopAndNarration', stopped && shape.narration > 0);
  note('saying', shape.saying);
  note('linking', shape.linking);
  note('openingWord', shape.openingWord);
  note('firstPerson', shape.firstPerson);
  note('colonInside', shape.colonInside);
  note('quoteInside', shape.quoteInside);
  note('dateline', shape.dateline);
  note('url', shape.urls);
  note('kindDate', kind === 'date');
  note('kindByline', kind === 'byline');
  note('kindBio', kind === 'bio');
  note('kindCrosspost', kind === 'cross-post');
  note('kindFurniture', kind === 'furniture');
  note('kindLetter', kind === 'salutation' || kind === 'sign-off');
  note('kindName', kind === 'name');
}

function noteSpacing(note: Note, view: View, row: number): void {
  const usual = view.usualBlanks;
  note('moreBlanks', view.blanks(row) > usual);
  note('fewerBlanks', view.blanks(row) < usual);
  note('noBlankAfter', view.blanks(row + 1) < usual);
  note('moreBlanksAfter', view.blanks(row + 1) > usual);
}

function noteBefore(note: Note, view: View, row: number): void {
  const before = view.rows[row - 1];
  if (before === undefined) return;
  const shape = view.shape(row - 1);
  const tail = view.text.slice(Math.max(before.start, before.end - 2), before.end);
  note('beforeStop', /[.!?…。]["”’')\]]?$/u.test(tail));
  note('beforeColon', tail.endsWith(':'));
  note('beforeOpen', /[\p{L}\p{N},;–—-]$/u.test(tail));
  note('beforeShort', shape !== null && shape.length < 60);
  note('beforeTitle', titleLike(shape));
  note(
    'beforeClosing',
    shape !== null && (shape.kind === 'bio' || shape.kind === 'furniture' || shape.kind === 'cross-post'),
  );
  note('beforeQuote', /^["“]/u.test(view.text.slice(before.start, before.start + 1)));
  note('repeats', view.alike(row - 1, row));
}

/** The first row of prose after a title: past captions, bylines, dates, at most five rows on. */
function leadRow(view: View, row: number): number {
  for (let i = row + 1; i <= row + 5 && i < view.rows.length; i++) {
    if (view.length(i) >= 140) return i;
  }
  return -1;
}

function noteAfter(note: Note, view: View, row: number, recurs: (row: number) => number): void {
  const next = view.shape(row + 1);
  const length = view.length(row + 1);
  note('doubled', view.alike(row, row + 1));
  note('afterLong', length >= 140);
  note('afterShort', length > 0 && length < 80);
  note('afterTiny', length > 0 && length < 30);
  note('afterCaptions', view.alike(row + 1, row + 2) || view.alike(row + 2, row + 3));
  const kinds = [next?.kind, view.shape(row + 2)?.kind, view.shape(row + 3)?.kind];
  note('afterByline', kinds[0] === 'byline' || (kinds[1] === 'byline' && length < 160));
  note('afterDate', kinds[0] === 'date' || (kinds[1] === 'date' && length < 160));
  note('afterCrosspost', kinds[0] === 'cross-post' || (kinds[1] === 'cross-post' && length < 160));
  note('afterTitle', titleLike(next));
  note('afterRecurring', recurs(row + 1) >= 3);
  const lead = leadRow(view, row);
  note('noProse', lead < 0);
  const opening = view.rows[lead < 0 ? row + 1 : lead];
  if (opening === undefined) return;
  noteLead(note, view.text.slice(opening.start, Math.min(opening.end, opening.start + 400)));
}

const CAPITAL_PAIR = /(?:^|[^.!?”"\s] )\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,20}/u;
const DAY = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this week|last week|last night)\b/u;
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
}

const BEFORE = new Window();
const AFTER = new Window();
const LEAD = new Window();

function noteTopic(note: Note, view: View, row: number): void {
  const here = view.content(row);
  const before = BEFORE.fill(view, row - 1, -1, 1500);
  const after = AFTER.fill(view, row + 1, 1, 1500);
  const lead = LEAD.fill(view, row + 1, 1, 500);
  const size = here.hashes.length;
  const share = (window: Window): number => (size === 0 ? 0 : window.count(here.hashes) / size);
  note('wordsAfter', share(after));
  note('wordsLead', share(lead));
  note('wordsBefore', share(before));
  note('wordsBalance', share(after) - share(before));
  note('sameTopic', after.likeness(before));
  note('namesKnown', after.namesIn(before));
  const change = before.marks === 0 || after.marks === 0 ? 0 : before.marksAgainst(after);
  note('marksChange', change > 0);
  note('marksSame', change < 0);
  note('nearEnd', after.length < 200);
  note('nearStart', before.length < 300);
}
