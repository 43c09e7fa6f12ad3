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
/** "The Master of the Port (Mr Renn)", "Mr Renn (Tovelund West)" */
const MOST_WITH_BRACKETS = 14;
/** Sentences of one turn, so that a text without paragraphs is read to its end once. */
const LONGEST_TURN = 60;
/** Labels of a transcript, and different ones of them, at least: some must come again. */
const LEAST_LABELS = 3;

/** The drafts of sentences that begin with a speaker and a colon. */
export function namedLines(outline: Outline): readonly Draft[] {
  const colons = outline.sentences.map((sentence) => labelEnd(outline, sentence));
  const lines = outline.sentences.filter(({ from }, s) => (colons[s] as number) > 0 && beginsLine(outline, from));
  const labels = lines.map(({ from }) => {
    const to = colons[outline.sentenceOf[from] as number] as number;
    return wordOf(outline, beforeBracket(outline, { from, to }) - 1);
  });
  const saying = lines.filter(({ from, to }) => says(outline, from, to) || asks(outline, to)).length;
  // Tables and lists of names have labels too, but no verbs.
  const transcript =
    labels.length >= LEAST_LABELS && new Set(labels).size < labels.length && 2 * saying > labels.length;
  return outline.sentences.flatMap((_, s) => namedLine(outline, s, colons, transcript) ?? []);
}

/** The item of the colon behind a label that begins a sentence; -1 where there is none. */
function labelEnd(outline: Outline, { from, to }: Stretch): number {
  const { items, groupOf } = outline;
  let most = from + MOST_BEFORE;
  for (let i = from + 1; i < Math.min(to - 1, most); i++) {
    if (items[i]?.lemma === ':') return items[i + 1]?.tag === 'MARKED' || isSpeaker(outline, { from, to: i }) ? i : -1;
    if (items[i]?.lemma === '(') most = from + MOST_WITH_BRACKETS;
    if (groupOf[i] !== -1) return -1;
  }
  return -1;
}

/** The words of a label before what stands in brackets at its end: whose place or name that is. */
function beforeBracket({ items }: Outline, { from, to }: Stretch): number {
  if (items[to - 1]?.lemma !== ')') return to;
  for (let i = to - 2; i > from; i--) if (items[i]?.lemma === '(') return i;
  return to;
}

/** Who a label names: what stands in brackets behind an office, else the words before them. */
function namedIn(outline: Outline, label: Stretch): Stretch | null {
  const to = beforeBracket(outline, label);
  const inner = { from: to + 1, to: label.to - 1 };
  const office = to < label.to && wordOf(outline, label.from) === 'the' && outline.items[inner.from]?.tag === 'PROPN';
  return office ? inner : phraseBefore(outline, to - 1, label.from);
}

/** "The Master of the Port": an office in capitals. */
function isOffice({ text, items, words }: Outline, { from, to }: Stretch): boolean {
  if (words[from] !== 'the' || to - from < 2 || LINE_LABELS.has(words[to - 1] ?? '')) return false;
  return items
    .slice(from + 1, to)
    .every(({ start, tag }) => /\p{Lu}/u.test(text.charAt(start)) || ['ADP', 'DET', 'CCONJ'].includes(tag));
}

/** True where all words before the colon are a name's or an office's, or name a writing. */
function isSpeaker(outline: Outline, label: Stretch): boolean {
  const { items } = outline;
  const { from } = label;
  const to = beforeBracket(outline, label);
  if (isOffice(outline, { from, to })) return true;
  if (to - from === 1 && (/^[qa]$/.test(wordOf(outline, from)) || DOCUMENT_NOUNS.has(items[from]?.lemma ?? '')))
    return true;
  return items.slice(from, to).every(({ tag }) => tag === 'PROPN') && !LINE_LABELS.has(wordOf(outline, to - 1));
}

function namedLine(outline: Outline, s: number, colons: readonly number[], transcript: boolean): Draft | null {
  const { from, to } = outline.sentences[s] as Stretch;
  const colon = colons[s] as number;
  if (colon < 0) return null;
  const letter = colon === from + 1 && /^[qa]$/.test(wordOf(outline, from));
  const label = { from, to: colon };
  const core = letter ? label : namedIn(outline, label);
  if (core === null || (core.from !== from && core.from <= beforeBracket(outline, label))) return null;
  const marked = outline.items[colon + 1]?.tag === 'MARKED';
  const turn = transcript && !marked && beginsLine(outline, from) && isSpeaker(outline, { from, to: colon });
  if (!turn && !marked && (isPlace(outline, label) || !says(outline, colon + 1, to))) return null;
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

const asks = ({ items }: Outline, to: number): boolean => items[to - 1]?.lemma === '?';

/** "TOVELUND: The council said …": a name in capitals before a paragraph, and no transcript, is where it was written. */
function isPlace(outline: Outline, { from, to }: Stretch): boolean {
  const { text, items, sentences, sentenceOf } = outline;
  const label = text.slice(items[from]?.start, items[to - 1]?.end);
  const next = sentences[(sentenceOf[from] as number) + 1];
  const alone = next === undefined || beginsLine(outline, next.from);
  return /^\p{Lu}{3,}(?:\s\p{Lu}{2,})*$/u.test(label) && !alone;
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
