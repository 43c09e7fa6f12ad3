/** Sentences, parts of speech, noun phrases, verb groups and numbers in words: once for all finders. */

export { analyse } from './analyse.ts';
export type { Analysis, NounPhrase, Run, Sentence, Token, VerbGroup } from './analysis.ts';
export { usualTag } from './lexicon-en.ts';
export { type Numeral, numeralAt } from './numerals.ts';
export { type Case, caseOf, Spelling, spellingOf } from './spelling.ts';
export type { Tag } from './tag.ts';
