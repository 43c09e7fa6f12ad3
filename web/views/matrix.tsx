/** Who tells what: threads against articles or outlets; what only one tells, and what all but one tell. */
import type { MatrixRowShape, MatrixShape } from '../../src/server/shapes.ts';
import { useKeys } from '../live/keys.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useSteady, withQuery } from '../live/server.ts';
import { KINDS } from '../model/article-marks.ts';
import {
  asking,
  columnName,
  LEGEND,
  type MatrixPlace,
  matrixSays,
  placeOfRow,
  QUESTIONS,
  SIGNS,
} from '../model/matrix.ts';
import { capital } from '../model/numbers.ts';
import { THREADS } from '../model/thread-kinds.ts';
import { DaysForm } from '../parts/days-form.tsx';
import { Foot } from '../parts/foot.tsx';
import { clip, Go } from '../parts/links.tsx';
import { MatrixTable } from '../parts/matrix-table.tsx';
import { Pager } from '../parts/pager.tsx';
import { useRows } from '../parts/rows.ts';
import { Empty, When } from '../parts/states.tsx';

const PAGE = 50;
const COLUMNS = { article: 30, outlet: 12 } as const;

export function Matrix({ at }: { readonly at: MatrixPlace }) {
  const { view: _, ...asked } = at;
  const answer = useSteady<MatrixShape>(withQuery('/matrix', asked), 'stage');
  useTitle('Who tells what');
  useScrollBack(answer.is === 'ready');
  const data = answer.is === 'ready' ? answer.data : null;
  return (
    <>
      <main id="main" class="page" tabIndex={-1}>
        <div class="head-row">
          <h1 class="lede">{data ? matrixSays(data, at) : 'Who tells what.'}</h1>
        </div>
        <Controls at={at} data={data} />
        <section class="section" aria-label="Who tells what">
          <When what="matrix" answer={answer}>
            {(ready) => <Body data={ready} at={at} />}
          </When>
        </section>
      </main>
      <Foot
        keys={[
          [['j', 'k'], 'next, previous row'],
          [['←', '→'], 'along the row'],
          [['o'], 'open its thread'],
          [['u'], 'only one tells'],
          [['b'], 'all but one tell'],
          [['n'], 'told otherwise'],
        ]}
      />
    </>
  );
}

/** What is asked of the rows, of which kind, in which order, and of which articles. */
function Controls({ at, data }: { readonly at: MatrixPlace; readonly data: MatrixShape | null }) {
  const { of, q, outlet, from, to } = at;
  const narrowed = [of, q, outlet, from, to].some((value) => value !== undefined);
  return (
    <div class="matrix-controls">
      <nav class="segmented" aria-label="What is asked">
        {QUESTIONS.map(([only, says]) => (
          <Go key={says} to={asking(at, { only })} current={at.only === only}>
            {says}
          </Go>
        ))}
      </nav>
      <nav class="facets" aria-label="Kind">
        <Go to={asking(at, { kind: undefined })} current={at.kind === undefined}>
          All kinds
        </Go>
        {KINDS.map((kind) => (
          <Go key={kind} to={asking(at, { kind })} current={at.kind === kind}>
            {capital(THREADS[kind].many)}
          </Go>
        ))}
      </nav>
      <nav class="facets" aria-label="Order">
        <Go to={asking(at, { sort: undefined })} current={at.sort === undefined}>
          Told by most first
        </Go>
        <Go to={asking(at, { sort: 'first' })} current={at.sort === 'first'}>
          As first told
        </Go>
      </nav>
      {data && data.outlets > 1 && (
        <nav class="facets" aria-label="Columns">
          {(['article', 'outlet'] as const).map((by) => (
            <Go key={by} to={asking(at, { by, teller: undefined, col: undefined })} current={data.by === by}>
              By {by}
            </Go>
          ))}
        </nav>
      )}
      {data && data.columns.length > 1 && <Teller at={at} data={data} />}
      <DaysForm
        days={at}
        show={(days) => open(asking(at, { from: undefined, to: undefined, col: undefined, ...days }))}
      >
        {narrowed && (
          <Go
            to={asking(at, {
              of: undefined,
              q: undefined,
              outlet: undefined,
              from: undefined,
              to: undefined,
              teller: undefined,
            })}
          >
            All articles
          </Go>
        )}
      </DaysForm>
    </div>
  );
}

