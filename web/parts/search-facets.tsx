/** What a search can be narrowed by, as text with counts; its order; the threads in which its words stand. */
import type { SearchShape } from '../../src/server/shapes.ts';
import { useLayout } from '../live/measure.ts';
import type { Place } from '../model/address.ts';
import { figure } from '../model/numbers.ts';
import { daysSay, others, type SearchPlace, STANDS_IN, searching } from '../model/searching.ts';
import { KindLabel } from './kind-label.tsx';
import { Go } from './links.tsx';

interface Props {
  readonly data: SearchShape;
  readonly at: SearchPlace;
}

const ORDERS = [
  [undefined, 'By date'],
  ['before', 'By word before'],
  ['after', 'By word after'],
  ['best', 'Best match'],
] as const;

/** What an address calls those of no known outlet. */
const UNKNOWN = '-';
const DRAWN: Readonly<Record<string, string>> = {
  quote: 'saying',
  passage: 'passage-tint small',
  figure: 'figure ring-from ring-to',
  date: 'date',
  name: 'name',
};

/** On a phone they are folded, so that the hits come first. */
export function SearchFacets(props: Props) {
  const layout = useLayout();
  if (layout !== 'phone')
    return (
      <div class="facets-column">
        <All {...props} />
      </div>
    );
  return (
    <details class="facets-column">
      <summary>Narrow and order</summary>
      <All {...props} />
    </details>
  );
}

function All({ data, at }: Props) {
  const isCounted = data.counts === 'hits';
  return (
    <>
      {data.where && (data.total > 0 || at.where !== undefined) && <Where data={data} at={at} />}
      <Outlets data={data} at={at} />
      <Days data={data} at={at} />
      <Names data={data} at={at} />
      <nav aria-label="Order">
        <h2>Order</h2>
        {ORDERS.filter(([sort]) => isCounted || sort === undefined || sort === 'best').map(([sort, says]) => (
          <Facet key={says} to={searching(at, { sort })} current={at.sort === sort} says={says} />
        ))}
      </nav>
      <Threads data={data} />
      {data.articlesTotal > 1 && (
        <p class="facet-more">
          <Go to={matrixOf(at)} class="under">
            Who tells what in these articles
          </Go>
        </p>
      )}
    </>
  );
}

const matrixOf = ({ q, outlet, from, to }: SearchPlace): Place => ({
  view: 'matrix',
  q,
  ...(outlet !== undefined && outlet !== UNKNOWN && { outlet }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

function Facet(props: {
  readonly to: Place;
  readonly current: boolean;
  readonly says: string;
  readonly count?: number;
  readonly drawn?: string | undefined;
}) {
  const { to, current, says, count, drawn } = props;
  return (
    <Go to={to} class="facet" current={current}>
      <span>
        {current && <span aria-hidden="true">✓ </span>}
        {drawn === undefined ? says : <span class={drawn}>{says}</span>}
      </span>
      {count !== undefined && <span class="number">{figure(count)}</span>}
    </Go>
  );
}

function Where({ data, at }: Props) {
  const where = data.where ?? [];
  const all = where.reduce((sum, { hits }) => sum + hits, 0);
  return (
    <nav aria-label="Found in">
      <h2>
        Found in <span class="quiet">hits</span>
      </h2>
      <Facet to={searching(at, { where: undefined })} current={at.where === undefined} says="Everything" count={all} />
      {where.map(({ is, hits }) => (
        <Facet
          key={is}
          to={searching(at, { where: at.where === is ? undefined : is })}
          current={at.where === is}
          says={STANDS_IN[is][1]}
          count={hits}
          drawn={DRAWN[is]}
        />
      ))}
    </nav>
  );
}

/** A chosen one is shown though it is not among the first; choosing it again takes it away. */
function Outlets({ data, at }: Props) {
  const { outlets, outletsTotal } = data;
  if (outletsTotal < 2 && at.outlet === undefined) return null;
  return (
    <nav aria-label="Outlet">
      <h2>
        Outlet <span class="quiet">articles</span>
      </h2>
      {at.outlet !== undefined && (
        <Facet to={searching(at, { outlet: undefined })} current={false} says="All outlets" />
      )}
      {outlets.map(({ outlet, articles }) => {
        const id = outlet ?? UNKNOWN;
        const current = at.outlet === id;
        return (
          <Facet
            key={id}
            to={searching(at, { outlet: current ? undefined : id })}
            current={current}
            says={outlet ?? 'no outlet known'}
            count={articles}
          />
        );
      })}
      {outletsTotal > outlets.length && <p class="quiet facet-rest">{others(outletsTotal, outlets.length)}</p>}
    </nav>
  );
}

function Days({ data, at }: Props) {
  const { days, undated } = data;
  const chosen = at.from !== undefined || at.to !== undefined;
  if (days.length < 2 && !chosen) return null;
  return (
    <nav aria-label="Date">
      <h2>
        Date <span class="quiet">articles</span>
      </h2>
      {chosen && <Facet to={searching(at, { from: undefined, to: undefined })} current={false} says="All days" />}
      {days.map(({ from, to, articles }) => {
        const current = at.from === from && at.to === to;
        const days = current ? { from: undefined, to: undefined } : { from, to };
        return (
          <Facet key={from} to={searching(at, days)} current={current} says={daysSay({ from, to })} count={articles} />
        );
      })}
      {undated > 0 && <p class="quiet facet-rest">{figure(undated)} undated</p>}
    </nav>
  );
}

function Names({ data, at }: Props) {
  const { names, namesIn, articlesTotal, name } = data;
  const isListed = names.some(({ id }) => id === at.name);
  if (names.length === 0 && at.name === undefined) return null;
  return (
    <nav aria-label="Named beside it">
      <h2>
        Named there <span class="quiet">articles</span>
      </h2>
      {at.name !== undefined && !isListed && (
        <Facet to={searching(at, { name: undefined })} current says={name?.label ?? 'a name that is gone'} />
      )}
      {names.map(({ id, label, articles }) => (
        <Facet
          key={id}
          to={searching(at, { name: at.name === id ? undefined : id })}
          current={at.name === id}
          says={label}
          count={articles}
        />
      ))}
      {namesIn < articlesTotal && <p class="quiet facet-rest">in the first {figure(namesIn)} by date</p>}
    </nav>
  );
}

function Threads({ data }: { readonly data: SearchShape }) {
  if (data.threads.length === 0) return null;
  return (
    <nav aria-label="Threads with this word" class="facet-threads">
      <h2>Threads with this word</h2>
      {data.threads.map(({ id, kind, label }) => (
        <Go key={id} to={{ view: 'thread', id }}>
          <KindLabel kind={kind} label={label} most={60} />
        </Go>
      ))}
    </nav>
  );
}
