/**
 * "N. said that …", "N. told reporters: '…'", "N. denied …", "N. called for …": the content stands behind its cue.
 *
 * In: an outline and a verb group. Out: a draft, or null where the verb attributes nothing here. What may follow which
 * verb is in the lexicon; how far the content goes is for `extent.ts`.
 */
import { colonBeforeSpeech, isNarratorsColon } from '../colon.ts';
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { type Frame, frameOf } from '../frames.ts';
import { gapBefore } from '../gap.ts';
import { actOf, actOfVerb, canAttribute, isCueVerb, MADE_OUT, REPORTING } from '../lexicon-en.ts';
import { lightNoun } from '../light-noun.ts';
import { endsInSign, opensSentence } from '../marks-shape.ts';
import { isNamed } from '../named-work.ts';
import { saysBack, whoseWords } from '../near-speaker.ts';
import { isTime, phraseAfter, runBefore, type Subject, wordOf } from '../nominal.ts';
import { isPhraseInMarks, isWhere, saysAmount } from '../not-said.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { pastPhrases } from '../past-phrases.ts';
import type { Act } from '../quote.ts';
import { subjectBefore } from '../subject.ts';
import { subjectAfter } from '../subject-behind.ts';
import { looksLikeTitle } from '../title.ts';
import { chainStart } from '../verb-chain.ts';

/** The draft of a group whose content follows it. */
export function afterCue(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  const opened = opensWithCue(outline, n);
  if (opened) return opened;
  if (!canAttribute(group.lemma)) return null;
  if (isAsCited(outline, group) || isNaming(outline, group) || saysBack(outline, n)) return null;
  const plain = frameOf(outline, n);
  if (isNarratorsColon(outline, group, plain) || saysAmount(outline, group) || isWhere(outline, group, plain))
    return null;
  const noun = lightNoun(outline, group, plain);
  const frame = noun ?? anythingSaid(outline, group, plain) ?? plain;
  const act = noun ? 'speech' : (actIn(group, frame) ?? actOfThing(outline, n, frame));
  if (
    act === null ||
    leadsToCue(outline, group, frame) ||
    holdsSaying(outline, group, frame) ||
    isTitled(outline, group, frame) ||
    isPhraseInMarks(outline, group, frame)
  )
    return null;
  const subject =
    group.voice === 'passive' || isUndergone(outline, group, frame)
      ? agentOf(outline, group)
      : subjectBefore(outline, n);
  const near = frame.follows === 'thing' || frame.follows === 'about' || frame.follows === 'quality';
  if ((near || frame.follows === 'to') && subject !== null && wordOf(outline, subject.core.from) === 'you') return null;
  if (subject === null && isAdjective(outline, group)) return null;
  const to = endOfMarks(outline, frame) ?? contentEnd(outline, n, frame.at, near);
  const colon = near ? colonBeforeSpeech(outline, frame.at, to) : -1;
  if (colon >= 0 && subject !== null) {
    const core = whoseWords(outline, colon);
    return {
      rule: 'after-cue-marks',
      pieces: [{ from: colon + 1, to: colon + 2 }],
      cue: { from: group.from, to: frame.cueEnd },
      subject: core ? { ...core, core, left: core.from, how: 'plain' } : subject,
      listener: null,
      act: core ? 'speech' : act,
      reports: 'words',
    };
  }
  const first = outline.groups[chainStart(outline, n)] as Group;
  const gap = gapBefore(outline, n, subject, frame);
  return {
    rule: `after-cue-${frame.follows}`,
    pieces: gap === null ? [{ from: urged(group, frame) ?? frame.at, to }] : [gap, { from: frame.at, to }],
    cue: { from: first.from, to: frame.cueEnd },
    subject,
    listener: frame.follows === 'thing' || frame.follows === 'to' ? null : frame.listener,
    act,
    reports: near ? 'topic' : 'words',
  };
}

/** "Said N.: '…'", "In other words, explained N., '…'": verb, speaker and content in a row. */
function opensWithCue(outline: Outline, n: number): Draft | null {
  const { from, to, lemma, tense, voice } = outline.groups[n] as Group;
  const { items, sentences, sentenceOf } = outline;
  const sentence = sentences[sentenceOf[from] as number] as Stretch;
  const opens = from === sentence.from || (items[from - 1]?.lemma === ',' && items[from - 2]?.tag !== 'MARKED');
  if (!opens || to - from > 1 || tense === 'none' || voice === 'passive' || lemma === 'tell' || !REPORTING.has(lemma))
    return null;
  const subject = subjectAfter(outline, n);
  const lead = subject === null ? undefined : items[subject.to];
  if (subject === null || (lead?.lemma !== ':' && lead?.lemma !== ',')) return null;
  const at = subject.to + 1;
  if (items[at]?.tag !== 'MARKED' || isTime(outline, subject.core.from)) return null;
  return {
    rule: 'after-cue-marks',
    pieces: [{ from: at, to: at + 1 }],
    cue: { from, to },
    subject,
    listener: null,
    act: actOfVerb(lemma),
    reports: 'words',
  };
}

