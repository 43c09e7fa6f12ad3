/** A quantity as a drawing: each figure by the day it was published and by its value. The table below has the same. */

import { useMemo, useRef } from 'preact/hooks';
import { useWidth } from '../live/measure.ts';
import type { PlaceOf } from '../model/address.ts';
import { print } from '../model/address.ts';
import { figure, tally } from '../model/numbers.ts';
import { amount, SOURCE_SIGNS, toldAs } from '../model/quantity.ts';
import { HEIGHT, type Plot, type PlotMark, quantityPlot } from '../model/quantity-plot.ts';
import type { ThreadProps } from '../model/witnesses.ts';
import { AxisLines } from './axis.tsx';
import { Glyph, GlyphLegend } from './glyph.tsx';
import { fullName } from './links.tsx';

const LEFT = 84;
const TOP = 34;

export function QuantityFigure({ data, at }: ThreadProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plot = useMemo(
    () => quantityPlot(data.tellings, Math.max(180, width - LEFT - 16), data.thread.own?.growth),
    [data, width],
  );
  if (plot === null) return null;
  return (
    <section class="section" aria-labelledby="plot-title">
      <div class="section-head">
        <h2 id="plot-title">Each telling, by date of publication</h2>
        <p class="section-says">{plotSays(plot, data.tellings.length, data.total)}</p>
        <GlyphLegend
          glyphs={plot.marks.map(({ glyph }) => glyph)}
          spread={plot.marks.some(({ spread }) => spread !== null)}
          copies={plot.marks.some(({ copy }) => copy)}
          growth={plot.growth.length > 0}
        />
      </div>
      <figure class="quantity-plot" ref={frame}>
        <figcaption class="hidden">
          The figures by the date of their article and by value. The table below says the same in words.
        </figcaption>
        {width > 0 && <Drawing plot={plot} width={width} at={at} />}
      </figure>
    </section>
  );
}

/** What the drawing leaves out, if anything. */
function plotSays({ unplaced, otherUnit }: Plot, shown: number, total: number): string {
  const page = shown < total ? `The ${figure(shown)} tellings of this page, of ${figure(total)}.` : '';
  const left = unplaced + otherUnit;
  if (left === 0) return page;
  const why = [unplaced > 0 && 'no number', otherUnit > 0 && 'another unit'].filter(Boolean).join(' or ');
  const one = left === 1;
  return `${page} ${tally(left, 'telling')} ${one ? 'has' : 'have'} ${why} and ${one ? 'stands' : 'stand'} in the table alone.`.trim();
}

function Drawing(props: { readonly plot: Plot; readonly width: number; readonly at: PlaceOf<'thread'> }) {
  const { plot, width, at } = props;
  const { unit } = plot;
  const base = HEIGHT + 24;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      class="figure-ink"
      width={width}
      height={TOP + base + 44}
      viewBox={`${-LEFT} ${-TOP} ${width} ${TOP + base + 44}`}
      role="group"
      aria-label="Figures by date and value"
    >
      {plot.ticks.map(({ value, y }) => (
        <g key={value}>
          <line class="grid" x1={0} x2={width - LEFT - 16} y1={y} y2={y} />
          <text class="tick" x={-14} y={y + 4} text-anchor="end">
            {amount(value)}
          </text>
        </g>
      ))}
      {unit && (
        <text class="part" x={-LEFT} y={-TOP + 12}>
          {unit}
        </text>
      )}
      {plot.axis && <AxisLines axis={plot.axis} top={-16} base={base} />}
      {plot.undated !== null && (
        <text class="part" x={plot.undated} y={base + 16} text-anchor="middle">
          undated
        </text>
      )}
      {plot.growth.length > 0 && <path class="growth" d={stepsOf(plot.growth)} />}
      {plot.marks.map((mark) => (
        <Mark key={mark.tellings[0]} mark={mark} at={at} />
      ))}
    </svg>
  );
}

/** From each value level to the day of the next, then up to it: between two tellings nothing is known. */
function stepsOf(steps: Plot['growth']): string {
  return steps.map(([x, y], i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

function Mark({ mark, at }: { readonly mark: PlotMark; readonly at: PlaceOf<'thread'> }) {
  const { telling, x, y, yLow, yHigh, spread, glyph, tellings } = mark;
  const chosen = at.telling !== undefined && tellings.includes(at.telling);
  const said = telling.own.kind === 'figure' ? toldAs(telling.own) : '';
  const name = `${said}, ${fullName(telling.article)}, ${mark.source === 'none' ? 'no source named' : `source ${mark.source}`}${mark.copy ? ', came along with a passage' : ''}${tellings.length > 1 ? `, and ${tellings.length - 1} more` : ''}`;
  return (
    <a
      href={print({ ...at, telling: telling.id })}
      data-move=""
      class={['strip-mark plot-mark', chosen && 'chosen', mark.copy && 'copied-mark'].filter(Boolean).join(' ')}
      aria-current={chosen ? 'true' : undefined}
    >
      <title>{name}</title>
      <rect class="target" x={x - 12} y={Math.min(y, yHigh) - 14} width={24} height={Math.abs(yLow - yHigh) + 28} />
      {spread && (
        <path class="sign" d={`M${spread[0]} ${y - 4}v8M${spread[0]} ${y}H${spread[1]}M${spread[1]} ${y - 4}v8`} />
      )}
      {chosen && <circle class="sign-chosen" cx={x} cy={y} r={10} />}
      <Glyph glyph={glyph} x={x} y={y} low={yLow} high={yHigh} />
      <Words mark={mark} />
    </a>
  );
}

function Words({ mark }: { readonly mark: PlotMark }) {
  const { x, y, yLow, yHigh, spread, side, words, sigla, glyph } = mark;
  if (side === null) return null;
  const left = Math.min(x - 8, spread?.[0] ?? x) - 6;
  const right = Math.max(x + 8, spread?.[1] ?? x) + 6;
  const up = glyph === 'least' || glyph === 'more' ? 28 : glyph === 'about' ? 18 : 12;
  const down = glyph === 'most' || glyph === 'under' ? 38 : glyph === 'about' ? 26 : 22;
  const [tx, ty, anchor] = {
    right: [right, y + 5, 'start'] as const,
    left: [left, y + 5, 'end'] as const,
    above: [x, Math.min(y, yHigh) - up, 'middle'] as const,
    below: [x, Math.max(y, yLow) + down, 'middle'] as const,
  }[side];
  return (
    <text class="plot-words" x={tx} y={ty} text-anchor={anchor}>
      {words}
      {sigla && (
        <tspan class="plot-sigla" dx={6}>
          {sigla}
        </tspan>
      )}
      <tspan class="plot-source" dx={4}>
        {SOURCE_SIGNS[mark.source]}
      </tspan>
    </text>
  );
}
