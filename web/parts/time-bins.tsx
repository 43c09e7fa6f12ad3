/** A dense timeline at a glance: how much begins in each decade, year, month or day; each bar narrows the view to its days. */
import { useMemo, useRef } from 'preact/hooks';
import type { TimelineBinShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { type PlaceOf, print } from '../model/address.ts';
import { tally } from '../model/numbers.ts';
import { type BinBar, binBars, binName } from '../model/timeline.ts';

const BASE = 62;

export function TimeBins({
  bins,
  at,
}: {
  readonly bins: readonly TimelineBinShape[];
  readonly at: PlaceOf<'timeline'>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const bars = useMemo(() => binBars(bins, Math.max(100, width - 8)), [bins, width]);
  if (bins.length < 2) return null;
  return (
    <figure class="time-bins" ref={frame}>
      <figcaption class="section-says">
        How many begin in each stretch of time
        {bins.some(({ differing }) => differing > 0) && '; filled, those told otherwise elsewhere'}. A bar leads to its
        days.
      </figcaption>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
        <svg
          class="date-ink"
          width={width}
          height={BASE + 24}
          viewBox={`-4 0 ${width} ${BASE + 24}`}
          role="group"
          aria-label="Events over time"
        >
          {bars.map((bar) => (
            <Bar key={bar.bin.from} bar={bar} at={at} />
          ))}
        </svg>
      )}
    </figure>
  );
}

function Bar({ bar, at }: { readonly bar: BinBar; readonly at: PlaceOf<'timeline'> }) {
  const { bin, x, width, height, differing, label, broken } = bar;
  const { offset: _, ...rest } = at;
  const says = `${binName(bin)}: ${tally(bin.count, 'event')}${bin.differing > 0 ? `, ${bin.differing} told otherwise` : ''}`;
  return (
    <a href={print({ ...rest, from: bin.from, to: bin.to })} class="strip-mark bin-bar">
      <title>{says}</title>
      <rect class="target" x={x - 1} y={0} width={width + 2} height={BASE} />
      <line class="base" x1={x} x2={x + width} y1={BASE} y2={BASE} />
      {broken && <line class="slash" x1={x - 7} x2={x - 2} y1={BASE + 4} y2={BASE - 6} />}
      <rect class="bin" x={x} y={BASE - height} width={width} height={height} />
      {differing > 0 && <rect class="bin-differing" x={x} y={BASE - differing} width={width} height={differing} />}
      {label && (
        <text class="tick" x={x} y={BASE + 16}>
          {label}
        </text>
      )}
    </a>
  );
}
