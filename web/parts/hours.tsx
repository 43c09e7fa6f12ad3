/** Hours drawn: the axis in a table's head, and in each row the bar of all the time its words allow. */
import type { HourAxis, HourSpan } from '../model/hours.ts';

export function HourScale({ axis }: { readonly axis: HourAxis }) {
  return (
    <svg class="hour-scale" width={axis.width} height={38} viewBox={`0 0 ${axis.width} 38`} aria-hidden="true">
      <text class="part" x={0} y={12}>
        {axis.label}
      </text>
      {axis.ticks.map(({ x, label }) => (
        <text key={x} class="tick" x={x} y={32} text-anchor={x === 0 ? 'start' : x === axis.width ? 'end' : 'middle'}>
          {label}
        </text>
      ))}
    </svg>
  );
}

/** As high as its row: the hours' lines go through all of them. */
export function HourRow({ axis, span }: { readonly axis: HourAxis; readonly span: HourSpan }) {
  const [x0, x1] = [axis.x(span.from), axis.x(span.to)];
  const y = 20;
  const [first] = axis.midnights;
  return (
    <svg class="hour-row date-ink" width={axis.width} height="100%" aria-hidden="true">
      {first && <rect class="day-before" x={0} y={0} width={first.x} height="100%" />}
      {axis.ticks.map(({ x }) => (
        <line key={x} class="grid" x1={x} x2={x} y1={0} y2="100%" />
      ))}
      {axis.midnights.map(({ x }) => (
        <line key={x} class="midnight" x1={x} x2={x} y1={0} y2="100%" />
      ))}
      {x1 - x0 < 1 ? (
        <path class="sign-dot" d={`M${x0} ${y - 6}l6 6l-6 6l-6 -6z`} />
      ) : (
        <g>
          <path class="sign" d={`M${x0} ${y - 5}v10M${x1} ${y - 5}v10`} />
          <path class="sign dotted" d={`M${x0 + 2} ${y}H${Math.max(x0 + 3, x1 - 1)}`} />
        </g>
      )}
    </svg>
  );
}
