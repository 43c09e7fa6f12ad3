/**
 * The words around a hit that fit on its line, cut at word ends.
 *
 * In: the words before or after, the room there is, and a way to measure text. Out: as many whole
 * words as fit, nearest the hit first, with `…` where some were left out after it. Method: halving.
 */
export type Measure = (text: string) => number;

/** The most words of a list, from its front, whose text fits. */
function most(count: number, fits: (n: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** What fits of the words before a hit: the last ones. */
export function fitBefore(before: string, room: number, measure: Measure): string {
  const text = flat(before);
  const words = text.split(' ');
  const kept = most(words.length, (n) => measure(words.slice(words.length - n).join(' ')) <= room);
  return words.slice(words.length - kept).join(' ');
}

/** What fits of the words after a hit: the first ones, with `…` where the line goes on. */
export function fitAfter(after: string, room: number, measure: Measure): string {
  const text = flat(after);
  if (measure(text) <= room) return text;
  const words = text.split(' ');
  const kept = most(words.length, (n) => measure(`${words.slice(0, n).join(' ')}…`) <= room);
  return kept === 0 ? '' : `${words.slice(0, kept).join(' ')}…`;
}
