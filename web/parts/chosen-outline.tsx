/** The box round the chosen passage on both sides of a pair: one line round all of it, as on paper. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { segmentsOf } from '../live/active.ts';
import { type Box, outline } from '../model/ribbons.ts';

function pathIn(column: Element | null, id: string, origin: DOMRect): string {
  const rects = column ? segmentsOf(column, id).flatMap((element) => [...element.getClientRects()]) : [];
  const moved = rects.map(
    ({ left, right, top, bottom }): Box => ({
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    }),
  );
  return outline(moved);
}

export function ChosenOutline(props: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
  readonly chosen: string | null;
  readonly shift: number;
}) {
  const { frame, left, right, chosen, shift } = props;
  const [path, set] = useState('');
  // `shift` moves the texts
  useLayoutEffect(() => {
    const look = (): void => {
      const origin = frame.current?.getBoundingClientRect();
      set(
        origin && chosen !== null ? pathIn(left.current, chosen, origin) + pathIn(right.current, chosen, origin) : '',
      );
    };
    look();
    const observer = new ResizeObserver(look);
    for (const side of [left, right]) if (side.current) observer.observe(side.current);
    document.fonts.ready.then(look);
    return () => observer.disconnect();
  }, [frame, left, right, chosen, shift]);
  return (
    <svg class="chosen-outline" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
