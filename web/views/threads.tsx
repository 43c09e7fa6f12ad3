/** The passages that recur: told most, changed most, or in order of first telling. */
import type { ThreadLineShape, ThreadsShape } from '../../src/server/shapes.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useSteady, withQuery } from '../live/server.ts';
import type { PlaceOf, ThreadSort } from '../model/address.ts';
import { writeDay } from '../model/dates.ts';
import { capital, counted, figure, tally } from '../model/numbers.ts';
import type { TimeAxis } from '../model/time-axis.ts';
import { axisOf, DayDots, WordingBars } from '../parts/figures.tsx';
import { Foot } from '../parts/foot.tsx';
import { clip, Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { useRows } from '../parts/rows.ts';
import { Empty, When } from '../parts/states.tsx';

type At = PlaceOf<'threads'>;

const PAGE = 200;

const SORTS: readonly (readonly [ThreadSort, string, string])[] = [
  ['told', 'Told most', 'told by most articles first'],
  ['changed', 'Changed most', 'those whose wordings differ most first'],
  ['first', 'First told', 'in order of their first telling'],
];

export function Threads({ at }: { readonly at: At }) {
  const sort = at.sort ?? 'told';
  const answer = useSteady<ThreadsShape>(withQuery('/threads/passage', { sort, offset: at.offset, limit: PAGE }));
  useTitle('Passages that recur');
  useScrollBack(answer.is === 'ready');
  const rows = answer.is === 'ready' ? answer.data.threads : [];
  const chosen = useRows(rows.length, (row) => {
    const thread = rows[row];
    if (thread) open({ view: 'thread', id: thread.id });
  });
  const why = SORTS.find(([name]) => name === sort)?.[2] ?? '';
  return (
    <>
      <main id="main" class="page" tabIndex={-1}>
        <div class="head-row">
          <h1 class="lede">
            {answer.is === 'ready' ? headline(answer.data.total, why) : `Passages that recur, ${why}.`}
          </h1>
          <nav class="segmented" aria-label="Order">
            {SORTS.map(([name, says]) => (
              <Go key={name} to={{ view: 'threads', sort: name }} current={name === sort}>
                {says}
              </Go>
            ))}
          </nav>
        </div>
        <section class="section" aria-label="Passages">
          <When what="list of passages" answer={answer}>
            {(data) =>
              data.total === 0 ? (
                <Empty>
                  No wording recurs in this study. Passages show where at least two places share words; more articles on
                  the same matter would change that.
                </Empty>
              ) : (
                <>
                  <List threads={data.threads} sort={sort} chosen={chosen} />
                  <Pager
                    total={data.total}
                    offset={data.offset}
                    shown={data.threads.length}
                    page={PAGE}
                    noun="passages"
                    to={(offset) => ({ view: 'threads', sort, ...(offset !== undefined && { offset }) })}
                  />
                </>
              )
            }
          </When>
        </section>
      </main>
      <Foot
        keys={[
          [['/'], 'search'],
          [['j', 'k'], 'next, previous passage'],
          [['o'], 'open it'],
        ]}
      />
    </>
  );
}

function headline(total: number, why: string): string {
  if (total === 0) return 'No passage recurs.';
  return total === 1 ? 'One passage recurs.' : `${capital(counted(total, 'passage'))} recur, ${why}.`;
}

function List({
  threads,
  sort,
  chosen,
}: {
  readonly threads: readonly ThreadLineShape[];
  readonly sort: ThreadSort;
  readonly chosen: number;
}) {
  const axis = axisOf(threads);
  return (
    <table class="list threads-list">
      <caption class="hidden">Passages that recur, with how often, where and when they are told</caption>
      <thead>
        <tr>
          <th scope="col">Passage</th>
          <th scope="col">{sort === 'changed' ? 'Wordings' : 'By date'}</th>
          <th scope="col" class="number">
            Tellings
          </th>
          <th scope="col" class="number">
            Articles
          </th>
          <th scope="col" class="number">
            Wordings
          </th>
          <th scope="col">First and last</th>
          <th scope="col">In</th>
        </tr>
      </thead>
      <tbody>
        {threads.map((thread, i) => (
          <Row key={thread.id} thread={thread} sort={sort} axis={axis} chosen={chosen === i} />
        ))}
      </tbody>
    </table>
  );
}

function dates({ from, to }: ThreadLineShape): string {
  if (from === null || to === null) return 'no dated telling';
  return from === to ? writeDay(from, true) : `${writeDay(from, true)} – ${writeDay(to, true)}`;
}

/** What is no wording that somebody used again stands last, and says so. */
const SORT_SAYS: Readonly<Record<ThreadLineShape['sort'], string>> = {
  wording: '',
  stock: ' By its words rather a stock phrase; such stand after the rest.',
  boilerplate: ' Stands at the head or foot of many articles; such stand last.',
};

/** The words that say why a thread stands where it stands. */
function why(thread: ThreadLineShape): string {
  const told = `Told in ${tally(thread.articles, 'article')}`;
  const said = thread.note ? `${told}. ${thread.note}` : `${told}, ${counted(thread.wordings, 'wording')}.`;
  return `${said}${SORT_SAYS[thread.sort]}`;
}

function Row(props: {
  readonly thread: ThreadLineShape;
  readonly sort: ThreadSort;
  readonly axis: TimeAxis | null;
  readonly chosen: boolean;
}) {
  const { thread, sort, axis, chosen } = props;
  const sigla = thread.sigla.filter((siglum) => siglum !== null);
  return (
    <tr class={chosen ? 'chosen' : undefined} data-row={chosen ? 'chosen' : undefined}>
      <th scope="row" class="c-title">
        <Go to={{ view: 'thread', id: thread.id }}>
          <span class="passage-tint" dir="auto">
            {clip(thread.label, 110)}
          </span>
        </Go>
        <span class="why">{why(thread)}</span>
      </th>
      <td class="c-figure">
        {sort === 'changed' ? <WordingBars thread={thread} /> : <DayDots thread={thread} axis={axis} />}
      </td>
      <td class="c-count number">
        {figure(thread.tellings)}
        <span class="unit"> tellings</span>
      </td>
      <td class="c-count number">
        {figure(thread.articles)}
        <span class="unit"> articles</span>
      </td>
      <td class="c-count number">
        {figure(thread.wordings)}
        <span class="unit"> {thread.wordings === 1 ? 'wording' : 'wordings'}</span>
      </td>
      <td class="c-date">{dates(thread)}</td>
      <td class="c-sigla">
        {sigla.join(' ')}
        {thread.articles > thread.sigla.length && (
          <span class="quiet"> and {figure(thread.articles - thread.sigla.length)} more</span>
        )}
      </td>
    </tr>
  );
}
