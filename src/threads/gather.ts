/**
 * Gathering: from what was found article by article to what is told by all of them.
 *
 * In: the articles of a collection with their texts and findings, the passages they share, and who is a
 * version of whom. Out: every telling with what was inferred for it, and the threads. The order of work
 * is the order of need: people first, for speakers; the articles' days, for dates; whose word each figure
 * stands on; then what is the same from article to article.
 */
import { inReadingOrder } from '../text/index.ts';
import { assemble } from './assemble.ts';
import { datingsOf, eventsOf, quantitiesOf } from './gather-kinds.ts';
import type { Known } from './independence.ts';
import { withFormLinks } from './name-links.ts';
import { mentionsFrom } from './people/found.ts';
import { sceneOf } from './people/whom.ts';
import { gatherNames } from './people.ts';
import { gatherSayings, type Surroundings } from './sayings.ts';
import { whomOf } from './speakers.ts';
import { tell } from './tell.ts';
import { todays } from './today.ts';
import type { Gathered, ToldQuote } from './told.ts';
import type { Ungathered } from './ungathered.ts';
import { unmarkedTellings } from './unmarked.ts';

/** Gathers everything. */
export function gather(given: Ungathered): Gathered {
  const { articles, findings, textOf, versions } = given;
  const known: Known = { days: articles.map(({ day }) => day), versions };
  const mentions = findings.flatMap(({ names }, n) => mentionsFrom(n, textOf(n), names));
  const outlets = articles.map(({ outlet }) => outlet);
  const names = gatherNames({ textOf, outlets }, mentions, known);
  const labelOf = (thread: number): string => names.threads[thread]?.label ?? '';
  const dated = datingsOf(given);
  const today = todays(given, dated);
  const told = findings.map((found, n) => {
    const text = textOf(n);
    const scene = sceneOf(text, found.sentences, names.parties[n] ?? [], mentions);
    return tell(found, {
      article: n,
      text,
      reference: today[n]?.days ?? null,
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
    figure: quantitiesOf(given, told),
    date: eventsOf(given, known, told, today),
  });
  return { ...all, dated: [...dated.values()] };
}

/** What sayings are gathered by: a speaker is known by the thread of the name, else by the name. */
function sayingsAround({ textOf, reused }: Ungathered, known: Known, quotes: readonly ToldQuote[]): Surroundings {
  const speakerOf = (n: number): string | null => {
    const speaker = quotes[n]?.speaker;
    return speaker?.thread == null ? (speaker?.name ?? null) : `${speaker.thread}`;
  };
  return { ...known, textOf, reused: (article) => reused[article] ?? [], speakerOf };
}
