/**
 * The shapes of what each kind of telling has of its own, and of what its thread has.
 *
 * As in `shapes.ts`, whose door they share: offsets count UTF-16 code units of the source's text.
 */
import type { SpanShape } from './span-shape.ts';

export type KindShape = 'passage' | 'quote' | 'figure' | 'date' | 'name';

/** A span with its words. */
export interface QuotedShape extends SpanShape {
  readonly text: string;
}

/** A mention of a source; `name` is whom it comes to, null where the text names nobody. */
export interface MentionShape extends QuotedShape {
  readonly name: string | null;
  readonly thread?: string | null;
}

export interface QuoteShape {
  readonly kind: 'quote';
  readonly style: 'direct' | 'mixed' | 'indirect' | 'unmarked';
  readonly parts: readonly SpanShape[];
  readonly said: string;
  readonly speaker: MentionShape | null;
  readonly cue: QuotedShape | null;
  readonly act: 'speech' | 'writing' | 'thought';
  /** What was said, only what it was about, or only a thought. */
  readonly reports: 'words' | 'topic' | 'thought';
  readonly relay: QuotedShape | null;
}

export interface FigureShape {
  readonly kind: 'figure';
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: 'exact' | 'about' | 'at least' | 'over' | 'up to' | 'under' | 'nearly' | 'range' | 'vague';
  readonly unit: string | null;
  readonly counted: string | null;
  /** On whose word; null: no source named. */
  readonly attributed: MentionShape | null;
}

export interface DateShape {
  readonly kind: 'date';
  readonly timex: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'explicit' | 'relative' | 'anniversary';
}

export interface NameShape {
  readonly kind: 'name';
  readonly type: 'person' | 'organisation' | 'place' | 'other';
  readonly title: string | null;
}

/** What a telling has of its own; passages have only their words. */
export type OwnShape = { readonly kind: 'passage' } | QuoteShape | FigureShape | DateShape | NameShape;

/** What a thread has to do with another that is not the same: what it is to the other. */
export interface RelatedShape {
  readonly thread: string;
  readonly label: string;
  readonly relation: 'perhaps' | 'apart' | 'part' | 'whole' | 'anniversary' | 'origin';
  readonly reason: string;
  /** On the thread's own page: the interval of the other's figures with its unit, or the days of the other event. */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** What a thread of its kind has; passages have nothing but their tellings. */
export interface ThreadOwnShape {
  readonly related: readonly RelatedShape[];
  /** Names: what is named, its forms with how often each stands, and why they are taken for one. */
  readonly type?: 'person' | 'organisation' | 'place' | 'other';
  readonly forms?: readonly { readonly text: string; readonly count: number }[];
  readonly links?: readonly {
    readonly a: string;
    readonly b: string;
    readonly reason: string;
    readonly strength: number;
  }[];
  /** Quantities: what is counted, in which unit, and the widest interval that all tellings lie in. */
  readonly counted?: string | null;
  readonly unit?: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  /** How sure it is that all tell the same, 0 to 1; and whether the figures of three days or more never fall. */
  readonly likeness?: number;
  readonly growth?: boolean;
  /** Events: the days they may have been on, and how closely they are known. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly certainty?: 'day' | 'month' | 'year' | 'vague';
}
