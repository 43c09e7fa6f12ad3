/**
 * What a rule says of a candidate: a type, how loudly, and in whose name.
 */
import type { Candidate } from '../candidate.ts';
import type { NameType } from '../name.ts';
import type { View } from '../view.ts';

/** A vote for a type. Weights add up over rules and mentions. */
export interface Vote {
  readonly type: NameType;
  readonly weight: number;
  readonly rule: string;
}

/** Looks at the words of a name alone: what it says holds for all mentions with these words. */
export type FormRule = (words: readonly string[], key: string) => Vote | null;

/** Looks at what stands around one mention. */
export type ContextRule = (candidate: Candidate, view: View) => Vote | null;
