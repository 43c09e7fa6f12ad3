/**
 * "And she said unto him, Go down to the quay.": speech that a capital letter opens behind a comma, and no marks.
 *
 * In: an outline and a verb group. Out: a draft, or null. Old books and records write so. Between a verb of saying and the
 * comma only whom it was said to may stand; the word behind the comma begins as a sentence does, and is no name. The
 * content is the rest of the sentence: how many sentences more are spoken, the page does not show.
 */
import type { Draft } from '../draft.ts';
import { isTime, wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';
import { subjectAfter } from '../subject-behind.ts';

const SAYING = new Set('say answer reply cry exclaim ask'.split(' '));
const TO = new Set(['to', 'unto']);
const OPENING: ReadonlySet<string> = new Set([
  'PRON',
  'DET',
  'VERB',
  'AUX',
  'ADV',
  'ADP',
  'SCONJ',
  'INTJ',
  'NOUN',
  'ADJ',
]);
/** What a writer puts between commas: "N. said, I think, that". */
const ASIDE = new Set('think believe suppose guess fear hope imagine presume'.split(' '));

/** The draft of a group whose content is a sentence behind a comma. */
export function bareSpeech(outline: Outline, n: number): Draft | null {
  const { items, groups, groupOf, sentences, sentenceOf } = outline;
  const { lemma, tense, voice, from, to } = groups[n] as Group;
  const saying = tense !== 'none' || wordOf(outline, from) === 'saying';
  if (!SAYING.has(lemma) || !saying || voice === 'passive') return null;
  const { to: limit } = sentences[sentenceOf[from] as number] as Stretch;
  const behind = verbFirst(outline, n, limit);
  const start = behind?.to ?? to;
  const listener = TO.has(wordOf(outline, start)) ? listenerAt(outline, start + 1, limit) : null;
  const comma = listener?.to ?? start;
  if (items[comma]?.lemma !== ',' || comma + 2 >= limit || !opens(outline, comma + 1)) return null;
  if (ASIDE.has(groups[groupOf[comma + 2] ?? -1]?.lemma ?? '')) return null;
  if (items.slice(comma, limit).some(({ tag }) => tag === 'MARKED')) return null;
  const subject = behind ?? subjectBefore(outline, n);
  if (subject === null) return null;
  // "…, N. said, Harrol then sailed": the sentence runs on around its cue.
  if (listener === null && behind === null && subject.how === 'plain' && items[subject.left - 1]?.lemma === ',')
    return null;
  return {
    rule: 'bare-speech',
    pieces: [{ from: comma + 1, to: limit }],
    cue: { from, to },
    subject,
    listener,
    act: 'speech',
    reports: 'words',
    spoken: true,
  };
}

const LONGEST_LISTENER = 10;

/** Whom it was said to, up to the comma: no verb stands there. */
function listenerAt({ items, groups, groupOf }: Outline, from: number, limit: number): Stretch | null {
  for (let i = from; i < Math.min(limit, from + LONGEST_LISTENER); i++) {
    if (items[i]?.lemma === ',') return i > from ? { from, to: i } : null;
    if ((groups[groupOf[i] ?? -1]?.tense ?? 'none') !== 'none' || items[i]?.tag === 'PUNCT') return null;
  }
  return null;
}

/** True for a word that begins as a sentence does, and is no name: a capital makes one of "Let" by its tag alone. */
function opens(outline: Outline, i: number): boolean {
  const { text, items } = outline;
  const [first, next] = [items[i], items[i + 1]];
  if (first === undefined || next === undefined || !/^\p{Lu}/u.test(text.charAt(first.start))) return false;
  if (first.tag !== 'PROPN') return OPENING.has(first.tag);
  if (isTime(outline, i)) return false;
  return CALLS.has(wordOf(outline, i)) || LED.has(next.tag);
}

/** What follows a verb or an adverb, and hardly a name. */
const LED: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADV', 'PART']);
const CALLS = new Set(
  'go come behold lo o hear yes no nay yea arise hail let here thus speak take give bring surely truly verily alas'.split(
    ' ',
  ),
);

/** "Then said Renn unto his man, …": the speaker behind the verb, where none stands before it. */
function verbFirst(outline: Outline, n: number, limit: number): ReturnType<typeof subjectAfter> {
  const { from, to } = outline.groups[n] as Group;
  const before = outline.items[from - 1];
  const opens = from === (outline.sentences[outline.sentenceOf[from] as number] as Stretch).from;
  if (!(opens || before?.tag === 'ADV' || before?.tag === 'CCONJ' || before?.lemma === ',')) return null;
  if (TO.has(wordOf(outline, to)) || to >= limit) return null;
  return subjectAfter(outline, n);
}
