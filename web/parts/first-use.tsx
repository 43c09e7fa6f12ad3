/** Order of first use: a lane a wording, its tellings by date, a line to the nearest wording before it. The table above has the same facts. */
import { useMemo, useRef } from 'preact/hooks';
import type { TellingShape, ThreadShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { print } from '../model/address.ts';
import type { Nearest } from '../model/collation.ts';
import { type UseLane, useLanes } from '../model/first-use.ts';
import { tally } from '../model/numbers.ts';
import { placeOf } from '../model/thread-places.ts';
import { type TimeAxis, timeAxis } from '../model/time-axis.ts';
import { AxisLines } from './axis.tsx';
import { clip, fullName } from './links.tsx';

const MOST = 12;
const LANE = 44;
const UNDATED = 96;
/** Sigla stand at every mark of a lane while they are few; then at the first alone. */
const MOST_NAMED = 6;
const SIGLA_SHOWN = 3;

const heightOf = (i: number): number => LANE * i + 24;

export function FirstUse({ data }: { readonly data: ThreadShape }) {
  const { kind } = data.thread;
  const lanes = useMemo(() => useLanes(data.tellings, data.table, MOST), [data]);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const narrow = width < 640;
  const left = narrow ? 28 : 250;
  const open = lanes.some(({ undated }) => undated.length > 0);
  const axis = useMemo(
    () =>
      timeAxis(
        lanes.flatMap(({ uses }) => uses.flatMap(({ from, to }) => [from, to])),
        Math.max(120, width - left - 40 - (open ? UNDATED : 0)),
      ),
    [lanes, width, left, open],
  );
  if (lanes.length === 0) return null;
  const base = LANE * lanes.length + 10;
  return (
    <section class="section" aria-labelledby="use-title">
      <div class="section-head">
        <h2 id="use-title">Order of first use</h2>
        <p class="section-says">
          Filled, the first telling found in that wording. Dashed, the nearest earlier wording; nearness is no proof of
          copying.
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
            {open && (
              <text class="part" x={axis.width + UNDATED / 2} y={base + 16} text-anchor="middle">
                undated
              </text>
            )}
            {lanes.map((lane, i) => (
              <NearestLine key={lane.letter} lane={lane} lanes={lanes} y={heightOf(i)} axis={axis} />
            ))}
            {lanes.map((lane, i) => (
              <Lane key={lane.letter} lane={lane} i={i} axis={axis} left={left} narrow={narrow} />
            ))}
          </svg>
        )}
      </figure>
    </section>
  );
}

function Lane(props: {
  readonly lane: UseLane;
  readonly i: number;
  readonly axis: TimeAxis;
  readonly left: number;
  readonly narrow: boolean;
}) {
  const { lane, i, axis, left, narrow } = props;
  const { letter, words, differs, uses, undated, nearest } = lane;
  const y = heightOf(i);
  const [first] = uses;
  const last = uses.at(-1);
  return (
    <g>
      <text class="use-letter" x={-left} y={y + 5}>
        {letter}
      </text>
      {!narrow && (
        <text class="use-words" x={-left + 24} y={y + 5}>
          {words !== '' ? clip(words, 26) : differs === 0 ? 'the base’s words' : 'words left out'}
        </text>
      )}
      {first && last && uses.length > 1 && (
        <line class="use-line" x1={axis.x(first.from)} x2={axis.x(last.to)} y1={y} y2={y} />
      )}
      {uses.map(
        ({ telling, from, to }) =>
          to > from && (
            <path
              key={telling.id}
              class="sign"
              d={`M${axis.x(from)} ${y - 4}v8M${axis.x(from)} ${y}H${axis.x(to)}M${axis.x(to)} ${y - 4}v8`}
            />
          ),
      )}
      {atOnePlace(uses, axis).map(({ x, tellings }, n) => (
        <Use
          key={x}
          tellings={tellings}
          letter={letter}
          x={x}
          y={y}
          first={n === 0}
          named={n === 0 || uses.length <= MOST_NAMED}
        />
      ))}
      {first && nearest && <Apart of={nearest} x={middle(first, axis)} y={y} axis={axis} />}
      {undated.length > 0 && (
        <Use tellings={undated} letter={letter} x={axis.width + UNDATED / 2} y={y} first={false} named />
      )}
    </g>
  );
}

const middle = ({ from, to }: { readonly from: number; readonly to: number }, axis: TimeAxis): number =>
  (axis.x(from) + axis.x(to)) / 2;

/** Uses at one pixel are one mark, so that none hides another. */
function atOnePlace(
  uses: UseLane['uses'],
  axis: TimeAxis,
): readonly { readonly x: number; readonly tellings: readonly TellingShape[] }[] {
  const found = new Map<number, TellingShape[]>();
  for (const use of uses) {
    const x = Math.round(middle(use, axis));
    found.set(x, [...(found.get(x) ?? []), use.telling]);
  }
  return [...found].map(([x, tellings]) => ({ x, tellings }));
}

function Use(props: {
  readonly tellings: readonly TellingShape[];
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly first: boolean;
  readonly named: boolean;
}) {
  const { tellings, letter, x, y, first, named } = props;
  const [telling] = tellings;
  if (!telling) return null;
  const more = tellings.length - SIGLA_SHOWN;
  const sigla = tellings.slice(0, SIGLA_SHOWN).map(({ article }) => article.siglum ?? clip(article.title, 12));
  return (
    <a href={print(placeOf(telling))} class="strip-mark">
      <title>{`wording ${letter}, ${tellings.map(({ article }) => fullName(article)).join('; ')}`}</title>
      <rect class="target" x={x - 12} y={y - 12} width={24} height={24} />
      <circle class={first ? 'sign-dot' : 'sign-hollow'} cx={x} cy={y} r={5} />
      {named && (
        <text class="plot-sigla haloed" x={x + 9} y={y - 5}>
          {sigla.join(' ')}
          {more > 0 && ` and ${more} more`}
        </text>
      )}
    </a>
  );
}

/** Dashed, up to the lane of the nearest earlier wording. */
function NearestLine(props: {
  readonly lane: UseLane;
  readonly lanes: readonly UseLane[];
  readonly y: number;
  readonly axis: TimeAxis;
}) {
  const { lane, lanes, y, axis } = props;
  const to = lanes.findIndex(({ letter }) => letter === lane.nearest?.letter);
  const [first] = lane.uses;
  if (!first || to < 0 || heightOf(to) >= y) return null;
  const x = middle(first, axis);
  return <line class="use-near" x1={x} x2={x} y1={heightOf(to)} y2={y - 6} />;
}

/** How many places differ from the nearest earlier wording. */
function Apart({
  of,
  x,
  y,
  axis,
}: {
  readonly of: Nearest;
  readonly x: number;
  readonly y: number;
  readonly axis: TimeAxis;
}) {
  const { letter, apart } = of;
  const fits = x + 150 < axis.width + 40;
  return (
    <text class="use-apart haloed" x={fits ? x + 7 : x - 7} y={y - 20} text-anchor={fits ? 'start' : 'end'}>
      {tally(apart, 'place')} {apart === 1 ? 'differs' : 'differ'} from {letter}
    </text>
  );
}
