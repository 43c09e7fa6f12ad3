/** The signs of dates: a diamond is a day, a hollow dot a month, a dotted bar with end ticks sometime between. */
import { dayOf, kindOf } from '../model/dates.ts';
import type { TimeAxis } from '../model/time-axis.ts';

/** First and last pixel a dating takes on an axis. */
export function reachOf(from: string, to: string, axis: TimeAxis): readonly [number, number] {
  const [x0, x1] = [axis.x(dayOf(from) ?? 0), axis.x(dayOf(to) ?? 0)];
  const kind = kindOf({ from, to });
  // A month too short to see is its middle.
  if (kind === 'day' || (kind === 'month' && x1 - x0 < 16)) return [(x0 + x1) / 2, (x0 + x1) / 2];
  return [x0, Math.max(x1, x0 + 4)];
}

export function DateGlyph(props: {
  readonly from: string;
  readonly to: string;
  readonly axis: TimeAxis;
  readonly y: number;
}) {
  const { from, to, axis, y } = props;
  const [x0, x1] = reachOf(from, to, axis);
  const kind = kindOf({ from, to });
  if (kind === 'day') return <path class="sign-dot" d={`M${x0} ${y - 6}l6 6l-6 6l-6 -6z`} />;
  if (x0 === x1) return <circle class="sign-hollow" cx={x0} cy={y} r={4.5} />;
  return (
    <g>
      <path class="sign" d={`M${x0} ${y - 5}v10M${x1} ${y - 5}v10`} />
      <path class="sign dotted" d={`M${x0 + 2} ${y}H${x1 - 1}`} />
    </g>
  );
}

export function DateLegend() {
  return (
    <p class="legend glyph-legend">
      <span>
        <svg class="date-ink" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path class="sign-dot" d="M7 1l6 6l-6 6l-6 -6z" />
        </svg>{' '}
        a day
      </span>
      <span>
        <svg class="date-ink" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle class="sign-hollow" cx="7" cy="7" r="4.5" />
        </svg>{' '}
        a month
      </span>
      <span>
        <svg class="date-ink" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
          <path class="sign" d="M1 1v10M29 1v10" />
          <path class="sign dotted" d="M3 6H28" />
        </svg>{' '}
        sometime between
      </span>
    </p>
  );
}
