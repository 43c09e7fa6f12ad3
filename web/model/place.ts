/**
 * The places of the reader: each view with what its address says.
 *
 * Plain objects; what is not given is left out, so that two places are equal where their addresses are.
 */
import type { KindShape } from '../../src/server/shapes.ts';
import type { Span } from '../../src/text/index.ts';

export type Place =
  | { readonly view: 'glance'; readonly from?: string; readonly to?: string }
  | {
      readonly view: 'articles';
      readonly outlet?: string;
      readonly source?: string;
      readonly from?: string;
      readonly to?: string;
      readonly offset?: number;
    }
  | {
      readonly view: 'article';
      readonly id: string;
      readonly at?: Span;
      readonly w?: string;
      /** Which telling is meant, where several stand at one place. */
      readonly of?: string;
      readonly bare?: boolean;
      readonly differing?: boolean;
      /** Kinds whose marks are left out, divided by commas. */
      readonly hide?: string;
      /** What is told in passing is marked too: thoughts, and what was only spoken of. */
      readonly passing?: boolean;
    }
  | {
      readonly view: 'threads';
      /** Passages where it is not given. */
      readonly kind?: Exclude<KindShape, 'passage'>;
      readonly sort?: ThreadSort;
      /** Only what is told otherwise. */
      readonly differing?: boolean;
      /** Of names: people, bodies, places or others. */
      readonly type?: NameType;
      readonly offset?: number;
    }
  | {
      readonly view: 'matrix';
      /** Of the articles that tell this thread, of a search, of an outlet, of a span of days; else of all. */
      readonly of?: string;
      readonly q?: string;
      readonly outlet?: string;
      readonly from?: string;
      readonly to?: string;
      readonly by?: 'article' | 'outlet';
      readonly kind?: KindShape;
      readonly only?: MatrixOnly;
      /** Only what this article or outlet tells. */
      readonly teller?: string;
      readonly sort?: 'first';
      readonly offset?: number;
      /** How many columns are passed over. */
      readonly col?: number;
    }
  | {
      readonly view: 'timeline';
      /** The event that is unfolded. */
      readonly event?: string;
      readonly from?: string;
      readonly to?: string;
      /** Dates told once are shown too. */
      readonly once?: boolean;
      /** Only events told otherwise elsewhere. */
      readonly differing?: boolean;
      /** A row an article instead of a row an event. */
      readonly by?: 'article';
      readonly offset?: number;
    }
  | {
      readonly view: 'thread';
      readonly id: string;
      readonly telling?: string;
      readonly base?: string;
      readonly by?: 'wording';
      readonly context?: boolean;
      /** The place that is chosen in a collation, from 1. */
      readonly col?: number;
      /** How a collation is laid, where it is not as its kind is laid by itself. */
      readonly as?: 'columns' | 'rows';
      /** Words that agree are left out of a collation. */
      readonly only?: boolean;
      readonly offset?: number;
    }
  | {
      readonly view: 'pair';
      readonly a: string;
      readonly b: string;
      readonly passage?: number;
      /** A passage thread: its passage is chosen on arrival, and stands in the address from then on. */
      readonly thread?: string;
      readonly interleaved?: boolean;
    }
  | {
      readonly view: 'search';
      readonly q: string;
      readonly sort?: SearchSort;
      readonly where?: string;
      readonly outlet?: string;
      /** A name's thread: only in articles that mention it. */
      readonly name?: string;
      readonly from?: string;
      readonly to?: string;
      readonly offset?: number;
    }
  | { readonly view: 'ledger'; readonly status?: string; readonly file?: string; readonly offset?: number }
  | { readonly view: 'nowhere'; readonly path: string };

/** The addresses of one view. */
export type PlaceOf<View extends Place['view']> = Extract<Place, { readonly view: View }>;

export type View = Place['view'];
export type ThreadSort = 'told' | 'changed' | 'first' | 'unsourced';
export type NameType = 'person' | 'organisation' | 'place' | 'other';
export type SearchSort = 'best' | 'before' | 'after';
/** What one alone tells, what all but one tell, what is told otherwise. */
export type MatrixOnly = 'one' | 'rest' | 'otherwise';
