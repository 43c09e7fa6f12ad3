/**
 * Stretches in marks that nobody says: titles, nicknames, measures, terms, words held at a distance.
 *
 * In: a text, its marked stretches, the quotes found. Out: each outermost stretch that is part of no quote, with the
 * reason. Method: by the words before it ("called", "the film"), by its capitals, by its length. What has no other
 * reason is taken for words held at a distance.
 */
import { overlap } from '../text/index.ts';
import type { Marked } from './pairs.ts';
import type { Aside, AsideReason, QuoteFound } from './quote.ts';
import { looksLikeTitle } from './title.ts';

/** The stretches that are no quotes, in reading order. */
export function asidesOf(text: string, marked: readonly Marked[], quotes: readonly QuoteFound[]): readonly Aside[] {
  const parts = quotes.flatMap((quote) => quote.parts).sort((a, b) => a.start - b.start);
  const asides: Aside[] = [];
  let next = 0;
  for (const one of marked) {
    while (next < parts.length && (parts[next]?.end ?? 0) <= one.start) next++;
    const part = parts[next];
    if (one.inside >= 0 || (part && overlap(part, one) > 0)) continue;
    asides.push({ kind: 'aside', start: one.start, end: one.end, reason: reasonOf(text, one) });
  }
  return asides;
}

const TERM =
  /\b(?:called|so-called|named|dubbed|termed|labell?ed|known as|the (?:word|words|term|phrase|name|slogan|hashtag))[\s,:]*$/i;
const NAME_BEFORE = /\p{Lu}[\p{L}.'\u2019-]*\s$/u;
const NAME_AFTER = /^\s\p{Lu}/u;

function reasonOf(text: string, { start, end, open, close }: Marked): AsideReason {
  const inner = text.slice(start, Math.min(end, start + 200));
  const before = text.slice(Math.max(0, open.start - 40), open.start);
  const after = text.slice(close?.end ?? end, (close?.end ?? end) + 12);
  if (/^\d+(?:['\u2019]\d+)?$/.test(inner)) return 'measure';
  const words = inner.split(/\s+/);
  if (words.length <= 3 && NAME_BEFORE.test(before) && NAME_AFTER.test(after)) return 'nickname';
  if (TERM.test(before)) return 'term';
  return looksLikeTitle(text, { start, end }) ? 'title' : 'scare quotes';
}
