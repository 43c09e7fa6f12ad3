/**
 * Who speaks where a quotation has no cue of its own: named behind a dash, or speaking in the sentence before.
 *
 * In: an outline, drafts, and which draft each sentence belongs to. Out: the speaker's phrase, or null. A quotation
 * alone in its sentence is whoever's the dash behind it names, else of whoever speaks in the sentence before it, be that
 * of the paragraph before. So is a sentence that begins with a participle of saying ("Adding, '…'").
 */
import type { Draft } from './draft.ts';
import { DASHES } from './items.ts';
import { DOCUMENT_NOUNS, REPORTING } from './lexicon-en.ts';
import { phraseAfter, type Subject, wordOf } from './nominal.ts';
import { beginsLine, type Outline, type Stretch } from './outline.ts';
import { subjectBefore } from './subject.ts';

const LONGEST_CREDIT = 12;
const LONGEST_LEAD = 20;

/** The speaker of a quotation alone in sentence `s`. */
export function speakerNear(outline: Outline, drafts: readonly Draft[], owner: Int32Array, s: number): Subject | null {
  return (
    creditBehind(outline, s + 1) ??
    pointsBack(outline, s + 1) ??
    wordedBefore(outline, s - 1) ??
    drafts[s > 0 ? (owner[s - 1] as number) : -1]?.subject ??
    lastSpeaker(outline, s - 1) ??
    gestureBefore(outline, s) ??
    answering(outline, speakerOfParagraph(outline, drafts, owner, s))
  );
}

/** "I ask whether he sails. 'Not now.'": who asks in an essay does not answer. */
const answering = (outline: Outline, subject: Subject | null): Subject | null =>
  subject !== null && wordOf(outline, subject.core.from) === 'i' ? null : subject;

const GESTURES = new Set('shake nod laugh smile shrug sigh pause grin frown wink chuckle hesitate'.split(' '));

/** "He shakes his head. 'Not now.'": whose gesture the sentence before `s` is, in the same paragraph. */
function gestureBefore(outline: Outline, s: number): Subject | null {
  const [before, own] = [outline.sentences[s - 1], outline.sentences[s]];
  if (before === undefined || own === undefined || beginsLine(outline, own.from)) return null;
  for (let i = before.from; i < before.to; i++) {
    const n = outline.groupOf[i] ?? -1;
    const group = outline.groups[n];
    if (group === undefined) continue;
    return GESTURES.has(group.lemma) && group.tense !== 'none' ? subjectBefore(outline, n) : null;
  }
  return null;
}

/** "'Nobody drowns by waiting.' N., who kept the light, said it to me.": whoever says it in sentence `s`, or null. */
function pointsBack(outline: Outline, s: number): Subject | null {
  const sentence = outline.sentences[s];
  if (sentence === undefined || beginsLine(outline, sentence.from)) return null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const n = outline.groupOf[i] ?? -1;
    if (n >= 0 && saysBack(outline, n)) return subjectBefore(outline, n);
  }
  return null;
}

/** Whose words the colon that ends sentence `s` leads to. */
function wordedBefore(outline: Outline, s: number): Subject | null {
  const sentence = outline.sentences[s];
  const core = sentence === undefined ? null : whoseWords(outline, sentence.to - 1);
  return core ? { ...core, core, left: core.from, how: 'plain' } : null;
}

/** "said it to me", "said so": a verb of saying whose content stands before. */
export function saysBack({ items, words, groups }: Outline, n: number): boolean {
  const group = groups[n];
  if (group === undefined || group.lemma !== 'say' || group.voice === 'passive') return false;
  let next = group.to + 1;
  while (items[next]?.tag === 'ADV') next++;
  return BACK.has(words[group.to] ?? '') && BEHIND.has(items[next]?.tag ?? 'PUNCT');
}

const BACK = new Set(['it', 'so']);
/** What stands behind "said it", where no clause of "it" begins. */
const BEHIND = new Set(['ADP', 'PUNCT', 'DET', 'PRON', 'CCONJ']);

const WORDINGS = new Set('word words saying motto warning advice line phrase verse lines question'.split(' '));

/** "He recalled the words of N. at the quay: '…'", "the text of a letter from N.: '…'": whose words stand before the colon at an item; or null. */
export function whoseWords(outline: Outline, colon: number): Stretch | null {
  const { from } = outline.sentences[outline.sentenceOf[colon] ?? 0] as Stretch;
  if (outline.items[colon]?.lemma !== ':') return null;
  for (let i = colon - 3; i >= from && colon - i < LONGEST_LEAD; i--) {
    const by = wordOf(outline, i + 1);
    if (WORDINGS.has(wordOf(outline, i)) && by === 'of') return phraseAfter(outline, i + 2, colon);
    const written = DOCUMENT_NOUNS.has(outline.items[i]?.lemma ?? '') && (by === 'by' || by === 'from');
    if (written) return phraseAfter(outline, i + 2, colon);
  }
  return null;
}

const FARTHEST = 4;

/** Who speaks last in the sentences before `s` of its paragraph. */
function speakerOfParagraph(outline: Outline, drafts: readonly Draft[], owner: Int32Array, s: number): Subject | null {
  for (let n = s; n > 0 && s - n < FARTHEST && !beginsLine(outline, (outline.sentences[n] as Stretch).from); n--) {
    const subject = drafts[owner[n - 1] as number]?.subject;
    if (subject) return subject;
  }
  return null;
}

/** "- N., keeper": the name in a short sentence `s` that is a dash and a name; or null. */
export function creditBehind(outline: Outline, s: number): Subject | null {
  const { items, sentences } = outline;
  const sentence = sentences[s];
  if (sentence === undefined || !DASHES.has(items[sentence.from]?.lemma ?? '')) return null;
  if (sentence.to - sentence.from > LONGEST_CREDIT || items[sentence.from + 1]?.tag !== 'PROPN') return null;
  const core = phraseAfter(outline, sentence.from + 1, sentence.to);
  return core && { ...core, core, left: sentence.from, how: 'inverted' };
}

/** "The keeper agreed.": the subject of the verb of saying that ends a sentence. */
function lastSpeaker(outline: Outline, s: number): Subject | null {
  const sentence = outline.sentences[s];
  if (sentence === undefined) return null;
  for (let i = sentence.to - 1; i >= Math.max(sentence.from, sentence.to - 5); i--) {
    const n = outline.groupOf[i] ?? -1;
    const group = outline.groups[n];
    if (group === undefined) continue;
    const speaks =
      group.voice === 'active' && group.tense !== 'none' && (REPORTING.has(group.lemma) || group.lemma === 'disagree');
    return speaks ? subjectBefore(outline, n) : null;
  }
  return null;
}

/** The drafts, those that begin their sentence with a participle of saying given to whoever speaks before. */
export function carriedOn(outline: Outline, drafts: readonly Draft[], owner: Int32Array): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.subject !== null || draft.cue === null || !draft.rule.startsWith('after-cue')) return draft;
    const { from } = draft.cue;
    const s = outline.sentenceOf[from] ?? 0;
    const opens = (outline.sentences[s] as Stretch).from === from;
    const group = outline.groups[outline.groupOf[from] ?? -1];
    if (!opens || s === 0 || group?.tense !== 'none' || !REPORTING.has(group.lemma) || group.voice === 'passive')
      return draft;
    if (!outline.words[group.head]?.endsWith('ing')) return draft;
    return { ...draft, subject: drafts[owner[s - 1] as number]?.subject ?? null };
  });
}
