/** The study at a glance: what went in, when it was told, the threads worth reading first, the articles. */
import type { ArticlesShape, CountsShape, GlanceShape } from '../../src/server/shapes.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useAnswer, useSteady, withQuery } from '../live/server.ts';
import type { Place, PlaceOf } from '../model/address.ts';
import { figure } from '../model/numbers.ts';
import { filtered, glance } from '../model/sentence.ts';
import { listOf } from '../model/thread-kinds.ts';
import { ArticlesTable } from '../parts/articles-table.tsx';
import { Clauses } from '../parts/clauses.tsx';
import { Columns } from '../parts/columns.tsx';
import { FirstRun } from '../parts/first-run.tsx';
import { Foot } from '../parts/foot.tsx';
import { articlePlace, Go } from '../parts/links.tsx';
import { useRows } from '../parts/rows.ts';
import { Empty, When } from '../parts/states.tsx';
import { Strip } from '../parts/strip.tsx';

type At = PlaceOf<'glance'>;

export function Glance({ at }: { readonly at: At }) {
  const answer = useAnswer<GlanceShape>('/glance');
  useTitle('');
  useScrollBack(answer.is === 'ready');
  return (
    <>
      <main id="main" class="page glance" tabIndex={-1}>
        <h1 class="hidden">The study at a glance</h1>
        <When what="study" answer={answer}>
          {(data) => <Body data={data} at={at} />}
        </When>
      </main>
      <Foot
        keys={[
          [['/'], 'search'],
          [['j', 'k'], 'next, previous article'],
          [['o'], 'open it'],
          [['g', 'a'], 'articles'],
          [['g', 't'], 'threads'],
          [['g', 'i'], 'timeline'],
        ]}
      />
    </>
  );
}

function Counts({ counts }: { readonly counts: CountsShape }) {
  const { threads, differing } = counts;
  const lines: readonly (readonly [string, number, Place])[] = [
    ['Passages that recur', threads.passage, listOf('passage')],
    ['Sayings told twice or more', threads.quote, listOf('quote')],
    ['Quantities told twice or more', threads.figure, listOf('figure')],
    ['Of these, with figures that disagree', differing.figure, listOf('figure', 'changed')],
    ['Events dated twice or more', threads.date, { view: 'timeline' }],
    ['People, bodies and places named', threads.name, listOf('name')],
  ];
  return (
    <dl class="counts">
      {lines.map(([says, count, to]) => (
        <div key={says}>
          <dt>
            <Go to={to}>{says}</Go>
          </dt>
          <dd>{figure(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Body({ data, at }: { readonly data: GlanceShape; readonly at: At }) {
  const { counts } = data;
  if (counts.files === 0)
    return <Empty>No file has gone in yet. Run “tellings study” with files or folders to add some.</Empty>;
  return (
    <>
      <FirstRun />
      <div class="lede-row">
        <p class="lede">
          <Clauses of={glance(counts, data.from, data.to, data.inferred)} />
        </p>
        <Counts counts={counts} />
      </div>
      {data.lanes.length > 0 && <Strip lanes={data.lanes} at={at} />}
      <Columns data={data} />
      {counts.articles > 1 && (
        <p class="by-article">
          Article against article:
          <Go to={{ view: 'matrix' }} class="under">
            Who tells what
          </Go>
          <Go to={{ view: 'matrix', only: 'one' }} class="under">
            What only one tells
          </Go>
          <Go to={{ view: 'matrix', only: 'rest' }} class="under">
            What all but one tell
          </Go>
        </p>
      )}
      <Articles first={data.articles} at={at} />
    </>
  );
}

function Articles({ first, at }: { readonly first: ArticlesShape; readonly at: At }) {
  const days = at.from !== undefined || at.to !== undefined;
  const path = withQuery('/articles', { from: at.from, to: at.to, limit: 200 });
  const answer = useSteady<ArticlesShape>(days ? path : '/articles?limit=1');
  const shown = days ? (answer.is === 'ready' ? answer.data : null) : first;
  const rows = shown?.articles ?? [];
  const chosen = useRows(rows.length, (row) => {
    const article = rows[row];
    if (article) open(articlePlace(article));
  });
  return (
    <section class="section" aria-labelledby="articles-title">
      <h2 id="articles-title">The articles</h2>
      {days && shown && (
        <p class="filtered" role="status">
          {filtered(at.from, at.to, shown.total, first.total)} <Go to={{ view: 'glance' }}>Clear</Go>
        </p>
      )}
      {rows.length > 0 ? (
        <ArticlesTable articles={rows} caption="The articles, in order of date" chosen={chosen} />
      ) : (
        <Empty>No article lies in these days.</Empty>
      )}
      {shown && shown.total > rows.length && (
        <p class="more">
          <Go to={{ view: 'articles', offset: rows.length }} class="under">
            {figure(shown.total - rows.length)} more articles
          </Go>
        </p>
      )}
    </section>
  );
}
