/**
 * The phrases of an analysis, by the tokens that they hold.
 *
 * In: a text and its analysis. Out: for each token the noun phrase and the verb group that hold it; and each token's
 * basic form, part of speech and words by its number, for what reads forward and back from a figure.
 */
import type { Analysis, Tag } from '../language/index.ts';

/** The analysis with its phrases numbered by the tokens that they begin and hold. */
export interface Phrases {
  readonly text: string;
  readonly analysis: Analysis;
  /** The noun phrase that holds each token, or -1. */
  readonly holding: Int32Array;
  /** The verb group that holds each token, or -1. */
  readonly verb: Int32Array;
}

/** Numbers the phrases of an analysis. */
export function phrasesOf(text: string, analysis: Analysis): Phrases {
  const { tokens, nounPhrases, verbGroups } = analysis;
  const holding = new Int32Array(tokens.length).fill(-1);
  const verb = new Int32Array(tokens.length).fill(-1);
  for (const [n, { from, to }] of nounPhrases.entries()) holding.fill(n, from, to);
  for (const [n, { from, to }] of verbGroups.entries()) verb.fill(n, from, to);
  return { text, analysis, holding, verb };
}

/** The basic form of token `i`, or ''. */
export const lemmaAt = ({ analysis }: Phrases, i: number): string => analysis.tokens[i]?.lemma ?? '';
/** The part of speech of token `i`, or ''. */
export const tagAt = ({ analysis }: Phrases, i: number): Tag | '' => analysis.tokens[i]?.tag ?? '';
/** Token `i` as printed, or ''. */
export const textAt = ({ analysis, text }: Phrases, i: number): string => {
  const token = analysis.tokens[i];
  return token === undefined ? '' : text.slice(token.start, token.end);
};
