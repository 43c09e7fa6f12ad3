/** Sentences, parts of speech, noun phrases, verb groups and numbers in words: once for all finders. */

export { analyse } from './analyse.ts';
export type { Analysis, NounPhrase, Run, Sentence, Token, VerbGroup } from './analysis.ts';
export { isMark, isWord, type Lexeme, lexemes } from './lexemes.ts';
export { usualTag } from './lexicon-en.ts';
export { DENOMINATORS, DIGIT_WORDS, DOZENS, SCALE_WORDS, TEEN_WORDS, TEN_WORDS } from './number-words-en.ts';
export { type Numeral, readNumber } from './numerals.ts';
export { rounded } from './numerals-spelt.ts';
export { type Case, caseOf, Spelling, spellingOf } from './spelling.ts';
export type { Tag } from './tag.ts';
