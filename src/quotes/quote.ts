/**
 * A quote as it is found: what is attributed, to whom, by which words.
 *
 * All spans are of the source's text. Who the speaker is, beyond the words of the mention, is not said here.
 */
import type { Span } from '../text/index.ts';

/** How the speaker is given: by a name, by what they are, by a pronoun, a writing that speaks, or nobody one could name. */
export type SourceForm = 'name' | 'role' | 'pronoun' | 'document' | 'unnamed';

/** The speaker as the text gives it. */
export interface SpeakerFound extends Span {
  readonly form: SourceForm;
  /** The whole noun phrase, with titles, and with what is set beside it between commas. */
  readonly whole: Span;
}

/** What is kept apart: said, written, or only held in mind. */
export type Act = 'speech' | 'writing' | 'thought';

/** One utterance, or one thought, under one cue. */
export interface QuoteFound extends Span {
  readonly kind: 'quote';
  readonly rule: string;
  /** Direct: all in marks. Mixed: part of it. Indirect: none. */
  readonly style: 'direct' | 'mixed' | 'indirect';
  /** The stretches in marks, without their marks and a final comma; none for indirect. */
  readonly parts: readonly Span[];
  /** The words that attribute ("said", "according to"), or null where there are none. */
  readonly cue: Span | null;
  /** Null where the text names nobody. */
  readonly source: SpeakerFound | null;
  /** Through whom it came: "told the Courant", "quoted by the judge"; or null. */
  readonly relay: Span | null;
  readonly act: Act;
  /** `words`: what was said, in marks or as a clause. `topic`: only what it was about ("praised the plan"). */
  readonly reports: 'words' | 'topic';
}

/** Why a stretch in marks is no quote. */
export type AsideReason = 'title' | 'nickname' | 'measure' | 'term' | 'scare quotes';

/** A stretch in marks that is no quote, without its marks. */
export interface Aside extends Span {
  readonly kind: 'aside';
  readonly reason: AsideReason;
}
