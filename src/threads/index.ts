/** From findings to threads: what tells of the same thing, and how its tellings differ. */

export { type Anniversary, anniversariesOf } from './anniversaries.ts';
export { type Dating, type DatingProof, dateArticles } from './dating.ts';
export type { ArticleToDate, Copy } from './dating-shapes.ts';
export {
  type ArticleDates,
  type DateContext,
  dateContexts,
  type EventMention,
  eventMentions,
} from './event-mentions.ts';
export { type EventThread, gatherEvents } from './events.ts';
export { type Findings, findIn } from './findings.ts';
export { gather } from './gather.ts';
export { type FoundPassage, passagesInTexts, type TextTelling } from './in-texts.ts';
export type { Known, Reused } from './independence.ts';
export {
  gatherPassages,
  isExact,
  likeness,
  type PassageSort,
  type PassageThread,
} from './passages.ts';
export { mentionsFrom } from './people/found.ts';
export type { NamedArticles } from './people/gather.ts';
export type { Gender, NameLink, NameMention, Party, Wholeness } from './people/mention.ts';
export { type Appearance, type Scene, sceneOf, whoIs } from './people/whom.ts';
export { gatherNames, type NameDetail, type NamesGathered } from './people.ts';
export { type CountingArticle, type FigurePlace, gatherQuantities, type QuantityThread } from './quantities.ts';
export { gatherSayings, type Surroundings } from './sayings.ts';
export { assignSigla, type Given, type Unnamed } from './sigla.ts';
export {
  type Dated,
  type Gathered,
  type GatheredThread,
  type Mention,
  placed,
  type Quoted,
  type Related,
  type Told,
  type ToldDate,
  type ToldFigure,
  type ToldName,
  type ToldQuote,
} from './told.ts';
export type { GatheredArticle, Ungathered } from './ungathered.ts';
export { unmarkedTellings } from './unmarked.ts';
export { versionsOf } from './versions.ts';
export { type WordOf, whoseWord } from './whose-word.ts';
