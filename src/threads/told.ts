/**
 * What was told, settled: quotes, figures, dates and names as the study keeps them, and their threads.
 *
 * The finders say what stands in the text; here stands beside it what was inferred from the rest of the
 * collection: whose mouth a quote is in, on whose word a figure stands, what day "yesterday" was. All
 * spans count in the article's own text, from 0; `placed` moves a telling to where its article stands in
 * the source. Threads name tellings, and speakers name threads, by their places in the lists of `Gathered`.
 */
import type { Evidence } from '../articles/index.ts';
import type { Span } from '../text/index.ts';

/** A span with its words. */
export interface Quoted extends Span {
  readonly text: string;
}

/** A mention of a person or other source, and whom it comes to. */
export interface Mention extends Quoted {
  /** Null where the text names nobody. */
  readonly name: string | null;
  /** Place in `Gathered.threads`, or null. */
  readonly thread: number | null;
}

interface Base extends Span {
  /** Number of the article, in reading order. */
  readonly article: number;
  readonly rule: string;
}

/** What somebody is reported to have said or written. */
export interface ToldQuote extends Base {
  readonly kind: 'quote';
  readonly style: 'direct' | 'mixed' | 'indirect' | 'unmarked';
  readonly parts: readonly Span[];
  readonly said: string;
  readonly speaker: Mention | null;
  readonly cue: Quoted | null;
  readonly act: 'speech' | 'writing' | 'thought';
  /** `words`: what was said, in marks or as a clause; `topic`: only what it was about ("praised the plan"); `thought`. */
  readonly reports: 'words' | 'topic' | 'thought';
  readonly relay: Quoted | null;
}

/** A number that claims something of the world. `low` and `high` are null where that side is open. */
export interface ToldFigure extends Base {
  readonly kind: 'figure';
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: 'exact' | 'about' | 'at least' | 'over' | 'up to' | 'under' | 'nearly' | 'range' | 'vague';
  readonly unit: string | null;
  readonly counted: string | null;
  readonly attributed: Omit<Mention, 'thread'> | null;
}

/** A temporal expression. `from` and `to` are ISO days, or null where they cannot be told. */
export interface ToldDate extends Base {
  readonly kind: 'date';
  readonly timex: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'explicit' | 'relative' | 'anniversary';
}

/** A mention of a person, an organisation, a place, or another thing that has a name. */
export interface ToldName extends Base {
  readonly kind: 'name';
  readonly type: 'person' | 'organisation' | 'place' | 'other';
  /** The title or role beside it, as printed. */
  readonly title: string | null;
}

/** A telling of any of the kinds that are found article by article. */
export type Told = ToldQuote | ToldFigure | ToldDate | ToldName;

/** The tellings of one thing. */
export interface GatheredThread {
  readonly kind: Told['kind'];
  /** In the text's own words. */
  readonly label: string;
  /** Places in `Gathered.told`, ascending. */
  readonly tellings: readonly number[];
  /** Place in `tellings` of the first telling. */
  readonly first: number;
  /** Number of each telling's wording, from 0; the first telling's is 0. */
  readonly wordings: readonly number[];
  readonly independent: number;
  /** True for each telling that came along: with an article that is one piece with another, or with a passage. */
  readonly copies: readonly boolean[];
  /** Number of each telling's account, from 0, that of the first: tellings of one account can all hold (see `accounts.ts`). */
  readonly accounts: readonly number[];
  readonly agree: boolean | null;
  readonly note: string;
  /** What its kind alone has: how a person's names are joined, what a quantity counts. Plain data. */
  readonly detail: object;
  readonly related: readonly Related[];
}

/** What one thread has to do with another that is not the same. */
export interface Related {
  /** Place in `Gathered.threads`. */
  readonly thread: number;
  /** Perhaps the same; alike but kept apart; a part or the whole of it; an anniversary of it or what it goes back to. */
  readonly relation: 'perhaps' | 'apart' | 'part' | 'whole' | 'anniversary' | 'origin';
  /** Why, in a sentence. */
  readonly reason: string;
}

/** When an undated article was published, as far as the collection tells. */
export interface Dated {
  readonly article: number;
  readonly from: string | null;
  readonly to: string | null;
  /** `article` is the number of the one that the span lies in. */
  readonly evidence: readonly (Evidence & { readonly article: number })[];
}

/** Everything gathered from the findings of a collection. */
export interface Gathered {
  /** In reading order: by article, start, end, kind. */
  readonly told: readonly Told[];
  readonly threads: readonly GatheredThread[];
  readonly dated: readonly Dated[];
}

/** A telling with all its spans moved on by `by` code units. */
export function placed(told: Told, by: number): Told {
  const at = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const perhaps = <T extends Span>(span: T | null): T | null => (span === null ? null : at(span));
  switch (told.kind) {
    case 'quote':
      return {
        ...at(told),
        parts: told.parts.map(at),
        speaker: perhaps(told.speaker),
        cue: perhaps(told.cue),
        relay: perhaps(told.relay),
      };
    case 'figure':
      return { ...at(told), attributed: perhaps(told.attributed) };
    case 'date':
    case 'name':
      return at(told);
  }
}
