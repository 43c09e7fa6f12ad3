/**
 * What all finders know of the language of a stretch of text: words with parts of speech, sentences,
 * noun phrases, verb groups.
 *
 * Made once for each article and handed to every finder. Offsets are those of the source's text; word
 * numbers are places in `tokens`. It says what kind of words stand where, never what they tell.
 */
import type { Span } from '../text/index.ts';
import type { Spelling } from './spelling.ts';
import type { Tag } from './tag.ts';

/** A word or a mark: never blank, in order, none inside another. */
export interface Token extends Span {
  readonly tag: Tag;
  /** The word's basic form, folded to lower case: "said" → "say". */
  readonly lemma: string;
}

/** A run of tokens, from number `from` to `to`, exclusive, and the stretch they cover. */
export interface Run extends Span {
  readonly from: number;
  readonly to: number;
}

/** A sentence, or what a heading says. */
export interface Sentence extends Run {
  /** True where its words are written in capitals, or (nearly) all with a capital: there capitals say nothing. */
  readonly headline: boolean;
}

/** A noun with what stands before it: "the 37 wounded children"; what follows it ("of the town") is not in it. */
export interface NounPhrase extends Run {
  /** Number of the token that all others of the phrase qualify: its last noun. */
  readonly head: number;
}

/** A verb with its auxiliaries: "had been told", "will not say". */
export interface VerbGroup extends Run {
  /** Number of the main verb's token. */
  readonly head: number;
  /** `none` for infinitives and participles that stand alone. */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
}

/** Everything in reading order. Sentences tile the tokens: each token lies in one. */
export interface Analysis {
  readonly tokens: readonly Token[];
  /** How each token is written, one for each: asking here costs no new string. */
  readonly spellings: readonly Spelling[];
  readonly sentences: readonly Sentence[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
}
