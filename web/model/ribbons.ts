/**
 * Ribbons between two texts: their outlines, from where each passage stands on either side.
 *
 * In: heights in pixels on both sides, and the width between them. Out: SVG paths. A ribbon is two
 * level curves; out of the window's reach on one side it is not bent further than the text goes.
 */
export interface Ends {
  readonly top: number;
  readonly bottom: number;
}

/** The two edges of a ribbon from left to right, and its closed outline. */
export function ribbon(
  left: Ends,
  right: Ends,
  width: number,
): { readonly upper: string; readonly lower: string; readonly area: string } {
  const half = width / 2;
  const upper = `M0 ${left.top}C${half} ${left.top} ${half} ${right.top} ${width} ${right.top}`;
  const lower = `M0 ${left.bottom}C${half} ${left.bottom} ${half} ${right.bottom} ${width} ${right.bottom}`;
  const back = `L${width} ${right.bottom}C${half} ${right.bottom} ${half} ${left.bottom} 0 ${left.bottom}Z`;
  return { upper, lower, area: `${upper}${back}` };
}

/** What is drawn of a ribbon: all of it, the end that is in view with where the other is, or nothing. */
export type Drawn = 'whole' | 'none' | { readonly side: 'left' | 'right'; readonly other: 'above' | 'below' };

/** `view` is the stretch of the page that the window shows. */
export function drawnOf(left: Ends, right: Ends, view: Ends): Drawn {
  const where = ({ top, bottom }: Ends): 'in' | 'above' | 'below' =>
    bottom <= view.top ? 'above' : top >= view.bottom ? 'below' : 'in';
  const [a, b] = [where(left), where(right)];
  if (a === 'in') return b === 'in' ? 'whole' : { side: 'left', other: b };
  return b === 'in' ? { side: 'right', other: a } : 'none';
}

/** The stub of a ribbon at one side: a short band that leans to where it leads. */
export function stub(ends: Ends, { side, other }: Exclude<Drawn, string>, width: number): string {
  const [x0, x1] = side === 'left' ? [0, width] : [width, 0];
  const lean = other === 'above' ? -14 : 14;
  const mid = (ends.top + ends.bottom) / 2 + lean;
  const half = Math.min(10, (ends.bottom - ends.top) / 2);
  const bend = (x0 + x1) / 2;
  return `M${x0} ${ends.top}C${bend} ${ends.top} ${bend} ${mid - half} ${x1} ${mid - half}L${x1} ${mid + half}C${bend} ${mid + half} ${bend} ${ends.bottom} ${x0} ${ends.bottom}`;
}

/** How many paragraphs, or lines of a text without any, lie between two offsets; what "moved" is told in. */
export function paragraphsBetween(text: string, from: number, to: number): number {
  const stretch = text.slice(Math.max(0, Math.min(from, to)), Math.max(from, to));
  const ends = stretch.match(/(?:\r\n|\r|\n)[\t ]*(?:\r\n|\r|\n)|\r\n|\r|\n/g);
  return ends?.length ?? 0;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ROOM = 3;

/** One line round a passage, from the boxes of its stretches in reading order: its first and last line may be short. */
export function outline(boxes: readonly Box[]): string {
  const first = boxes[0];
  const last = boxes[boxes.length - 1];
  if (!first || !last) return '';
  const left = Math.min(...boxes.map((box) => box.left)) - ROOM;
  const right = Math.max(...boxes.map((box) => box.right)) + ROOM;
  const start = first.left - ROOM;
  const end = last.right + ROOM;
  if (last.top < first.bottom - 8) return `M${start} ${first.top}H${end}V${last.bottom}H${start}Z`;
  return `M${start} ${first.top}H${right}V${last.top}H${end}V${last.bottom}H${left}V${first.bottom}H${start}Z`;
}
