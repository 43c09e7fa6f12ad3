/**
 * A margin of an article: notes at their line, pushed down so that none lies over another, and on the
 * side of the passages a bracket at each. Heights are measured after drawing; the placing itself is
 * `model/margin.ts`. Passages stand at the left; all else, and in a narrower window everything, at the right.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleLineShape, MarkShape } from '../../src/server/shapes.ts';
import { contains } from '../../src/text/index.ts';
import { type Place, placesIn } from '../live/active.ts';
import { type Layout, usePrinting } from '../live/measure.ts';
import { KIND_NAMES } from '../model/article-marks.ts';
import { LANES, lanes } from '../model/lanes.ts';
import { place } from '../model/margin.ts';
import { Note } from './note.tsx';

const GAP = 10;
/** From a note's top to the middle of its first line. */
const ANCHOR = 15;
/** Beyond so many passages only the notes near the window are drawn; the brackets are paths of one element. */
const ALL_NOTES = 150;

const NOWHERE: Place = { top: 0, bottom: 0, line: 0 };

function measure(frame: Element, text: Element, marks: readonly MarkShape[]): Place[] {
  const places = placesIn(text, frame.getBoundingClientRect().top);
  return marks.map((mark) => places.get(mark.id) ?? NOWHERE);
}

/** The boxes of all marks, measured again whenever the text's size or what it is drawn from changes. */
function useBoxes(
  frame: RefObject<Element | null>,
  text: RefObject<Element | null>,
  marks: readonly MarkShape[],
  watch: unknown,
): readonly Place[] {
  const [boxes, set] = useState<readonly Place[]>([]);
  // `watch` says when the text was drawn anew
  useLayoutEffect(() => {
    const a = frame.current;
    const b = text.current;
    if (!a || !b) return;
    const look = (): void => set(measure(a, b, marks));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(b);
    document.fonts.ready.then(look);
    return () => observer.disconnect();
  }, [frame, text, marks, watch]);
  return boxes;
}

/** Which stretch of the page is near the window, in steps of a window's height. */
function useNear(frame: RefObject<Element | null>, wanted: boolean): number {
  const [step, set] = useState(0);
  useLayoutEffect(() => {
    if (!wanted) return;
    const look = (): void => set(Math.round(-(frame.current?.getBoundingClientRect().top ?? 0) / innerHeight));
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [frame, wanted]);
  return step;
}

export function Margin(props: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly text: RefObject<HTMLElement | null>;
  readonly marks: readonly MarkShape[];
  readonly active: string | null;
  readonly own: ArticleLineShape;
  readonly layout: Layout;
  readonly side: 'left' | 'right';
  /** The words of a span of the article. */
  readonly wordsOf: (span: { readonly start: number; readonly end: number }) => string;
  readonly watch: unknown;
  /** Height in pixels that is taken from above. */
  readonly from: RefObject<HTMLElement | null>;
  readonly choose: (id: string) => void;
}) {
  const { frame, text, marks, active, own, layout, side, wordsOf, watch, from, choose } = props;
  const boxes = useBoxes(frame, text, marks, watch);
  const passages = useMemo(
    () => marks.map((mark, i) => ({ mark, i })).filter(({ mark }) => mark.own.kind === 'passage'),
    [marks],
  );
  const lane = useMemo(() => lanes(passages.map(({ mark }) => mark)), [passages]);
  const many = marks.length > ALL_NOTES;
  const near = useNear(frame, many);
  const printing = usePrinting();
  const notes = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const shown = marks.flatMap((mark, i) => {
    const box = boxes[i];
    if (!box || (layout === 'phone' && !printing)) return [];
    const far = many && !printing && Math.abs(box.top - near * innerHeight) > innerHeight * 2.5;
    return far && mark.id !== active ? [] : [{ mark, box }];
  });
  // After every drawing: heights change with what is open, and only differences are set.
  useLayoutEffect(() => {
    const taken =
      side === 'left' || !from.current || !frame.current
        ? 0
        : from.current.getBoundingClientRect().bottom - frame.current.getBoundingClientRect().top + 16;
    const heights = [...(notes.current?.children ?? [])].map((note) => note.getBoundingClientRect().height);
    const at = place(
      shown.map(({ box }, i) => ({ want: box.line - ANCHOR, height: heights[i] ?? 0 })),
      Math.max(taken, side === 'left' ? headBottom(frame.current) : 0),
      GAP,
    );
    const next = new Map(shown.map(({ mark }, i) => [mark.id, Math.round(at[i] ?? 0)]));
    const same = next.size === tops.size && [...next].every(([id, top]) => tops.get(id) === top);
    if (!same) setTops(next);
  });
  const open = shown.find(({ mark }) => mark.id === active);
  const joined = shown.map(({ mark }) => mark.id).join(' ');
  // Each mark's first segment points at its note, while the note is on the page.
  useLayoutEffect(() => {
    const segments =
      joined === '' ? [] : joined.split(' ').flatMap((id) => document.getElementById(`mark-${id}`) ?? []);
    for (const segment of segments) segment.setAttribute('aria-details', segment.id.replace('mark-', 'note-'));
    return () => {
      for (const segment of segments) segment.removeAttribute('aria-details');
    };
  }, [joined, watch]);
  return (
    <>
      {passages.length > 0 && (
        <Brackets
          boxes={passages.map(({ i }) => boxes[i] ?? NOWHERE)}
          lane={lane}
          marks={passages.map(({ mark }) => mark)}
          tops={tops}
          active={active}
          layout={layout}
          leads={side === 'left'}
        />
      )}
      <div class={`notes ${side}-notes`} ref={notes}>
        {shown.map(({ mark, box }) => (
          <aside
            key={mark.id}
            id={`note-${mark.id}`}
            class={`note ${mark.own.kind}-note${mark.id === active ? ' open' : ''}`}
            aria-label={`Note on the ${KIND_NAMES[mark.own.kind]} at characters ${mark.start} to ${mark.end}`}
            style={{ top: `${tops.get(mark.id) ?? box.top}px` }}
          >
            <Note
              mark={mark}
              words={wordsOf(mark)}
              within={passages.some(({ mark: other }) => other !== mark && contains(other, mark))}
              active={mark.id === active}
              own={own}
              choose={() => choose(mark.id)}
            />
          </aside>
        ))}
        {side === 'right' && layout === 'wide' && (
          <RightLeader kind={open?.mark.own.kind} line={open?.box.line} note={open && tops.get(open.mark.id)} />
        )}
      </div>
    </>
  );
}