/** "As cited in the Courant, …" says through whom something came, and "as seen on …" nothing at all. */
const isAsCited = (outline: Outline, { from, to }: Group): boolean =>
  to - from === 1 && wordOf(outline, from - 1) === 'as' && ['in', 'by', 'on'].includes(wordOf(outline, to));

const QUALIFIED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'SYM', 'PROPN']);

/** "a proposed cap", "his repeated slips", "Suspected thieves": a participle that says what kind of thing it is. */
function isAdjective({ items, words, groupOf }: Outline, { from, to, tense }: Group): boolean {
  if (to - from > 1 || tense !== 'past' || !words[from]?.endsWith('ed')) return false;
  const before = items[from - 1];
  const owned = before?.tag === 'PRON' && OWNERS.has(words[from - 1] ?? '');
  const opens =
    before === undefined || ['DET', 'PART', 'ADP', 'PUNCT'].includes(before.tag) || groupOf[from - 1] !== -1;
  return (opens || owned) && QUALIFIED.has(items[to]?.tag ?? '');
}

const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const NAMES = new Set(['call', 'name', 'title', 'entitle', 'dub', 'label']);

/** "a ferry called Gull": what a thing is named, and nobody says it. */
function isNaming(outline: Outline, { from, to, lemma }: Group): boolean {
  if (to - from > 1 || !NAMES.has(lemma)) return false;
  const { items } = outline;
  if (wordOf(outline, from - 1) === '-' && wordOf(outline, from - 2) === 'so') return true;
  if (items[from - 1]?.tag !== 'NOUN' || !['PROPN', 'MARKED'].includes(items[to]?.tag ?? '')) return false;
  const thing = runBefore(outline, from - 1, 0);
  return thing !== null && ['a', 'an', 'another'].includes(wordOf(outline, thing.from));
}

/** "N. left, asked about the boat", "N. accused of a crime": a participle, of what is done to somebody. */
function isUndergone(outline: Outline, { from, to, lemma }: Group, { follows, by }: Frame): boolean {
  const { items } = outline;
  if (to - from === 1 && wordOf(outline, to) === 'by') return true;
  if (to - from > 1 || follows !== 'about') return false;
  if (lemma === 'accuse') return by === 'of';
  return lemma === 'ask' && items[from - 1]?.lemma === ',';
}

/** "was asked by the mayor whether …": who does what a passive says, or null. */
function agentOf(outline: Outline, { to }: Group): Subject | null {
  if (wordOf(outline, to) !== 'by') return null;
  const { to: limit } = outline.sentences[outline.sentenceOf[to] as number] as Stretch;
  const core = phraseAfter(outline, to + 1, limit);
  return core && { ...core, core, left: to, how: 'inverted' };
}

/** Behind "say", past time and place, whatever is there is said. */
function anythingSaid(outline: Outline, { lemma, to, voice }: Group, frame: Frame): Frame | null {
  if (lemma !== 'say' || voice === 'passive' || WHOLE.has(frame.follows)) return null;
  const { to: limit } = outline.sentences[outline.sentenceOf[to - 1] as number] as Stretch;
  const at = pastPhrases(outline, to, limit);
  const item = outline.items[at];
  if (item === undefined || at >= limit || item.tag === 'PUNCT' || item.tag === 'MARKED' || item.tag === 'CCONJ')
    return null;
  return { ...frame, follows: 'bare', at, by: '', listener: null, cueEnd: to };
}

/** "urged the town to vote": whom a verb moves to do something is part of what it asks; null for other frames. */
const urged = ({ voice }: Group, { follows, listener }: Frame): number | null =>
  follows === 'to' && voice === 'active' ? (listener?.from ?? null) : null;

const WHOLE: ReadonlySet<string> = new Set(['marks', 'that', 'bare', 'wh']);

/** Behind "said:", a sentence in marks is all of the content, and so is what ends in a comma. */
function endOfMarks(outline: Outline, { follows, at }: Frame): number | null {
  if (follows !== 'marks' || !(opensSentence(outline, at) || endsInSign(outline, at, ',.?!'))) return null;
  let to = at + 1;
  while (outline.items[to]?.tag === 'MARKED' && endsThere(outline, to)) to++;
  return to;
}

/** True for a stretch in marks that nobody's cue follows: "'You there!' 'Me?' said N." are two. */
const endsThere = ({ items, sentenceOf }: Outline, i: number): boolean =>
  sentenceOf[i + 1] !== sentenceOf[i] || ['PUNCT', 'MARKED'].includes(items[i + 1]?.tag ?? '');

