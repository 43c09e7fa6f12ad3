/** A quantity with its whole and its parts, each as long as its figures reach, on one scale from nothing. The list under it says why. */
import { useMemo, useRef } from 'preact/hooks';
import type { ThreadLineShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { print } from '../model/address.ts';
import { type Bar, partBars } from '../model/quantity-parts.ts';
import { clip } from './links.tsx';

const ROW = 34;
const ROOM_FOR_WORDS = 230;

export function QuantityParts({ of }: { readonly of: ThreadLineShape }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const bars = useMemo(() => partBars(of), [of]);
  if (bars.length < 2) return null;
  const narrow = width < 640;
  const left = narrow ? 0 : ROOM_FOR_WORDS;
  const most = Math.max(...bars.map(({ high }) => high));
  const x = (value: number): number => left + (value / most) * Math.max(60, width - left - 120);
  const row = narrow ? ROW + 20 : ROW;
  return (
    <section class="section" aria-labelledby="parts-title">
      <div class="section-head">
        <h2 id="parts-title">The whole and its parts</h2>
        <p class="section-says">
          Told in one sentence as a part of the other. What belongs together stands in one list below.
        </p>
      </div>
      <figure class="quantity-parts" ref={frame}>
        <figcaption class="hidden">
          {bars.map(({ label, role, says }) => `${label}, ${role}: ${says}.`).join(' ')}
        </figcaption>
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
          <svg
            class="figure-ink"
            width={width}
            height={bars.length * row + 6}
            role="group"
            aria-label="Whole and parts"
          >
            {bars.map((bar, i) => (
              <PartBar
                key={bar.thread}
                bar={bar}
                y={i * row + (narrow ? 34 : 18)}
                x={x}
                narrow={narrow}
                here={bar.thread === of.id}
              />
            ))}
          </svg>
        )}
      </figure>
    </section>
  );
}

function PartBar(props: {
  readonly bar: Bar;
  readonly y: number;
  readonly x: (value: number) => number;
  readonly narrow: boolean;
  readonly here: boolean;
}) {
  const { bar, y, x, narrow, here } = props;
  const { thread, label, role, low, high, says } = bar;
  const indent = role === 'part' ? 16 : 0;
  return (
    <a href={print({ view: 'thread', id: thread })} class="strip-mark" aria-current={here ? 'true' : undefined}>
      <title>{`${label}, ${role}: ${says}`}</title>
      <rect class="target" x={0} y={y - 14} width={x(high) + 60} height={28} />
      <text class={here ? 'use-words strong' : 'use-words'} x={indent} y={narrow ? y - 14 : y + 5}>
        {clip(label, 26)}
      </text>
      <rect class="part-bar" x={x(0)} y={y - 7} width={Math.max(2, x(low) - x(0))} height={14} />
      {high > low && <rect class="part-open" x={x(low)} y={y - 7} width={x(high) - x(low)} height={14} />}
      <text class="plot-sigla" x={x(high) + 8} y={y + 4}>
        {says}
      </text>
    </a>
  );
}
