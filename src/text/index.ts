/** The ground floor: spans, lines, words, folding. Knows nothing of news. */

export { ALONE, APOSTROPHE, classAt, DIGIT, isHigh, LETTER, MARK, OTHER } from './characters.ts';
export { type Folded, fold, foldWord } from './fold.ts';
export { isBlankUnit, type Line, lines, paragraphs, trim } from './lines.ts';
export { contains, inReadingOrder, overlap, type Span, slice } from './span.ts';
export { mix, type Words, words } from './words.ts';
