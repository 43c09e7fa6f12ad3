/** The timeline: a row an event, one mark for each distinct dating with its words; what is told once is folded. */
import { useMemo, useRef } from 'preact/hooks';
import type { ThreadShape, TimelineShape } from '../../src/server/shapes.ts';
import { useKeys } from '../live/keys.ts';
import { useWidth } from '../live/measure.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { move, open } from '../live/router.ts';
import { useAnswer, useSteady, withQuery } from '../live/server.ts';
import type { PlaceOf } from '../model/address.ts';
import { dayOf, writeDays } from '../model/dates.ts';
import { figure } from '../model/numbers.ts';
import { placeOfLine } from '../model/thread-places.ts';
import { timeAxis } from '../model/time-axis.ts';
import { daysTold, timelineSays, zoomed } from '../model/timeline.ts';
import { DateLegend } from '../parts/date-glyph.tsx';
import { DaysForm } from '../parts/days-form.tsx';
import { EventTellings } from '../parts/event-tellings.tsx';
import { Foot } from '../parts/foot.tsx';
import { Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { useRows } from '../parts/rows.ts';
import { Empty, When } from '../parts/states.tsx';
import { TimelineTable } from '../parts/timeline-table.tsx';

type At = PlaceOf<'timeline'>;

const PAGE = 200;
const LABELS = 380;

export function Timeline({ at }: { readonly at: At }) {
  const { from, to, offset } = at;
  const told = at.once ? undefined : 'twice';
  const answer = useSteady<TimelineShape>(withQuery('/timeline', { from, to, told, offset }));
  useTitle('Timeline');
  useScrollBack(answer.is === 'ready');
  return (
    <>
      <main id="main" class="page timeline" tabIndex={-1}>
        <When what="timeline" answer={answer}>
          {(data) => <Body data={data} at={at} />}
        </When>
      </main>
      <Foot
        keys={[
          [['j', 'k'], 'next, previous event'],
          [['Enter'], 'unfold its tellings'],
          [['+', '-'], 'nearer, farther'],
          [['o'], 'open it'],
          [['x'], 'next ≠'],
        ]}
      />
    </>
  );
}

function Body({ data, at }: { readonly data: TimelineShape; readonly at: At }) {
  const { dates, total, once } = data;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const room = width < 700 ? width : width - LABELS;
  const axis = useMemo(() => timeAxis(daysTold(dates), Math.max(160, room - 32)), [dates, room]);
  const chosen = useRows(
    dates.length,
    (row) => dates[row] && open(placeOfLine(dates[row])),
    (row) => dates[row]?.agree === false,
  );
  const row = dates[chosen];
  const zoom = (factor: number) => (): void => {
    const [first, last] = [axis?.parts[0]?.from, axis?.parts.at(-1)?.to];
    if (first === undefined || last === undefined) return;
    const around = dayOf(row?.from ?? null) ?? Math.round((first + last) / 2);
    move({ ...without(at, 'offset'), ...zoomed({ from: first, to: last }, around, factor) });
  };
  useKeys({
    '+': zoom(0.5),
    '-': zoom(2),
    ...(row?.thread && {
      Enter: () => move(at.event === row.thread ? without(at, 'event') : { ...at, event: row.thread ?? '' }),
    }),
    p: () => print(),
    Escape: () => at.event && move(without(at, 'event')),
  });
  return (
    <>
      <div class="head-row">
        <h1 class="lede">{timelineSays(at.once ? total - once : total, once, at.once === true)}</h1>
        <DateLegend />
      </div>
      <div class="filters">
        <nav class="facets" aria-label="What is shown">
          <Go to={without(without(at, 'once'), 'offset')} current={!at.once}>
            Told twice or more
          </Go>
          <Go to={{ ...without(at, 'offset'), once: true }} current={at.once === true}>
            Also told once <span class="quiet">{figure(once)}</span>
          </Go>
        </nav>
        <DaysForm
          days={at}
          show={(days) => open({ ...without(without(without(at, 'offset'), 'from'), 'to'), ...days })}
        >
          {(at.from || at.to) && <Go to={without(without(at, 'from'), 'to')}>All days</Go>}
        </DaysForm>
      </div>
      <div ref={frame}>
        {dates.length === 0 ? (
          <None at={at} once={once} />
        ) : (
          <TimelineTable lines={dates} axis={axis} room={room} stacked={width < 700} chosen={chosen} at={at} />
        )}
      </div>
      <Pager
        total={total}
        offset={data.offset}
        shown={dates.length}
        page={PAGE}
        noun="days told"
        to={(offset) => ({ ...without(at, 'offset'), ...(offset !== undefined && { offset }) })}
      />
      {at.event && <Unfolded key={at.event} id={at.event} />}
    </>
  );
}

function without(at: At, name: keyof At): At {
  return { ...Object.fromEntries(Object.entries(at).filter(([key]) => key !== name)), view: 'timeline' };
}

function None({ at, once }: { readonly at: At; readonly once: number }) {
  const days = at.from || at.to ? ' in these days' : '';
  if (once === 0) return <Empty>No date that can be placed is told{days}.</Empty>;
  return (
    <Empty>
      No event is told twice{days}. {figure(once)} {once === 1 ? 'day is' : 'days are'} told once.{' '}
      <Go to={{ ...at, once: true }}>Show them</Go>.
    </Empty>
  );
}

/** The tellings of the event that is unfolded. */
function Unfolded({ id }: { readonly id: string }) {
  const answer = useAnswer<ThreadShape>(`/thread/${id}`);
  return (
    <When what="event" answer={answer}>
      {(data) => (
        <div class="unfolded">
          <h2 class="unfolded-title">
            <Go to={{ view: 'thread', id }}>{data.thread.label}</Go>
          </h2>
          <p class="section-says">{writeDays(data.thread.note)}</p>
          <EventTellings data={data} rows={data.tellings} at={{ view: 'thread', id }} />
        </div>
      )}
    </When>
  );
}
