/**
 * "N.: …" at the head of a line: transcripts and headlines.
 *
 * In: an outline and a sentence. Out: a draft, or null. At most five words stand before the colon: a name, a writing
 * ("Poll:"), or the Q and A of an interview. What follows has a verb of its own or stands in marks. A turn that begins
 * its line goes on to the end of the paragraph, or to the next label in it.
 */
import type { Draft } from '../draft.ts';
import { DOCUMENT_NOUNS, LINE_LABELS } from '../lexicon-en.ts';
import { phraseBefore, wordOf } from '../nominal.ts';
import type { Outline, Stretch } from '../outline.ts';

const MOST_BEFORE = 6;
/** Sentences of one turn, so that a text without paragraphs is read to its end once. */
const LONGEST_TURN = 60;

/** True where all words before the colon are a name's, or name a writing. */
function isSpeaker(outline: Outline, { from, to }: Stretch): boolean {
  const { items } = outline;
  if (to - from === 1 && (/^[qa]$/.test(wordOf(outline, from)) || DOCUMENT_NOUNS.has(items[from]?.lemma ?? '')))
    return true;
  return items.slice(from, to).every(({ tag }) => tag === 'PROPN') && !LINE_LABELS.has(wordOf(outline, to - 1));
}

/** The item of the colon behind a label that begins a sentence; -1 where there is none. */
function colonOf(outline: Outline, { from, to }: Stretch): number {
  const { items, groupOf } = outline;
  for (let i = from + 1; i < Math.min(to - 1, from + MOST_BEFORE); i++) {
    if (items[i]?.lemma === ':') return i;
    if (groupOf[i] !== -1) return -1;
  }
  return -1;
}

/** The draft of a sentence that begins with a speaker and a colon. */
export function namedLine(outline: Outline, sentence: number): Draft | null {
  const stretch = outline.sentences[sentence];
  const colon = stretch === undefined ? -1 : colonOf(outline, stretch);
  if (stretch === undefined || colon < 0) return null;
  const { from } = stretch;
  const label = { from, to: colon };
  const core = wordOf(outline, from) === 'a' && colon === from + 1 ? label : phraseBefore(outline, colon - 1, from);
  const next = outline.items[colon + 1];
  if (core === null || core.from !== from || next === undefined) return null;
  const marked = next.tag === 'MARKED';
  if (!marked && !(isSpeaker(outline, label) && says(outline, colon + 1, stretch.to))) return null;
  return {
    rule: 'named-line',
    pieces: [{ from: colon + 1, to: marked ? stretch.to : turnEnd(outline, sentence) }],
    cue: { from: colon, to: colon + 1 },
    subject: { ...core, core, left: from, how: 'plain' },
    listener: null,
    act: 'speech',
    reports: 'words',
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

/** True where an item begins a line. */
function beginsLine({ text, items }: Outline, i: number): boolean {
  const [before, own] = [items[i - 1], items[i]];
  return before === undefined || own === undefined || /[\n\r\u2028\u2029]/.test(text.slice(before.end, own.start));
}

/** The item after a turn: of a label that begins its line, with the paragraph or before the next label. */
function turnEnd(outline: Outline, sentence: number): number {
  const { sentences } = outline;
  const own = sentences[sentence] as Stretch;
  if (!beginsLine(outline, own.from)) return own.to;
  let to = own.to;
  for (let s = sentence + 1; s < Math.min(sentences.length, sentence + LONGEST_TURN); s++) {
    const next = sentences[s] as Stretch;
    const colon = colonOf(outline, next);
    if (beginsLine(outline, next.from) || (colon >= 0 && isSpeaker(outline, { from: next.from, to: colon }))) break;
    to = next.to;
  }
  return to;
}
