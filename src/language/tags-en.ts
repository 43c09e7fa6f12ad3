/**
 * Parts of speech of English words in their sentence.
 *
 * In: tokens as spans and as written, where sentences end, which of them are headlines. Out: tokens with tag and lemma. Method: each word starts with
 * its usual tag (`lexicon-en.ts`); capitals make proper nouns, first words only where the article writes them with a
 * capital elsewhere or the lexicon does not know them; then one pass of rules from left to right, each of which looks at
 * what stands before and behind and changes a tag to another that the word can have.
 * It builds no tree: what hangs on what is left to those who ask.
 */
import type { Span } from '../text/index.ts';
import type { Token } from './analysis.ts';
import { capitalEvidence } from './capitals.ts';
import { bit, type Entry } from './lexicon-en.ts';
import type { Spelling } from './spelling.ts';
import type { Tag } from './tag.ts';

/** A token that is still being tagged, with what the lexicon knows. */
export interface Word extends Token {
  tag: Tag;
  lemma: string;
  readonly entry: Entry;
  /** In small letters, straight apostrophes. */
  readonly lower: string;
}

const NOUNISH: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'NUM']);
const VERB = bit('VERB');
const NOUN = bit('NOUN');
const ADJ = bit('ADJ');
const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they', 'who']);
const POSSESSIVES = new Set(['my', 'your', 'his', 'its', 'our', 'their', 'whose']);
const INDEFINITE = /^(?:some|any|no|every)(?:one|body)$/;
const HAVES = new Set(['have', 'be']);
const FUNCTION: ReadonlySet<Tag> = new Set(['DET', 'PRON', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART']);

/** Tags the tokens, given as written; `shouted` marks those in headlines. */
export function tagEnglish(
  spans: readonly Span[],
  spellings: readonly Spelling[],
  ends: Uint8Array,
  shouted: Uint8Array,
): Word[] {
  const evidence = capitalEvidence(spellings, ends, shouted);
  const words: Word[] = [];
  let first = true;
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i] as Span;
    const spelling = spellings[i] as Spelling;
    const { entry, lower } = spelling;
    const tag = startTag(spelling, first || shouted[i] === 1, evidence);
    words.push({ start, end, tag, lemma: tag === 'PROPN' ? lower : entry.lemma, entry, lower });
    if (ends[i] === 1) first = true;
    else if (entry.tag !== 'PUNCT') first = false;
  }
  for (let i = 0; i < words.length; i++) settle(words, i);
  return words;
}

function startTag(
  { surface, lower, entry, case: written }: Spelling,
  first: boolean,
  evidence: ReadonlyMap<string, number>,
): Tag {
  if (written === 'lower') return entry.tag;
  if (surface === 'I' || entry.tag === 'PUNCT' || entry.tag === 'NUM') return entry.tag;
  if (surface.startsWith('@')) return 'PROPN';
  // "Ada May": inside a sentence an auxiliary has no capital.
  if (entry.tag === 'AUX' && !first && written === 'capital') return 'PROPN';
  if (FUNCTION.has(entry.tag) && (first || written === 'capital')) return entry.tag;
  if (!first) return 'PROPN';
  if ((evidence.get(lower) ?? 0) > 0) return 'PROPN';
  return entry.known && entry.tag !== 'X' ? entry.tag : entry.tag === 'NOUN' || entry.tag === 'X' ? 'PROPN' : entry.tag;
}

const tagOf = (words: readonly Word[], i: number): Tag | null => words[i]?.tag ?? null;
const lemmaOf = (words: readonly Word[], i: number): string => words[i]?.lemma ?? '';
const can = (word: Word | undefined, mask: number): boolean => word !== undefined && (word.entry.tags & mask) !== 0;

/** The nearest word before `i` that is no adverb and no negation; -1 where there is none. */
function before(words: readonly Word[], i: number): number {
  let j = i - 1;
  while (j >= 0 && (words[j]?.tag === 'ADV' || words[j]?.lemma === 'not' || words[j]?.lemma === "n't")) j--;
  return j;
}

