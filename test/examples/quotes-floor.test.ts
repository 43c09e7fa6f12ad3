/**
 * Floors: how many of the bundled collection's quotations are found, and how much of what is found is declared.
 *
 * A quotation is found where a find shares half of the longer of both. Unmarked tellings of a saying need other
 * articles and are not asked for here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collection } from '../../examples/orrin-ferry.truth/make.ts';
import { sources } from '../../examples/orrin-ferry.truth/sources.ts';
import { textsOf } from '../../examples/orrin-ferry.truth/texts.ts';
import { analyse } from '../../src/language/index.ts';
import { type QuoteFound, readQuotes } from '../../src/quotes/index.ts';
import { overlap, type Span } from '../../src/text/index.ts';

interface Place extends Span {
  readonly source: string;
}
interface Declared extends Place {
  readonly kind: string;
  readonly text: string;
  readonly style: string;
  readonly act: string;
  readonly parts: readonly Span[];
  readonly speaker: Span | null;
}

const truth = new URL('../../examples/orrin-ferry.truth/', import.meta.url);
const texts = textsOf(collection, sources);
const textOf = (id: string): string => texts.get(sources.find((source) => source.id === id)?.path ?? '') ?? '';

function linesOf<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, truth), 'utf8').split('\n').slice(0, -1);
  return lines.map((line): T => JSON.parse(line));
}

const declared = linesOf<Declared>('tellings.jsonl').filter(
  ({ kind, style }) => kind === 'quote' && style !== 'unmarked',
);
const found = linesOf<Place>('articles.jsonl').flatMap(({ source, start, end }) =>
  readQuotes(textOf(source), { start, end }, analyse(textOf(source), { start, end }, 'en')).quotes.map((quote) => ({
    source,
    quote,
  })),
);

interface Pair {
  readonly one: Declared;
  readonly quote: QuoteFound | null;
}

const pairs = declared.map((one): Pair => {
  const alike = found.find(
    ({ source, quote }) =>
      source === one.source && 2 * overlap(quote, one) >= Math.max(quote.end - quote.start, one.end - one.start),
  );
  return { one, quote: alike?.quote ?? null };
});

function floor(name: string, least: number, list: readonly Pair[], holds: (pair: Pair) => boolean): void {
  test(name, () => {
    const short = list
      .filter((pair) => !holds(pair))
      .map(({ one, quote }) => {
        const text = textOf(one.source);
        return `${one.text}  <>  ${quote ? text.slice(quote.start, quote.end) : 'nothing'} (${quote?.source ? text.slice(quote.source.start, quote.source.end) : 'nobody'})`;
      });
    const share = 1 - short.length / list.length;
    assert.ok(share >= least, `${share}, short of:\n${short.join('\n')}`);
  });
}

const spoken = pairs.filter(({ quote }) => quote !== null);
const quoted = pairs.filter(({ one }) => one.style !== 'indirect');

floor('direct and mixed quotations are found', 1, quoted, ({ quote }) => quote !== null);
floor('quotations are found', 1, pairs, ({ quote }) => quote !== null);
floor(
  'quotations found have the bounds declared',
  0.85,
  spoken,
  ({ one, quote }) => quote?.start === one.start && quote.end === one.end,
);
floor('quotations found have the style declared', 0.9, spoken, ({ one, quote }) => quote?.style === one.style);
floor('speakers are those declared', 0.85, spoken, ({ one, quote }) =>
  one.speaker === null ? quote?.source?.form !== 'name' : quote?.source?.end === one.speaker.end,
);
floor('acts are those declared', 0.8, spoken, ({ one, quote }) => quote?.act === one.act);

test('utterances found are declared', () => {
  const words = found.filter(({ quote }) => quote.reports === 'words' && quote.act !== 'thought');
  const beyond = words.filter(
    ({ source, quote }) =>
      !declared.some((one) => one.source === source && 2 * overlap(quote, one) >= quote.end - quote.start),
  );
  const share = 1 - beyond.length / words.length;
  const shown = beyond.map(({ source, quote }) => `${quote.rule}: ${textOf(source).slice(quote.start, quote.end)}`);
  assert.ok(share >= 0.6, `${share}, beyond it:\n${shown.join('\n')}`);
});
