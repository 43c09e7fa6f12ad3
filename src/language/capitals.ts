/**
 * What capitals say in an article: nothing at the start of a sentence or in a headline, much elsewhere.
 *
 * In: the words of an article as written, and where sentences end. Out: for each word in lower case how often it
 * stands with a capital inside a sentence, less how often it stands without one; and which tokens stand in a sentence
 * whose words are (nearly) all written with capitals, so that they say nothing.
 */

/** How a word is written. `mixed`: a capital inside ("eBay", "McVey" is `capital`). */
export type Case = 'lower' | 'capital' | 'upper' | 'mixed';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** How a word is written; `lower` for what has no capitals. */
export function caseOf(surface: string): Case {
  const first = surface.charCodeAt(0);
  if (first >= 97 && first <= 122) return hasUpper(surface) ? 'mixed' : 'lower';
  if (!hasUpper(surface)) return 'lower';
  if (first < 65 || (first > 90 && first < 128)) return LOWER.test(surface) ? 'mixed' : 'upper';
  if (first >= 128 && !UPPER.test(String.fromCodePoint(surface.codePointAt(0) ?? 0))) return 'mixed';
  if (surface.length === 1) return 'capital';
  return LOWER.test(surface) ? 'capital' : 'upper';
}

function hasUpper(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const c = surface.charCodeAt(i);
    if (c >= 65 && c <= 90) return true;
    if (c >= 128) return UPPER.test(surface);
  }
  return false;
}

/** Marks behind which a sentence, a quotation or an item of a list may start. */
const STARTS = /^[\p{P}\p{S}]+$/u;

/** Counts of capitals inside sentences less lower case, by word in lower case; only words met with a capital. */
export function capitalEvidence(surfaces: readonly string[], ends: Uint8Array): ReadonlyMap<string, number> {
  const shouted = headlines(surfaces, ends);
  const counts = new Map<string, number>();
  let start = true;
  for (let i = 0; i < surfaces.length; i++) {
    const surface = surfaces[i] as string;
    const written = caseOf(surface);
    if (!start && shouted[i] === 0 && written === 'capital') {
      const lower = surface.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
    start = ends[i] === 1 || (STARTS.test(surface) && surface !== ',');
  }
  if (counts.size === 0) return counts;
  for (const surface of surfaces) {
    const count = counts.get(surface);
    if (count !== undefined) counts.set(surface, count - 1);
  }
  return counts;
}

/** One entry for each token: 1 where its sentence is written in capitals or as a headline is. */
export function headlines(surfaces: readonly string[], ends: Uint8Array): Uint8Array {
  const shouted = new Uint8Array(surfaces.length);
  let from = 0;
  for (let i = 0; i < surfaces.length; i++) {
    if (ends[i] !== 1) continue;
    if (isHeadline(surfaces, from, i + 1)) shouted.fill(1, from, i + 1);
    from = i + 1;
  }
  return shouted;
}

/** Longer sentences are no headlines, whatever they are full of. */
const LONGEST = 40;

function isHeadline(surfaces: readonly string[], from: number, to: number): boolean {
  let high = 0;
  let low = 0;
  let upper = 0;
  if (to - from > LONGEST) return false;
  for (let i = from; i < to; i++) {
    const surface = surfaces[i] as string;
    const written = caseOf(surface);
    if (written === 'upper' && surface.length > 1) upper++;
    if (surface.length < 4) continue;
    if (written === 'lower') low += /^\p{Ll}/u.test(surface) ? 1 : 0;
    else high++;
  }
  if (high + low < 3) return upper >= 2 && upper + high >= (to - from) / 2 && low === 0;
  return high >= 0.75 * (high + low);
}
