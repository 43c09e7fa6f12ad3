/**
 * Quotations as lines of the export: tellings, and a thread for each saying that is told more than once.
 *
 * In: the articles in their places. Out: the lines in reading order. A thread says nothing of how many
 * tellings are independent: that hangs on which passages were reused, and is not declared.
 */
import { type Span, slice } from '../../src/text/index.ts';
import { isExact, wordsOf } from './compare.ts';
import { findLine } from './find.ts';
import { threadOf } from './name-lines.ts';
import type { Line } from './passage-lines.ts';
import { earliest, inOrder, type Placed, type Told } from './place.ts';
import { type DeclaredQuote, quotes, sayings } from './quotes.ts';

interface Said extends Told {
  readonly declared: DeclaredQuote;
  readonly said: string;
  readonly parts: readonly Span[];
  readonly speaker: Span | undefined;
  readonly cue: Span | undefined;
}

/** The lines of all declared quotations. */
export function quoteLines(articles: readonly Placed[]): {
  readonly tellings: readonly { readonly told: Told; readonly line: Line }[];
  readonly threads: readonly Line[];
} {
  const counts = new Map<string, number>();
  const said = quotes.map((declared) => {
    const count = (counts.get(declared.at) ?? 0) + 1;
    counts.set(declared.at, count);
    return sayingOf(articles, declared, `quote-${declared.at.toLowerCase()}-${count}`);
  });
  said.sort(inOrder(articles));
  const threads = Object.entries(sayings).map(([id, label]) => ({
    id,
    label,
    told: said.filter(({ declared }) => declared.saying === id),
  }));
  const first = inOrder(articles);
  threads.sort((a, b) => (a.told[0] && b.told[0] ? first(a.told[0], b.told[0]) : 0));
  return {
    tellings: said.map((each) => ({ told: each, line: tellingLine(each) })),
    threads: threads.map(({ id, label, told }) => threadLine(id, label, told)),
  };
}

function sayingOf(articles: readonly Placed[], declared: DeclaredQuote, id: string): Said {
  const home = articles.find((article) => article.declared.siglum === declared.at);
  if (home === undefined) throw new Error(`no article has the siglum ${declared.at}`);
  const line = findLine(home.text, home, declared.line);
  const [quote] = line.marks('q');
  if (quote === undefined) throw new Error(`no quotation is marked in: ${declared.line}`);
  const marks = line.marks('p');
  const parts = marks.length > 0 || declared.style === 'indirect' ? marks : [quote];
  const text = slice(home.text, quote);
  const said = parts.length > 0 ? parts.map((part) => slice(home.text, part)).join(' ') : text;
  const [speaker] = line.marks('s');
  const [cue] = line.marks('c');
  return { id, at: declared.at, home, ...quote, text, declared, said, parts, speaker, cue };
}

function tellingLine({ id, home, start, end, text, declared, said, parts, speaker, cue }: Said): Line {
  const words = (span: Span): Line => ({ start: span.start, end: span.end, text: slice(home.text, span) });
  return {
    id,
    kind: 'quote',
    source: home.source,
    article: home.declared.id,
    start,
    end,
    text,
    rule: 'declared',
    thread: declared.saying ?? null,
    style: declared.style,
    parts,
    said,
    speaker: speaker === undefined ? null : { ...words(speaker), name: declared.name, thread: threadOf(declared.name) },
    cue: cue === undefined ? null : words(cue),
    act: declared.act ?? 'speech',
  };
}

function threadLine(id: string, label: string, told: readonly Said[]): Line {
  const isCut = (a: Said, b: Said): boolean =>
    ` ${wordsOf(b.said).join(' ')} `.includes(` ${wordsOf(a.said).join(' ')} `);
  const agree = told.every((a) => told.every((b) => isExact(a.said, b.said) || isCut(a, b) || isCut(b, a)));
  return {
    id,
    kind: 'quote',
    label,
    tellings: told.map((each) => each.id),
    first: earliest(told).id,
    agree,
    note: agree ? 'The wordings agree.' : 'The wordings differ.',
  };
}
