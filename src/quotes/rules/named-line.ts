/**
 * "N.: …" at the head of a line: transcripts and headlines.
 *
 * In: an outline. Out: drafts. At most five words stand before the colon: a name, a writing ("Poll:"), or the Q and A of
 * an interview. In a transcript, where labels come again line after line, a turn goes on to the end of its paragraph or
 * to the next label in it, and is speech; elsewhere what follows must have a verb of its own or stand in marks.
 */
import type { Draft } from '../draft.ts';
import { DOCUMENT_NOUNS, LINE_LABELS } from '../lexicon-en.ts';
import { phraseBefore, wordOf } from '../nominal.ts';
import { beginsLine, type Outline, type Stretch } from '../outline.ts';

const MOST_BEFORE = 6;
/** Sentences of one turn, so that a text without paragraphs is read to its end once. */
const LONGEST_TURN = 60;
/** Labels of a transcript, and different ones of them, at least: some must come again. */
const LEAST_LABELS = 3;

/** The drafts of sentences that begin with a speaker and a colon. */
export function namedLines(outline: Outline): readonly Draft[] {
  const colons = outline.sentences.map((sentence) => labelEnd(outline, sentence));
  const lines = outline.sentences.filter(({ from }, s) => (colons[s] as number) > 0 && beginsLine(outline, from));
  const labels = lines.map(({ from }) => wordOf(outline, (colons[outline.sentenceOf[from] as number] as number) - 1));
  const saying = lines.filter(({ from, to }) => says(outline, from, to)).length;
  // Tables and lists of names have labels too, but no verbs.
  const transcript =
    labels.length >= LEAST_LABELS && new Set(labels).size < labels.length && 2 * saying > labels.length;
  return outline.sentences.flatMap((_, s) => namedLine(outline, s, colons, transcript) ?? []);
}

/** The item of the colon behind a label that begins a sentence; -1 where there is none. */
function labelEnd(outline: Outline, { from, to }: Stretch): number {
  const { items, groupOf } = outline;
  for (let i = from + 1; i < Math.min(to - 1, from + MOST_BEFORE); i++) {
    if (items[i]?.lemma === ':') return items[i + 1]?.tag === 'MARKED' || isSpeaker(outline, { from, to: i }) ? i : -1;
    if (groupOf[i] !== -1) return -1;
  }
  return -1;
}

/** True where all words before the colon are a name's, or name a writing. */
function isSpeaker(outline: Outline, { from, to }: Stretch): boolean {
  const { items } = outline;
  if (to - from === 1 && (/^[qa]$/.test(wordOf(outline, from)) || DOCUMENT_NOUNS.has(items[from]?.lemma ?? '')))
    return true;
  return items.slice(from, to).every(({ tag }) => tag === 'PROPN') && !LINE_LABELS.has(wordOf(outline, to - 1));
}

function namedLine(outline: Outline, s: number, colons: readonly number[], transcript: boolean): Draft | null {
  const { from, to } = outline.sentences[s] as Stretch;
  const colon = colons[s] as number;
  if (colon < 0) return null;
  const letter = colon === from + 1 && /^[qa]$/.test(wordOf(outline, from));
  const core = letter ? { from, to: colon } : phraseBefore(outline, colon - 1, from);
  if (core === null || core.from !== from) return null;
  const marked = outline.items[colon + 1]?.tag === 'MARKED';
  const turn = transcript && !marked && beginsLine(outline, from) && isSpeaker(outline, { from, to: colon });
  if (!turn && !marked && !says(outline, colon + 1, to)) return null;
  return {
    rule: 'named-line',
    pieces: [{ from: colon + 1, to: turn ? turnEnd(outline, s, colons) : to }],
    cue: { from: colon, to: colon + 1 },
    subject: { ...core, core, left: from, how: 'plain' },
    listener: null,
    act: 'speech',
    reports: 'words',
    ...(turn ? { spoken: true } : {}),
  };
}

/** True where a verb, or words in marks, stand among items: the rest is a heading or a list. */
function says({ items, groups, groupOf }: Outline, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (items[i]?.tag === 'MARKED') return true;
    const group = groups[groupOf[i] ?? -1];
    if (group && group.tense !== 'none') return true;
  }
  return false;
}

/** The item after a turn: at the end of its paragraph, or before the next label. */
function turnEnd(outline: Outline, s: number, colons: readonly number[]): number {
  const { sentences } = outline;
  let next = s + 1;
  while (next < Math.min(sentences.length, s + LONGEST_TURN)) {
    if (beginsLine(outline, (sentences[next] as Stretch).from) || (colons[next] as number) > 0) break;
    next++;
  }
  return (sentences[next - 1] as Stretch).to;
}
