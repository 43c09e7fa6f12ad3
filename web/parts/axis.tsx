/** The axis under a strip of days: grid lines, ticks, labels, and the slashes where it is broken. */
import type { Part, TimeAxis } from '../model/time-axis.ts';

const SLASH = 5;

/** `top` and `base`: from where the grid lines run, and where the axis stands. */
export function AxisLines(props: { readonly axis: TimeAxis; readonly top: number; readonly base: number }) {
  const { axis, top, base } = props;
  const last = axis.parts.length - 1;
  return (
    <g class="axis">
      {axis.parts.map((part, i) => (
        <g key={part.from}>
          {part.ticks.map((tick) => (
            <g key={tick.x}>
              <line class="grid" x1={tick.x} x2={tick.x} y1={top} y2={base} />
              <text class="tick" x={tick.x} y={base + 16} text-anchor="middle">
                {tick.label}
              </text>
            </g>
          ))}
          <line class="base" x1={part.x0} x2={part.x1} y1={base} y2={base} />
          {i > 0 && <Slash x={part.x0} y={base} />}
          {i < last && <Slash x={part.x1} y={base} />}
          <PartLabel part={part} ends={i === last} y={base + 34} />
        </g>
      ))}
    </g>
  );
}

/** About how wide a letter of a label is, in pixels. */
const LETTER = 6.6;

/** At the left of its part; the last one, where it is longer than its part, ends where the axis does. */
function PartLabel({ part, ends, y }: { readonly part: Part; readonly ends: boolean; readonly y: number }) {
  const { x0, x1, label } = part;
  const back = ends && x0 + label.length * LETTER > x1;
  return (
    <text class="part" x={back ? x1 : x0} y={y} text-anchor={back ? 'end' : undefined}>
      {label}
    </text>
  );
}

function Slash({ x, y }: { readonly x: number; readonly y: number }) {
  return <line class="slash" x1={x - SLASH / 1.6} x2={x + SLASH / 1.6} y1={y + SLASH} y2={y - SLASH} />;
}
