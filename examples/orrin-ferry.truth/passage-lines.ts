/**
 * Passage threads as lines of the export: tellings, threads, alignments.
 *
 * In: the articles in their places and the declared passages. Out: the lines, each file's in the order
 * of the contract. Every pair of tellings of a thread is aligned, unless it is declared to share nothing.
 */
import { slice } from '../../src/text/index.ts';
import { isExact, similarity, wordsOf } from './compare.ts';
import type { DeclaredPassage, DeclaredThread } from './declare.ts';
import { findNth, findOnce } from './find.ts';
import { passages } from './passages.ts';
import { earliest, inOrder, type Placed, type Told } from './place.ts';

/** One line of a `.jsonl` file. */
export type Line = Readonly<Record<string, unknown>>;

/** The lines of all declared passages. */
export function passageLines(articles: readonly Placed[]): {
  readonly tellings: readonly { readonly told: Told; readonly line: Line }[];
  readonly threads: readonly Line[];
  readonly alignments: readonly Line[];
} {
  const byPlace = inOrder(articles);
  const threads = passages.map((thread) => ({
    thread,
    told: thread.tellings.map((telling, i) => tell(articles, thread, telling, i)).sort(byPlace),
  }));
  threads.sort((a, b) => (a.told[0] && b.told[0] ? byPlace(a.told[0], b.told[0]) : 0));
  return {
    tellings: threads.flatMap(({ thread, told }) =>
      told.map((each) => ({ told: each, line: tellingLine(thread.id, each) })),
    ),
    threads: threads.map(({ thread, told }) => threadLine(thread, told)),
    alignments: threads.flatMap(({ thread, told }) => alignmentLines(thread, told)),
  };
}

function tell(articles: readonly Placed[], thread: DeclaredThread, telling: DeclaredPassage, index: number): Told {
  const { at, words, nth } = telling;
  const home = articles.find((article) => article.declared.siglum === at);
  if (home === undefined) throw new Error(`no article has the siglum ${at}`);
  const span = nth === undefined ? findOnce(home.text, home, words) : findNth(home.text, home, words, nth);
  return { id: `${thread.id}-${index + 1}`, at, home, ...span, text: slice(home.text, span) };
}

function tellingLine(thread: string, { id, home, start, end, text }: Told): Line {
  const place = { source: home.source, article: home.declared.id, start, end, text };
  return { id, kind: 'passage', ...place, rule: 'declared', thread };
}

function threadLine({ id, label }: DeclaredThread, told: readonly Told[]): Line {
  const agree = told.every((a) => told.every((b) => isExact(a.text, b.text) || isCutOf(a.text, b.text, told)));
  return {
    id,
    kind: 'passage',
    label,
    tellings: told.map((each) => each.id),
    first: earliest(told).id,
    independent: told.length,
    agree,
    note: agree ? 'The wordings agree.' : 'The wordings differ.',
  };
}

/** True where both are cuts of one longer telling: shorter, but in the same words. */
function isCutOf(a: string, b: string, told: readonly Told[]): boolean {
  const within = (part: string, whole: string): boolean =>
    ` ${wordsOf(whole).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `);
  return told.some((whole) => within(a, whole.text) && within(b, whole.text));
}

function alignmentLines(thread: DeclaredThread, told: readonly Told[]): readonly Line[] {
  return told.flatMap((a, i) => told.slice(i + 1).flatMap((b) => alignmentLine(thread, a, b)));
}

function alignmentLine({ id, pairs = {}, moved = [] }: DeclaredThread, a: Told, b: Told): readonly Line[] {
  const pair = `${a.at} ${b.at}`;
  const words = pairs[pair];
  if (words === null) return [];
  const from = words === undefined ? a : findOnce(a.home.text, a, words[0]);
  const to = words === undefined ? b : findOnce(b.home.text, b, words[1]);
  const [left, right] = [slice(a.home.text, from), slice(b.home.text, to)];
  return [
    {
      thread: id,
      a: { source: a.home.source, start: from.start, end: from.end },
      b: { source: b.home.source, start: to.start, end: to.end },
      similarity: similarity(left, right),
      exact: isExact(left, right),
      ...(moved.includes(pair) ? { moved: true } : {}),
    },
  ];
}
