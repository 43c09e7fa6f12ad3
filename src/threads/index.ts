/** From findings to threads: what tells of the same thing, and how its tellings differ. */
export { type FoundPassage, passagesInTexts, type TextTelling } from './in-texts.ts';
export {
  gatherPassages,
  isExact,
  type Known,
  likeness,
  type PassageSort,
  type PassageThread,
} from './passages.ts';
export { assignSigla, type Given, type Unnamed } from './sigla.ts';
export { versionsOf } from './versions.ts';
