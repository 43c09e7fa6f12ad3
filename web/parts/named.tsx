/** A person, body or place: the forms of the name and why they are taken for one, and every mention. */

import type { TellingShape, ThreadLineShape } from '../../src/server/shapes.ts';
import { figure } from '../model/numbers.ts';
import type { ThreadProps } from '../model/witnesses.ts';
import { InSentence } from './in-sentence.tsx';
import { RangeCell, rowClass, SiglumCell, WitnessCell, WitnessTable } from './witness-table.tsx';

export function NameForms({ of }: { readonly of: ThreadLineShape }) {
  const forms = of.own?.forms ?? [];
  const links = of.own?.links ?? [];
  if (forms.length === 0) return null;
  return (
    <section class="section name-forms" aria-labelledby="forms-title">
      <h2 id="forms-title">As it is spelt</h2>
      <ul class="forms">
        {forms.map(({ text, count }) => (
          <li key={text}>
            <span class="name serif">{text}</span> <span class="number quiet">{figure(count)}</span>
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <>
          <h3>Why they are taken for one</h3>
          <ul class="links">
            {links.map(({ a, b, reason }) => (
              <li key={`${a} ${b} ${reason}`}>
                <span class="serif">{a}</span> and <span class="serif">{b}</span>: <span class="quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Every mention in its sentence, article by article in order of date. */
export function Mentions({ rows, at }: ThreadProps) {
  return (
    <section class="section" aria-labelledby="mentions-title">
      <h2 id="mentions-title">Every mention</h2>
      <WitnessTable caption="The mentions, in the order of the articles" who="Article" heads={['Words']}>
        {rows.map((telling, i) => (
          <Mention
            key={telling.id}
            telling={telling}
            first={rows[i - 1]?.article.id !== telling.article.id}
            chosen={telling.id === at.telling}
          />
        ))}
      </WitnessTable>
    </section>
  );
}

function Mention(props: { readonly telling: TellingShape; readonly first: boolean; readonly chosen: boolean }) {
  const { telling, first, chosen } = props;
  return (
    <tr class={rowClass(chosen, false, !first && 'again')}>
      <SiglumCell of={telling} again={!first} />
      {first ? <WitnessCell of={telling} /> : <td class="c-witness" />}
      <InSentence telling={telling} drawn="name" />
      <RangeCell of={telling} />
    </tr>
  );
}