function settle(words: Word[], i: number): void {
  const word = words[i] as Word;
  if ((word.tag === 'PUNCT' && word.lower !== "'") || word.tag === 'PROPN') return;
  if (word.tag === 'DET' && standsAlone(words, i)) word.tag = 'PRON';
  const special = word.lower.length < 10 ? SPECIAL.get(word.lower) : undefined;
  if (special !== undefined) {
    word.tag = special(words, i) ?? word.tag;
    if (word.tag === 'AUX' && word.lemma === "'s") word.lemma = 'be';
    return;
  }
  if (can(word, VERB) && (can(word, NOUN | ADJ) || word.tag !== 'VERB')) word.tag = verbOrNot(words, i);
  else if (word.tag === 'AUX') word.tag = auxOrVerb(words, i);
  else if (word.tag === 'ADV' && can(word, ADJ)) word.tag = adjectiveOrAdverb(words, i);
}

/** "All of them", "these are": a determiner with nothing to determine. */
function standsAlone(words: readonly Word[], i: number): boolean {
  if (!can(words[i], bit('PRON'))) return false;
  const next = words[i + 1];
  if (next === undefined || next.tag === 'PUNCT' || next.tag === 'AUX' || next.tag === 'ADP') return true;
  return next.tag === 'VERB' && !can(next, NOUN | ADJ);
}

type Choice = (words: readonly Word[], i: number) => Tag | null;

const isNominal = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  return (
    word !== undefined && (NOUNISH.has(word.tag) || word.tag === 'ADJ' || (word.tag === 'VERB' && can(word, NOUN)))
  );
};

/** Words with rules of their own. */
const CHOICES: Readonly<Record<string, Choice>> = {
  to: (words, i) => {
    const [first, second] = [words[i + 1], words[i + 2]];
    const next = first?.tag === 'ADV' && !can(first, VERB) ? second : first;
    return next !== undefined && next.entry.form === 'base' && next.tag !== 'PROPN' && can(next, VERB | bit('AUX'))
      ? 'PART'
      : 'ADP';
  },
  that: (words, i) => {
    const last = words[i - 1];
    const next = words[i + 1];
    if (next === undefined) return 'PRON';
    if (next.tag === 'AUX' || next.tag === 'PUNCT') return 'PRON';
    if (next.tag === 'VERB' && !can(next, NOUN | ADJ)) return 'PRON';
    if (last?.tag === 'ADP' && next.tag !== 'PROPN' && isNominal(words, i + 1)) return 'DET';
    if (last?.tag === 'VERB' || last?.tag === 'PUNCT' || last?.tag === 'ADJ') return 'SCONJ';
    return next.tag === 'NOUN' && next.entry.form !== 's' && last?.tag !== 'NOUN' && last?.tag !== 'PROPN'
      ? 'DET'
      : 'SCONJ';
  },
  "'s": (words, i) => {
    const last = words[i - 1];
    const next = words[i + 1];
    if (last?.lower === 'there') return 'AUX';
    if (last !== undefined && INDEFINITE.test(last.lower)) return isNominal(words, i + 1) ? 'PART' : 'AUX';
    if (last?.tag === 'PRON' || last?.tag === 'SCONJ') return 'AUX';
    if (next === undefined) return 'PART';
    if (next.tag === 'DET' || next.lemma === 'not' || next.entry.form === 'ing')
      return next.tag === 'NOUN' ? 'PART' : 'AUX';
    return 'PART';
  },
  "'": (words, i) => {
    // The possessive of a plural touches it, and a blank follows; all else is a mark of quotation.
    const [last, mark, next] = [words[i - 1], words[i], words[i + 1]];
    const touches = last !== undefined && last.end === mark?.start && last.lower.endsWith('s');
    return touches && (next === undefined || next.start > mark.end) && NOUNISH.has(last.tag) ? 'PART' : 'PUNCT';
  },
  her: () => 'PRON',
  no: (words, i) => (tagOf(words, i + 1) === 'PUNCT' ? 'INTJ' : 'DET'),
  there: (words, i) => (tagOf(words, i + 1) === 'AUX' || words[i + 1]?.lower === "'s" ? 'PRON' : 'ADV'),
  one: (words, i) =>
    isNominal(words, i + 1) || lemmaOf(words, i + 1) === 'of' ? 'NUM' : tagOf(words, i - 1) === 'DET' ? 'NOUN' : 'NUM',
  like: (words, i) => {
    const last = tagOf(words, before(words, i));
    return last === 'PRON' || last === 'AUX' || lemmaOf(words, i - 1) === 'to'
      ? lemmaOf(words, before(words, i)) === 'be'
        ? 'ADP'
        : 'VERB'
      : 'ADP';
  },
  may: () => 'AUX',
  will: (words, i) => (tagOf(words, i - 1) === 'DET' || POSSESSIVES.has(lemmaOf(words, i - 1)) ? 'NOUN' : 'AUX'),
  can: (words, i) => (tagOf(words, i - 1) === 'DET' ? 'NOUN' : 'AUX'),
  according: () => 'VERB',
};
const SPECIAL: ReadonlyMap<string, Choice> = new Map(Object.entries(CHOICES));

