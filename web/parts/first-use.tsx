/** Order of first use: a lane a wording, its tellings by date. The table above has the same facts. */
import { useMemo, useRef } from 'preact/hooks';
import type { ThreadShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { print } from '../model/address.ts';
import { useLanes } from '../model/first-use.ts';
import { tally } from '../model/numbers.ts';
import { placeOf } from '../model/thread-places.ts';
import { timeAxis } from '../model/time-axis.ts';
import { AxisLines } from './axis.tsx';
import { clip, fullName } from './links.tsx';

const MOST = 12;
const LANE = 34;

export function FirstUse({ data }: { readonly data: ThreadShape }) {
  const { kind } = data.thread;
  const lanes = useMemo(() => useLanes(data.tellings, MOST), [data]);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const narrow = width < 640;
  const left = narrow ? 28 : 250;
  const axis = useMemo(
    () =>
      timeAxis(
        lanes.flatMap(({ uses }) => uses.flatMap(({ from, to }) => [from, to])),
        Math.max(120, width - left - 40),
      ),
    [lanes, width, left],
  );
  if (lanes.length === 0) return null;
  const base = LANE * lanes.length + 10;
  const y = (i: number): number => LANE * i + 18;
  return (
    <section class="section" aria-labelledby="use-title">
      <div class="section-head">
        <h2 id="use-title">Order of first use</h2>
        <p class="section-says">
          Filled, the first telling found in that wording. An earlier wording is no proof of copying.
        </p>
      </div>
      <figure class="first-use" ref={frame}>
        <figcaption class="hidden">
          When each wording was told. The table above has the same dates and wordings.
        </figcaption>
        {axis && width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
          <svg
            class={`${kind}-ink`}
            width={width}
            height={base + 46}
            viewBox={`${-left} 0 ${width} ${base + 46}`}
            role="group"
            aria-label="Wordings by date"
          >
            <AxisLines axis={axis} top={0} base={base} />
            {lanes.map(({ letter, words, differs, uses }, i) => (
              <g key={letter}>
                <text class="use-letter" x={-left} y={y(i) + 5}>
                  {letter}
                </text>
                {!narrow && (
                  <text class="use-words" x={-left + 24} y={y(i) + 5}>
                    {differs === 0 ? 'the base’s words' : clip(words || 'words left out', 24)}
                    {differs > 0 && (
                      <tspan class="tick" dx={6}>
                        {tally(differs, 'place')}
                      </tspan>
                    )}
                  </text>
                )}
                {uses.length > 1 && (
                  <line
                    class="use-line"
                    x1={axis.x(uses[0]?.from ?? 0)}
                    x2={axis.x(uses.at(-1)?.to ?? 0)}
                    y1={y(i)}
                    y2={y(i)}
                  />
                )}
                {uses.map(({ telling, from, to }, n) => {
                  const x = (axis.x(from) + axis.x(to)) / 2;
                  return (
                    <a key={telling.id} href={print(placeOf(telling))} class="strip-mark">
                      <title>{`wording ${letter}, ${fullName(telling.article)}`}</title>
                      <rect class="target" x={x - 12} y={y(i) - 12} width={24} height={24} />
                      {to > from && <path class="sign" d={`M${axis.x(from)} ${y(i)}H${axis.x(to)}`} />}
                      <circle class={n === 0 ? 'sign-dot' : 'sign-hollow'} cx={x} cy={y(i)} r={5} />
                      {n === 0 && (
                        <text class="plot-sigla" x={x + 10} y={y(i) - 6}>
                          {telling.article.siglum}
                        </text>
                      )}
                    </a>
                  );
                })}
              </g>
            ))}
          </svg>
        )}
      </figure>
    </section>
  );
}
