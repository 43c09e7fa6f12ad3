/** Small figures, 124 pixels wide: tellings by date, and how many tellings have each wording. */
import type { ThreadLineShape } from '../../src/server/shapes.ts';
import { dayOf } from '../model/dates.ts';
import { type TimeAxis, timeAxis } from '../model/time-axis.ts';

const WIDTH = 124;

/** One axis for every figure of a list, so that they compare. Null where no telling is dated. */
export function axisOf(threads: readonly ThreadLineShape[]): TimeAxis | null {
  return timeAxis(
    threads.flatMap(({ days, spans }) =>
      [...days, ...spans.flatMap(({ from, to }) => [from, to])].flatMap((iso) => dayOf(iso) ?? []),
    ),
    WIDTH - 12,
  );
}

/** A dot for each known day on the list's axis, a dotted bar where an article lies between two days. */
export function DayDots(props: { readonly thread: ThreadLineShape; readonly axis: TimeAxis | null }) {
  const { thread, axis } = props;
  const own = thread.days.flatMap((iso) => dayOf(iso) ?? []);
  const spans = thread.spans.flatMap(({ from, to }) => {
    const [a, b] = [dayOf(from), dayOf(to)];
    return a === null || b === null ? [] : [{ from: a, to: b }];
  });
  if (!axis || own.length + spans.length === 0) return null;
  return (
    <svg class={`mini ${thread.kind}-ink`} width={WIDTH} height={12} viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
      {axis.parts.map((part) => (
        <line key={part.from} class="mini-line" x1={part.x0 + 2} x2={part.x1 + 10} y1={6} y2={6} />
      ))}
      {spans.map(({ from, to }) => (
        <path
          key={`${from} ${to}`}
          class="mini-span"
          d={`M${axis.x(from) + 6} 3v6M${axis.x(from) + 6} 6H${axis.x(to) + 6}M${axis.x(to) + 6} 3v6`}
        />
      ))}
      {[...new Set(own)].map((day) => (
        <circle key={day} class="mini-dot" cx={axis.x(day) + 6} cy={6} r={3.5} />
      ))}
    </svg>
  );
}

/** A bar for each wording, as long as it has tellings; the first filled, the others outlined or ruled. */
export function WordingBars(props: { readonly thread: ThreadLineShape }) {
  const counts = props.thread.perWording.filter((count) => count > 0);
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return null;
  const gap = 3;
  const room = WIDTH - gap * (counts.length - 1);
  let x = 0;
  return (
    <svg
      class={`mini ${props.thread.kind}-ink`}
      width={WIDTH}
      height={12}
      viewBox={`0 0 ${WIDTH} 12`}
      aria-hidden="true"
    >
      {counts.map((count, i) => {
        const width = Math.max(2, (room * count) / total);
        const at = x;
        x += width + gap;
        const key = `${i}-${count}`;
        if (i === 0) return <rect key={key} class="mini-full" x={at} y={2} width={width} height={8} />;
        if (i % 2 === 1)
          return (
            <rect key={key} class="mini-open" x={at + 0.75} y={2.75} width={Math.max(1, width - 1.5)} height={6.5} />
          );
        return <path key={key} class="mini-ruled" d={`M${at} 3h${width}M${at} 6h${width}M${at} 9h${width}`} />;
      })}
    </svg>
  );
}
