/** The threads of a kind as a table: what, how often, how often independently, when, where, and why it stands there. */
import type { KindShape, ThreadLineShape } from '../../src/server/shapes.ts';
import type { ThreadSort } from '../model/address.ts';
import { writeDay, writePublished } from '../model/dates.ts';
import { capital, figure } from '../model/numbers.ts';
import { spanOf } from '../model/quantity.ts';
import { sourcesOf, THREADS, whyOf } from '../model/thread-kinds.ts';
import type { TimeAxis } from '../model/time-axis.ts';
import { axisOf, DayDots, WordingBars } from './figures.tsx';
import { Differs, KindLabel } from './kind-label.tsx';
import { Go } from './links.tsx';

interface Props {
  readonly kind: KindShape;
  readonly sort: ThreadSort;
}

/** A column's head, and what it says of a thread. */
type Own = readonly [string, (thread: ThreadLineShape) => string];

/** What a kind has of its own to say in a list. */
const OWN: Readonly<Record<KindShape, Own | null>> = {
  passage: null,
  quote: null,
  figure: ['From, to', ({ own }) => (own ? spanOf(own) : '')],
  date: ['On', ({ own }) => onDays(own?.from ?? null, own?.to ?? null)],
  name: ['Kind', ({ own }) => own?.type ?? ''],
};

export function ThreadsTable(props: Props & { readonly threads: readonly ThreadLineShape[]; readonly chosen: number }) {
  const { kind, threads, sort, chosen } = props;
  const { one, many, variant } = THREADS[kind];
  const axis = axisOf(threads);
  // Left out where no thread has it.
  const own = threads.some((thread) => OWN[kind]?.[1](thread)) ? OWN[kind] : null;
  return (
    <table class="list threads-list">
      <caption class="hidden">{capital(many)}, with how often, where and when they are told</caption>
      <thead>
        <tr>
          <th scope="col">{capital(one)}</th>
          <th scope="col">{sort === 'changed' ? `${capital(variant)}s` : 'By date'}</th>
          {own && <th scope="col">{own[0]}</th>}
          {['Tellings', 'Independent', 'Articles', `${capital(variant)}s`].map((says) => (
            <th key={says} scope="col" class="number">
              {says}
            </th>
          ))}
          <th scope="col" class="c-date">
            First and last
          </th>
          <th scope="col">In</th>
        </tr>
      </thead>
      <tbody>
        {threads.map((thread, i) => (
          <Row key={thread.id} kind={kind} own={own} thread={thread} sort={sort} axis={axis} chosen={chosen === i} />
        ))}
      </tbody>
    </table>
  );
}

/** The days an event may have been on: `9 Mar 2007`, `March 2007`, `1961`. */
function onDays(from: string | null, to: string | null): string {
  return from === null || to === null ? '' : writePublished({ from, to, how: 'stated', evidence: [] });
}

/** First and last day; what is inferred stands in brackets. */
function daysOf({ from, to, fromInferred, toInferred }: ThreadLineShape): string {
  if (from === null || to === null) return '';
  const write = (day: string, inferred: boolean | undefined): string =>
    inferred ? `[${writeDay(day, true)}]` : writeDay(day, true);
  return from === to ? write(from, fromInferred) : `${write(from, fromInferred)} – ${write(to, toInferred)}`;
}

const SIGLA_SHOWN = 6;

function Count(props: { readonly count: number; readonly unit: string }) {
  return (
    <td class="c-count number">
      {figure(props.count)}
      <span class="unit"> {props.unit}</span>
    </td>
  );
}

function Row(
  props: Props & {
    readonly own: Own | null;
    readonly thread: ThreadLineShape;
    readonly axis: TimeAxis | null;
    readonly chosen: boolean;
  },
) {
  const { kind, own, thread, sort, axis, chosen } = props;
  const { variant } = THREADS[kind];
  const sigla = thread.sigla.filter((siglum) => siglum !== null).slice(0, SIGLA_SHOWN);
  return (
    <tr class={chosen ? 'chosen' : undefined} data-row={chosen ? 'chosen' : undefined}>
      <th scope="row" class="c-title">
        <Go to={{ view: 'thread', id: thread.id }}>
          {thread.agree === false && kind !== 'passage' && <Differs />}
          <KindLabel kind={kind} label={thread.label} />
        </Go>
        <span class="why">{sort === 'unsourced' ? `${sourcesOf(thread)} ${whyOf(thread)}` : whyOf(thread)}</span>
      </th>
      <td class="c-figure">
        {sort === 'changed' ? <WordingBars thread={thread} /> : <DayDots thread={thread} axis={axis} />}
      </td>
      {own && <td class="c-own">{own[1](thread)}</td>}
      <Count count={thread.tellings} unit="tellings" />
      <Count count={thread.independent} unit="independent" />
      <Count count={thread.articles} unit="articles" />
      <Count count={thread.wordings} unit={thread.wordings === 1 ? variant : `${variant}s`} />
      <td class="c-date">{daysOf(thread) || 'no known day'}</td>
      <td class="c-sigla">
        {sigla.join(' ')}
        {thread.articles > sigla.length && (
          <span class="quiet"> and {figure(thread.articles - sigla.length)} more</span>
        )}
      </td>
    </tr>
  );
}
