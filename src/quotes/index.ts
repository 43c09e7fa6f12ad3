/** What somebody is said to have said, written or thought, and what stands in quotation marks for another reason. */
export { type Reading, readQuotes } from './find.ts';
export { type Marked, markedIn } from './pairs.ts';
export type { Act, Aside, AsideReason, QuoteFound, SourceForm, SpeakerFound } from './quote.ts';
