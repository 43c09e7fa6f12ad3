/** Sentences, parts of speech, noun phrases and verb groups: once for all finders. */

export type { Analysis, NounPhrase, Run, Tag, Token, VerbGroup } from './analysis.ts';
