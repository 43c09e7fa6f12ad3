/**
 * The shapes that several pages have in common: spans, dates, counts, articles and threads in a list, laid words.
 */
export interface SpanShape {
  readonly start: number;
  readonly end: number;
}

/** `from` and `to` are inclusive and equal for a known day; null where that side is open. */
export interface PublishedShape {
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
  readonly evidence: readonly (SpanShape & { readonly text: string; readonly says: string })[];
}

export interface CountsShape {
  /** All that went in: files, each record of a file of records counting by itself; and how many of them are records. */
  readonly files: number;
  readonly records: number;
  readonly read: number;
  readonly refused: number;
  readonly duplicate: number;
  readonly ignored: number;
  readonly articles: number;
  readonly outlets: number;
  readonly passageThreads: number;
  /** Of those, the ones told in more than one wording. */
  readonly reworded: number;
}

/** An article in a list. `told` is the share of its words that recur in other articles, 0 to 1. */
export interface ArticleLineShape extends SpanShape {
  readonly id: string;
  readonly siglum: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PublishedShape;
  readonly words: number;
  readonly told: number;
  readonly source: string;
  readonly path: string;
}

/** A thread in a list. */
export interface ThreadLineShape {
  readonly id: string;
  readonly kind: 'passage';
  readonly label: string;
  readonly tellings: number;
  readonly articles: number;
  readonly wordings: number;
  readonly agree: boolean | null;
  readonly note: string;
  /** Wording that was used again; a stock phrase or formula; what an outlet prints with every article. Lists show them in this order. */
  readonly sort: 'wording' | 'stock' | 'boilerplate';
  readonly from: string | null;
  readonly to: string | null;
  /** Sigla of the first articles that tell it, at most 12, by date. */
  readonly sigla: readonly (string | null)[];
  /** Days of its tellings, known ones only, at most 40, ascending. */
  readonly days: readonly string[];
  /** How many tellings have each wording, in the order of their letters; at most 8. */
  readonly perWording: readonly number[];
}

/** Words of one telling laid against the base: in order, joined they are the telling's text. */
export interface PieceShape {
  readonly text: string;
  readonly is: 'same' | 'changed' | 'added';
  /** What the base has in this place, where it is changed. */
  readonly base?: string;
  /** Base words left out just before this piece. */
  readonly omitted?: string;
}
