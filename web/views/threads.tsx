/** The threads of one kind: told most, told otherwise, or in order of first telling. */
import type { KindShape, ThreadLineShape, ThreadsShape } from '../../src/server/shapes.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useSteady, withQuery } from '../live/server.ts';
import { useStore } from '../live/store.ts';
import { study } from '../live/study.ts';
import type { PlaceOf } from '../model/address.ts';
import { KINDS } from '../model/article-marks.ts';
import { capital, figure } from '../model/numbers.ts';
import { formulaOf, headline, listOf, sortsOf, THREADS } from '../model/thread-kinds.ts';
import { Foot } from '../parts/foot.tsx';
import { Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { useRows } from '../parts/rows.ts';
import { Empty, When } from '../parts/states.tsx';
import { ThreadsTable } from '../parts/threads-table.tsx';

const PAGE = 200;

type At = PlaceOf<'threads'>;

export function Threads({ at }: { readonly at: At }) {
  const kind = at.kind ?? 'passage';
  const sort = at.sort ?? 'told';
  const { many } = THREADS[kind];
  const answer = useSteady<ThreadsShape>(
    withQuery(`/threads/${kind}`, {
      sort,
      only: at.differing ? 'otherwise' : undefined,
      type: at.type,
      offset: at.offset,
    }),
  );
  useTitle(capital(many));
  useScrollBack(answer.is === 'ready');
  // What stays on screen while another kind is under way is of the kind before.
  const threads: readonly ThreadLineShape[] =
    answer.is === 'ready' ? answer.data.threads.filter((thread) => thread.kind === kind) : [];
  const chosen = useRows(
    threads.length,
    (row) => threads[row] && open({ view: 'thread', id: threads[row].id }),
    (row) => threads[row]?.agree === false,
  );
  const why = sortsOf(kind).find(([name]) => name === sort)?.[2] ?? '';
  return (
    <>
      <main id="main" class="page" tabIndex={-1}>
        <Tabs kind={kind} />
        <div class="head-row">
          <h1 class="lede">
            {answer.is === 'ready' ? headline(kind, answer.data.total, why, answer.data.widely) : `${capital(many)}.`}
          </h1>
          <nav class="segmented" aria-label="Order">
            {sortsOf(kind).map(([name, says]) => (
              <Go key={name} to={{ ...filtered(at), sort: name }} current={name === sort}>
                {says}
              </Go>
            ))}
          </nav>
        </div>
        <Filters at={at} kind={kind} />
        <section class="section" aria-label={capital(many)}>
          <p class="formula">
            {formulaOf(kind, sort)}
            {threads.some(({ fromInferred, toInferred }) => fromInferred || toInferred) &&
              ' Days in square brackets are inferred.'}
          </p>
          <When what={`list of ${many}`} answer={answer}>
            {(data) =>
              data.total === 0 ? (
                at.differing || at.type ? (
                  <Empty>
                    None of them fits. <Go to={listOf(kind, at.sort)}>Show all</Go>.
                  </Empty>
                ) : (
                  <Empty>{THREADS[kind].none}</Empty>
                )
              ) : (
                <>
                  <ThreadsTable kind={kind} threads={threads} sort={sort} chosen={chosen} />
                  <Pager
                    total={data.total}
                    offset={data.offset}
                    shown={data.threads.length}
                    page={PAGE}
                    noun={many}
                    to={(offset) => ({ ...filtered(at), ...(offset !== undefined && { offset }) })}
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
          [['j', 'k'], `next, previous ${THREADS[kind].one}`],
          [['x'], 'next told otherwise'],
          [['o'], 'open it'],
          [['g', 'i'], 'timeline'],
        ]}
      />
    </>
  );
}

/** The same list from its beginning. */
const filtered = ({ offset: _, ...rest }: At): At => rest;

const TYPES = [
  ['person', 'People'],
  ['organisation', 'Bodies'],
  ['place', 'Places'],
  ['other', 'Others'],
] as const;

/** Only what is told otherwise; of names, only people, bodies or places. */
function Filters({ at, kind }: { readonly at: At; readonly kind: KindShape }) {
  const { differing: _, ...all } = filtered(at);
  const { type: __, ...anyType } = filtered(at);
  return (
    <div class="filters list-filters">
      <nav class="facets" aria-label="Agreement">
        <Go to={all} current={!at.differing}>
          All
        </Go>
        <Go to={{ ...all, differing: true }} current={at.differing === true}>
          ≠ told otherwise
        </Go>
      </nav>
      {kind === 'name' && (
        <nav class="facets" aria-label="What is named">
          <Go to={anyType} current={at.type === undefined}>
            All names
          </Go>
          {TYPES.map(([type, says]) => (
            <Go key={type} to={{ ...anyType, type }} current={at.type === type}>
              {says}
            </Go>
          ))}
        </nav>
      )}
    </div>
  );
}

/** From kind to kind, with how many threads each has. */
function Tabs({ kind }: { readonly kind: KindShape }) {
  const head = useStore(study);
  return (
    <nav class="kinds-tabs" aria-label="Kinds of threads">
      {KINDS.map((each) => (
        <Go key={each} to={listOf(each)} current={each === kind}>
          {capital(THREADS[each].many)}
          {head.is === 'ready' && <span class="number">{figure(head.data.counts.threads[each])}</span>}
        </Go>
      ))}
    </nav>
  );
}
