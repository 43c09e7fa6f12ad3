/** The tellings of a passage or a saying, each laid word against the base; of a saying with who is said to have said it. */

import type { ThreadShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from '../model/address.ts';
import { THREADS } from '../model/thread-kinds.ts';
import { withContext } from '../model/thread-places.ts';
import { isDay, type ThreadProps } from '../model/witnesses.ts';
import { FirstUse } from './first-use.tsx';
import { Go } from './links.tsx';
import { Order } from './order.tsx';
import { TellingRow } from './telling-row.tsx';
import { WitnessTable } from './witness-table.tsx';

export function Collation({ data, rows, at }: ThreadProps) {
  const { kind } = data.thread;
  return (
    <>
      <section class={`section collation ${kind}-collation`} aria-labelledby="collation-title">
        <div class="section-head">
          <h2 id="collation-title">Word against word</h2>
          <p class="section-says">{saysBase(data, at.base !== undefined)}</p>
          <Legend />
          <Controls at={at} />
        </div>
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
      </section>
      <FirstUse data={data} />
    </>
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

function Controls({ at }: { readonly at: PlaceOf<'thread'> }) {
  return (
    <div class="controls">
      <Order at={at} other="By wording" />
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