/** "Have" and "do" are main verbs where no other verb follows. */
function auxOrVerb(words: readonly Word[], i: number): Tag {
  const { lemma } = words[i] as Word;
  if (lemma !== 'have' && lemma !== 'do') return 'AUX';
  for (let j = i + 1; j < Math.min(words.length, i + 6); j++) {
    const next = words[j] as Word;
    if (next.tag === 'ADV' || next.lemma === 'not' || next.lemma === "n't") continue;
    if (j <= i + 3 && (next.tag === 'PRON' || next.tag === 'PROPN')) {
      if (lemma === 'do' || j === i + 1) continue;
    }
    if (next.tag === 'AUX') return 'AUX';
    if (!can(next, VERB)) return 'VERB';
    if (lemma === 'do') return next.entry.form === 'base' ? 'AUX' : 'VERB';
    return next.entry.participle && (next.tag === 'VERB' || !isNominal(words, j + 1)) ? 'AUX' : 'VERB';
  }
  return 'VERB';
}

/** "The better boat", "it is better", "a boat better kept". */
function adjectiveOrAdverb(words: readonly Word[], i: number): Tag {
  const next = words[i + 1];
  if (next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN')) {
    const last = words[i - 1]?.tag;
    return last === 'DET' || last === 'PRON' || last === 'ADJ' || last === 'ADP' || last === 'NUM' ? 'ADJ' : 'ADV';
  }
  const ends = next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ' || next.lower === 'than';
  return ends && lemmaOf(words, i - 1) === 'be' ? 'ADJ' : 'ADV';
}

/** A word that can be a verb and something else. */
function verbOrNot(words: readonly Word[], i: number): Tag {
  const word = words[i] as Word;
  const other: Tag = word.tag !== 'VERB' && word.tag !== 'AUX' ? word.tag : can(word, NOUN) ? 'NOUN' : 'ADJ';
  const at = before(words, i);
  const last = words[at];
  const { form } = word.entry;
  const next = words[i + 1];
  if (last === undefined) return firstWord(word, next, other);
  const lastLower = last.lower;
  if (last.tag === 'AUX') return afterAuxiliary(word, last, other, at === i - 1, next);
  if (last.lemma === 'to') return form === 'base' && last.tag === 'PART' ? 'VERB' : nounOrParticiple(word, other, next);
  if (SUBJECTS.has(lastLower) || lastLower === 'which') return 'VERB';
  if (last.tag === 'DET' || POSSESSIVES.has(lastLower) || last.tag === 'NUM' || last.lemma === "'s") {
    if (last.tag === 'DET' && at !== i - 1 && form === 'ing') return 'ADJ';
    return nounOrParticiple(word, other, next);
  }
  if (last.tag === 'PRON')
    return form === 'ing' && last.lemma !== 'you' ? 'VERB' : pronounBefore(word, lastLower, other, next);
  if (last.tag === 'ADJ')
    return form === 'past' && !isNominal(words, i + 1) ? 'VERB' : nounOrParticiple(word, other, next);
  if (last.tag === 'ADP') return form === 'ing' ? 'VERB' : nounOrParticiple(word, other, next);
  if (NOUNISH.has(last.tag)) return afterNoun(words, i, other, last);
  if (last.tag === 'VERB' && form === 'base') return last.lemma === 'let' || last.lemma === 'help' ? 'VERB' : other;
  if (form === 'past' || form === 'ing') return 'VERB';
  return last.tag === 'PUNCT' || last.tag === 'CCONJ' ? afterBreak(words, i, at, other) : word.tag;
}

