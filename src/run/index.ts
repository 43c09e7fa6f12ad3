/** The run: the stages in order, from paths to a finished study. */
export type { OnProgress, ProgressEvent, Stage } from './progress.ts';
export { type Refusal, type StudyOptions, type Summary, studyPaths, tidyStudy } from './study-paths.ts';
