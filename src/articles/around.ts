/**
 * What stands right before and right after a row: blank lines, closings, captions, bylines, the lead.
 *
 * In: a view and a row that might be a title. Out: facts. Captions said twice, bylines and dates under a
 * title are stepped over to find the paragraph that it heads.
 */
import type { Note } from './facts.ts';
import type { Habits } from './habits.ts';
import { plainLine, type Shape } from './line-shape.ts';
import type { View } from './view.ts';

/** Roughly how far a line looks like a title, 0 to 1, by its shape alone. */
export function titleLike(shape: Shape | null): number {
  if (shape === null || shape.kind !== 'plain' || shape.words.count < 3) return 0;
  if (shape.length < 15 || shape.length > 160 || shape.words.sentences > 0 || shape.words.linking) return 0;
  if (shape.opening === 'lower' || shape.closing === 'colon' || shape.closing === 'comma') return 0;
  if (shape.closing === 'stop' || shape.closing === 'quoted stop') return shape.capitals >= 0.8 ? 0.7 : 0.2;
  return shape.capitals >= 0.6 ? 1 : 0.7;
}

/** Notes the blank lines around a row. */
export function noteSpacing(note: Note, view: View, row: number): void {
  const usual = view.usualBlanks;
  const fewer = (blanks: number): boolean => (view.evenBlanks ? blanks < usual : blanks === 0 && usual > 0);
  note('fewerBlanks', fewer(view.blanks(row)));
  note('noBlankAfter', row + 1 < view.rows.length && fewer(view.blanks(row + 1)));
  note('moreBlanks', view.evenBlanks && view.blanks(row) > usual);
  note('moreBlanksAfter', view.evenBlanks && view.blanks(row + 1) > usual);
}

/** Notes what stands before a row. */
export function noteBefore(note: Note, view: View, row: number): void {
  // A date that stands above the title goes with it.
  const at = view.shape(row - 1)?.kind === 'date' && row > 1 ? row - 2 : row - 1;
  note('beforeDate', at < row - 1);
  const before = view.rows[at];
  if (before === undefined) return;
  const shape = view.shape(at);
  note('beforeClosing', shape?.kind === 'bio' || shape?.kind === 'credit' || shape?.kind === 'cross-post');
  note('beforeTime', shape?.kind === 'time');
  note('beforeFurniture', shape?.kind === 'furniture');
  note('repeats', view.alike(at, row));
  note('beforeQuote', /^["“]/u.test(view.text.slice(before.start, before.start + 1)));
  const tail = view.text.slice(Math.max(before.start, before.end - 3), before.end);
  note('beforeColon', tail.endsWith(':'));
  if (shape !== null && shape.kind !== 'plain' && shape.kind !== 'name') return;
  note('beforeStop', /[.!?…。]["”’')\]]{0,2}$/u.test(tail));
  note('beforeQuoteEnd', /[.!?…,]["”’']{1,2}$/u.test(tail));
  note('beforeOpen', /[\p{L}\p{N},;–—-]$/u.test(tail));
  note('beforeLong', view.length(at) >= 140);
  note('beforeShort', shape !== null && shape.length < 60);
  note('beforeTitle', titleLike(shape));
  const sentence = shape !== null && shape.length >= 20 && shape.length < 140 && shape.words.sentences === 0;
  note('deckHere', sentence && view.length(at - 1) >= 140 && view.length(row + 1) >= 140);
}

/** True for a line of six words or more that is one sentence and closes without a stop. */
function isOpenLine(shape: Shape | null): boolean {
  return (
    shape !== null &&
    shape.closing === 'none' &&
    shape.length <= 140 &&
    shape.words.count >= 6 &&
    shape.words.sentences === 0
  );
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

/** Notes what stands after a row: captions and bylines, and the paragraph that they lead to. */
export function noteAfter(note: Note, view: View, row: number, habits: Habits): void {
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
  note('openBetween', lead >= 0 && view.length(row - 1) >= 140 && isOpenLine(view.shape(row)));
  note('afterDeck', length >= 25 && length < 140 && lead === body + 1);
  const opening = view.rows[lead < 0 ? body : lead];
  if (opening === undefined) return;
  noteLead(note, plainLine(view.text, { start: opening.start, end: Math.min(opening.end, opening.start + 400) }));
}

const CAPITAL_PAIR = /(?:^|[^.!?”"\s] )\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,20}/u;
const DAY = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this week|last week|last night)\b/;
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Tt]hey|[Tt]heir|[Tt]hem)\b/g;
const RANKED = /\b(?:Mr|Mrs|Ms)\.\s\p{Lu}/u;
const SAID = /\b(?:said|added|told|continued|says|wrote|argued|noted)\b/;
const DATELINE_HEAD = /^\p{Lu}[\p{Lu}.'’-]{2,25}(?:[ ,]{1,2}[\p{L}\d.'’()-]{1,20}){0,6} {0,2}(?:[—–―‒]|--?) /u;
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
  note('leadNameFirst', CAPITAL_PAIR.test(early.slice(0, 90)));
  note('leadPronoun', Math.min(1, (early.match(PRONOUN)?.length ?? 0) / 2));
  note('leadRank', RANKED.test(early));
  note('leadSaid', SAID.test(early));
  note('leadSentences', /^.{10,70}[.?!]["”’]? /.test(head));
}
