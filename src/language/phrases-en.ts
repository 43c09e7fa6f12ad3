/**
 * Noun phrases and verb groups of English.
 *
 * In: tagged words and where sentences end. Out: runs in reading order. Method: longest runs by tags within a sentence.
 * What follows a noun ("of the town") is not part of its phrase, and a verb parted from its auxiliary by a subject
 * ("did they say") is not joined to it.
 */
import type { NounPhrase, VerbGroup } from './analysis.ts';
import type { Word } from './tags-en.ts';

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);

/** Noun phrases: determiner, numbers, adjectives, nouns; a possessive joins two into one. */
export function nounPhrases(words: readonly Word[], ends: Uint8Array): NounPhrase[] {
  const found: NounPhrase[] = [];
  let from = -1;
  let head = -1;
  const close = (): void => {
    if (from >= 0 && head >= 0) {
      found.push({ from, to: head + 1, head, start: (words[from] as Word).start, end: (words[head] as Word).end });
    }
    from = -1;
    head = -1;
  };
  for (let i = 0; i < words.length; i++) {
    const part = partOf(words, i);
    if (part === 'no') close();
    else if (part === 'opens') {
      if (head >= 0 || from >= 0) close();
      from = i;
    } else if (part === 'links') {
      if (head !== i - 1) close();
    } else {
      if (part === 'qualifies' && head === i - 1 && words[head]?.tag !== 'NUM') close();
      if (from < 0) from = i;
      if (part === 'heads') head = i;
    }
    if (ends[i] === 1) close();
  }
  close();
  return found;
}

type Part = 'opens' | 'qualifies' | 'heads' | 'links' | 'no';

function partOf(words: readonly Word[], i: number): Part {
  const { tag, lemma, lower } = words[i] as Word;
  if (tag === 'NOUN' || tag === 'PROPN') return 'heads';
  if (tag === 'NUM') return 'heads';
  if (tag === 'DET') return 'opens';
  if (tag === 'PRON') return POSSESSIVES.has(lower) ? 'opens' : 'no';
  if (tag === 'ADJ') return 'qualifies';
  if (tag === 'PART') return lemma === "'s" || lemma === "'" ? 'links' : 'no';
  if (tag === 'SYM') return 'qualifies';
  if (tag === 'ADV') return words[i + 1]?.tag === 'ADJ' || words[i + 1]?.tag === 'NUM' ? 'qualifies' : 'no';
  return 'no';
}

const isNot = ({ lemma }: Word): boolean =>
  lemma === 'not' || lemma === "n't" || lemma === 'never' || lemma === 'cannot';

/** Verbs with their auxiliaries. */
export function verbGroups(words: readonly Word[], ends: Uint8Array): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < words.length; ) {
    const to = groupEnd(words, ends, i);
    if (to > i) {
      found.push(describe(words, i, to));
      i = to;
    } else i++;
  }
  return found;
}

/** The end of the verb group that starts at `from`; `from` itself where none does. */
function groupEnd(words: readonly Word[], ends: Uint8Array, from: number): number {
  let end = from;
  let infinitive = false;
  for (let i = from; i < words.length && i < from + 12; i++) {
    const word = words[i] as Word;
    if (word.tag === 'VERB') return i + 1;
    if (word.tag === 'AUX') end = i + 1;
    else if (word.lemma === 'to' && word.tag === 'PART' && i === from) infinitive = true;
    else if (word.lemma === 'not' || word.lemma === "n't") {
      if (end === from && !infinitive) return from;
      if (end > from) end = i + 1;
    } else if (word.tag !== 'ADV' || i === from) return end;
    if (ends[i] === 1) return end;
  }
  return end;
}

function describe(words: readonly Word[], from: number, to: number): VerbGroup {
  let head = to - 1;
  while (head > from && (words[head] as Word).tag !== 'VERB' && (words[head] as Word).tag !== 'AUX') head--;
  const group = words.slice(from, to);
  const auxiliaries = words.slice(from, head).filter(({ tag }) => tag === 'AUX');
  const main = words[head] as Word;
  const last = auxiliaries.at(-1);
  const passive = last !== undefined && last.lemma === 'be' && main.tag === 'VERB' && main.entry.participle;
  return {
    from,
    to,
    start: (words[from] as Word).start,
    end: (words[to - 1] as Word).end,
    head,
    tense: tenseOf(words[from] as Word, auxiliaries[0], main, words[to]),
    voice: passive ? 'passive' : 'active',
    negated: group.some(isNot) || (words[from - 1] !== undefined && (words[from - 1] as Word).lemma === 'never'),
  };
}

function tenseOf(first: Word, auxiliary: Word | undefined, main: Word, next: Word | undefined): VerbGroup['tense'] {
  if (first.lemma === 'to') return 'none';
  const finite = auxiliary ?? main;
  if (finite.lemma === 'will') return 'future';
  if (finite.tag === 'AUX') {
    const { form } = finite.entry;
    if (form === 'past') return 'past';
    if (form === 'ing' || form === 'participle') return 'none';
    return finite.lemma === 'be' && main.lemma === 'go' && main.entry.form === 'ing' && next?.lemma === 'to'
      ? 'future'
      : 'present';
  }
  const { form } = main.entry;
  if (form === 'past') return next?.lemma === 'by' ? 'none' : 'past';
  return form === 'ing' || form === 'participle' ? 'none' : 'present';
}
