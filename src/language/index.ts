/** Sentences, parts of speech, noun phrases, verb groups and numbers in words: once for all finders. */

export { analyse } from './analyse.ts';
export type { Analysis, NounPhrase, Run, Sentence, Tag, Token, VerbGroup } from './analysis.ts';
export { type Case, caseOf } from './capitals.ts';
export { usualTag } from './lexicon-en.ts';
export { type Numeral, numeralAt } from './numerals.ts';
