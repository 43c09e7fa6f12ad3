/** A passage thread: its tellings, each laid word against the base, each linked to its exact place. */
import { useEffect } from 'preact/hooks';
import type { TellingShape, ThreadShape } from '../../src/server/shapes.ts';
import { announce } from '../live/announce.ts';
import { citation, copyText } from '../live/copy.ts';
import { useKeys } from '../live/keys.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { move, open } from '../live/router.ts';
import { useSteady, withQuery } from '../live/server.ts';
import type { Place, PlaceOf } from '../model/address.ts';
import { writeDay, writePublished } from '../model/dates.ts';
import { figure, range, tally } from '../model/numbers.ts';
import { ends } from '../model/standing.ts';
import { Foot } from '../parts/foot.tsx';
import { Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { When } from '../parts/states.tsx';
import { TellingRow } from '../parts/telling-row.tsx';

type At = PlaceOf<'thread'>;

const PAGE = 40;

export function Thread({ at }: { readonly at: At }) {
  const answer = useSteady<ThreadShape>(withQuery(`/thread/${at.id}`, { base: at.base, offset: at.offset }), 'stage');
  useTitle(answer.is === 'ready' ? answer.data.thread.label : 'Passage');
  useScrollBack(answer.is === 'ready');
  const data = answer.is === 'ready' ? answer.data : null;
  return (
    <>
      <main id="main" class="page thread" tabIndex={-1}>
        {!data && <h1 class="hidden">Passage</h1>}
        <When what="passage" answer={answer}>
          {(ready) => <Body data={ready} at={at} />}
        </When>
      </main>
      <Foot
        keys={[
          [['j', 'k'], 'next, previous telling'],
          [['b'], 'make this row the base'],
          [['c'], 'words before and after'],
          [['o'], 'open in its article'],
          [['y'], 'copy quotation and address'],
          [['p'], 'print'],
        ]}
        range={data && rangeOf(data, at)}
      />
    </>
  );
}

function rangeOf(data: ThreadShape, at: At): string {
  const chosen = data.tellings.find((telling) => telling.id === at.telling);
  return chosen ? [chosen.article.siglum, `characters ${range(chosen)}`].filter(Boolean).join(', ') : '';
}

/** Tellings in the order asked for: by date as the server gives them, or wording by wording. */
function ordered(data: ThreadShape, at: At): readonly TellingShape[] {
  if (at.by !== 'wording') return data.tellings;
  const rank = (telling: TellingShape): string => telling.wording.padStart(4);
  return [...data.tellings].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function useThreadKeys(data: ThreadShape, rows: readonly TellingShape[], at: At): void {
  const now = rows.findIndex((telling) => telling.id === at.telling);
  const chosen = rows[now];
  const step = (by: number) => (): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, now + by))];
    if (!next) return;
    move({ ...at, telling: next.id });
    announce(
      `${next.article.siglum ?? next.article.title}, wording ${next.wording}, ${next.id === data.base ? 'the base' : tally(next.differs, 'place')}${next.id === data.base ? '' : next.differs === 1 ? ' differs' : ' differ'}.`,
    );
  };
  const placeOf = (telling: TellingShape): Place => ({
    view: 'article',
    id: telling.article.id,
    at: { start: telling.start, end: telling.end },
    w: ends(telling.text),
  });
  useKeys({
    j: step(1),
    k: step(-1),
    c: () => move(withContext(at, !at.context)),
    p: () => print(),
    ...(chosen && {
      o: () => open(placeOf(chosen)),
      b: () => open({ ...at, base: chosen.id }),
      y: () => copyText(citation(chosen.text, chosen.article, chosen, placeOf(chosen))),
    }),
    Escape: () => at.telling && move(without(at)),
  });
}

const without = ({ telling: _, ...rest }: At): At => rest;

function withContext({ context: _, ...rest }: At, on: boolean): At {
  return on ? { ...rest, context: true } : rest;
}

