/**
 * The evidence for a beginning at one row: a vector of facts, each 0 to 1 (or -1 to 1).
 *
 * In: a view, a row that might be a title, the habits of the file. Out: its facts in the order of
 * `facts.ts`. Here the facts of the line itself; those of its neighbours and of the topic stand in
 * `around.ts` and `topic.ts`.
 */
import { noteAfter, noteBefore, noteSpacing } from './around.ts';
import { type Facts, type Feature, type Note, ORDER, placeOf } from './facts.ts';
import type { Habits } from './habits.ts';
import type { Shape } from './line-shape.ts';
import { GROUP_NAMES } from './line-words.ts';
import { proseState } from './state.ts';
import { noteTopic } from './topic.ts';
import type { View } from './view.ts';

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
  note('fileStops', Math.max(0, 1 - 5 * habits.open));
  note('fileNoHeadings', habits.noHeadings);
  note('fileLong', Math.max(0, Math.min(1, (habits.paragraph - 250) / 400)));
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
