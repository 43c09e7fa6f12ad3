/** The concordance: every hit with its line, the words found in line with each other, by article. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchShape } from '../../src/server/shapes.ts';
import { citation, copyText } from '../live/copy.ts';
import { useKeys } from '../live/keys.ts';
import { useWidth } from '../live/measure.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { open } from '../live/router.ts';
import { useSteady, withQuery } from '../live/server.ts';
import type { Place, PlaceOf } from '../model/address.ts';
import { foundSays, narrowings, searching } from '../model/searching.ts';
import { ends } from '../model/standing.ts';
import { Foot } from '../parts/foot.tsx';
import { HitStrip } from '../parts/hit-strip.tsx';
import { HitGroup } from '../parts/hits.tsx';
import { Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { SearchFacets } from '../parts/search-facets.tsx';
import { Empty, When } from '../parts/states.tsx';

type At = PlaceOf<'search'>;

const PAGES = { hits: 50, stretches: 20 } as const;

export function Search({ at }: { readonly at: At }) {
  const asked = at.q !== '';
  const { view: _, where, ...query } = at;
  const answer = useSteady<SearchShape>(withQuery('/search', { ...query, in: where }));
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
          {data && data.groups.length > 0 && <HitStrip data={data} at={at} />}
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
          open(searching(at, { q, offset: undefined, where: undefined }));
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
        <output class="query-count">{data && foundSays(data)}</output>
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

function Found({ data, at }: { readonly data: SearchShape; readonly at: At }) {
  const { groups } = data;
  const flat = groups.flatMap((group) => group.hits.map((hit) => ({ hit, article: group.article })));
  const [row, choose] = useState(-1);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const chosen = flat[row];
  const step = (by: number) => (): void => choose((now) => Math.max(0, Math.min(flat.length - 1, now + by)));
  useEffect(() => choose(-1), [data]);
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
      <SearchFacets data={data} at={at} />
      <div class="concordance" ref={frame}>
        <h2 class="hidden">Hits</h2>
        {data.total === 0 ? (
          <Nothing at={at} />
        ) : (
          groups.map((group) => (
            <HitGroup key={group.article.id} group={group} width={width} chosen={chosen?.hit ?? null} />
          ))
        )}
        <Pager
          total={data.total}
          offset={data.offset}
          shown={data.shown}
          page={PAGES[data.counts]}
          noun={data.counts === 'hits' ? 'hits' : 'stretches of text'}
          to={(offset) => searching(at, { offset })}
        />
      </div>
    </div>
  );
}

/** That nothing was found, and what may be dropped to find more. */
function Nothing({ at }: { readonly at: At }) {
  const narrowed = narrowings(at);
  if (narrowed.length === 0)
    return (
      <Empty>
        No text holds these words. Fewer words, a beginning with a star (“telephon*”), or OR between them would find
        more.
      </Empty>
    );
  return (
    <Empty>
      Nothing fits all that is asked for.{' '}
      {narrowed.map(({ says, to }) => (
        <span key={says}>
          <Go to={to}>Search {says}</Go>.{' '}
        </span>
      ))}
    </Empty>
  );
}
