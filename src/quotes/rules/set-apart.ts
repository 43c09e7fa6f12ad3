/**
 * "The letter reads in full:", and then the letter: words quoted as paragraphs of their own, without marks.
 *
 * In: an outline and the stretches that the source's format calls quotations. Out: drafts. Lines that each begin with ">"
 * are a quotation, as e-mail and Markdown have it, and so is what the format says is one. Behind a sentence that ends
 * its paragraph with a verb of saying or a writing and a colon, the next paragraph is quoted; a letter, from its
 * salutation to its signature. The speaker is whoever says so before it, or is named behind a dash below it.
 */
import { overlap, type Span } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { frameOf } from '../frames.ts';
import { actOfVerb, DOCUMENT_NOUNS } from '../lexicon-en.ts';
import { creditBehind } from '../near-speaker.ts';
import { phraseBefore, type Subject } from '../nominal.ts';
import { beginsLine, type Group, type Item, type Outline, type Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

/** Sentences of the longest letter. */
const LONGEST_LETTER = 200;
const SALUTES = /^(?:dear|to the|to whom|my dear|gentlemen|sirs?|madam|friends|fellow|dearest)\b/i;
const SIGNS =
  /^(?:yours|sincerely|respectfully|faithfully|regards|best|kind regards|warmly|love|with (?:love|best)|in solidarity)\b.{0,40}$/i;

/** The drafts of what is set apart. */
export function setApart(outline: Outline, quotations: readonly Span[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const { sentences } = outline;
  for (let s = 0; s < sentences.length; ) {
    if (!beginsLine(outline, (sentences[s] as Stretch).from)) {
      s++;
      continue;
    }
    const lead = leadBefore(outline, s);
    const to = blockEnd(outline, s, quotations) ?? (lead === null ? s : letterEnd(outline, s));
    if (to > s && !isInMarks(outline, s)) drafts.push(draftOf(outline, s, to, lead));
    s = Math.max(s + 1, to);
  }
  return drafts;
}

/** Marks say more than their place on the page. */
const isInMarks = ({ items, sentences }: Outline, s: number): boolean => {
  const { from } = sentences[s] as Stretch;
  return items[from]?.tag === 'MARKED' || (items[from]?.lemma === '>' && items[from + 1]?.tag === 'MARKED');
};

function draftOf(outline: Outline, s: number, to: number, lead: Lead | null): Draft {
  const { sentences } = outline;
  const pieces: Stretch[] = [];
  for (let n = s; n < to; n++) {
    const { from, to: end } = sentences[n] as Stretch;
    const last = pieces.at(-1);
    if (last === undefined || beginsLine(outline, from)) pieces.push({ from, to: end });
    else pieces[pieces.length - 1] = { from: last.from, to: end };
  }
  const credit = creditBehind(outline, to);
  return {
    rule: 'set-apart',
    pieces: pieces.flatMap((piece) => inLines(outline, piece)),
    cue: lead?.cue ?? null,
    subject: lead?.subject ?? credit,
    listener: null,
    act: lead?.act ?? 'writing',
    reports: 'words',
    spoken: true,
  };
}

/** A piece cut at lines that begin with ">", without that mark. */
function inLines(outline: Outline, { from, to }: Stretch): readonly Stretch[] {
  const cuts: Stretch[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !(outline.items[i]?.lemma === '>' && beginsLine(outline, i))) continue;
    if (i > start) cuts.push({ from: start, to: i });
    start = i + 1;
  }
  return cuts;
}

/** The sentence behind a block that the format, or ">" at the head of its lines, says is quoted; null where none begins. */
function blockEnd(outline: Outline, s: number, quotations: readonly Span[]): number | null {
  const { items, sentences } = outline;
  let to = s;
  while (to < sentences.length) {
    const { from, to: end } = sentences[to] as Stretch;
    const span = { start: (items[from] as Item).start, end: (items[end - 1] as Item).end };
    const quoted =
      items[from]?.lemma === '>' || quotations.some((one) => 2 * overlap(one, span) > span.end - span.start);
    if (!quoted && (to === s || beginsLine(outline, from))) break;
    to++;
  }
  return to > s ? to : null;
}

interface Lead {
  readonly subject: Subject | null;
  readonly cue: Stretch;
  readonly act: Draft['act'];
}

/** Verbs that put other people's words on the page. */
const LEADING = new Set(
  'say write add tell note observe state read reply respond continue tweet post recall explain'.split(' '),
);

/** The sentence before, where it ends its paragraph with a colon and says that words follow. */
function leadBefore(outline: Outline, s: number): Lead | null {
  const { items, sentences, groups, groupOf } = outline;
  const before = sentences[s - 1];
  if (before === undefined || items[before.to - 1]?.lemma !== ':') return null;
  for (let i = before.to - 2; i >= before.from; i--) {
    const n = groupOf[i] ?? -1;
    const group = groups[n] as Group | undefined;
    if (group === undefined) continue;
    if (!LEADING.has(group.lemma) || group.voice === 'passive' || frameOf(outline, n).follows !== 'end') break;
    const subject = subjectBefore(outline, n);
    return (
      subject && {
        subject,
        cue: { from: group.from, to: group.to },
        act: group.lemma === 'read' ? 'writing' : actOfVerb(group.lemma),
      }
    );
  }
  return writingBefore(outline, before);
}

/** "The keeper's statement in full:": a writing named before the colon. */
function writingBefore(outline: Outline, { from, to }: Stretch): Lead | null {
  for (let i = to - 2; i >= from; i--) {
    if (!DOCUMENT_NOUNS.has(outline.items[i]?.lemma ?? '')) continue;
    const full = outline.words.slice(i, to).some((word) => word === 'full' || word === 'text' || word === 'follows');
    const core = phraseBefore(outline, i, from);
    if (!full || core === null) return null;
    return { subject: { ...core, core, left: core.from, how: 'plain' }, cue: { from: to - 1, to }, act: 'writing' };
  }
  return null;
}

/** The sentence behind a letter from its salutation to its signature, or behind the one paragraph that begins at `s`. */
function letterEnd(outline: Outline, s: number): number {
  const { sentences } = outline;
  let to = s + 1;
  while (to < sentences.length && !beginsLine(outline, (sentences[to] as Stretch).from)) to++;
  if (!SALUTES.test(wordsOf(outline, s))) return to;
  for (let n = to; n < Math.min(sentences.length, s + LONGEST_LETTER); n++) {
    if (!beginsLine(outline, (sentences[n] as Stretch).from) || !SIGNS.test(wordsOf(outline, n))) continue;
    return n + 1 < sentences.length && isName(outline, n + 1) ? n + 2 : n + 1;
  }
  return s;
}

function wordsOf({ text, items, sentences }: Outline, s: number): string {
  const { from, to } = sentences[s] as Stretch;
  const [start, end] = [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];
  return text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ');
}

const isName = ({ items, sentences }: Outline, s: number): boolean => {
  const { from, to } = sentences[s] as Stretch;
  return to - from < 6 && items.slice(from, to).every(({ tag }) => tag === 'PROPN' || tag === 'PUNCT');
};
