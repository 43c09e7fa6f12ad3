/**
 * The library: the steps of the command, for programs.
 *
 * `studyPaths` is the whole run, from files to a study; `openStudy` reads one. The steps by themselves
 * are pure: texts and typed arrays in, plain data out, no disk and no clock. All offsets count UTF-16
 * code units, as a JavaScript string's index does.
 */
export {
  align,
  type Collation,
  collate,
  type Difference,
  differenceOf,
  type Laid,
  lay,
  type Piece,
  type Run,
  same,
  similarity,
  type Transposition,
  type Worded,
} from './align/index.ts';
export { type Article, articlesOf, type Caption, type Evidence, type Named, type Published } from './articles/index.ts';
export { exporters } from './export/index.ts';
export {
  type Block,
  type Problem,
  type Role,
  readDocument,
  recognise,
  type Source,
  type SourceMeta,
} from './intake/index.ts';
export { type OnProgress, type ProgressEvent, type StudyOptions, type Summary, studyPaths } from './run/index.ts';
export { type Served, serveStudy } from './server/index.ts';
export {
  type ArticleRow,
  checkStudy,
  type ErrorCode,
  type Hit,
  type Hits,
  openStudy,
  type StudyReader,
  searchStudy,
  type TellingRow,
  TellingsError,
  type ThreadRow,
  type Violation,
} from './study/index.ts';
export {
  contains,
  type Folded,
  fold,
  inReadingOrder,
  lines,
  overlap,
  paragraphs,
  type Span,
  slice,
  type Words,
  words,
} from './text/index.ts';
export { type Findings, type FoundPassage, findIn, passagesInTexts, type TextTelling } from './threads/index.ts';
