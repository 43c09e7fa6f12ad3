/**
 * Writes the truth about the bundled collection in the format of the export.
 *
 * In: the collection and what is declared beside this file. Out: `sources.jsonl`, `articles.jsonl`,
 * `tellings.jsonl`, `threads.jsonl` and `alignments.jsonl`, written where this file lies when it is
 * run; a test holds the files equal to what is made. Ids are the truth's own: match sources by path.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dateLines } from './date-lines.ts';
import { figureLines } from './figure-lines.ts';
import { findOnce } from './find.ts';
import { nameLines } from './name-lines.ts';
import { type Line, passageLines } from './passage-lines.ts';
import { inOrder, type Placed, place } from './place.ts';
import { quoteLines } from './quote-lines.ts';
import { sources } from './sources.ts';
import { textsOf } from './texts.ts';

/** The folder of the collection. */
export const collection = fileURLToPath(new URL('../orrin-ferry/', import.meta.url));

/** Each file of the truth, by name. */
export function make(): ReadonlyMap<string, string> {
  const placed = place(sources, textsOf(collection, sources));
  const passage = passageLines(placed);
  const quote = quoteLines(placed);
  const date = dateLines(placed);
  const figure = figureLines(placed);
  const name = nameLines(placed);
  const byPlace = inOrder(placed);
  const tellings = [
    ...passage.tellings,
    ...quote.tellings,
    ...figure.tellings,
    ...date.tellings,
    ...name.tellings,
  ].sort((a, b) => byPlace(a.told, b.told));
  return new Map([
    ['sources.jsonl', jsonl(sources.map(({ articles: _, ...source }) => source))],
    ['articles.jsonl', jsonl(placed.map((article) => articleLine(article, placed)))],
    ['tellings.jsonl', jsonl(tellings.map(({ line }) => line))],
    [
      'threads.jsonl',
      jsonl([...passage.threads, ...quote.threads, ...figure.threads, ...date.threads, ...name.threads]),
    ],
    ['alignments.jsonl', jsonl(passage.alignments)],
  ]);
}

const jsonl = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

function articleLine({ declared, source, text, start, end }: Placed, all: readonly Placed[]): Line {
  const named = (name: typeof declared.byline): Line | null => {
    if (name === null) return null;
    if (name.from === 'metadata') return { text: name.words, start: null, end: null };
    const span = findOnce(text, { start, end }, name.words);
    return { text: text.slice(span.start, span.end), ...span };
  };
  const { from, to, how, evidence } = declared.published;
  return {
    id: declared.id,
    siglum: declared.siglum,
    source,
    start,
    end,
    title: named(declared.title),
    byline: named(declared.byline),
    captions: declared.captions.map((words) => {
      const span = findOnce(text, { start, end }, words);
      return { ...span, text: text.slice(span.start, span.end) };
    }),
    published: {
      from,
      to,
      how,
      evidence: evidence.map(({ article, words, says }) => {
        const home = all.find((other) => other.declared.id === article);
        if (home === undefined) throw new Error(`no article has the id ${article}`);
        const span = findOnce(home.text, home, words);
        return { source: home.source, ...span, text: home.text.slice(span.start, span.end), says };
      }),
    },
    language: 'en',
    versionOf: null,
    ...(declared.outlet === undefined ? {} : { outlet: declared.outlet }),
    ...(declared.externalId === undefined ? {} : { externalId: declared.externalId }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of make()) writeFileSync(new URL(name, import.meta.url), text);
}
