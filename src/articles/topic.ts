/**
 * Change of topic across a break, told by words, names and marks of quotation.
 *
 * In: a view and a row that might be a title. Out: facts. Windows of whole rows before and after are
 * compared, as TextTiling does (M. Hearst, 1997), with stems weighed by rarity in the file; a headline's
 * words come again in the piece it heads; reports name people in full when they first name them, and
 * by surname after that; a house keeps to its kind of quotation marks.
 */
import { type Facts, type Feature, type Note, placeOf } from './facts.ts';
import type { View } from './view.ts';
import { ABOVE, AFTER, AHEAD, BEFORE, BELOW, BEYOND, EARLIER, HERE, LATER, LEAD, Windows } from './windows.ts';

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

const AROUND = new Windows();

const third = (weight: number): number => Math.max(-1, Math.min(1, weight / 3));

/** Notes how the text before a row differs from the text after it. */
export function noteTopic(note: Note, view: View, row: number): void {
  const w = AROUND;
  w.look(view, row);
  const inAfter = w.share(HERE, AFTER);
  const inBefore = w.share(HERE, BEFORE);
  note('wordsAfter', inAfter);
  note('wordsLead', w.share(HERE, LEAD));
  note('wordsAhead', w.share(HERE, AHEAD));
  note('wordsBefore', inBefore);
  note('wordsBeyond', w.share(HERE, BEYOND));
  note('wordsBalance', inAfter - inBefore);
  note('gain', third(w.weight(HERE | AFTER) - w.weight(HERE | BEFORE)));
  note('gainFar', third(w.weight(HERE | AHEAD) - w.weight(HERE | BEYOND)));
  const above = view.length(row - 1);
  if (above < 140) note('beforeGain', third(w.weight(ABOVE | AFTER) - w.weight(ABOVE | EARLIER)));
  if (view.length(row + 1) < 140) note('belowGain', third(w.weight(BELOW | LATER) - w.weight(BELOW | BEFORE)));
  noteLikeness(note, w);
  noteNames(note, w);
  note('marksChange', w.marks > 0);
  note('marksSame', w.marks < 0);
  note('nearEnd', w.lengths.after < 200);
  note('nearStart', w.lengths.before < 300);
}

/** Notes how like the text on both sides is. */
function noteLikeness(note: Note, w: Windows): void {
  const across = w.likeness(BEFORE, AFTER);
  note('sameTopic', across);
  note('sameTopicWide', w.likeness(BEYOND, AHEAD));
  note('sameTopicFar', Math.max(w.likeness(BEYOND, AFTER), w.likeness(BEFORE, AHEAD)));
  const enough = w.lengths.ahead >= 500 && w.lengths.beyond >= 500;
  note('apart', enough ? (w.likeness(AHEAD, AFTER) + w.likeness(BEYOND, BEFORE)) / 2 - across : 0);
  note('leadKnown', w.share(LEAD, BEFORE));
  note('bridges', Math.min(1, w.bridges(BEFORE, AFTER) / 8));
  const far = w.bridges(BEYOND, AFTER) + w.bridges(BEFORE, AHEAD) + w.bridges(BEYOND, AHEAD);
  note('bridgesFar', Math.min(1, far / 16));
}

/** Notes how the names of the text before go on. */
function noteNames(note: Note, { namesKnown, newNames, before, beyond }: Windows): void {
  note('namesKnown', namesKnown);
  note('namesNew', Math.min(1, newNames / 4));
  note('namesAgain', Math.min(1, before.again / 3));
  note('namesBare', Math.min(1, before.bare / 3));
  note('namesAgainFar', Math.min(1, beyond.again / 3));
  note('namesBareFar', Math.min(1, beyond.bare / 3));
}
