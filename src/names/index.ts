/** Names in a text: people, organisations, places and other things. */

export { findNames } from './find.ts';
export { genderOfGiven, isGivenName } from './given-names-en.ts';
export type { NameFound, NameType, PersonParts } from './name.ts';
export { peopleOf } from './places-en.ts';