/** True for a title behind a verb that is none of saying: "loves 'The Lamp'", "said on 'The Lamp'". */
function isTitled(outline: Outline, { lemma, from }: Group, { follows, at, by }: Frame): boolean {
  const inner = outline.marked[outline.items[at]?.marked ?? -1];
  if (follows !== 'marks' || inner === undefined) return false;
  const shown = ['which', 'that'].includes(wordOf(outline, from - 1));
  const read = lemma === 'read' && !shown && ['PRON', 'VERB'].includes(outline.items[from - 1]?.tag ?? '');
  const led = [',', ':'].includes(outline.items[at - 1]?.lemma ?? '') && !isNamed(outline, at);
  const plain = (by === '' || led) && !read && REPORTING.has(lemma) && actOfVerb(lemma) !== 'thought';
  return !plain && looksLikeTitle(outline.text, inner);
}

const SURVEYS = new Set([
  'poll',
  'survey',
  'study',
  'report',
  'paper',
  'census',
  'inquiry',
  'audit',
  'review',
  'analysis',
]);

/** "cast the plan as a gift"; "the poll found the mayor ahead": verbs that attribute some of their things. */
function actOfThing(outline: Outline, n: number, { follows, at }: Frame): Act | null {
  const { lemma, voice, to } = outline.groups[n] as Group;
  if (follows !== 'thing' || voice === 'passive') return null;
  if (lemma === 'think') return isJudged(outline, n, at) ? 'thought' : null;
  if (MADE_OUT.has(lemma)) {
    const { to: limit } = outline.sentences[outline.sentenceOf[to - 1] as number] as Stretch;
    const thing = phraseAfter(outline, at, limit);
    return thing !== null && wordOf(outline, thing.to) === 'as' ? 'speech' : null;
  }
  if (lemma !== 'find') return null;
  const subject = subjectBefore(outline, n);
  return subject && outline.items.slice(subject.from, subject.to).some(({ lemma }) => SURVEYS.has(lemma))
    ? 'speech'
    : null;
}

/** "thought the sum | excessive": a quality behind a thing ends the sentence. */
function isJudged(outline: Outline, n: number, at: number): boolean {
  const { to } = outline.groups[n] as Group;
  const { to: limit } = outline.sentences[outline.sentenceOf[to - 1] as number] as Stretch;
  const thing = phraseAfter(outline, at, limit);
  const next = outline.items[(thing?.to ?? limit) + 1];
  return thing !== null && outline.items[thing.to]?.tag === 'ADJ' && (next === undefined || next.tag === 'PUNCT');
}

/** "issued a statement | saying the boat was safe": the participle is the cue. */
function holdsSaying(outline: Outline, { lemma, to }: Group, { follows }: Frame): boolean {
  const { groups, groupOf, words, items, sentenceOf } = outline;
  if (lemma === 'ask' && follows === 'thing') return asksQuestion(outline, to);
  if (!ISSUES.has(lemma) || (follows !== 'thing' && follows !== 'bare')) return false;
  for (
    let i = to;
    i < to + LONGEST_WRITING && sentenceOf[i] === sentenceOf[to - 1] && items[i]?.tag !== 'MARKED';
    i++
  ) {
    const group = groups[groupOf[i] ?? -1];
    if (group?.from === i && words[i]?.endsWith('ing') && REPORTING.has(group.lemma)) return true;
  }
  return false;
}

/** "asked the mayor a question": which one is not said. */
function asksQuestion({ items }: Outline, from: number): boolean {
  for (let i = from; i < from + LONGEST_WRITING && items[i]?.tag !== 'PUNCT' && items[i]?.tag !== 'MARKED'; i++) {
    if (items[i]?.lemma === 'question') return !['about', ':', 'of', 'on', 'that'].includes(items[i + 1]?.lemma ?? '');
  }
  return false;
}

const ISSUES = new Set('issue release publish post send write sign give deliver circulate share'.split(' '));
const LONGEST_WRITING = 8;

/** "looks to be safe" says what seems, not what somebody is after. */
const AS_IT_SEEMS = new Set(['be', 'have', 'see']);
const LEADING = new Set(['look', 'decline', 'refuse', 'seek', 'try', 'like', 'want', 'need', 'choose', 'decide']);

/** "declined to say …", "wants to call …": the second verb is the cue, and takes the first with it. */
function leadsToCue(outline: Outline, { lemma }: Group, frame: Frame): boolean {
  if (!LEADING.has(lemma)) return false;
  if (frame.follows !== 'to' || frame.listener) return false;
  if (lemma === 'look') return AS_IT_SEEMS.has(outline.groups[outline.groupOf[frame.at] ?? -1]?.lemma ?? '');
  const n = outline.groupOf[frame.at] as number;
  const group = outline.groups[n];
  if (group === undefined || actOfVerb(group.lemma) === 'thought' || !isCueVerb(group.lemma)) return false;
  const next = frameOf(outline, n);
  return next.follows !== 'to' && actIn(group, next) !== null;
}

function actIn({ lemma, voice }: Group, frame: Frame): Act | null {
  if (frame.follows === 'end') return null;
  const passive = voice === 'passive' ? '/pass' : '';
  const kind =
    frame.follows === 'about' ? `about:${frame.by}` : frame.follows === 'to' && frame.listener ? 'to+l' : frame.follows;
  return actOf(lemma, `${kind}${passive}`);
}
