/** Hits by date: a dot a hit, stacked by article; only where all hits are on the page. */
import { useMemo, useRef } from 'preact/hooks';
import type { SearchShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { dayOf, kindOf } from '../model/dates.ts';
import { timeAxis } from '../model/time-axis.ts';
import { AxisLines } from './axis.tsx';

const BASE = 44;
const MOST = 4;

export function HitStrip({ data }: { readonly data: SearchShape }) {
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const shown = data.groups.reduce((sum, group) => sum + group.hits.length, 0);
  const dated = useMemo(
    () =>
      data.groups.flatMap(({ article, hits }) => {
        const from = dayOf(article.published.from);
        const to = dayOf(article.published.to);
        return from === null || to === null
          ? []
          : [{ from, to, kind: kindOf(article.published), hits: hits.length, id: article.id }];
      }),
    [data],
  );
  const axis = useMemo(
    () =>
      timeAxis(
        dated.flatMap(({ from, to }) => [from, to]),
        Math.max(120, width - 8),
      ),
    [dated, width],
  );
  const whole = shown === data.total;
  const stacks = new Map<number, number>();
  return (
    <figure class="hit-strip" ref={frame}>
      <figcaption class="hidden">
        Hits by the date of their article. The same dates stand with the hits below.
      </figcaption>
      {axis && whole && width > 0 && (
        <svg width={width} height={BASE + 42} viewBox={`-4 0 ${width} ${BASE + 42}`} aria-hidden="true">
          <AxisLines axis={axis} top={6} base={BASE} />
          {dated.map(({ from, to, kind, hits, id }) => {
            const x = kind === 'day' ? axis.x(from) : axis.x(Math.round((from + to) / 2));
            const under = stacks.get(Math.round(x)) ?? 0;
            stacks.set(Math.round(x), under + hits);
            const dots = Array.from({ length: Math.min(hits, Math.max(0, MOST - under)) }, (_, i) => under + i);
            return (
              <g key={id}>
                {kind === 'between' && (
                  <path
                    class="between"
                    d={`M${axis.x(from)} ${BASE - 12}v10M${axis.x(from)} ${BASE - 7}H${axis.x(to)}M${axis.x(to)} ${BASE - 12}v10`}
                  />
                )}
                {dots.map((n) => (
                  <circle
                    key={n}
                    class={kind === 'day' || kind === 'between' ? 'dot' : 'dot hollow'}
                    cx={x}
                    cy={BASE - 7 - n * 11}
                    r={4.5}
                  />
                ))}
              </g>
            );
          })}
        </svg>
      )}
    </figure>
  );
}
