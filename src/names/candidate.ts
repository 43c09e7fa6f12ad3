/**
 * A run of words that may be a name, with what stands around it. Made by `runs.ts` and `titles.ts`, judged by the rules.
 */
import type { Span } from '../text/index.ts';

/** Tokens `from` to `to`, exclusive, and the stretch they cover. */
export interface Candidate extends Span {
  readonly from: number;
  readonly to: number;
  /** Folded words, marks and small words among them. */
  readonly words: readonly string[];
  /** The folded words, joined by a space: mentions with one key are judged together. */
  readonly key: string;
  /** True in a headline, where capitals say nothing. */
  readonly headline: boolean;
  /** True for the first word of a sentence or a quotation. */
  readonly first: boolean;
  readonly title: Span | null;
  /** The folded words of the title; empty where there is none. */
  readonly titleWords: readonly string[];
  /** True where the title is written small: "defence minister". */
  readonly smallTitle: boolean;
}
