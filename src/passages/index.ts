/** The only finder that looks across articles: their words in, alignments of what recurs out. */
export { type Cluster, clusterAlignments, type Place } from './cluster.ts';
export { articleOf, type Collection, makeCollection, putWords } from './collection.ts';
export type { Engine } from './echoes.ts';
export { makeEngine } from './engine.ts';
export { type Alignment, matchArticle } from './match.ts';