/** From the line of the chosen mark to its note, which may have been pushed down. */
function RightLeader(props: {
  readonly kind: MarkShape['own']['kind'] | undefined;
  readonly line: number | undefined;
  readonly note: number | undefined;
}) {
  const { kind, line, note } = props;
  if (kind === undefined || line === undefined || note === undefined) return null;
  const y = note + ANCHOR;
  return (
    <svg class={`right-leader ${kind}-ink`} aria-hidden="true">
      <path d={Math.abs(y - line) < 2 ? `M6 ${line}H44` : `M6 ${line}H18L32 ${y}H44`} />
    </svg>
  );
}

function headBottom(frame: Element | null): number {
  const head = frame?.querySelector('.article-place');
  return head && frame ? head.getBoundingClientRect().bottom - frame.getBoundingClientRect().top + 16 : 0;
}

/** From a note to its bracket: level where the note stands at its line, bent where it was pushed down. */
function leaderPath(from: number, to: number, x: number): string {
  return Math.abs(from - to) < 2 ? `M1 ${to}H${x}` : `M1 ${from}H7L17 ${to}H${x}`;
}

/** From the text's edge leftward: the first lane, the second nearer the text, the third farther out. */
const LANE_X = [30, 37, 23];

function Brackets(props: {
  readonly boxes: readonly Place[];
  readonly lane: readonly number[];
  readonly marks: readonly MarkShape[];
  readonly tops: ReadonlyMap<string, number>;
  readonly active: string | null;
  readonly layout: Layout;
  /** Notes stand beside the brackets: lines lead from one to the other. */
  readonly leads: boolean;
}) {
  const { boxes, lane, marks, tops, active, layout, leads } = props;
  const beyond = marks.filter((_, i) => (lane[i] ?? 0) >= LANES).length;
  const first = lane.findIndex((at) => at >= LANES);
  return (
    <svg class="brackets" aria-hidden="true">
      {boxes.map(({ top, bottom, line }, i) => {
        const mark = marks[i];
        const x = LANE_X[lane[i] ?? 0];
        if (!mark || x === undefined || bottom <= top) return null;
        const on = mark.id === active;
        const note = tops.get(mark.id);
        const leader = leads && note !== undefined;
        return (
          <g key={mark.id} class={on ? 'on' : undefined}>
            {layout === 'phone' ? (
              <path class="bar" d={`M40 ${top}V${bottom}`} />
            ) : (
              <path class="bracket" d={`M${x + 5} ${top + 0.75}H${x}V${bottom - 0.75}H${x + 5}`} />
            )}
            {leader && <path class="leader" d={leaderPath(note + ANCHOR, line, x)} />}
          </g>
        );
      })}
      {beyond > 0 && (
        <text class="beyond" x={2} y={(boxes[first]?.top ?? 0) + 12}>
          +{beyond}
        </text>
      )}
    </svg>
  );
}
