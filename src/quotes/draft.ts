/**
 * A draft: what one rule takes for an attribution, by items, and how it becomes a quote.
 *
 * In: an outline and a draft. Out: the quote with its spans. Marks at the ends, a final comma and what stands for the
 * whole sentence (its full stop outside the marks) are left out here, and nowhere else.
 */

import type { Span } from '../text/index.ts';
import { isNamed } from './named-work.ts';
import type { Subject } from './nominal.ts';
import type { Item, Outline, Stretch } from './outline.ts';
import type { Act, QuoteFound } from './quote.ts';
import { spanOf, speakerOf } from './speaker.ts';
import { looksLikeTitle } from './title.ts';

/** What a rule proposes. */
export interface Draft {
  readonly rule: string;
  /** Items of the content, in order; between them stands what is no content (the cue and its speaker). */
  readonly pieces: readonly Stretch[];
  readonly cue: Stretch | null;
  readonly subject: Subject | null;
  readonly listener: Stretch | null;
  readonly act: Act;
  readonly reports: QuoteFound['reports'];
  /** True for speech that its place on the page quotes, and no marks: dialogue with dashes, a letter in full. */
  readonly spoken?: true;
}

const TRAILING = new Set([',', '.', ';', ':', '-', '--', '—', '–', '!', '?', '…', '...', '(', ')', '_', '*']);

/** The quote that a draft makes; null where nothing is left of its content. */
export function quoteOf(outline: Outline, draft: Draft): QuoteFound | null {
  if (draft.spoken) return spokenQuote(outline, draft);
  const pieces = draft.pieces.flatMap((piece) => trimmedPiece(outline, piece) ?? []);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const parts = partsOf(outline, pieces);
  const bare = pieces.some(({ from, to }) => hasBareWord(outline, from, to));
  const start = startOf(outline, first.from);
  const end = endOf(outline, last.to - 1);
  if (end <= start) return null;
  return {
    kind: 'quote',
    rule: draft.rule,
    start,
    end,
    style: parts.length === 0 ? 'indirect' : bare ? 'mixed' : 'direct',
    parts,
    cue: draft.cue && spanOf(outline, draft.cue),
    source: draft.subject && speakerOf(outline, draft.subject),
    relay: draft.listener && spanOf(outline, draft.listener),
    act: draft.act,
    reports: parts.length > 0 ? 'words' : draft.reports,
  };
}

/** A quote without marks, whose pieces are its parts. The full stop that ends it is its own. */
function spokenQuote(outline: Outline, draft: Draft): QuoteFound | null {
  const { items } = outline;
  const parts = draft.pieces.flatMap(({ from, to }): readonly Span[] => {
    let [first, last] = [from, to];
    while (first < last && items[first]?.tag === 'PUNCT' && items[first]?.lemma !== '(') first++;
    while (last > first && LEFT_OUT.has(items[last - 1]?.lemma ?? '')) last--;
    return first < last ? [{ start: (items[first] as Item).start, end: (items[last - 1] as Item).end }] : [];
  });
  const [head, tail] = [parts[0], parts.at(-1)];
  if (head === undefined || tail === undefined) return null;
  return {
    ...{ kind: 'quote', rule: draft.rule, start: head.start, end: tail.end, style: 'direct', parts },
    cue: draft.cue && spanOf(outline, draft.cue),
    source: draft.subject && speakerOf(outline, draft.subject),
    relay: draft.listener && spanOf(outline, draft.listener),
    act: draft.act,
    reports: 'words',
  };
}

const LEFT_OUT = new Set([',', '-', '--', '—', '–', '―']);

function trimmedPiece({ items }: Outline, { from, to }: Stretch): Stretch | null {
  let [first, last] = [from, to];
  while (first < last && TRAILING.has(items[first]?.lemma ?? '') && items[first]?.tag === 'PUNCT') first++;
  while (last > first && TRAILING.has(items[last - 1]?.lemma ?? '') && items[last - 1]?.tag === 'PUNCT') {
    if (items[last - 1]?.lemma === ')' && opensBracket(items, first, last)) break;
    last--;
  }
  return first < last ? { from: first, to: last } : null;
}

/** True where a bracket that closes at the end was opened within: "the owners (HBR)". */
function opensBracket(items: readonly Item[], first: number, last: number): boolean {
  for (let i = last - 2; i >= first; i--) {
    if (items[i]?.lemma === '(') return true;
    if (items[i]?.lemma === ')') return false;
  }
  return false;
}

const innerOf = ({ items, marked }: Outline, i: number): Span | null => {
  const item = items[i] as Item;
  return marked[item.marked] ?? null;
};

const startOf = (outline: Outline, i: number): number => innerOf(outline, i)?.start ?? (outline.items[i] as Item).start;

function endOf(outline: Outline, i: number): number {
  const inner = innerOf(outline, i);
  return inner ? withoutComma(outline.text, inner).end : (outline.items[i] as Item).end;
}

/** A marked stretch without a final comma. */
function withoutComma(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && (text[to - 1] === ',' || text[to - 1] === ' ')) to--;
  return to > start ? { start, end: to } : { start, end };
}

function partsOf(outline: Outline, pieces: readonly Stretch[]): readonly Span[] {
  const parts: Span[] = [];
  for (const { from, to } of pieces) {
    for (let i = from; i < to; i++) {
      const inner = innerOf(outline, i);
      if (inner && (to - from === 1 || !isTitle(outline, i, inner))) parts.push(withoutComma(outline.text, inner));
    }
  }
  return parts;
}

/** True for the title of a work that the content names: "on Friday's 'Harbour Watch'", "the author of 'A Long Night'". */
function isTitle(outline: Outline, i: number, inner: Span): boolean {
  const { text, items } = outline;
  const before = items[i - 1];
  const words = text.slice(inner.start, inner.end);
  if (isNamed(outline, i)) return looksLikeTitle(text, inner);
  if (before === undefined || !looksLikeTitle(text, inner) || !/\s/.test(words) || /,\s/.test(words)) return false;
  // "called it an 'Oasis of Calm'": what is one of many has no title.
  if (before.lemma === 'a' || before.lemma === 'an') return false;
  return !['VERB', 'AUX', 'PUNCT', 'MARKED', 'SCONJ'].includes(before.tag);
}

function hasBareWord({ items }: Outline, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = items[i] as Item;
    if (tag !== 'MARKED' && tag !== 'PUNCT' && tag !== 'SYM') return true;
  }
  return false;
}

/** True where an item lies in one of a draft's pieces. */
export const holds = ({ pieces }: Draft, i: number): boolean => pieces.some(({ from, to }) => from <= i && i < to);

/** Items in all pieces. */
export const sizeOf = ({ pieces }: Draft): number => pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/** True where two drafts share an item of content. */
export const cross = (a: Draft, b: Draft): boolean =>
  a.pieces.some((x) => b.pieces.some((y) => x.from < y.to && y.from < x.to));

/** The stretch from the first to the last item of a draft's content. */
export const reach = ({ pieces }: Draft): Stretch => ({ from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 });
