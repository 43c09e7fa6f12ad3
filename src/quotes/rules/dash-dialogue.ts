/**
 * "— I came at dawn, said N. — Nobody was there.": talk whose turns a dash opens, line by line.
 *
 * In: an outline. Out: a draft for each line that a dash opens, in runs of such lines where somebody says something and
 * somebody asks, calls out, or speaks of "I" and "you"; a list that uses dashes has no such line. Behind the clause that
 * says who speaks, a dash resumes the speech. A line without a clause has no speaker.
 */
import type { Draft } from '../draft.ts';
import { beginsLine, type Outline, type Stretch } from '../outline.ts';
import { beforeCue } from './before-cue.ts';

const DASHES = new Set(['—', '–', '―']);
const SPOKEN = /[?!]|\b(?:I|you|we|me|my|your|us)\b/;
const LONGEST_LINE = 4000;

/** A line that a dash opens: its sentences, by number. */
interface Line extends Stretch {
  readonly said: Draft | null;
}

/** The drafts of talk with dashes. */
export function dashDialogue(outline: Outline): readonly Draft[] {
  const drafts: Draft[] = [];
  let run: Line[] = [];
  const close = (): void => {
    if (run.some(({ said }) => said !== null) && run.some((line) => isSpoken(outline, line)))
      drafts.push(...run.map((line) => draftOf(outline, line)));
    run = [];
  };
  const { sentences } = outline;
  for (let s = 0; s < sentences.length; ) {
    let next = s + 1;
    while (next < sentences.length && !beginsLine(outline, (sentences[next] as Stretch).from)) next++;
    if (opensWithDash(outline, s) && beginsLine(outline, (sentences[s] as Stretch).from))
      run.push({ from: s, to: next, said: saidIn(outline, s, next) });
    else close();
    s = next;
  }
  close();
  return drafts;
}

const opensWithDash = ({ items, sentences }: Outline, s: number): boolean => {
  const { from, to } = sentences[s] as Stretch;
  return to - from > 1 && DASHES.has(items[from]?.lemma ?? '');
};

/** The draft of the clause that says who speaks, in the sentences of a line; or null. */
function saidIn(outline: Outline, s: number, next: number): Draft | null {
  const { from } = outline.sentences[s] as Stretch;
  const { to } = outline.sentences[next - 1] as Stretch;
  for (let i = from; i < to; i++) {
    const n = outline.groupOf[i] ?? -1;
    if (n < 0 || outline.groups[n]?.from !== i) continue;
    const draft = beforeCue(outline, n);
    if (draft && (draft.pieces[0]?.from ?? -1) >= from) return draft;
  }
  return null;
}

function isSpoken({ text, items, sentences }: Outline, { from, to }: Line): boolean {
  const [first, last] = [sentences[from] as Stretch, sentences[to - 1] as Stretch];
  const [start, end] = [items[first.from]?.start ?? 0, items[last.to - 1]?.end ?? 0];
  return SPOKEN.test(text.slice(start, Math.min(end, start + LONGEST_LINE)));
}

function draftOf(outline: Outline, { from, to, said }: Line): Draft {
  const { sentences } = outline;
  const [opens, ends] = [(sentences[from] as Stretch).from, (sentences[to - 1] as Stretch).to];
  const base = { rule: 'dash-dialogue', listener: null, act: 'speech', reports: 'words', spoken: true } as const;
  if (said === null) return { ...base, pieces: [{ from: opens, to: ends }], cue: null, subject: null };
  const { cue, subject, listener, act, pieces } = said;
  const first = { from: opens, to: pieces[0]?.to ?? ends };
  const more = resumed(outline, outline.sentenceOf[cue?.from ?? opens] as number, to);
  return { ...base, pieces: [first, ...pieces.slice(1), ...more], cue, subject, listener, act };
}

/** What a dash resumes behind the sentence of the cue, to the end of the line. */
function resumed(outline: Outline, s: number, to: number): readonly Stretch[] {
  if (s + 1 >= to || !opensWithDash(outline, s + 1)) return [];
  return [{ from: (outline.sentences[s + 1] as Stretch).from, to: (outline.sentences[to - 1] as Stretch).to }];
}
