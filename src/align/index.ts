/** Two sequences of words, or many, laid against each other. Knows words by their hashes, and spelling by their letters. */
export { type Collation, collate } from './collate.ts';
export { type Difference, differenceOf } from './differences.ts';
export { align, type Run, same, shared, similarity } from './pair.ts';
export { type Laid, lay, type Piece, type Worded } from './pieces.ts';
export type { Transposition } from './transpositions.ts';
