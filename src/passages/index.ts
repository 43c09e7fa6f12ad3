/** The only finder that looks across articles: their words in, alignments of what recurs out. */
export { type Cluster, clusterAlignments, type Place } from './cluster.ts';
export {
  articleOf,
  type Collection,
  type Corpus,
  collect,
  firstWords,
  makeCollection,
  shareable,
} from './collection.ts';
export type { Engine } from './echoes.ts';
export { makeEngine } from './engine.ts';
export { type Alignment, matchArticle } from './match.ts';
export { type Matched, matchVolumes } from './match-volumes.ts';
export { type Begun, Offsets, type Steps, stepsOf } from './offsets.ts';
export { pairPlaces } from './pair-places.ts';
export type { Row, Shelves } from './row.ts';
export { effortTo } from './seeds.ts';
