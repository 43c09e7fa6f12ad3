/** The ribbons between two texts, measured from where their passages stand. The chosen one lies on top. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PairPassageShape } from '../../src/server/shapes.ts';
import { placesIn } from '../live/active.ts';
import { type Ends, ribbon } from '../model/ribbons.ts';

const WIDTH = 130;

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
  const order = [...places].sort((x, y) => Number(x.number === chosen) - Number(y.number === chosen));
  return (
    <svg class="ribbons" width={WIDTH} aria-hidden="true">
      {order.map(({ a, b, number }) => {
        const { upper, lower, area } = ribbon(a, b, WIDTH);
        const passage = passages[number - 1];
        const names = ['ribbon', passage?.exact ? 'exact' : 'reworded', number === chosen && 'on']
          .filter(Boolean)
          .join(' ');
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table of passages does the same with links
          <g key={number} class={names} onClick={() => choose(number)}>
            <path class="area" d={area} />
            <path class="edge" d={upper} />
            <path class="edge" d={lower} />
            <path class="end" d={`M1 ${a.top}V${a.bottom}M${WIDTH - 1} ${b.top}V${b.bottom}`} />
          </g>
        );
      })}
    </svg>
  );
}
