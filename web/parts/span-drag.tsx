/**
 * Dragging on the time strip: the days dragged over filter the articles below. By keyboard the same
 * filter stands in the list of articles, as two dates.
 */
import { useRef, useState } from 'preact/hooks';
import { open } from '../live/router.ts';
import type { Place } from '../model/address.ts';
import { dayOf, isoOf } from '../model/dates.ts';
import type { TimeAxis } from '../model/time-axis.ts';

/** Less than this is a click, not a drag. */
const LEAST = 6;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is being dragged, in pixels of the axis, and what the drawing must listen to. */
export function useDrag(axis: TimeAxis | null) {
  const start = useRef<number | null>(null);
  const [stretch, set] = useState<Stretch | null>(null);
  const at = (event: PointerEvent): number => {
    const svg = event.currentTarget instanceof Element ? event.currentTarget : null;
    return event.clientX - (svg?.getBoundingClientRect().left ?? 0) - 4;
  };
  const done = (): void => {
    start.current = null;
    set(null);
  };
  const listeners = {
    onPointerDown: (event: PointerEvent): void => {
      if (event.button === 0 && event.pointerType === 'mouse') start.current = at(event);
    },
    onPointerMove: (event: PointerEvent): void => {
      if (start.current === null) return;
      const x = at(event);
      if (Math.abs(x - start.current) >= LEAST)
        set({ from: Math.min(x, start.current), to: Math.max(x, start.current) });
    },
    onPointerUp: (): void => {
      if (stretch && axis)
        open({ view: 'glance', from: isoOf(axis.day(stretch.from)), to: isoOf(axis.day(stretch.to)) });
      done();
    },
    onPointerLeave: done,
    onDragStart: (event: DragEvent): void => event.preventDefault(),
  };
  return { stretch, listeners };
}

/** The stretch that is dragged, or that the address filters by. */
export function Selected(props: {
  readonly axis: TimeAxis;
  readonly stretch: Stretch | null;
  readonly at: Extract<Place, { view: 'glance' }>;
  readonly base: number;
}) {
  const { axis, stretch, at, base } = props;
  const from = dayOf(at.from ?? null);
  const to = dayOf(at.to ?? null);
  const shown = stretch ?? (from === null || to === null ? null : { from: axis.x(from) - 6, to: axis.x(to) + 6 });
  if (!shown) return null;
  return <rect class="selected-days" x={shown.from} y={0} width={Math.max(1, shown.to - shown.from)} height={base} />;
}