function pronounBefore(word: Word, lower: string, other: Tag, next: Word | undefined): Tag {
  if (lower === 'it' || lower === 'you' || lower === 'that' || lower === 'what') return 'VERB';
  if (lower === 'her') return word.entry.tag === 'VERB' && next?.tag === 'DET' ? 'VERB' : other;
  return word.entry.form === 'past' || word.entry.form === 's' ? 'VERB' : word.tag;
}

function firstWord(word: Word, next: Word | undefined, other: Tag): Tag {
  if (word.entry.form === 'ing') return 'VERB';
  if (next === undefined) return word.tag;
  if (word.entry.form === 'base' && (next.tag === 'DET' || next.tag === 'PRON')) return 'VERB';
  return word.entry.form === 'past' && next.tag === 'ADP'
    ? 'VERB'
    : other === 'NOUN' && next.tag === 'AUX'
      ? 'NOUN'
      : word.tag;
}

function afterAuxiliary(word: Word, last: Word, other: Tag, close: boolean, next: Word | undefined): Tag {
  const { form, participle } = word.entry;
  if (HAVES.has(last.lemma)) {
    if (form === 'ing' || participle)
      return word.entry.tag === 'ADJ' && last.lemma === 'be' && next?.lemma !== 'by' ? 'ADJ' : 'VERB';
    return last.lemma === 'have' && form === 'base' && close && next?.tag === 'DET' ? 'VERB' : other;
  }
  return form === 'base' ? 'VERB' : form === 'past' && !close ? 'VERB' : other;
}

/** Behind an article, a possessive, a number or a preposition no finite verb stands. */
function nounOrParticiple(word: Word, other: Tag, next: Word | undefined): Tag {
  const { form } = word.entry;
  if (form !== 'past' && form !== 'ing' && form !== 'participle') return other === 'VERB' ? 'NOUN' : other;
  const noun = next !== undefined && (NOUNISH.has(next.tag) || next.tag === 'ADJ');
  if (noun) return 'ADJ';
  return can(word, NOUN) || form === 'ing' ? 'NOUN' : 'ADJ';
}

/** "The minister said": a form in -ed or -s behind a noun is a verb unless a noun follows that it could belong to. */
function afterNoun(words: readonly Word[], i: number, other: Tag, last: Word): Tag {
  const word = words[i] as Word;
  const { form } = word.entry;
  const next = words[i + 1];
  if (form === 'past' || form === 'participle') return 'VERB';
  if (form === 'ing') return other === 'NOUN' && word.entry.tag === 'NOUN' ? 'NOUN' : 'VERB';
  const opens = next === undefined || next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'SCONJ';
  const plural = last.tag === 'NOUN' && last.lower !== last.lemma;
  if (form === 's') {
    if (next !== undefined && opens) return 'VERB';
    return word.entry.tag === 'VERB' && next?.tag !== 'VERB' && next?.tag !== 'AUX' ? 'VERB' : other;
  }
  if (form === 'base' && (plural || lastIsPlural(last)) && next !== undefined && (opens || next.tag === 'ADP')) {
    return word.entry.tag === 'VERB' || opens ? 'VERB' : other;
  }
  return word.entry.tag === 'VERB' && (plural || lastIsPlural(last)) ? 'VERB' : other;
}

const lastIsPlural = ({ tag, entry }: Word): boolean =>
  tag === 'NOUN' && (entry.form === 's' || entry.lemma === 'people' || entry.lemma === 'police');

/** Behind a comma or "and": like the nearest verb before, where there is one in the same form. */
function afterBreak(words: readonly Word[], i: number, at: number, other: Tag): Tag {
  const word = words[i] as Word;
  const next = words[i + 1];
  const opens = next !== undefined && (next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'SCONJ');
  if (word.entry.tag !== 'VERB') return opens && word.entry.form === 's' ? 'VERB' : other;
  const before = words[at - 1];
  if (word.entry.form === 'base' && before !== undefined && NOUNISH.has(before.tag) && !opens) return other;
  return 'VERB';
}
