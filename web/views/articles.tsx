/** The articles, by outlet, file and days; 200 a page. */
import type { ArticlesShape, GlanceShape } from '../../src/server/shapes.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useAnswer, useSteady, withQuery } from '../live/server.ts';
import type { PlaceOf } from '../model/address.ts';
import { writeSpan } from '../model/dates.ts';
import { capital, counted, figure } from '../model/numbers.ts';
import { ArticlesTable } from '../parts/articles-table.tsx';
import { DaysForm } from '../parts/days-form.tsx';
import { Foot } from '../parts/foot.tsx';
import { articlePlace, Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { useRows } from '../parts/rows.ts';
import { Empty, When } from '../parts/states.tsx';

type At = PlaceOf<'articles'>;

const PAGE = 200;

export function Articles({ at }: { readonly at: At }) {
  const { outlet, source, from, to, offset } = at;
  const answer = useSteady<ArticlesShape>(withQuery('/articles', { outlet, source, from, to, offset, limit: PAGE }));
  useTitle('Articles');
  useScrollBack(answer.is === 'ready');
  const rows = answer.is === 'ready' ? answer.data.articles : [];
  const chosen = useRows(rows.length, (row) => {
    const article = rows[row];
    if (article) open(articlePlace(article));
  });
  const total = answer.is === 'ready' ? answer.data.total : null;
  return (
    <>
      <main id="main" class="page" tabIndex={-1}>
        <div class="head-row">
          <h1 class="lede">{total === null ? 'The articles' : says(at, total, rows)}</h1>
        </div>
        <Filters at={at} />
        <section class="section" aria-label="Articles">
          <When what="list of articles" answer={answer}>
            {(data) => (
              <>
                {data.articles.length === 0 ? (
                  <None at={at} />
                ) : (
                  <ArticlesTable
                    articles={data.articles}
                    caption="Articles in order of date, undated last"
                    chosen={chosen}
                  />
                )}
                <Pager
                  total={data.total}
                  offset={data.offset}
                  shown={data.articles.length}
                  page={PAGE}
                  noun="articles"
                  to={(next) => ({ ...without(at, 'offset'), ...(next !== undefined && { offset: next }) })}
                />
              </>
            )}
          </When>
        </section>
      </main>
      <Foot
        keys={[
          [['/'], 'search'],
          [['j', 'k'], 'next, previous article'],
          [['o'], 'open it'],
        ]}
      />
    </>
  );
}

function says(at: At, total: number, rows: ArticlesShape['articles']): string {
  const parts = [capital(counted(total, 'article'))];
  if (at.outlet) parts.push(`from ${at.outlet}`);
  if (at.source) parts.push(`in ${rows[0]?.path ?? 'one file'}`);
  if (at.from && at.to) parts.push(`from ${writeSpan(at.from, at.to)}`);
  else if (at.from || at.to)
    parts.push(at.from ? `from ${writeSpan(at.from, at.from)} on` : `until ${writeSpan(at.to ?? '', at.to ?? '')}`);
  return `${parts.join(' ')}.`;
}

function without(at: At, name: keyof At): At {
  return { ...Object.fromEntries(Object.entries(at).filter(([key]) => key !== name)), view: 'articles' };
}

function None({ at }: { readonly at: At }) {
  const narrowed = at.outlet || at.source || at.from || at.to;
  if (!narrowed)
    return (
      <Empty>
        No article has come out yet. What went in, and why nothing came of it, stands in{' '}
        <Go to={{ view: 'ledger' }}>the ledger</Go>.
      </Empty>
    );
  return (
    <Empty>
      No article fits these filters. <Go to={{ view: 'articles' }}>Show all articles</Go>.
    </Empty>
  );
}

function Filters({ at }: { readonly at: At }) {
  const glance = useAnswer<GlanceShape>('/glance');
  const outlets = glance.is === 'ready' ? glance.data.lanes.filter((lane) => lane.outlet !== null && !lane.others) : [];
  return (
    <div class="filters">
      {outlets.length > 0 && (
        <nav aria-label="By outlet" class="facets">
          <Go to={without(without(at, 'outlet'), 'offset')} current={!at.outlet}>
            All outlets
          </Go>
          {outlets.map((lane) => (
            <Go
              key={lane.outlet}
              to={{ ...without(at, 'offset'), outlet: lane.outlet ?? '' }}
              current={at.outlet === lane.outlet}
            >
              {lane.outlet} <span class="quiet">{figure(lane.count)}</span>
            </Go>
          ))}
        </nav>
      )}
      <DaysForm days={at} show={(days) => open({ ...without(without(without(at, 'offset'), 'from'), 'to'), ...days })}>
        {at.source && <Go to={without(at, 'source')}>All files</Go>}
      </DaysForm>
    </div>
  );
}
