/** The study at a glance: what went in, when it was told, the threads worth reading first, the articles. */
import type { ArticlesShape, CountsShape, GlanceShape, ThreadLineShape } from '../../src/server/shapes.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useAnswer, useSteady, withQuery } from '../live/server.ts';
import { useStore } from '../live/store.ts';
import { study } from '../live/study.ts';
import type { Place, PlaceOf, ThreadSort } from '../model/address.ts';
import { figure } from '../model/numbers.ts';
import { filtered, glance } from '../model/sentence.ts';
import type { TimeAxis } from '../model/time-axis.ts';
import { ArticlesTable } from '../parts/articles-table.tsx';
import { Clauses } from '../parts/clauses.tsx';
import { axisOf, DayDots, WordingBars } from '../parts/figures.tsx';
import { Foot } from '../parts/foot.tsx';
import { articlePlace, clip, Go } from '../parts/links.tsx';
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
        ]}
      />
    </>
  );
}

function Counts({ counts }: { readonly counts: CountsShape }) {
  const lines: readonly (readonly [string, number, Place])[] = [
    ['Articles', counts.articles, { view: 'articles' }],
    ['Outlets', counts.outlets, { view: 'articles' }],
    ['Passages that recur', counts.threads.passage, { view: 'threads' }],
    ['Of these, in 2 wordings or more', counts.differing.passage, { view: 'threads', sort: 'changed' }],
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
      <div class="lede-row">
        <p class="lede">
          <Clauses of={glance(counts, data.from, data.to)} />
        </p>
        <Counts counts={counts} />
      </div>
      {data.lanes.length > 0 && <Strip lanes={data.lanes} at={at} />}
      <Columns data={data} />
      <Articles first={data.articles} at={at} />
    </>
  );
}

function Columns({ data }: { readonly data: GlanceShape }) {
  const { counts } = data;
  const axis = axisOf([...data.toldMost, ...data.changedMost]);
  const head = useStore(study);
  const looking = head.is === 'ready' && head.data.progress.running;
  const none = looking
    ? 'The articles have still to be compared.'
    : counts.articles < 2
      ? 'There is one article only; passages recur between articles. Add more to see what they share.'
      : 'No wording of this study recurs in another place yet. More articles on the same matter would change that.';
  return (
    <div class="columns">
      <Column
        title="Told most"
        says="by number of articles; a dot each, dated as above"
        sort="told"
        threads={data.toldMost}
        axis={axis}
        none={none}
      />
      <Column
        title="Changed most"
        says="by how far the wordings differ; a bar a wording, long as often told"
        sort="changed"
        threads={data.changedMost}
        axis={axis}
        none={data.toldMost.length > 0 ? 'Every passage that recurs has the same words wherever it stands.' : none}
      />
    </div>
  );
}

function Column(props: {
  readonly title: string;
  readonly says: string;
  readonly sort: ThreadSort;
  readonly threads: readonly ThreadLineShape[];
  readonly axis: TimeAxis | null;
  readonly none: string;
}) {
  const { title, says, sort, threads, axis, none } = props;
  return (
    <section class="column" aria-labelledby={`column-${sort}`}>
      <h2 id={`column-${sort}`}>{title}</h2>
      <p class="column-says">{says}</p>
      {threads.length === 0 && <Empty>{none}</Empty>}
      <ul>
        {threads.map((thread) => (
          <li key={thread.id}>
            <p class="kind passage-ink">Passage</p>
            <p class="lemma">
              <Go to={{ view: 'thread', id: thread.id }}>
                <span class="passage-tint">{clip(thread.label, 90)}</span>
              </Go>
            </p>
            <p class="small-figure">
              {sort === 'told' ? <DayDots thread={thread} axis={axis} /> : <WordingBars thread={thread} />}
              <span>
                {sort === 'told'
                  ? `${figure(thread.tellings)} tellings, ${figure(thread.articles)} articles`
                  : changedLine(thread)}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {threads.length > 0 && (
        <p>
          <Go to={{ view: 'threads', sort }} class="under">
            All, in this order
          </Go>
        </p>
      )}
    </section>
  );
}

const changedLine = (thread: ThreadLineShape): string =>
  `${figure(thread.wordings)} wordings in ${figure(thread.articles)} articles`;

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
