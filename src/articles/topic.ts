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
import { Window } from './window.ts';

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

const HERE = new Window();
const ABOVE = new Window();
const EARLIER = new Window();
const BEFORE = new Window();
const FARTHER_BEFORE = new Window();
const AFTER = new Window();
const FARTHER_AFTER = new Window();
const LEAD = new Window();

/** Notes how the text before a row differs from the text after it. */
export function noteTopic(note: Note, view: View, row: number): void {
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
  const above = view.length(row - 1);
  if (above > 0 && above < 140) {
    const line = ABOVE.fill(view, row - 1, -1, 1);
    const earlier = EARLIER.fill(view, row - 2, -1, 1200);
    note('beforeGain', Math.max(-1, Math.min(1, (line.sharedWith(after) - line.sharedWith(earlier)) / 3)));
  }
  const near = before.meet(after);
  const wide = beyond.meet(ahead);
  const over = [beyond.meet(after), before.meet(ahead)] as const;
  const across = near.likeness;
  note('sameTopic', across);
  note('sameTopicWide', wide.likeness);
  note('sameTopicFar', Math.max(over[0].likeness, over[1].likeness));
  note(
    'apart',
    ahead.length < 500 || beyond.length < 500
      ? 0
      : (ahead.meet(after).likeness + beyond.meet(before).likeness) / 2 - across,
  );
  note('leadKnown', lead.shareIn(before));
  const names = after.names(before);
  note('namesKnown', names.known);
  const close = lead.names(before);
  note('namesAgain', Math.min(1, close.again / 3));
  const far = lead.names(beyond);
  note('namesAgainFar', Math.min(1, far.again / 3));
  note('namesBareFar', Math.min(1, far.bare / 3));
  note('gainFar', Math.max(-1, Math.min(1, (here.sharedWith(ahead) - here.sharedWith(beyond)) / 3)));
  note('bridges', Math.min(1, near.bridges / 8));
  note('bridgesFar', Math.min(1, (over[0].bridges + over[1].bridges + wide.bridges) / 16));
  note('namesNew', Math.min(1, lead.newNames(before, beyond) / 4));
  note('namesBare', Math.min(1, close.bare / 3));
  const change = before.marks === 0 || after.marks === 0 ? 0 : before.marksAgainst(after);
  note('marksChange', change > 0);
  note('marksSame', change < 0);
  note('nearEnd', after.length < 200);
  note('nearStart', before.length < 300);
}
