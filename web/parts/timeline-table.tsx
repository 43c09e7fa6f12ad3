/** The rows of the timeline: an event, and its datings on one axis. */
import type { ComponentChildren } from 'preact';
import type { DatingShape, TimelineLineShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from '../model/address.ts';
import { print } from '../model/address.ts';
import { sentenceAround } from '../model/context.ts';
import { writePublished } from '../model/dates.ts';
import { placeOfLine } from '../model/thread-places.ts';
import { gridOf, type TimeAxis } from '../model/time-axis.ts';
import { datingSays, lineSays, sideOf } from '../model/timeline.ts';
import { AxisLines } from './axis.tsx';
import { DateGlyph, reachOf } from './date-glyph.tsx';
import { Differs } from './kind-label.tsx';
import { clip, Go } from './links.tsx';

const LINE = 24;
/** Left of the axis, so that a sign at its end is whole. */
export const EDGE = 14;

interface Props {
  readonly lines: readonly TimelineLineShape[];
  readonly axis: TimeAxis | null;
  /** Width of the drawing. */
  readonly room: number;
  /** The drawing stands under its event, for want of room beside it. */
  readonly stacked: boolean;
  readonly chosen: number;
  readonly at: PlaceOf<'timeline'>;
}

/** A table with the axis of time in its head, or over it where rows are stacked. */
export function TimelineFrame(props: {
  readonly axis: TimeAxis;
  readonly room: number;
  readonly stacked: boolean;
  /** What a row is. */
  readonly what: string;
  readonly caption: string;
  readonly children: ComponentChildren;
}) {
  const { axis, room, stacked, what, caption, children } = props;
  const scale = (
    <svg class="timeline-scale" width={room} height={44} viewBox={`${-EDGE} -2 ${room} 44`} aria-hidden="true">
      <AxisLines axis={axis} top={0} base={0} />
    </svg>
  );
  return (
    <>
      {stacked && scale}
      <table class="list timeline-list">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">
              <span class="hidden">Days told</span>
              {!stacked && scale}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </>
  );
}

export function TimelineTable({ lines, axis, room, stacked, chosen, at }: Props) {
  if (axis === null || room <= 0) return null;
  const caption = 'Events in order of their first day, each with the days it is told of';
  return (
    <TimelineFrame axis={axis} room={room} stacked={stacked} what="Event" caption={caption}>
      {lines.map((line, i) => (
        <Row key={line.telling} line={line} axis={axis} room={room} chosen={chosen === i} at={at} />
      ))}
    </TimelineFrame>
  );
}

function Row(props: {
  readonly line: TimelineLineShape;
  readonly axis: TimeAxis;
  readonly room: number;
  readonly chosen: boolean;
  readonly at: PlaceOf<'timeline'>;
}) {
  const { line, axis, room, chosen, at } = props;
  const open = at.event !== undefined && at.event === line.thread;
  const height = Math.max(44, line.datings.length * LINE + 12);
  return (
    <tr class={chosen || open ? 'chosen' : undefined} data-row={chosen ? 'chosen' : undefined}>
      <th scope="row" class="c-title">
        <Go to={placeOfLine(line)}>
          {line.agree === false && <Differs />}
          {line.thread === null ? <Once line={line} /> : clip(line.label, 90)}
        </Go>
        <span class="why">
          {lineSays(line)}
          {line.origin && (
            <>
              {' '}
              Looks back to <Go to={{ view: 'thread', id: line.origin.thread }}>{clip(line.origin.label, 50)}</Go>.
            </>
          )}
          {line.thread !== null && (
            <>
              {' '}
              <Go to={open ? { view: 'timeline' } : { ...at, event: line.thread }} move>
                {open ? 'Fold' : 'Unfold'}
              </Go>
            </>
          )}
        </span>
      </th>
      <td class="c-datings" style={{ background: chosen || open ? undefined : gridOf(axis, EDGE) }}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
        <svg
          class="date-ink"
          width={room}
          height={height}
          viewBox={`${-EDGE} 0 ${room} ${height}`}
          role="group"
          aria-label="Days told"
        >
          {line.datings.map((dating, i) => (
            <Dating key={dating.telling} dating={dating} axis={axis} y={LINE * i + 18} />
          ))}
        </svg>
      </td>
    </tr>
  );
}

/** A day told once has no label but its sentence. */
function Once({ line }: { readonly line: TimelineLineShape }) {
  const around = sentenceAround(line, 44);
  return (
    <>
      <span class="around">{around.before}</span>
      <span class="date">{line.label}</span>
      <span class="around">{around.after}</span>
    </>
  );
}

function Dating({ dating, axis, y }: { readonly dating: DatingShape; readonly axis: TimeAxis; readonly y: number }) {
  const { from, to, article, start, end, telling } = dating;
  const [x0, x1] = reachOf(from, to, axis);
  const [sigla, words] = datingSays(dating, axis.width < 500 ? 20 : 40);
  const side = sideOf(sigla.length + words.length + 3, x0, x1, axis);
  const day = writePublished({ from, to, how: 'stated', evidence: [] }, false);
  return (
    <a href={print({ view: 'article', id: article, at: { start, end }, of: telling })} class="strip-mark dating-mark">
      <title>{`${day}: “${words}”, ${sigla}`}</title>
      <rect class="target" x={x0 - 12} y={y - 12} width={x1 - x0 + 24} height={24} />
      <DateGlyph from={from} to={to} axis={axis} y={y} />
      <text
        class="plot-words"
        x={{ right: x1 + 12, left: x0 - 12, on: x0 + 12 }[side]}
        y={y + 5}
        text-anchor={side === 'left' ? 'end' : 'start'}
      >
        <tspan class="plot-sigla">{sigla}</tspan>
        <tspan dx={sigla === '' ? 0 : 6}>“{words}”</tspan>
      </text>
    </a>
  );
}
