/** A thread of any kind: what it is, how its tellings differ, each linked to its exact place. */
import { useEffect } from 'preact/hooks';
import type { ThreadShape } from '../../src/server/shapes.ts';
import { useLayout } from '../live/measure.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { useSteady, withQuery } from '../live/server.ts';
import type { PlaceOf } from '../model/address.ts';
import { laidAs } from '../model/collation.ts';
import { range } from '../model/numbers.ts';
import { ordered, type ThreadProps } from '../model/witnesses.ts';
import { Collation } from '../parts/collation.tsx';
import { EventTellings } from '../parts/event-tellings.tsx';
import { Foot } from '../parts/foot.tsx';
import { NameTold } from '../parts/name-told.tsx';
import { Mentions, NameForms } from '../parts/named.tsx';
import { Pager } from '../parts/pager.tsx';
import { QuantityParts } from '../parts/quantity-parts.tsx';
import { QuantityFigure } from '../parts/quantity-plot.tsx';
import { QuantityTable } from '../parts/quantity-table.tsx';
import { Related } from '../parts/related.tsx';
import { When } from '../parts/states.tsx';
import { ThreadHead } from '../parts/thread-head.tsx';
import { footKeys, useThreadKeys } from './thread-keys.ts';

type At = PlaceOf<'thread'>;

const PAGE = 40;

export function Thread({ at }: { readonly at: At }) {
  const answer = useSteady<ThreadShape>(withQuery(`/thread/${at.id}`, { base: at.base, offset: at.offset }), 'stage');
  useTitle(answer.is === 'ready' ? answer.data.thread.label : 'Thread');
  useScrollBack(answer.is === 'ready');
  const data = answer.is === 'ready' ? answer.data : null;
  const layout = useLayout();
  return (
    <>
      <main id="main" class="page thread" tabIndex={-1}>
        {!data && <h1 class="hidden">Thread</h1>}
        <When what="thread" answer={answer}>
          {(ready) => <Body data={ready} at={at} />}
        </When>
      </main>
      <Foot
        keys={footKeys(data?.thread.kind ?? 'passage', data !== null && laidAs(data, at, layout) === 'columns')}
        range={data && rangeOf(data, at)}
      />
    </>
  );
}

function rangeOf(data: ThreadShape, at: At): string {
  const chosen = data.tellings.find((telling) => telling.id === at.telling);
  return chosen ? [chosen.article.siglum, `characters ${range(chosen)}`].filter(Boolean).join(', ') : '';
}

function Body({ data, at }: { readonly data: ThreadShape; readonly at: At }) {
  const rows = ordered(data.tellings, at.by ?? 'date');
  useThreadKeys(data, rows, at, laidAs(data, at, useLayout()) === 'columns');
  useEffect(() => {
    if (at.telling) document.querySelector('tr.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [at.telling]);
  return (
    <>
      <ThreadHead data={data} />
      <Kind data={data} rows={rows} at={at} />
      <Pager
        total={data.total}
        offset={data.offset}
        shown={data.tellings.length}
        page={PAGE}
        noun={data.thread.kind === 'name' ? 'mentions' : 'tellings'}
        to={(offset) => ({
          view: 'thread',
          id: at.id,
          ...(at.base && { base: at.base }),
          ...(offset !== undefined && { offset }),
        })}
      />
    </>
  );
}

function Kind(props: ThreadProps) {
  const { data } = props;
  switch (data.thread.kind) {
    case 'passage':
    case 'quote':
      return (
        <>
          <Collation {...props} />
          <Related of={data.thread} />
        </>
      );
    case 'figure':
      return (
        <>
          <QuantityFigure {...props} />
          <QuantityTable {...props} />
          <QuantityParts of={data.thread} />
          <Related of={data.thread} />
        </>
      );
    case 'date':
      return (
        <>
          <EventTellings {...props} />
          <Related of={data.thread} />
        </>
      );
    case 'name':
      return (
        <>
          <NameForms of={data.thread} />
          <Related of={data.thread} />
          <NameTold of={data.thread} />
          <Mentions {...props} />
        </>
      );
  }
}