/** Keeps what one column tells. */
function Teller({ at, data }: { readonly at: MatrixPlace; readonly data: MatrixShape }) {
  return (
    <label class="m-teller">
      told by{' '}
      <select
        value={at.teller ?? ''}
        onChange={({ currentTarget: { value } }) => open(asking(at, { teller: value === '' ? undefined : value }))}
      >
        <option value="">any of them</option>
        {data.columns.map((column) => (
          <option key={column.id} value={column.id}>
            {clip(columnName(column), 70)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Body({ data, at }: { readonly data: MatrixShape; readonly at: MatrixPlace }) {
  const rows: readonly MatrixRowShape[] = data.sections.flatMap((section) => section.rows);
  const go = (row: number): void => {
    const to = rows[row] && placeOfRow(rows[row]);
    if (to) open(to);
  };
  const chosen = useRows(
    rows.length,
    go,
    (row) => rows[row]?.cells.some((cell) => cell !== null && cell.otherwise > 0) === true,
  );
  useKeys({
    ...Object.fromEntries(QUESTIONS.map(([only, , key]) => [key, () => open(asking(at, { only }))])),
    ArrowRight: () => along(1),
    ArrowLeft: () => along(-1),
  });
  const total = data.sections.reduce((sum, section) => sum + section.total, 0);
  if (data.articlesTotal === 0)
    return (
      <Empty>
        No article fits what is asked for. <Go to={{ view: 'matrix' }}>Show all articles</Go>.
      </Empty>
    );
  if (total === 0) return <None data={data} at={at} />;
  const [section] = data.sections;
  return (
    <>
      <Legend />
      <Pager
        total={data.columnsTotal}
        offset={data.columnOffset}
        shown={data.columns.length}
        page={COLUMNS[data.by]}
        noun={`${data.by}s across`}
        to={(col) => asking(at, { col })}
      />
      <MatrixTable data={data} at={at} chosen={chosen} />
      {at.kind !== undefined && section && (
        <Pager
          total={section.total}
          offset={data.offset}
          shown={section.rows.length}
          page={PAGE}
          noun="rows"
          to={(offset) => ({ ...asking(at, {}), ...(offset !== undefined && { offset }) })}
        />
      )}
    </>
  );
}

/** Moves the focus from cell to cell of the chosen row, or of the row that has the focus. */
function along(by: number): void {
  const row = document.activeElement?.closest('.matrix tbody tr') ?? document.querySelector('.matrix tr.chosen');
  const links = [...(row?.querySelectorAll<HTMLElement>('a') ?? [])];
  const now = links.indexOf(document.activeElement as HTMLElement);
  links[Math.max(0, Math.min(links.length - 1, now + by))]?.focus();
}

function Legend() {
  return (
    <p class="matrix-legend">
      {(['told', 'otherwise', 'copy', 'not'] as const).map((state) => (
        <span key={state}>
          <b aria-hidden="true">{SIGNS[state]}</b> {LEGEND[state]}
        </span>
      ))}
      <span>letters name wordings</span>
    </p>
  );
}

/** Why there is no row, and what would change it. */
function None({ data, at }: { readonly data: MatrixShape; readonly at: MatrixPlace }) {
  const all = <Go to={asking(at, { only: undefined, kind: undefined, teller: undefined })}>Show all that is told</Go>;
  if (data.articles < 2 && at.only !== 'one')
    return (
      <Empty>
        There is one article only: nobody else could tell the same.{' '}
        <Go to={asking(at, { only: 'one' })}>Show what it tells</Go>.
      </Empty>
    );
  if (at.only === 'rest')
    return (
      <Empty>
        Nothing is told by all but one of these {data.by}s. {all}.
      </Empty>
    );
  if (at.only === 'otherwise') return <Empty>Nothing is told otherwise in these articles. {all}.</Empty>;
  return <Empty>Nothing of this kind is told here. {all}.</Empty>;
}
