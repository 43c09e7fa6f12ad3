/** The study: one SQLite file with all that went in and all that was found. */

export { checkStudy, type Violation } from './check.ts';
export {
  articlesTelling,
  tellingsById,
  tellingsWhere,
  threadsById,
  threadsWhere,
} from './choose.ts';
export { articlesFitting, outletsAmong } from './choose-articles.ts';
export { type ErrorCode, errorCodes, TellingsError } from './error.ts';
export { articlesToFind, findingsInto, findingsOf, replaceFindings, reusedIn, versionsIn } from './findings.ts';
export { TextIndexer } from './full-text.ts';
export { keyOf, openingOf, sha256 } from './keys.ts';
export { articlesInOrder, type ListedArticle } from './listed-articles.ts';
export { lockStudy } from './lock.ts';
export { explain, openToRead, openToWrite, prepareFile, reasonOf } from './open.ts';
export { NO_TEXT, type PackedText, packText } from './packed.ts';
export { dropPassages, type PassageFindings, replacePassages } from './passages.ts';
export { StudyReader } from './read.ts';
export { assertFinished, openStudy, withStudy } from './reading.ts';
export type {
  AlignmentRow,
  ArticleFilter,
  ArticleRow,
  LineDating,
  SourceLine,
  TellingKind,
  TellingRow,
  ThreadOrder,
  ThreadRow,
  ToldHere,
} from './rows.ts';
export { TELLING_KINDS } from './rows.ts';
export { type Hit, type Hits, searchStudy } from './search.ts';
export { daysAmong, type FoundHit, findHits, type SearchOrder } from './search-facets.ts';
export { type Orphan, orphanedCopies, settleDuplicates, settleSigla } from './settle.ts';
export { Texts } from './texts.ts';
export { type KnownSource, note, noted, type SourcePlace, type SourceRow, StudyWriter } from './write.ts';
