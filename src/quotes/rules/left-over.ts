/**
 * "He put it plainly: '…'", "she leapt up, '…!'": a sentence in marks in a sentence that has no verb of saying.
 *
 * In: an outline and settled drafts. Out: the drafts and one more for each stretch in marks that begins as a sentence
 * does, stands behind a comma, a colon or a verb, and that no draft holds. The speaker is the subject of the verb
 * before it, or the phrase before the colon; the cue is that verb.
 */
import type { Draft } from '../draft.ts';
import { endsInSign, opensSentence } from '../marks-shape.ts';
import { whoseWords } from '../near-speaker.ts';
import { isTime, isYear, phraseAfter, phraseBefore, type Subject } from '../nominal.ts';
import type { Group, Item, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';
import { REPLIES } from '../subject-behind.ts';
import { looksLikeTitle } from '../title.ts';

const LEADS = new Set([':', ',', '—', '–', '-']);
const LEAST_WORDS = 3;

/** The drafts, with those for sentences in marks that were left over. */
export function completed(outline: Outline, drafts: readonly Draft[]): readonly Draft[] {
  const held = new Uint8Array(outline.items.length);
  for (const { pieces } of drafts) for (const { from, to } of pieces) held.fill(1, from, to);
  const more = outline.items.flatMap((item, i) =>
    item.tag === 'MARKED' && held[i] === 0 ? (leftOver(outline, i) ?? []) : [],
  );
  const free = more.filter(({ cue }) => cue === null || held[cue.from] === 0);
  return [...drafts, ...free];
}

function leftOver(outline: Outline, i: number): Draft | null {
  const sentence = outline.sentences[outline.sentenceOf[i] as number] as Stretch;
  const behind = i === sentence.from ? (namedBehind(outline, i) ?? replyBehind(outline, i)) : null;
  if (behind) return behind;
  const before = outline.items[i - 1];
  const colon = before?.lemma === ':';
  if (before === undefined || (i === sentence.from && !colon) || !isSentence(outline, i)) return null;
  if (!LEADS.has(before.lemma) && outline.groupOf[i - 1] === -1) return null;
  const floor = (outline.sentences[outline.sentenceOf[i - 1] as number] as Stretch).from;
  const group = groupBefore(outline, i - 1, floor);
  const named = colon ? (namedBefore(outline, i - 2, floor) ?? whoseWords(outline, i - 1)) : null;
  const lead = group < 0 && colon ? phraseBefore(outline, i - 2, floor) : null;
  const phrase = named ?? (lead !== null && isDated(outline, lead) ? null : lead);
  const subject: Subject | null = phrase
    ? { ...phrase, core: phrase, left: phrase.from, how: 'plain' }
    : group < 0
      ? null
      : subjectBefore(outline, group);
  if (subject === null && !colon) return null;
  const cue = named || group < 0 ? { from: i - 1, to: i } : (outline.groups[group] as Group);
  return {
    rule: 'left-over',
    pieces: [{ from: i, to: i + 1 }],
    cue: { from: cue.from, to: cue.to },
    subject,
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}

/** "The order of 2 July 1920 read:": a day speaks for nobody. */
const isDated = (outline: Outline, { from, to }: Stretch): boolean =>
  isTime(outline, to - 1) || isTime(outline, from) || isYear(outline, from) || isYear(outline, to - 1);

const CREDITS = new Set(['-', '--', '–', '—', 'by', 'from', 'per']);

/** "The harbour reopens - N.: '…'", "by N.: '…'": a name between a dash or a small word and the colon. */
function namedBefore(outline: Outline, last: number, floor: number): Stretch | null {
  let from = last + 1;
  while (from > floor && outline.items[from - 1]?.tag === 'PROPN') from--;
  const credited = from > floor && from <= last && CREDITS.has(outline.items[from - 1]?.lemma ?? '');
  return credited ? { from, to: last + 1 } : null;
}

/** "'…': thus N.", "'…' — N.": the speaker stands behind a colon or a dash. */
function namedBehind(outline: Outline, i: number): Draft | null {
  const { items } = outline;
  const { to } = outline.sentences[outline.sentenceOf[i] as number] as Stretch;
  if (!LEADS.has(items[i + 1]?.lemma ?? '') || items[i + 1]?.lemma === ',') return null;
  const at = ['thus', 'so'].includes(items[i + 2]?.lemma ?? '') ? i + 3 : i + 2;
  const core = phraseAfter(outline, at, to);
  if (core === null || items[core.from]?.tag !== 'PROPN') return null;
  return {
    rule: 'left-over',
    pieces: [{ from: i, to: i + 1 }],
    cue: { from: i + 1, to: at },
    subject: { ...core, core, left: i + 1, how: 'inverted' },
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}

/** "'No comment,' came the reply.", "'Not now' was her answer.": nobody is named, or whoever owns the noun. */
function replyBehind(outline: Outline, i: number): Draft | null {
  const { items, groups, groupOf } = outline;
  const from = items[i + 1]?.lemma === ',' ? i + 2 : i + 1;
  const group = groups[groupOf[from] ?? -1];
  const noun = items[from + 2];
  if (group?.from !== from || !['come', 'be'].includes(group.lemma) || !REPLIES.has(noun?.lemma ?? '')) return null;
  const core = { from: from + 1, to: from + 2 };
  const owned = items[core.from]?.tag === 'PRON';
  if (!owned && items[core.from]?.lemma !== 'the') return null;
  return {
    rule: 'left-over',
    pieces: [{ from: i, to: i + 1 }],
    cue: { from, to: from + 3 },
    subject: owned ? { ...core, core, left: from, how: 'inverted' } : null,
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}

/** The last finite verb group before an item, or -1. */
function groupBefore(outline: Outline, at: number, floor: number): number {
  for (let i = at; i >= floor; i--) {
    const group = outline.groupOf[i] ?? -1;
    if (group >= 0 && outline.groups[group]?.tense !== 'none') return group;
  }
  return -1;
}

function isSentence(outline: Outline, i: number): boolean {
  const { text, items, marked } = outline;
  const inner = marked[(items[i] as Item).marked];
  if (inner === undefined || looksLikeTitle(text, inner)) return false;
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 200));
  // "put it bluntly: 'Sell it.'"
  const closed = items[i - 1]?.lemma === ':' && /[.?!]\W{0,2}$/.test(words) ? 1 : 0;
  if (!opensSentence(outline, i) || words.split(/\s+/).length < LEAST_WORDS - closed) return false;
  // "(N., 'A Long Night at Sea', Harrol 1913)": what closes as no sentence does is a title.
  return items[i + 1]?.lemma !== ',' || endsInSign(outline, i, '.,?!\u2026\u2014');
}
