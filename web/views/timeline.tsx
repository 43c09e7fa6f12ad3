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
import { articlesSay, daysShown, daysTold, timelineSays, zoomed } from '../model/timeline.ts';
import { ordered } from '../model/witnesses.ts';
import { DateLegend } from '../parts/date-glyph.tsx';
import { DaysForm } from '../parts/days-form.tsx';
import { EventTellings } from '../parts/event-tellings.tsx';
import { Foot } from '../parts/foot.tsx';
import { Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { useRows } from '../parts/rows.ts';
import { Empty, When } from '../parts/states.tsx';
import { TimeBins } from '../parts/time-bins.tsx';
import { TimelineArticles } from '../parts/timeline-articles.tsx';
import { TimelineTable } from '../parts/timeline-table.tsx';

type At = PlaceOf<'timeline'>;

const PAGE = 100;
const ARTICLES_PAGE = 40;
const LABELS = 380;

export function Timeline({ at }: { readonly at: At }) {
  const { from, to, offset } = at;
  const told = at.once ? undefined : 'twice';
  const differing = at.differing ? 'yes' : undefined;
  const answer = useSteady<TimelineShape>(withQuery('/timeline', { from, to, told, differing, by: at.by, offset }));
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
  const { dates, articles, bins, total, once } = data;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const room = width < 700 ? width : width - LABELS;
  const axis = useMemo(
    () => timeAxis(daysShown(daysTold(at.by ? articles : dates), at), Math.max(160, room - 32)),
    [dates, articles, at.by, at.from, at.to, room],
  );
  const chosen = useRows(
    at.by ? articles.length : dates.length,
    (row) => {
      const [line, told] = [dates[row], articles[row]];
      if (line) open(placeOfLine(line));
      else if (told) open({ view: 'article', id: told.article.id });
    },
    at.by ? undefined : (row) => dates[row]?.agree === false,
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
        <h1 class="lede">
          {at.by
            ? articlesSay(total)
            : timelineSays(at.once ? total - once : total, once, at.once === true, at.differing)}
        </h1>
        <DateLegend />
      </div>
      <div class="filters">
        <Ways at={at} once={once} />
        <div class="timeline-days">
          <DaysForm
            days={at}
            show={(days) => open({ ...without(without(without(at, 'offset'), 'from'), 'to'), ...days })}
          >
            {(at.from || at.to) && <Go to={without(without(at, 'from'), 'to')}>All days</Go>}
          </DaysForm>
          <div class="zoom">
            <button type="button" class="control" aria-label="Nearer" onClick={zoom(0.5)}>
              +
            </button>
            <button type="button" class="control" aria-label="Farther" onClick={zoom(2)}>
              −
            </button>
          </div>
        </div>
      </div>
      <TimeBins bins={bins} at={at} />
      <div ref={frame}>
        {at.by ? (
          <TimelineArticles articles={articles} axis={axis} room={room} stacked={width < 700} chosen={chosen} />
        ) : dates.length === 0 ? (
          <None at={at} once={once} />
        ) : (
          <TimelineTable lines={dates} axis={axis} room={room} stacked={width < 700} chosen={chosen} at={at} />
        )}
        {at.by && articles.length === 0 && <Empty>No article tells of these days.</Empty>}
      </div>
      <Pager
        total={total}
        offset={data.offset}
        shown={at.by ? articles.length : dates.length}
        page={at.by ? ARTICLES_PAGE : PAGE}
        noun={at.by ? 'articles' : at.once ? 'days told' : 'events'}
        to={(offset) => ({ ...without(at, 'offset'), ...(offset !== undefined && { offset }) })}
      />
      {at.event && <Unfolded key={at.event} id={at.event} />}
    </>
  );
}

/** What is shown: events or articles, all or those told otherwise, with or without what is told once. */
function Ways({ at, once }: { readonly at: At; readonly once: number }) {
  const { by: _, differing: __, once: ___, offset: ____, event: _____, ...days } = at;
  return (
    <div class="timeline-ways">
      <nav class="segmented" aria-label="Rows">
        <Go to={days} current={!at.by && !at.differing}>
          By event
        </Go>
        <Go to={{ ...days, by: 'article' }} current={at.by === 'article'}>
          By article
        </Go>
        <Go to={{ ...days, differing: true }} current={at.differing === true}>
          ≠ only
        </Go>
      </nav>
      {!at.by && !at.differing && once > 0 && (
        <Go to={at.once ? days : { ...days, once: true }} class="under">
          {at.once ? 'Fold what is told once' : `${figure(once)} told once are folded. Show them`}
        </Go>
      )}
    </div>
  );
}

function without(at: At, name: keyof At): At {
  return { ...Object.fromEntries(Object.entries(at).filter(([key]) => key !== name)), view: 'timeline' };
}

function None({ at, once }: { readonly at: At; readonly once: number }) {
  const days = at.from || at.to ? ' in these days' : '';
  if (at.differing)
    return (
      <Empty>
        No event is told otherwise{days}. <Go to={without(at, 'differing')}>Show all events</Go>.
      </Empty>
    );
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
          <EventTellings data={data} rows={ordered(data.tellings, 'wording')} at={{ view: 'thread', id }} />
        </div>
      )}
    </When>
  );
}
