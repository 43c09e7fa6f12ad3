/** The concordance: every hit with its line, the words found in line with each other, by article. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HitShape, SearchShape } from '../../src/server/shapes.ts';
import { citation, copyText } from '../live/copy.ts';
import { useKeys } from '../live/keys.ts';
import { useWidth } from '../live/measure.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useSteady, withQuery } from '../live/server.ts';
import type { Place, PlaceOf } from '../model/address.ts';
import { figure, tally } from '../model/numbers.ts';
import { ends } from '../model/standing.ts';
import { Foot } from '../parts/foot.tsx';
import { HitStrip } from '../parts/hit-strip.tsx';
import { HitGroup } from '../parts/hits.tsx';
import { Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { Empty, When } from '../parts/states.tsx';

type At = PlaceOf<'search'>;
type Group = SearchShape['groups'][number];

const PAGE = 50;

const PLACES: readonly (readonly [string, string, readonly HitShape['where'][]])[] = [
  ['passages', 'passages', ['passage']],
  ['titles', 'Titles, captions', ['title', 'caption']],
  ['text', 'Other text', ['text']],
];

export function Search({ at }: { readonly at: At }) {
  const asked = at.q !== '';
  const answer = useSteady<SearchShape>(withQuery('/search', { q: at.q, sort: at.sort ?? 'date', offset: at.offset }));
  useTitle(asked ? `${at.q}, search` : 'Search');
  useScrollBack(answer.is === 'ready');
  const data = asked && answer.is === 'ready' ? answer.data : null;
  return (
    <>
      <main id="main" class="page search" tabIndex={-1}>
        <h1 class="hidden">Search all texts</h1>
        <div class="search-head">
          <div>
            <Query at={at} data={data} />
            <Help />
            {data?.note && (
              <p class="search-note" role="status">
                {data.note}
              </p>
            )}
          </div>
          {data && data.groups.length > 0 && <HitStrip data={data} />}
        </div>
        {asked ? (
          <When what="search" answer={answer}>
            {(found) => <Found data={found} at={at} />}
          </When>
        ) : (
          <div class="search-body">
            <Empty>
              Type words to find them in every text. Case, accents and kinds of quotation marks are no matter.
            </Empty>
          </div>
        )}
      </main>
      <Foot
        keys={[
          [['/'], 'edit the search'],
          [['j', 'k'], 'next, previous hit'],
          [['o'], 'open at the hit'],
          [['y'], 'copy line and address'],
        ]}
      />
    </>
  );
}

function Query({ at, data }: { readonly at: At; readonly data: SearchShape | null }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && at.q === '') input.current.focus();
  }, [at.q]);
  return (
    <search>
      <form
        class="query"
        onSubmit={(event) => {
          event.preventDefault();
          const q = input.current?.value.trim() ?? '';
          open({ view: 'search', q, ...(at.sort && { sort: at.sort }) });
        }}
      >
        <input
          ref={input}
          id="search"
          key={at.q}
          type="search"
          defaultValue={at.q}
          aria-label="Search all texts"
          aria-describedby="search-help"
          autocomplete="off"
          spellcheck={false}
        />
        <output class="query-count">
          {data && `${tally(data.total, 'hit')} in ${tally(data.articlesTotal, 'article')}`}
        </output>
      </form>
    </search>
  );
}

function Help() {
  return (
    <p class="query-help" id="search-help">
      <span>“gate went”</span> exact words, <span>gate NEAR bell</span> near each other, <span>telephon*</span>{' '}
      beginning with, <span>gate OR bell</span> either, <span>gate NOT bell</span> without
    </p>
  );
}

/** The groups with only the hits that were asked for. */
function narrowed(data: SearchShape, where: string | undefined): readonly Group[] {
  const kinds = PLACES.find(([name]) => name === where)?.[2];
  if (!kinds) return data.groups;
  return data.groups.flatMap((group) => {
    const hits = group.hits.filter((hit) => kinds.includes(hit.where));
    return hits.length > 0 ? [{ ...group, hits }] : [];
  });
}

