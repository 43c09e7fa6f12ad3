/** Beside the two texts: each passage's number at the left, and at the right how it differs or moved. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PairShape } from '../../src/server/shapes.ts';
import { placesIn } from '../live/active.ts';
import type { PlaceOf } from '../model/address.ts';
import { place } from '../model/margin.ts';
import { tally } from '../model/numbers.ts';
import { Go } from './links.tsx';
import { movedBy } from './pair-table.tsx';

/** A line of a note, and the letters one holds. */
const LINE = 18;
const LETTERS = 18;

interface Tops {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

function topsIn(column: Element | null, count: number, origin: number): number[] {
  const places = column ? placesIn(column, origin) : new Map<string, { readonly top: number }>();
  return Array.from({ length: count }, (_, i) => places.get(`p${i + 1}`)?.top ?? 0);
}

/** Pushes apart what stands in order of height; gives the tops back in the order of the passages. */
function apart(tops: readonly number[], heights: readonly number[]): number[] {
  const order = tops.map((top, i) => ({ top, i })).sort((a, b) => a.top - b.top);
  const placed = place(
    order.map(({ top, i }) => ({ want: top, height: heights[i] ?? LINE })),
    0,
    2,
  );
  const found = new Array<number>(tops.length).fill(0);
  order.forEach(({ i }, n) => {
    found[i] = placed[n] ?? 0;
  });
  return found;
}

export function PairNotes(props: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
  readonly data: PairShape;
  readonly shift: number;
  readonly at: PlaceOf<'pair'>;
}) {
  const { frame, left, right, data, shift, at } = props;
  const [tops, set] = useState<Tops>({ left: [], right: [] });
  const count = data.passages.length;
  const heights = data.passages.map((_, i) => LINE * (2 + Math.ceil(movedBy(data, i).length / LETTERS)));
  // `shift` moves the texts
  useLayoutEffect(() => {
    const look = (): void => {
      const origin = frame.current?.getBoundingClientRect().top ?? 0;
      set({
        left: apart(topsIn(left.current, count, origin), new Array<number>(count).fill(20)),
        right: apart(topsIn(right.current, count, origin), heights),
      });
    };
    look();
    const observer = new ResizeObserver(look);
    for (const side of [left, right]) if (side.current) observer.observe(side.current);
    document.fonts.ready.then(look);
    return () => observer.disconnect();
  }, [frame, left, right, count, shift]);
  return (
    <>
      {data.passages.map((passage, i) => (
        <Go
          key={`l${passage.a.start}`}
          to={{ ...at, passage: i + 1 }}
          move
          class="pair-number"
          label={`Passage ${i + 1}`}
        >
          <At top={tops.left[i] ?? 0}>{i + 1}</At>
        </Go>
      ))}
      {data.passages.map((passage, i) => (
        <p key={`r${passage.b.start}`} class="pair-note" style={{ top: `${tops.right[i] ?? 0}px` }}>
          <b>{i + 1}</b>
          <span>{movedBy(data, i)}</span>
          <span>
            {passage.exact
              ? !passage.moved && 'exact'
              : tally(Math.max(1, passage.changed + passage.added + passage.omitted), 'place differs', 'places differ')}
          </span>
        </p>
      ))}
    </>
  );
}

function At(props: { readonly top: number; readonly children: number }) {
  return <span style={{ top: `${props.top}px` }}>{props.children}</span>;
}
