/** The tellings of a passage or a saying, each laid word against the base; of a saying with who is said to have said it. */

import type { ThreadShape } from '../../src/server/shapes.ts';
import { useLayout } from '../live/measure.ts';
import type { PlaceOf } from '../model/address.ts';
import { laidAs } from '../model/collation.ts';
import { THREADS } from '../model/thread-kinds.ts';
import { withContext, withOnly } from '../model/thread-places.ts';
import { isDay, type ThreadProps } from '../model/witnesses.ts';
import { Apparatus } from './apparatus.tsx';
import { CollationGrid } from './collation-grid.tsx';
import { FirstUse } from './first-use.tsx';
import { Go } from './links.tsx';
import { Order } from './order.tsx';
import { PlaceStrip } from './place-strip.tsx';
import { TellingRow } from './telling-row.tsx';
import { WitnessTable } from './witness-table.tsx';

export function Collation({ data, rows, at }: ThreadProps) {
  const { kind } = data.thread;
  const { table } = data;
  const columns = laidAs(data, at, useLayout()) === 'columns';
  return (
    <>
      <section class={`section collation ${kind}-collation`} aria-labelledby="collation-title">
        <div class="section-head">
          <h2 id="collation-title">Word against word</h2>
          <p class="section-says">{saysBase(data, at.base !== undefined)}</p>
          <Legend moves={hasMoves(data)} />
          <Controls at={at} columns={columns} choice={table !== null} />
        </div>
        {columns && table ? (
          <>
            <CollationGrid data={data} rows={rows} at={at} table={table} />
            <PlaceStrip data={data} table={table} at={at} />
          </>
        ) : (
          <CollationRows data={data} rows={rows} at={at} />
        )}
      </section>
      <FirstUse data={data} />
      {table && <Apparatus data={data} table={table} at={at} />}
    </>
  );
}

function CollationRows({ data, rows, at }: ThreadProps) {
  const { kind } = data.thread;
  return (
    <WitnessTable
      class="tellings"
      caption={`The tellings of this ${THREADS[kind].one}, each laid against the base`}
      span={3}
      heads={[
        'Words',
        ...(kind === 'quote' ? ['Speaker, as spelt'] : []),
        <th key="places" scope="col" class="c-places number">
          Places
        </th>,
      ]}
    >
      {rows.map((telling) => (
        <TellingRow key={telling.id} telling={telling} base={data.base} baseArticle={baseArticle(data)} at={at} />
      ))}
    </WitnessTable>
  );
}

/** Words that stand elsewhere in the base: only then is their sign explained. */
function hasMoves({ tellings, table }: ThreadShape): boolean {
  return (
    tellings.some(({ pieces }) => pieces?.some(({ moved }) => moved !== undefined)) ||
    (table?.rows.some(({ cells }) => cells.some(({ movedFrom }) => movedFrom !== undefined)) ?? false)
  );
}

const baseArticle = (data: ThreadShape): string | null =>
  data.tellings.find((telling) => telling.id === data.base)?.article.id ?? null;

function saysBase(data: ThreadShape, chosen: boolean): string {
  const base = data.tellings.find((telling) => telling.id === data.base);
  if (!base) return 'laid against the base, which stands on another page. Any row can be the base.';
  const why = chosen ? 'as chosen' : isDay(base) ? 'the earliest found' : 'the first in reading order';
  return `laid against ${base.article.siglum ?? base.article.title}, ${why}. Any row can be the base.`;
}

function Legend({ moves }: { readonly moves: boolean }) {
  return (
    <p class="legend">
      <b class="changed">changed</b>{' '}
      <span class="added">
        ‹<b>added</b>›
      </span>{' '}
      <span class="om">
        <i>om.</i>
      </span>{' '}
      left out
      {moves && (
        <>
          {' '}
          <span class="moved">
            <b>moved</b>
          </span>
        </>
      )}
    </p>
  );
}

function Controls(props: { readonly at: PlaceOf<'thread'>; readonly columns: boolean; readonly choice: boolean }) {
  const { at, columns, choice } = props;
  const { only: _, col: __, context: ___, as: ____, ...plain } = at;
  return (
    <div class="controls">
      <Order at={at} other="By wording" />
      {choice && (
        <nav class="segmented" aria-label="How the wordings are laid">
          <Go to={{ ...plain, as: 'columns' }} move current={columns}>
            Columns
          </Go>
          <Go to={{ ...plain, as: 'rows' }} move current={!columns}>
            Lines
          </Go>
        </nav>
      )}
      {columns ? (
        <nav class="segmented" aria-label="Words that agree">
          <Go to={withOnly(at, false)} move current={!at.only}>
            Full words
          </Go>
          <Go to={withOnly(at, true)} move current={at.only === true}>
            Differences
          </Go>
        </nav>
      ) : (
        <nav class="segmented" aria-label="Context">
          <Go to={withContext(at, false)} move current={!at.context}>
            Words alone
          </Go>
          <Go to={withContext(at, true)} move current={at.context === true}>
            In context
          </Go>
        </nav>
      )}
    </div>
  );
}
