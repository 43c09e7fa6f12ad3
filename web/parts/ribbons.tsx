/** The ribbons between two texts, measured from where their passages stand. The chosen one lies on top. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PairPassageShape } from '../../src/server/shapes.ts';
import { placesIn } from '../live/active.ts';
import { drawnOf, type Ends, ribbon, stub } from '../model/ribbons.ts';

const WIDTH = 130;
const STUB = 40;
/** What the foot line covers of the window. */
const FOOT = 42;

/** The stretch of the frame that the window shows, as it is scrolled. */
function useView(frame: RefObject<HTMLElement | null>): Ends {
  const [view, set] = useState<Ends>({ top: 0, bottom: Number.POSITIVE_INFINITY });
  useLayoutEffect(() => {
    let waiting = 0;
    const look = (): void => {
      waiting = 0;
      const top = -(frame.current?.getBoundingClientRect().top ?? 0);
      set({ top, bottom: top + innerHeight - FOOT });
    };
    const soon = (): void => {
      waiting ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(waiting);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [frame]);
  return view;
}

export function Ribbons(props: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
  readonly passages: readonly PairPassageShape[];
  readonly chosen: number;
  readonly shift: number;
  readonly choose: (number: number) => void;
}) {
  const { frame, left, right, passages, chosen, shift, choose } = props;
  const [places, set] = useState<readonly { readonly a: Ends; readonly b: Ends; readonly number: number }[]>([]);
  // `shift` moves the texts
  useLayoutEffect(() => {
    const look = (): void => {
      const origin = frame.current?.getBoundingClientRect().top ?? 0;
      if (!left.current || !right.current) return;
      const inA = placesIn(left.current, origin);
      const inB = placesIn(right.current, origin);
      const found = passages.flatMap((_, i) => {
        const a = inA.get(`p${i + 1}`);
        const b = inB.get(`p${i + 1}`);
        return a && b ? [{ a, b, number: i + 1 }] : [];
      });
      set(found);
    };
    look();
    const observer = new ResizeObserver(look);
    for (const side of [left, right]) if (side.current) observer.observe(side.current);
    document.fonts.ready.then(look);
    return () => observer.disconnect();
  }, [frame, left, right, passages, shift]);
  const view = useView(frame);
  const order = [...places].sort((x, y) => Number(x.number === chosen) - Number(y.number === chosen));
  return (
    <svg class="ribbons" width={WIDTH} aria-hidden="true">
      {order.map(({ a, b, number }) => {
        const passage = passages[number - 1];
        const names = ['ribbon', passage?.exact ? 'exact' : 'reworded', number === chosen && 'on']
          .filter(Boolean)
          .join(' ');
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table of passages does the same with links
          <g key={number} class={names} onClick={() => choose(number)}>
            <Ribbon a={a} b={b} view={view} />
          </g>
        );
      })}
      {order.map(({ a, b, number }) => (
        <StubSays key={number} a={a} b={b} view={view} number={number} />
      ))}
    </svg>
  );
}

/** All of a ribbon, or where one end is out of view a stub at the other that says where it leads. */
function Ribbon({ a, b, view }: { readonly a: Ends; readonly b: Ends; readonly view: Ends }) {
  const drawn = drawnOf(a, b, view);
  if (drawn === 'none') return null;
  if (drawn === 'whole') {
    const { upper, lower, area } = ribbon(a, b, WIDTH);
    return (
      <>
        <path class="area" d={area} />
        <path class="edge" d={upper} />
        <path class="edge" d={lower} />
        <path class="end" d={`M1 ${a.top}V${a.bottom}M${WIDTH - 1} ${b.top}V${b.bottom}`} />
      </>
    );
  }
  const left = drawn.side === 'left';
  const ends = left ? a : b;
  const path = stub(ends, drawn, STUB);
  return (
    <>
      <g transform={left ? undefined : `translate(${WIDTH - STUB})`}>
        <path class="area" d={path} />
        <path class="edge" d={path} />
      </g>
      <path class="end" d={left ? `M1 ${a.top}V${a.bottom}` : `M${WIDTH - 1} ${b.top}V${b.bottom}`} />
    </>
  );
}

/** Over all ribbons: which one a stub is of, and where it leads. */
function StubSays(props: { readonly a: Ends; readonly b: Ends; readonly view: Ends; readonly number: number }) {
  const { a, b, view, number } = props;
  const drawn = drawnOf(a, b, view);
  if (drawn === 'none' || drawn === 'whole') return null;
  const left = drawn.side === 'left';
  const { top, bottom } = left ? a : b;
  return (
    <text
      class="stub-says haloed"
      x={left ? STUB + 6 : WIDTH - STUB - 6}
      y={(top + bottom) / 2 + (drawn.other === 'above' ? -10 : 18)}
      text-anchor={left ? 'start' : 'end'}
    >
      {number}, {drawn.other}
    </text>
  );
}
