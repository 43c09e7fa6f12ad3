/** Hits by date: a dot a hit, stacked by article, where all hits are on the page; else a bar for each day, month or year, as high as it has articles. */
import { useMemo, useRef } from 'preact/hooks';
import type { SearchShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { dayOf, kindOf } from '../model/dates.ts';
import type { SearchPlace } from '../model/searching.ts';
import { type TimeAxis, timeAxis } from '../model/time-axis.ts';
import { AxisLines } from './axis.tsx';

const BASE = 44;
const MOST = 4;
const HIGHEST = 34;

interface Dated {
  readonly from: number;
  readonly to: number;
  readonly kind: ReturnType<typeof kindOf>;
  readonly hits: number;
  readonly id: string;
}

function datedIn(data: SearchShape): readonly Dated[] {
  return data.groups.flatMap(({ article, hits }) => {
    const from = dayOf(article.published.from);
    const to = dayOf(article.published.to);
    return from === null || to === null
      ? []
      : [{ from, to, kind: kindOf(article.published), hits: hits.length, id: article.id }];
  });
}

export function HitStrip({ data, at }: { readonly data: SearchShape; readonly at: SearchPlace }) {
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const isWhole = data.counts === 'hits' && data.shown === data.total && (at.sort === undefined || at.sort === 'best');
  const dated = useMemo(() => datedIn(data), [data]);
  const axis = useMemo(() => {
    const shown = isWhole
      ? dated.flatMap(({ from, to }) => [from, to])
      : data.days.flatMap(({ from, to }) => [dayOf(from) ?? [], dayOf(to) ?? []].flat());
    return timeAxis(shown, Math.max(120, width - 8));
  }, [data, dated, isWhole, width]);
  return (
    <figure class="hit-strip" ref={frame}>
      <figcaption class="hidden">
        {isWhole
          ? 'Hits by the date of their article. The same dates stand with the hits below.'
          : 'Articles with hits by date. The same counts stand under Date.'}
      </figcaption>
      {axis && width > 0 && (
        <svg width={width} height={BASE + 42} viewBox={`-4 0 ${width} ${BASE + 42}`} aria-hidden="true">
          <AxisLines axis={axis} top={6} base={BASE} />
          {isWhole ? <Dots dated={dated} axis={axis} /> : <Bars data={data} axis={axis} />}
        </svg>
      )}
    </figure>
  );
}

function Dots({ dated, axis }: { readonly dated: readonly Dated[]; readonly axis: TimeAxis }) {
  const stacks = new Map<number, number>();
  return (
    <>
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
    </>
  );
}

/** The same days can be chosen under Date. */
function Bars({ data, axis }: { readonly data: SearchShape; readonly axis: TimeAxis }) {
  const most = Math.max(...data.days.map(({ articles }) => articles));
  return (
    <>
      {data.days.map(({ from, to, articles }) => {
        const [left, right] = [axis.x(dayOf(from) ?? 0), axis.x(dayOf(to) ?? 0)];
        const wide = Math.max(5, right - left - 2);
        const high = Math.max(2, (HIGHEST * articles) / most);
        return (
          <rect key={from} class="hit-bar" x={(left + right - wide) / 2} y={BASE - high} width={wide} height={high} />
        );
      })}
    </>
  );
}
