/**
 * Figures as lines of the export: tellings, and a thread for each quantity that is told more than once.
 *
 * In: the articles in their places. Out: the lines. A thread agrees where one value lies within all its
 * tellings, as the contract widens them for comparing: `about` by a tenth both ways, `nearly` by a tenth
 * downwards, bounds included. Feet and metres, hours and minutes are brought to one unit first.
 */
import { slice } from '../../src/text/index.ts';
import { type DeclaredFigure, figures, quantities } from './figures.ts';
import { findLine } from './find.ts';
import type { Line } from './passage-lines.ts';
import { earliest, inOrder, type Placed, type Told } from './place.ts';

interface Counted extends Told {
  readonly declared: DeclaredFigure;
  readonly attributed: Line | null;
}

/** The lines of all declared figures. */
export function figureLines(articles: readonly Placed[]): {
  readonly tellings: readonly { readonly told: Told; readonly line: Line }[];
  readonly threads: readonly Line[];
} {
  const counts = new Map<string, number>();
  const found = figures.map((declared) => {
    const count = (counts.get(declared.at) ?? 0) + 1;
    counts.set(declared.at, count);
    return counted(articles, declared, `figure-${declared.at.toLowerCase()}-${count}`);
  });
  const byPlace = inOrder(articles);
  found.sort(byPlace);
  const threads = Object.entries(quantities).map(([id, label]) => ({
    id,
    label,
    told: found.filter(({ declared }) => declared.quantity === id),
  }));
  threads.sort((a, b) => (a.told[0] && b.told[0] ? byPlace(a.told[0], b.told[0]) : 0));
  return {
    tellings: found.map((each) => ({ told: each, line: tellingLine(each) })),
    threads: threads.map(({ id, label, told }) => threadLine(id, label, told)),
  };
}

function counted(articles: readonly Placed[], declared: DeclaredFigure, id: string): Counted {
  const home = articles.find((article) => article.declared.siglum === declared.at);
  if (home === undefined) throw new Error(`no article has the siglum ${declared.at}`);
  const line = findLine(home.text, home, declared.line);
  const [span] = line.marks('f');
  if (span === undefined) throw new Error(`no figure is marked in: ${declared.line}`);
  const [source] = line.marks('a');
  const attributed =
    source === undefined ? null : { ...source, text: slice(home.text, source), name: declared.name ?? null };
  return { id, at: declared.at, home, ...span, text: slice(home.text, span), declared, attributed };
}

function tellingLine({ id, home, start, end, text, declared, attributed }: Counted): Line {
  const { low, high, unit, counted: what, quantity, unsure } = declared;
  const place = { source: home.source, article: home.declared.id, start, end, text };
  return {
    id,
    kind: 'figure',
    ...place,
    rule: 'declared',
    thread: quantity ?? null,
    low,
    high,
    qualifier: declared.qualifier ?? 'exact',
    unit: unit ?? null,
    counted: what,
    attributed,
    ...(unsure === true ? { unsure } : {}),
  };
}

/** How many of a common unit (metre, minute) one of these is; others compare as they are. */
const FACTORS: Readonly<Record<string, number>> = { foot: 0.3048, hour: 60 };

function boundsOf({ low, high, qualifier, unit }: DeclaredFigure): readonly [number, number] {
  const factor = FACTORS[unit ?? ''] ?? 1;
  const down = qualifier === 'about' || qualifier === 'nearly' ? 0.9 : 1;
  const up = qualifier === 'about' ? 1.1 : 1;
  const top = qualifier === 'vague' || high === null ? Number.POSITIVE_INFINITY : high * up * factor;
  return [(low ?? 0) * down * factor, top];
}

function threadLine(id: string, label: string, told: readonly Counted[]): Line {
  const bounds = told.map(({ declared }) => boundsOf(declared));
  const agree = Math.max(...bounds.map(([low]) => low)) <= Math.min(...bounds.map(([, high]) => high));
  return {
    id,
    kind: 'figure',
    label,
    tellings: told.map((each) => each.id),
    first: earliest(told).id,
    agree,
    note: agree ? 'The figures can all hold.' : 'The figures cannot all hold.',
  };
}
