/**
 * What describing an article starts from: where it was cut, and what is known of its source.
 *
 * In: nothing. Out: two shapes that the files which describe an article pass on.
 */
import type { Source } from '../intake/index.ts';
import type { Span } from '../text/index.ts';
import type { Boundary } from './article.ts';
import type { Pictures } from './captions.ts';
import type { View } from './view.ts';

/** Where an article lies: rows `from` to `to` (exclusive), and its exact span. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly boundary: Boundary | null;
  /** True where the weight of evidence cut at this very row. */
  readonly weighed: boolean;
}

/** The source that the article is of. */
export interface Context {
  readonly source: Source;
  readonly view: View;
  /** True where the source is one article. */
  readonly alone: boolean;
  readonly pictures: Pictures;
}
