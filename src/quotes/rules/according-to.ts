/**
 * "According to N., …", "…, according to N.": the speaker stands behind a preposition.
 *
 * In: an outline and an item. Out: a draft, or null. The content is the rest of the sentence.
 */
import type { Draft } from '../draft.ts';
import { pastDateline, pastLead } from '../extent.ts';
import { phraseAfter, type Subject, wordOf } from '../nominal.ts';
import type { Outline, Stretch } from '../outline.ts';
import { asidesAfter, clauseAfter } from '../subject-behind.ts';

const POLLS = new Set(['poll', 'survey', 'study', 'census']);

/** "In a poll of the town, …": a survey speaks. */
function inPoll(outline: Outline, i: number): Draft | null {
  const sentence = outline.sentences[outline.sentenceOf[i] as number] as Stretch;
  if (i !== sentence.from || wordOf(outline, i) !== 'in') return null;
  const core = phraseAfter(outline, i + 1, sentence.to);
  if (core === null || outline.items[core.to]?.lemma !== ',') return null;
  if (!outline.items.slice(core.from, core.to).some(({ lemma }) => POLLS.has(lemma))) return null;
  return {
    rule: 'in-poll',
    pieces: [{ from: core.to + 1, to: sentence.to }],
    cue: { from: i, to: i + 1 },
    subject: { ...core, core, left: i, how: 'inverted' },
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}

const LONGEST_OWNER = 8;

const hasWords = ({ words }: Outline, i: number): boolean => words.slice(i + 1, i + LONGEST_OWNER).includes('words');

/** "In N.'s words, …", "in the words of one captain, …": marks, or the sentence that they open. */
function inWords(outline: Outline, i: number): Draft | null {
  const { items } = outline;
  const { from, to: limit } = outline.sentences[outline.sentenceOf[i] as number] as Stretch;
  if (!hasWords(outline, i)) return null;
  const of = wordOf(outline, i + 1) === 'the' && wordOf(outline, i + 2) === 'words' && wordOf(outline, i + 3) === 'of';
  const owned = of ? null : phraseAfter(outline, i + 1, limit);
  const last = owned === null ? -1 : owned.to - 1;
  if (owned && (wordOf(outline, last) !== 'words' || items[last - 1]?.lemma !== "'s")) return null;
  const core = of ? phraseAfter(outline, i + 4, limit) : owned && { from: owned.from, to: last - 1 };
  const at = of ? (core?.to ?? i) : last + 1;
  if (core === null || core.to <= core.from || items[at]?.lemma !== ',') return null;
  const marks = items[at + 1]?.tag === 'MARKED';
  if (at + 1 >= limit || !(marks || i === from)) return null;
  return {
    rule: 'in-words',
    pieces: [{ from: at + 1, to: marks && i > from ? at + 2 : limit }],
    cue: { from: i, to: at },
    subject: { ...core, core, left: i, how: 'inverted' },
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}

const LONGEST_ASIDE = 16;

/** The end of a speaker's phrase that opens the sentence: its comma, past what is set beside it before a clause. */
function fronted(outline: Outline, from: number, limit: number): number {
  const { items, groupOf } = outline;
  const end = Math.min(limit, from + LONGEST_ASIDE);
  let to = from;
  while (to < end && items[to]?.lemma !== ',') to++;
  if (to === end) return from;
  const beside = phraseAfter(outline, to + 1, limit);
  if (beside === null || items[beside.to]?.lemma !== ',') return to;
  const next = phraseAfter(outline, beside.to + 1, limit);
  return next !== null && groupOf[next.to] !== -1 && next.to < limit ? beside.to : to;
}

/** What is no phrase by its tags ("exit polls", "'A Long Night,' by N."): to the next mark or finite verb. */
function anythingAfter({ items, groups, groupOf }: Outline, from: number, limit: number): Stretch | null {
  let to = from;
  while (to < limit && items[to]?.tag !== 'PUNCT' && to - from < LONGEST_ASIDE) {
    const group = groups[groupOf[to] ?? -1];
    if (group !== undefined && group.tense !== 'none' && to > from + 1) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** The draft of "according to" at an item, or of a survey named at a sentence's head. */
export function accordingTo(outline: Outline, i: number): Draft | null {
  if (outline.items[i]?.lemma === 'in') return inPoll(outline, i) ?? inWords(outline, i);
  if (
    !outline.items[i]?.lemma.startsWith('accord') ||
    wordOf(outline, i) !== 'according' ||
    wordOf(outline, i + 1) !== 'to'
  )
    return null;
  const sentence = outline.sentences[outline.sentenceOf[i] as number] as Stretch;
  const core = phraseAfter(outline, i + 2, sentence.to) ?? anythingAfter(outline, i + 2, sentence.to);
  if (core === null) return null;
  const first = i === sentence.from || (i === sentence.from + 1 && outline.items[i - 1]?.tag !== 'MARKED');
  const clause = clauseAfter(outline, core.to, sentence.to);
  const to = first
    ? fronted(outline, core.to, sentence.to)
    : clause > core.to
      ? clause
      : asidesAfter(outline, core.to, sentence.to);
  const subject: Subject = { from: core.from, to, core, left: i, how: 'inverted' };
  const before = first
    ? { from: i, to: i }
    : { from: Math.min(pastDateline(outline, pastLead(outline, sentence.from), i), i), to: i };
  const goesOn = first || outline.items[to]?.lemma === ',';
  const after = { from: to, to: goesOn ? sentence.to : to };
  return {
    rule: 'according-to',
    pieces: [before, after].filter((piece) => piece.from < piece.to),
    cue: { from: i, to: i + 2 },
    subject,
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}
