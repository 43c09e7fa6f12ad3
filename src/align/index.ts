/** Two sequences of words, or many, laid against each other. Knows words only by their hashes. */
export { type Collation, collate } from './collate.ts';
export { align, type Run, same, shared, similarity } from './pair.ts';
export { type Laid, lay, type Piece, type Worded } from './pieces.ts';