function Found({ data, at }: { readonly data: SearchShape; readonly at: At }) {
  const groups = narrowed(data, at.where);
  const shown = data.groups.reduce((sum, group) => sum + group.hits.length, 0);
  const flat = groups.flatMap((group) => group.hits.map((hit) => ({ hit, article: group.article })));
  const [row, choose] = useState(-1);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const chosen = flat[row];
  const step = (by: number) => (): void => choose((now) => Math.max(0, Math.min(flat.length - 1, now + by)));
  useEffect(() => choose(-1), [data.query, at.where]);
  useEffect(() => {
    if (row >= 0) document.querySelector('.hit.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  const placeOf = ({ hit, article }: (typeof flat)[number]): Place => ({
    view: 'article',
    id: article.id,
    at: { start: hit.start, end: hit.end },
    w: ends(hit.text),
  });
  useKeys({
    j: step(1),
    k: step(-1),
    ...(chosen && {
      o: () => open(placeOf(chosen)),
      y: () =>
        copyText(
          citation(
            `${chosen.hit.before}${chosen.hit.text}${chosen.hit.after}`,
            chosen.article,
            chosen.hit,
            placeOf(chosen),
          ),
        ),
    }),
  });
  return (
    <div class="search-body">
      <Facets data={data} at={at} whole={shown === data.total} />
      <div class="concordance" ref={frame}>
        {data.total === 0 ? (
          <Empty>
            No text holds these words. Fewer words, a beginning with a star (“telephon*”), or OR between them would find
            more.
          </Empty>
        ) : (
          groups.map((group) => (
            <HitGroup key={group.article.id} group={group} width={width} chosen={chosen?.hit ?? null} />
          ))
        )}
        <Pager
          total={data.total}
          offset={data.offset}
          shown={shown}
          page={PAGE}
          noun="hits"
          to={(offset) => ({
            view: 'search',
            q: at.q,
            ...(at.sort && { sort: at.sort }),
            ...(offset !== undefined && { offset }),
          })}
        />
      </div>
    </div>
  );
}

/** Where the words were found, with counts where all hits are on the page; and the order. */
function Facets({ data, at, whole }: { readonly data: SearchShape; readonly at: At; readonly whole: boolean }) {
  const hits = data.groups.flatMap((group) => group.hits);
  const count = (kinds: readonly HitShape['where'][]): number => hits.filter((hit) => kinds.includes(hit.where)).length;
  const { where: _, ...all } = at;
  const { sort: __, ...plain } = at;
  return (
    <div class="facets-column">
      {whole && data.total > 0 && (
        <nav aria-label="Found in">
          <h2>Found in</h2>
          <Facet to={all} current={!at.where} says="Everything" count={data.total} />
          {PLACES.map(([name, says, kinds]) => (
            <Facet
              key={name}
              to={{ ...all, where: name }}
              current={at.where === name}
              says={says}
              count={count(kinds)}
              tint={name === 'passages'}
            />
          ))}
        </nav>
      )}
      {whole && data.total > 0 && <Outlets groups={data.groups} />}
      <nav aria-label="Order">
        <h2>Order</h2>
        <Facet to={plain} current={!at.sort} says="By date" />
        <Facet to={{ ...plain, sort: 'best' }} current={at.sort === 'best'} says="Best match" />
      </nav>
    </div>
  );
}

function Facet(props: {
  readonly to: Place;
  readonly current: boolean;
  readonly says: string;
  readonly count?: number;
  readonly tint?: boolean;
}) {
  const { to, current, says, count, tint } = props;
  return (
    <Go to={to} move class="facet" current={current}>
      <span>
        {current && <span aria-hidden="true">✓ </span>}
        {tint ? <span class="passage-tint small">{says}</span> : says}
      </span>
      {count !== undefined && <span class="number">{figure(count)}</span>}
    </Go>
  );
}

function Outlets({ groups }: { readonly groups: readonly Group[] }) {
  const counts = new Map<string, number>();
  for (const { article, hits } of groups) {
    const name = article.outlet ?? 'no outlet known';
    counts.set(name, (counts.get(name) ?? 0) + hits.length);
  }
  const lines = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return (
    <section class="outlets" aria-label="By outlet">
      <h2>Outlet</h2>
      {lines.map(([name, count]) => (
        <p key={name} class="facet">
          {name === 'no outlet known' ? <span>{name}</span> : <Go to={{ view: 'articles', outlet: name }}>{name}</Go>}
          <span class="number">{figure(count)}</span>
        </p>
      ))}
    </section>
  );
}
