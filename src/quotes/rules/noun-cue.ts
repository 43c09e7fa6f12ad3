/**
 * "N.'s claim that …", "his opposition to the plan", "faced questions about the boat": a noun attributes.
 *
 * In: an outline and an item. Out: a draft, or null. Whoever owns the noun speaks, or who does the verb whose object it
 * is, or nobody. What follows it by "that", an infinitive or the noun's own preposition is the content.
 */
import type { Draft } from '../draft.ts';
import { isCueVerb } from '../lexicon-en.ts';
import { CUE_NOUNS, FREE_NOUNS } from '../lexicon-nouns-en.ts';
import { phraseAfter, runBefore, type Subject, wordOf } from '../nominal.ts';
import type { Item, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';

const OWN = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** The draft of a noun that attributes, at an item. */
export function nounCue(outline: Outline, i: number): Draft | null {
  const item = outline.items[i] as Item;
  if (item.tag !== 'NOUN') return null;
  if (!CUE_NOUNS.has(item.lemma) && !FREE_NOUNS.has(item.lemma) && !SPOKEN.has(item.lemma)) return null;
  const sentence = outline.sentences[outline.sentenceOf[i] as number] as Stretch;
  const next = outline.items[i + 1];
  if (next === undefined || i + 1 >= sentence.to) return null;
  const isTo =
    next.lemma === 'to' &&
    (outline.groupOf[i + 1] !== -1 || (outline.items[i + 2]?.tag === 'MARKED' && i + 2 < sentence.to));
  const isThat = next.lemma === 'that' && (next.tag === 'SCONJ' || outline.items[i + 2]?.tag === 'MARKED');
  const owner = ownerOf(outline, i, sentence.from);
  const own = owner !== null && CUE_NOUNS.has(item.lemma);
  if (own || (owner !== null && SPOKEN.has(item.lemma))) {
    const is = nounIs(outline, i, owner, sentence.to);
    if (is) return is;
  }
  const far = own || FREE_NOUNS.get(item.lemma)?.has('that') ? thatLater(outline, i, sentence.to, owner) : null;
  if (far) return far;
  const leads = own ? CUE_NOUNS.get(item.lemma) : owner === null ? FREE_NOUNS.get(item.lemma) : undefined;
  if (!leads?.has(next.lemma) && !(own && (isTo || isThat))) return null;
  const from = isTo ? i + 1 : i + 2;
  const to =
    isThat || isTo
      ? clauseEnd(outline, from, sentence.to, isThat ? 1 : 0)
      : CALLS.has(item.lemma) && outline.items[from]?.tag === 'MARKED'
        ? from + 1
        : thingEnd(outline, from, sentence.to);
  if (to <= from || (PEOPLE.has(item.lemma) && speaksNext(outline, to))) return null;
  return {
    rule: own ? 'noun-cue' : 'free-noun',
    pieces: [{ from, to }],
    cue: { from: i, to: i + 1 },
    subject: owner ?? doerOf(outline, i, sentence.from),
    listener: null,
    act: 'speech',
    reports: 'topic',
  };
}

const PEOPLE = new Set(['supporter', 'critic', 'opponent', 'proponent', 'defender', 'champion', 'advocate']);

/** "supporters of the plan | say": they are who says more. */
function speaksNext({ groups, groupOf }: Outline, at: number): boolean {
  const group = groups[groupOf[at] ?? -1];
  return group !== undefined && group.tense !== 'none' && isCueVerb(group.lemma);
}

/** "the claim of a captain | that …", "her claim at the quay | that …": over one phrase, which may say whose it is. */
function thatLater(outline: Outline, noun: number, limit: number, owner: Subject | null): Draft | null {
  const { items } = outline;
  const by = items[noun + 1];
  if (by?.tag !== 'ADP' || by.lemma === 'to') return null;
  const phrase = phraseAfter(outline, noun + 2, limit);
  const at = phrase?.to ?? limit;
  if (phrase === null || at + 2 >= limit || wordOf(outline, at) !== 'that') return null;
  if (items[at]?.tag !== 'SCONJ' && items[at + 1]?.tag !== 'MARKED') return null;
  const whose = by.lemma === 'of' || by.lemma === 'by';
  const subject: Subject | null = owner ?? (whose ? { ...phrase, core: phrase, left: noun, how: 'inverted' } : null);
  if (subject === null) return null;
  return {
    rule: 'noun-cue',
    pieces: [{ from: at + 1, to: clauseEnd(outline, at + 1, limit, 1) }],
    cue: { from: noun, to: noun + 1 },
    subject,
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}

/** Nouns for what is said, that attribute only what they are said to be. */
const SPOKEN: ReadonlySet<string> = new Set(
  'answer reply response message point excuse rationale theory lesson'.split(' '),
);

/** "N.'s answer | is that …": what a noun is said to be. */
function nounIs(outline: Outline, noun: number, subject: Subject | null, limit: number): Draft | null {
  const group = outline.groups[outline.groupOf[noun + 1] ?? -1];
  if (group === undefined || group.lemma !== 'be' || group.tense === 'none' || group.from !== noun + 1) return null;
  if (wordOf(outline, group.to) !== 'that' || group.to + 2 >= limit) return null;
  return {
    rule: 'noun-cue',
    pieces: [{ from: group.to + 1, to: limit }],
    cue: { from: noun, to: group.to },
    subject,
    listener: null,
    act: 'speech',
    reports: 'words',
  };
}

/** What is called out, often in marks: "chants of 'Lower tolls!'" */
const CALLS: ReadonlySet<string> = new Set(['chant', 'call', 'cry', 'shout']);

function ownerOf(outline: Outline, noun: number, floor: number): Subject | null {
  for (let i = noun - 1; i >= floor && noun - i < 5; i--) {
    const { tag, lemma } = outline.items[i] as Item;
    if (tag === 'PRON' && OWN.has(wordOf(outline, i))) {
      const core = { from: i, to: i + 1 };
      return { ...core, core, left: i, how: 'plain' };
    }
    if (tag === 'PART' && (lemma === "'s" || lemma === "'")) {
      const core = runBefore(outline, i - 1, floor);
      return core && { ...core, core, left: core.from, how: 'plain' };
    }
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV' && tag !== 'PROPN') return null;
  }
  return null;
}

/** Verbs whose subject others speak of: "faced questions about". */
const UNDERGONE = new Set(
  'face draw spark prompt attract meet receive get hear fuel cause answer dismiss reject ignore cite see follow trigger fan'.split(
    ' ',
  ),
);

/** Who does the active verb right before the noun's phrase: "N. | raised | new questions about …"; else null. */
function doerOf(outline: Outline, noun: number, floor: number): Subject | null {
  const run = runBefore(outline, noun, floor);
  const n = run === null ? -1 : (outline.groupOf[run.from - 1] ?? -1);
  const group = outline.groups[n];
  if (group === undefined || group.voice !== 'active' || UNDERGONE.has(group.lemma)) return null;
  return subjectBefore(outline, n);
}

/** The end of a clause that hangs on a noun and has so many finite verbs: the next comma, or the verb of the noun. */
function clauseEnd(outline: Outline, from: number, limit: number, verbs: number): number {
  const { items, groups, groupOf } = outline;
  let left = verbs;
  for (let i = from; i < limit; i++) {
    if (items[i]?.lemma === ',' || items[i]?.lemma === ';' || items[i]?.lemma === ':') return i;
    if (OPENS.has(wordOf(outline, i)) || items[i]?.tag === 'CCONJ' || items[i]?.tag === 'SCONJ') left++;
    const group = groups[groupOf[i] ?? -1];
    if (group?.from === i && group.tense !== 'none' && --left < 0) return i;
  }
  return limit;
}

const OPENS = new Set(['that', 'who', 'which', 'what', 'whom', 'how', 'where', 'when', 'why']);

/** The end of what a noun is about: a phrase, with the clause, the purpose or the comparison that hangs on it. */
function thingEnd(outline: Outline, from: number, limit: number): number {
  if (OPENS.has(wordOf(outline, from))) return boundAfter(outline, from + 1, limit, 1);
  let to = phraseAfter(outline, from, limit)?.to ?? from;
  for (let steps = 0; to > from && to < limit && steps < 4; steps++) {
    const next = hangingEnd(outline, to, limit);
    if (next === to) break;
    to = next;
  }
  return to;
}

const CLAUSES = new Set(['that', 'who', 'which', 'whom']);

/** The end of what hangs on the phrase before an item; the item itself where nothing does. */
function hangingEnd(outline: Outline, at: number, limit: number): number {
  const { items, groups, groupOf } = outline;
  const word = wordOf(outline, at);
  if (CLAUSES.has(word)) return boundAfter(outline, at + 1, limit, 1);
  const group = groups[groupOf[at] ?? -1];
  if (group?.from === at && group.tense === 'none') return boundAfter(outline, at + 1, limit, 0);
  if (word !== 'as' && word !== 'and' && word !== 'or') return at;
  // "as he left" is the narrator's, and "his talk of rain and his plan to wait" are two.
  if (items[at + 1]?.tag === 'PRON') return at;
  const phrase = phraseAfter(outline, at + 1, limit);
  const verb = groups[groupOf[phrase?.to ?? -1] ?? -1];
  return phrase === null || (verb !== undefined && verb.tense !== 'none') ? at : phrase.to;
}

/** The next mark, or the finite verb behind so many others. */
function boundAfter({ items, groups, groupOf }: Outline, from: number, limit: number, verbs: number): number {
  let left = verbs;
  for (let i = from; i < limit; i++) {
    if (items[i]?.tag === 'PUNCT' && items[i]?.lemma !== '-') return i;
    if (CLAUSES.has(items[i]?.lemma ?? '')) left++;
    const group = groups[groupOf[i] ?? -1];
    if (group?.from === i && group.tense !== 'none' && left-- === 0) return i;
  }
  return limit;
}
