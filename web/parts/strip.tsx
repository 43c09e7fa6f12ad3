/** The time strip: a lane an outlet, each article at its date, the axis broken where dates bunch. */
import { useMemo, useRef } from 'preact/hooks';
import type { LaneShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { type Place, print } from '../model/address.ts';
import { writePublished } from '../model/dates.ts';
import { figure, tally } from '../model/numbers.ts';
import { daysOf, fullest, laneMarks, type StripBar, type StripLane, type StripMark } from '../model/strip.ts';
import { timeAxis } from '../model/time-axis.ts';
import { AxisLines } from './axis.tsx';
import { fullName, Go } from './links.tsx';
import { Selected, useDrag } from './span-drag.tsx';

const LANE = 34;
const TOP = 14;
/** From row to row of a lane that has several. */
const ROW = 15;
const PLACED = 'undated; placed by its own words';
/** On a phone a lane has its name above its line. */
const NAMED_LANE = 44;
const NAMED_BELOW = 460;

function Glyph({ mark, y }: { readonly mark: StripMark; readonly y: number }) {
  const { kind, x0, x1 } = mark;
  if (kind === 'day') return <circle class="dot" cx={x0} cy={y} r={5.5} />;
  if (kind === 'month' || kind === 'year') return <circle class="dot hollow" cx={x0} cy={y} r={4.75} />;
  if (kind === 'open') {
    const on = mark.published.to === null ? 18 : -18;
    return (
      <path
        class="between"
        d={`M${x0} ${y - 5}v10M${x0} ${y}h${on}m${on > 0 ? -4 : 4} -4l${on > 0 ? 4 : -4} 4l${on > 0 ? -4 : 4} 4`}
      />
    );
  }
  return <path class="between" d={`M${x0} ${y - 5}v10M${x0} ${y}H${x1}M${x1} ${y - 5}v10`} />;
}

function Mark(props: {
  readonly mark: StripMark;
  readonly y: number;
  /** Half the height of what may be clicked. */
  readonly reach: number;
  readonly outlet: string | null;
}) {
  const { mark, y, reach, outlet } = props;
  const name = fullName({ ...mark, outlet });
  const inferred = mark.label === 'right' && mark.published.how === 'inferred' && mark.room > 210;
  const label = inferred ? name.replace(mark.siglum ?? '', `${mark.siglum} ${PLACED}`) : name;
  return (
    <a href={print({ view: 'article', id: mark.id })} class="strip-mark">
      <title>{label}</title>
      <rect class="target" x={mark.x0 - 12} y={y - reach} width={mark.x1 - mark.x0 + 24} height={2 * reach} />
      <Glyph mark={mark} y={y} />
      {mark.label && (
        <text
          class="strip-label"
          x={mark.label === 'left' ? mark.x0 - 11 : mark.x1 + 11}
          y={y + 4.5}
          text-anchor={mark.label === 'left' ? 'end' : undefined}
        >
          {mark.siglum}
          {inferred && (
            <tspan class="strip-note" dx={7}>
              {PLACED}
            </tspan>
          )}
        </text>
      )}
    </a>
  );
}

/** How high the tallest bar stands. */
const TALLEST = 26;

function Bar({ bar, y, lane }: { readonly bar: StripBar; readonly y: number; readonly lane: LaneShape }) {
  const { from, to, count, x0, x1, height } = bar;
  const tall = Math.max(1.5, height * TALLEST);
  const days = writePublished({ from, to, how: 'given', evidence: [] }, false);
  return (
    <a href={print({ view: 'articles', ...(lane.outlet && { outlet: lane.outlet }), from, to })} class="strip-mark">
      <title>{`${laneName(lane)}, ${days}: ${tally(count, 'article')}`}</title>
      <rect class="target" x={x0} y={y - TALLEST} width={x1 - x0} height={TALLEST + 4} />
      <rect class="strip-bar" x={x0} y={y - tall} width={x1 - x0} height={tall} />
    </a>
  );
}

const laneName = (lane: LaneShape): string =>
  lane.others ? `other, ${tally(lane.others, 'outlet')}` : (lane.outlet ?? 'no outlet known');

function Lanes(props: { readonly lanes: readonly LaneShape[]; readonly drawn: readonly StripLane[] }) {
  return (
    <ul class="lanes">
      {props.lanes.map((lane, i) => {
        const to: Place = lane.outlet ? { view: 'articles', outlet: lane.outlet } : { view: 'articles' };
        const { undated = 0, rows = 1 } = props.drawn[i] ?? {};
        return (
          <li key={laneName(lane)} style={{ marginBottom: `${(rows - 1) * ROW}px` }}>
            <Go to={to}>{laneName(lane)}</Go>
            {undated > 0 && <span class="quiet lane-undated">undated, {figure(undated)}</span>}
            <span class="number">{figure(lane.count)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Explains the shapes that are there. */
function Legend({ marks }: { readonly marks: readonly StripMark[] }) {
  const months = marks.some(({ kind }) => kind === 'month' || kind === 'year');
  const spans = marks.some(({ kind }) => kind === 'between');
  return (
    <p class="strip-legend" aria-hidden="true">
      {months && (
        <span>
          <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
            <circle class="dot hollow" cx="7" cy="6" r="4" />
          </svg>
          month or year only
        </span>
      )}
      {spans && (
        <span>
          <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
            <path class="between" d="M1 2v8M1 6h22M23 2v8" />
          </svg>
          between two dates
        </span>
      )}
    </p>
  );
}

/** The strip as a figure. The same facts stand in the table of articles, which its caption names. */
export function Strip(props: {
  readonly lanes: readonly LaneShape[];
  readonly at: Extract<Place, { view: 'glance' }>;
}) {
  const { lanes } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const axis = useMemo(() => timeAxis(daysOf(lanes), Math.max(200, width - 8)), [lanes, width]);
  const { stretch, listeners } = useDrag(axis);
  const marks = useMemo(
    () =>
      lanes.map((lane) =>
        axis ? laneMarks(lane, axis, fullest(lanes)) : { marks: [], rows: 1, bars: [], undated: lane.count },
      ),
    [lanes, axis],
  );
  const named = width > 0 && width < NAMED_BELOW;
  const height = named ? NAMED_LANE : LANE;
  const topOf = (i: number): number =>
    TOP + height * i + ROW * marks.slice(0, i).reduce((sum, { rows }) => sum + rows - 1, 0);
  const lineOf = (i: number): number => topOf(i) + (named ? 22 : 5);
  const base = topOf(lanes.length);
  const binned = lanes.some((lane) => lane.bins !== undefined);
  return (
    <figure class="strip">
      <figcaption class="hidden">
        When the articles were published, a lane for each outlet. The same dates stand in the table of articles below.
      </figcaption>
      <Lanes lanes={lanes} drawn={marks} />
      <div class="strip-plot" ref={frame}>
        {axis && width > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
          <svg
            width={width}
            height={base + 42}
            viewBox={`-4 0 ${width} ${base + 42}`}
            role="group"
            aria-label="Articles by date"
            {...listeners}
          >
            {lanes.map((lane, i) => (
              <line key={laneName(lane)} class="lane" x1={0} x2={axis.width} y1={lineOf(i)} y2={lineOf(i)} />
            ))}
            <Selected axis={axis} stretch={stretch} at={props.at} base={base} />
            <AxisLines axis={axis} top={0} base={base} />
            {named &&
              lanes.map((lane, i) => (
                <text key={laneName(lane)} class="lane-name" x={0} y={lineOf(i) - 12}>
                  {laneName(lane)}, {figure(lane.count)}
                  {(marks[i]?.undated ?? 0) > 0 && `, ${figure(marks[i]?.undated ?? 0)} undated`}
                </text>
              ))}
            {lanes.map((lane, i) =>
              marks[i]?.bars.map((bar) => <Bar key={bar.from} bar={bar} y={lineOf(i)} lane={lane} />),
            )}
            {lanes.map((lane, i) =>
              marks[i]?.marks.map((mark) => (
                <Mark
                  key={mark.id}
                  mark={mark}
                  y={lineOf(i) + ROW * mark.row}
                  reach={(marks[i]?.rows ?? 1) > 1 ? ROW / 2 : 12}
                  outlet={lane.outlet}
                />
              )),
            )}
          </svg>
        ) : (
          <p class="quiet">{width > 0 && 'No article is dated.'}</p>
        )}
      </div>
      {binned && (
        <p class="quiet strip-cut">
          A bar stands for the articles of its days, the tallest for {tally(fullest(lanes), 'article')}; each opens
          their list.
        </p>
      )}
      {axis && <Legend marks={marks.flatMap((lane) => lane.marks)} />}
    </figure>
  );
}
