/** Figures: numbers that claim something of the world, with what they count. */

export type { Form } from './amount.ts';
export type { FigureFound } from './figure.ts';
export { findFigures } from './find.ts';
export type { Qualifier } from './qualifiers-en.ts';
