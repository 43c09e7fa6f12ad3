/**
 * Gathering: from what was found article by article to what is told by all of them.
 *
 * In: the articles of a collection with their texts and findings, the passages they share, and who is a
 * version of whom. Out: every telling with what was inferred for it, and the threads. The order of work
 * is the order of need: people first, for speakers; the articles' days, for dates; whose word each figure
 * stands on; then what is the same from article to article.
 */
import type { Reference } from '../dates/index.ts';
import { inReadingOrder } from '../text/index.ts';
import { assemble } from './assemble.ts';
import type { Findings } from './findings.ts';
import type { Known, Reused } from './independence.ts';
import { withFormLinks } from './name-links.ts';
import { mentionsFrom } from './people/found.ts';
import { sceneOf } from './people/whom.ts';
import { gatherNames } from './people.ts';
import { gatherSayings, type Surroundings } from './sayings.ts';
import { whomOf } from './speakers.ts';
import { tell } from './tell.ts';
import type { Gathered, ToldQuote } from './told.ts';
import { unmarkedTellings } from './unmarked.ts';

/** An article as gathering knows it; its number is its place in the list. */
export interface GatheredArticle {
  /** Number of the source it stands in, and where. */
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** Null where none is known. */
  readonly outlet: string | null;
  /** Its certain day, or null; first and last day it may be of, ISO, null where that side is open. */
  readonly day: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** All that is known of a collection before it is gathered. Spans count in each article's own text. */
export interface Ungathered {
  readonly articles: readonly GatheredArticle[];
  readonly textOf: (article: number) => string;
  readonly findings: readonly Findings[];
  readonly reused: readonly Reused[];
  readonly versions: Int32Array;
  /** ISO day that "today" means where nothing else says; null: the latest day of the collection. */
  readonly asOf: string | null;
}

/** Gathers everything. */
export function gather(given: Ungathered): Gathered {
  const { articles, findings, textOf, versions } = given;
  const known: Known = { days: articles.map(({ day }) => day), versions };
  const mentions = findings.flatMap(({ names }, n) => mentionsFrom(n, textOf(n), names));
  const outlets = articles.map(({ outlet }) => outlet);
  const names = gatherNames({ textOf, outlets }, mentions, known);
  const labelOf = (thread: number): string => names.threads[thread]?.label ?? '';
  const told = findings.map((found, n) => {
    const text = textOf(n);
    const scene = sceneOf(text, found.sentences, names.parties[n] ?? [], mentions);
    return tell(found, {
      article: n,
      text,
      reference: referenceOf(articles[n] as GatheredArticle),
      whom: (mention) => whomOf(scene, mention, labelOf),
    });
  });
  const inMarks = told.flatMap((one) => one.quotes);
  const quotes = [...inMarks, ...unmarkedTellings(inMarks, articles.length, textOf)].sort(
    (a, b) => a.article - b.article || inReadingOrder(a, b),
  );
  const all = assemble({
    name: {
      told: names.told,
      threads: names.threads.map((thread) => withFormLinks(thread, (at) => mentions[at]?.text ?? '')),
    },
    quote: { told: quotes, threads: gatherSayings(quotes, sayingsAround(given, known, quotes)) },
    figure: { told: told.flatMap(({ figures }) => figures), threads: [] },
    date: { told: told.flatMap(({ dates }) => dates), threads: [] },
  });
  return { ...all, dated: [] };
}

/** What sayings are gathered by: a speaker is known by the thread of the name, else by the name. */
function sayingsAround({ textOf, reused }: Ungathered, known: Known, quotes: readonly ToldQuote[]): Surroundings {
  const speakerOf = (n: number): string | null => {
    const speaker = quotes[n]?.speaker;
    return speaker?.thread == null ? (speaker?.name ?? null) : `${speaker.thread}`;
  };
  return { ...known, textOf, reused: (article) => reused[article] ?? [], speakerOf };
}

/** The days an article may be of, where both ends are known. */
function referenceOf({ from, to }: GatheredArticle): Reference | null {
  return from === null || to === null ? null : { from, to };
}
