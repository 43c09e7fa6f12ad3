/**
 * What an outline is made of: words, marks and whole stretches in marks, and runs of them.
 *
 * No input: shapes, and which marks are dashes. An item's number is its place in the outline.
 */
import type { Tag } from '../language/index.ts';
import type { Span } from '../text/index.ts';

/** A word, a mark, or a whole stretch in marks (with its marks). */
export interface Item extends Span {
  readonly tag: Tag | 'MARKED';
  /** The word's basic form, or its own letters for a mark; empty for a marked stretch. */
  readonly lemma: string;
  /** Number of the marked stretch, or -1. */
  readonly marked: number;
}

/** Items `from` to `to`, exclusive, that make one sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A verb group by items. */
export interface Group extends Stretch {
  readonly head: number;
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
}

/** The lemmas of dashes, and of the hyphen that stands for one. */
export const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―']);