function Body({ data, at }: { readonly data: ThreadShape; readonly at: At }) {
  const rows = ordered(data, at);
  useThreadKeys(data, rows, at);
  useEffect(() => {
    if (at.telling) document.querySelector('tr.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [at.telling]);
  return (
    <>
      <Head data={data} />
      <section class="section collation" aria-labelledby="collation-title">
        <div class="section-head">
          <h2 id="collation-title">Word against word</h2>
          <p class="section-says">{saysBase(data)}</p>
          <Legend />
          <Controls at={at} />
        </div>
        <table class="list tellings">
          <caption class="hidden">The tellings of this passage, each laid against the base</caption>
          <thead>
            <tr>
              <th scope="col" colSpan={3}>
                Witness
              </th>
              <th scope="col">Words</th>
              <th scope="col" class="number">
                Places
              </th>
              <th scope="col" class="number">
                Characters
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((telling) => (
              <TellingRow key={telling.id} telling={telling} base={data.base} baseArticle={baseArticle(data)} at={at} />
            ))}
          </tbody>
        </table>
        <Pager
          total={data.total}
          offset={data.offset}
          shown={data.tellings.length}
          page={PAGE}
          noun="tellings"
          to={(offset) => ({
            view: 'thread',
            id: at.id,
            ...(at.base && { base: at.base }),
            ...(offset !== undefined && { offset }),
          })}
        />
      </section>
    </>
  );
}

const baseArticle = (data: ThreadShape): string | null =>
  data.tellings.find((telling) => telling.id === data.base)?.article.id ?? null;

const dated = ({ article }: TellingShape): boolean => article.published.from !== null;

function saysBase(data: ThreadShape): string {
  const base = data.tellings.find((telling) => telling.id === data.base);
  if (!base) return 'laid against the base, which stands on another page. Any row can be the base.';
  const first = data.offset === 0 && data.tellings[0] === base;
  return `laid against ${base.article.siglum ?? base.article.title}, ${first ? (dated(base) ? 'the earliest found' : 'the first in reading order') : 'as chosen'}. Any row can be the base.`;
}

function Head({ data }: { readonly data: ThreadShape }) {
  const { thread, position, of } = data;
  const first = data.offset === 0 ? data.tellings[0] : undefined;
  const once = thread.tellings < 2;
  return (
    <>
      <p class="crumbs">
        <Go to={{ view: 'threads' }}>Threads</Go> / <Go to={{ view: 'threads' }}>Passages</Go> / {figure(position)} of{' '}
        {figure(of)}
      </p>
      <div class="thread-head">
        <div>
          <p class="kind passage-ink">
            Passage,{' '}
            {once ? 'told once' : `${tally(thread.tellings, 'telling')} in ${tally(thread.wordings, 'wording')}`}
          </p>
          <h1 class="thread-title" dir="auto">
            {thread.label}
          </h1>
        </div>
        <p class="thread-says">
          In {tally(thread.articles, 'article')}
          {thread.from &&
            `, ${thread.from === thread.to ? writeDay(thread.from) : `${writeDay(thread.from)} to ${writeDay(thread.to ?? '')}`}`}
          .{' '}
          {first && (
            <>
              {dated(first) ? 'First found in' : 'First in reading order in'}{' '}
              <b>{first.article.siglum ?? first.article.title}</b>, {writePublished(first.article.published, false)}.{' '}
            </>
          )}
          {thread.agree === false && <span class="differs">≠ </span>}
          {thread.note}
        </p>
      </div>
    </>
  );
}

function Legend() {
  return (
    <p class="legend">
      <b class="changed">changed</b>{' '}
      <span class="added">
        ‹<b>added</b>›
      </span>{' '}
      <span class="om">
        <i>om.</i>
      </span>{' '}
      left out{' '}
      <span class="moved">
        <i>↤</i>
        <b>moved</b>
      </span>
    </p>
  );
}

function Controls({ at }: { readonly at: At }) {
  const { by: _, ...rest } = at;
  return (
    <div class="controls">
      <nav class="segmented" aria-label="Order of the tellings">
        <Go to={rest} move current={at.by !== 'wording'}>
          By date
        </Go>
        <Go to={{ ...rest, by: 'wording' }} move current={at.by === 'wording'}>
          By wording
        </Go>
      </nav>
      <nav class="segmented" aria-label="Context">
        <Go to={withContext(at, false)} move current={!at.context}>
          Words alone
        </Go>
        <Go to={withContext(at, true)} move current={at.context === true}>
          In context
        </Go>
      </nav>
    </div>
  );
}
