/** The ledger: every file that went in, what was done with it, and why; a split one unfolds to its cuts. */
import { useEffect, useState } from 'preact/hooks';
import type { CountsShape, LedgerLineShape, LedgerShape } from '../../src/server/shapes.ts';
import { announce } from '../live/announce.ts';
import { copyText } from '../live/copy.ts';
import { useKeys } from '../live/keys.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { move, open } from '../live/router.ts';
import { useSteady, withQuery } from '../live/server.ts';
import type { Place } from '../model/address.ts';
import { figure } from '../model/numbers.ts';
import { ledger } from '../model/sentence.ts';
import { Clauses } from '../parts/clauses.tsx';
import { Foot } from '../parts/foot.tsx';
import { LedgerRow } from '../parts/ledger-row.tsx';
import { Go } from '../parts/links.tsx';
import { Pager } from '../parts/pager.tsx';
import { Empty, When } from '../parts/states.tsx';

export type LedgerAt = Extract<Place, { view: 'ledger' }>;

const PAGE = 200;

export function Ledger({ at }: { readonly at: LedgerAt }) {
  const answer = useSteady<LedgerShape>(withQuery('/ledger', { status: at.status, file: at.file, offset: at.offset }));
  useTitle('Ledger');
  useScrollBack(answer.is === 'ready');
  const data = answer.is === 'ready' ? answer.data : null;
  return (
    <>
      <main id="main" class="page ledger" tabIndex={-1}>
        <div class="head-row">
          <h1 class="lede">{data ? <Clauses of={ledger(data.counts)} /> : 'What went in'}</h1>
          {data && <Filter counts={data.counts} at={at} />}
        </div>
        <section class="section" aria-label="Files">
          <When what="ledger" answer={answer}>
            {(ready) => (
              <>
                <Files data={ready} at={at} />
                <p class="quiet ledger-next">Add files and study again: only what is new or has changed is read.</p>
              </>
            )}
          </When>
        </section>
      </main>
      <Foot
        keys={[
          [['j', 'k'], 'next, previous file'],
          [['Enter'], 'unfold'],
          [['o'], 'open its text'],
          [['f'], 'refused only'],
          [['y'], 'copy path and reason'],
        ]}
      />
    </>
  );
}

function Filter({ counts, at }: { readonly counts: CountsShape; readonly at: LedgerAt }) {
  const ways: readonly (readonly [string | undefined, string, number])[] = [
    [undefined, 'All', counts.files],
    ['read', 'Read', counts.read],
    ['duplicate', 'Copy', counts.duplicate],
    ['refused', 'Refused', counts.refused],
    ['ignored', 'Left aside', counts.ignored],
  ];
  return (
    <nav class="segmented" aria-label="Outcome">
      {ways
        .filter(([status, , count]) => status === undefined || count > 0 || status === at.status)
        .map(([status, says, count]) => (
          <Go key={says} to={{ view: 'ledger', ...(status && { status }) }} current={at.status === status}>
            {says} {figure(count)}
          </Go>
        ))}
    </nav>
  );
}

/** Unfolds a file, or folds it, in the address. */
function toggled(at: LedgerAt, id: string): LedgerAt {
  const { file, ...rest } = at;
  return file === id ? rest : { ...rest, file: id };
}

function useLedgerKeys(sources: readonly LedgerLineShape[], at: LedgerAt): number {
  const [row, choose] = useState(() => sources.findIndex((source) => source.id === at.file));
  const step = (by: number) => (): void => choose((now) => Math.max(0, Math.min(sources.length - 1, now + by)));
  const chosen = sources[row];
  useEffect(() => {
    if (row >= 0) document.querySelector('[data-row="chosen"]')?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  const openFirst = (): void => {
    const article = chosen?.articles[0];
    if (article) open({ view: 'article', id: article.id });
    else announce('No article came of this file.');
  };
  useKeys({
    j: step(1),
    k: step(-1),
    f: () => open({ view: 'ledger', ...(at.status !== 'refused' && { status: 'refused' }) }),
    ...(chosen && {
      o: openFirst,
      Enter: () => move(toggled(at, chosen.id)),
      y: () => copyText([chosen.path, chosen.reason].filter(Boolean).join(': '), 'Copied path and reason.'),
    }),
  });
  return row;
}

function Files({ data, at }: { readonly data: LedgerShape; readonly at: LedgerAt }) {
  const row = useLedgerKeys(data.sources, at);
  if (data.sources.length === 0) {
    return (
      <Empty>
        {at.status ? (
          <>
            No file had this outcome. <Go to={{ view: 'ledger' }}>Show all files</Go>.
          </>
        ) : (
          'No file has gone in yet.'
        )}
      </Empty>
    );
  }
  return (
    <>
      <table class="list ledger-list">
        <caption class="hidden">The files that went in</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Read as</th>
            <th scope="col" class="number">
              Size
            </th>
            <th scope="col">Outcome</th>
            <th scope="col">Articles</th>
            <th scope="col">What was done, and why</th>
          </tr>
        </thead>
        <tbody>
          {data.sources.map((source, i) => (
            <LedgerRow
              key={source.id}
              source={source}
              open={at.file === source.id}
              chosen={row === i}
              toggle={toggled(at, source.id)}
            />
          ))}
        </tbody>
      </table>
      <Pager
        total={data.total}
        offset={data.offset}
        shown={data.sources.length}
        page={PAGE}
        noun="files"
        to={(offset) => ({
          view: 'ledger',
          ...(at.status && { status: at.status }),
          ...(offset !== undefined && { offset }),
        })}
      />
    </>
  );
}
