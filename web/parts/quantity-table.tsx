/** A quantity in the words of each: what is said, how it is taken, on whose word, where. Copies are set apart. */

import type { FigureShape, TellingShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from '../model/address.ts';
import { tally } from '../model/numbers.ts';
import { SOURCE_SIGNS, type SourceKind, sourceKind, toldAs, valued } from '../model/quantity.ts';
import { convertedSays } from '../model/units.ts';
import type { ThreadProps } from '../model/witnesses.ts';
import { SmallGlyph } from './glyph.tsx';
import { CopyOf, InSentence } from './in-sentence.tsx';
import { Go } from './links.tsx';
import { Order } from './order.tsx';
import { RangeCell, rowClass, SiglumCell, WitnessCell, WitnessTable } from './witness-table.tsx';

export function QuantityTable({ data, rows, at }: ThreadProps) {
  const copies = rows.filter(({ copyOf }) => copyOf !== null);
  return (
    <section class="section" aria-labelledby="words-title">
      <div class="section-head">
        <h2 id="words-title">In the words of each</h2>
        <p class="section-says">{copies.length > 0 && copiesSay(copies.length)}</p>
        <Sources of={data.sources} />
        <Order at={at} other="By value" />
      </div>
      <WitnessTable
        caption="The figures told of it, in the articles’ own words"
        heads={['Told as', 'Words', 'Source of the figure']}
      >
        {rows.map((telling) => (
          <Row key={telling.id} telling={telling} at={at} unit={data.thread.own?.unit ?? null} />
        ))}
      </WitnessTable>
    </section>
  );
}

const copiesSay = (count: number): string =>
  `${tally(count, 'telling')} came along with a passage, and ${count === 1 ? 'counts' : 'count'} for none of ${count === 1 ? 'its' : 'their'} own.`;

const SOURCE_SAYS: Readonly<Record<SourceKind, string>> = {
  named: 'named',
  unnamed: 'unnamed',
  none: 'none given',
};

function Sources({ of }: { readonly of: ThreadProps['data']['sources'] }) {
  if (of === null) return null;
  return (
    <p class="legend">
      Source of the figure:
      {(['named', 'unnamed', 'none'] as const).map((kind) => (
        <span key={kind} class="source-count">
          <span aria-hidden="true">{SOURCE_SIGNS[kind]}</span> {SOURCE_SAYS[kind]}, {of[kind]}
        </span>
      ))}
    </p>
  );
}

function Row(props: {
  readonly telling: TellingShape;
  readonly at: PlaceOf<'thread'>;
  /** What the quantity is told in. */
  readonly unit: string | null;
}) {
  const { telling, at, unit } = props;
  const { own, article, copyOf } = telling;
  const chosen = telling.id === at.telling;
  if (own.kind !== 'figure') return null;
  return (
    <tr class={rowClass(chosen, copyOf !== null)}>
      <SiglumCell of={telling} />
      <WitnessCell of={telling} choose={{ ...at, telling: telling.id }} />
      <td class="c-told">
        <SmallGlyph glyph={valued(own)?.glyph ?? 'vague'} /> {toldAs(own)}
        <span class="quiet">{convertedSays(own, unit)}</span>
      </td>
      <InSentence telling={telling} drawn="figure ring-from ring-to" />
      <td class="c-source">
        <Attributed of={own} id={article.id} />
        {copyOf && <CopyOf of={copyOf} />}
      </td>
      <RangeCell of={telling} />
    </tr>
  );
}

function Attributed({ of, id }: { readonly of: FigureShape; readonly id: string }) {
  const { attributed } = of;
  const kind = sourceKind(of);
  return (
    <span class="attributed">
      <span aria-hidden="true">{SOURCE_SIGNS[kind]} </span>
      {attributed === null ? (
        'no source named'
      ) : (
        <Go to={{ view: 'article', id, at: { start: attributed.start, end: attributed.end } }}>
          {attributed.name ?? `“${attributed.text}”`}
        </Go>
      )}
    </span>
  );
}
