/** The only finder that looks across articles: their words in, alignments of what recurs out. */
export { type Cluster, clusterAlignments, type Place } from './cluster.ts';
export { articleOf, type Collection, makeCollection, putWords } from './collection.ts';
export { type Alignment, type Engine, matchArticle } from './match.ts';
export { indexSeeds, type SeedIndex } from './seeds.ts';
export { type Weights, weigh } from './weights.ts';
