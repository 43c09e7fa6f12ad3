/**
 * Figures that say another number for what was counted just before: "The company makes it 112. Mrs Venn makes it 113."
 *
 * In: a text, a figure, and the figures before it. Out: which of them it takes up, or null. Two forms: a bare number
 * that counts nothing and ends its clause ("Five and a half, said his wife"), and a sentence that says "the number",
 * "the figure" or "it" of what was counted ("the real number is closer to 15 percent"). Nothing further back than a
 * few sentences of the same or the paragraph before is taken up.
 */
import type { FigureFound } from '../figures/index.ts';
import type { Span } from '../text/index.ts';

/** How far back what is taken up may stand, in code units. */
const BACK = 320;
/** Figures further apart than this are hardly two sayings of one. */
const FURTHEST = 2;

const BARE_BEFORE =
  /(?:["\u201c\u2018]|\b(?:says?|said|put it at|puts it at|makes? it|made it|make that|counts?|counted|closer to|nearer to|saw|heard)\s+)$/iu;
const BARE_BEHIND = /^\s*(?:$|[.,;!?]|["\u201d\u2019])/u;
const OF_OTHERS = /\b(?:among|for|in|of|from|with)\s|\b(?:today|now|currently|nowadays|this (?:time|year|month))\b/iu;
const TAKEN_UP =
  /\b(?:(?:the|that|this)\s+(?:(?:actual|real|true|correct|right|exact|official|latest|new)\s+)?(?:number|figure|total|count|toll|estimate|amount|sum)|(?:subsequent|later|other|earlier|new|newer)\s+(?:estimates|counts|figures|reports)\s+(?:put|puts|gave|give)\s+(?:it|the (?:number|figure|total)))\s+(?:had |has |have )?(?:is|was|are|were|be|been|stood|stands|put|puts|closer|dropped|rose|risen|fell|fallen|climbed|grew|gave|give|that|which|given|at)\b[^.;:,]{0,30}$/iu;

/** "The figure of 120 given earlier", "an earlier count of 90". */
const FIGURE_OF =
  /\b(?:(?:the|that|this)\s+(?:figure|number|estimate)|(?:the|an?|his|her|its|their)\s+(?:earlier|first|official|other|previous|original|initial)\s+(?:figure|number|total|count|toll|estimate|tally))\s+of\s+$/iu;

/** The place, among the article's figures, of the one that figure number `n` takes up, or null. */
export function echoOf(
  text: string,
  figures: readonly FigureFound[],
  n: number,
  sentenceOf: (n: number) => Span,
): number | null {
  const figure = figures[n] as FigureFound;
  const sentence = sentenceOf(n);
  const before = text.slice(sentence.start, figure.start);
  const answers = /^[.,!?]?["\u201d\u2019]/u.test(text.slice(figure.end, figure.end + 2));
  const bare =
    figure.unit === null &&
    figure.counted === null &&
    BARE_BEHIND.test(text.slice(figure.end, figure.end + 3)) &&
    BARE_BEFORE.test(before.slice(-24)) &&
    (answers || !/["\u201c\u2018]$/u.test(before));
  const taken = TAKEN_UP.exec(before);
  const called = figure.counted === null && FIGURE_OF.test(before);
  if (!bare && !called && (taken === null || OF_OTHERS.test(before))) return null;
  for (let i = n - 1; i >= 0; i--) {
    const other = figures[i] as FigureFound;
    if (figure.start - other.end > BACK) return null;
    if (other.start >= sentence.start && (bare || called)) continue;
    if (!isOfItsKind(figure, other, bare)) continue;
    return i;
  }
  return null;
}

function isOfItsKind(figure: FigureFound, other: FigureFound, bare: boolean): boolean {
  if (other.rule === 'age' || (other.unit === null && other.counted === null && other.rule !== 'count')) return false;
  if (!bare && figure.unit !== other.unit) return false;
  if (bare && other.unit !== null && /^(?:percent|fraction|[A-Z]{3})$/.test(other.unit)) return false;
  const [a, b] = [figure.low ?? figure.high ?? 0, other.low ?? other.high ?? 0];
  if (!(a > 0 && b > 0)) return false;
  return Math.max(a, b) / Math.min(a, b) <= FURTHEST * (bare ? 1 : 4);
}
