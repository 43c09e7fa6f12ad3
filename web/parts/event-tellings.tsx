/** An event in the words of each: the days they give it, drawn on one axis, and the sentence they stand in. */

import { useMemo, useRef } from 'preact/hooks';
import type { DateShape, TellingShape } from '../../src/server/shapes.ts';
import { useWidth } from '../live/measure.ts';
import { place } from '../live/router.ts';
import { useStore } from '../live/store.ts';
import type { PlaceOf } from '../model/address.ts';
import { dayOf, writeDay, writePublished } from '../model/dates.ts';
import { type HourAxis, hourAxis, hoursOf } from '../model/hours.ts';
import { type TimeAxis, timeAxis } from '../model/time-axis.ts';
import { partsFrom } from '../model/timeline.ts';
import { timexSays } from '../model/timex.ts';
import type { ThreadProps } from '../model/witnesses.ts';
import { AxisLines } from './axis.tsx';
import { DateGlyph, DateLegend } from './date-glyph.tsx';
import { HourRow, HourScale } from './hours.tsx';
import { CopyOf, InSentence } from './in-sentence.tsx';
import { Order } from './order.tsx';
import { RangeCell, rowClass, SiglumCell, WitnessCell, WitnessTable } from './witness-table.tsx';

export function EventTellings({ rows, at }: ThreadProps) {
  // Unfolded on the timeline, a row leads to the thread, and the order is the thread's own.
  const here = useStore(place).view === 'thread';
  const head = useRef<HTMLTableCellElement>(null);
  const width = useWidth(head);
  const axis = useMemo(
    () =>
      timeAxis(
        rows.flatMap(({ own }) => (own.kind === 'date' ? daysOf(own) : [])),
        Math.max(90, width - 40),
      ),
    [rows, width],
  );
  const hours = useMemo(
    () =>
      hourAxis(
        rows.flatMap(({ own }) => (own.kind === 'date' ? [own] : [])),
        Math.max(90, width - 16),
      ),
    [rows, width],
  );
  return (
    <section class="section" aria-labelledby="dated-title">
      <div class="section-head">
        <h2 id="dated-title">As each dates it</h2>
        <p class="section-says">Each line is one telling; the bar is all the time its words allow.</p>
        <DateLegend />
        {here && <Order at={at} other="By day told" />}
      </div>
      <WitnessTable
        class="witnesses datings"
        caption="The days told of it, in the articles’ own words"
        columns={
          <colgroup>
            <col class="c-siglum" />
            <col class="c-witness" />
            <col />
            <col class="c-told" />
            <col class="c-axis" />
            <col class="c-range" />
          </colgroup>
        }
        heads={[
          'Words',
          'Day told',
          <th key="axis" scope="col" class="c-axis" ref={head}>
            <span class="hidden">On one scale</span>
            {hours && width > 60 && <HourScale axis={hours} />}
            {!hours && axis && width > 60 && (
              <svg width={width} height={46} viewBox={`-20 -4 ${width} 46`} aria-hidden="true">
                <AxisLines axis={axis} top={0} base={4} />
              </svg>
            )}
          </th>,
        ]}
      >
        {rows.map((telling, i) => (
          <Row
            key={telling.id}
            telling={telling}
            axis={axis}
            hours={hours}
            parted={here ? at.by === 'wording' && partsFrom(rows, i) : partsFrom(rows, i)}
            width={width}
            at={at}
            here={here}
          />
        ))}
      </WitnessTable>
    </section>
  );
}

function daysOf({ from, to }: DateShape): readonly number[] {
  return [dayOf(from), dayOf(to)].filter((day) => day !== null);
}

/** The day told, in words; a time of day stands behind it. */
function toldOn({ from, to, timex }: DateShape): string {
  const time = /T(\d\d:\d\d)/.exec(timex)?.[1];
  if (from === null || to === null)
    return from === null && to === null ? timexSays(timex) : `until or from ${writeDay(from ?? to ?? '')}`;
  const day = writePublished({ from, to, how: 'stated', evidence: [] });
  return time === undefined ? day : `${day}, ${time}`;
}

function Row(props: {
  readonly telling: TellingShape;
  readonly axis: TimeAxis | null;
  readonly hours: HourAxis | null;
  /** From here on the tellings cannot hold with those above. */
  readonly parted: boolean;
  readonly width: number;
  readonly at: PlaceOf<'thread'>;
  readonly here: boolean;
}) {
  const { telling, axis, hours, parted, width, at, here } = props;
  const { own } = telling;
  const chosen = telling.id === at.telling;
  if (own.kind !== 'date') return null;
  const span = hoursOf(own);
  return (
    <tr class={rowClass(chosen, telling.copyOf !== null, parted && 'parted')}>
      <SiglumCell of={telling} />
      <WitnessCell of={telling} choose={{ ...at, telling: telling.id }} move={here} />
      <InSentence telling={telling} drawn="date" />
      <td class="c-told">
        {toldOn(own)}
        {own.how !== 'explicit' && (
          <span class="quiet how">
            {own.how === 'anniversary' ? ' reckoned from an anniversary' : ' reckoned from its article'}
          </span>
        )}
        {telling.copyOf && <CopyOf of={telling.copyOf} />}
      </td>
      <td class="c-axis">
        {hours && span && width > 60 && <HourRow axis={hours} span={span} />}
        {!hours && axis && width > 60 && own.from !== null && own.to !== null && (
          <svg class="date-ink" width={width} height={20} viewBox={`-20 0 ${width} 20`} aria-hidden="true">
            <DateGlyph from={own.from} to={own.to} axis={axis} y={10} />
          </svg>
        )}
      </td>
      <RangeCell of={telling} />
    </tr>
  );
}
