/** A person, body or place: the forms of the name and why they are taken for one, what it says, every mention. */

import type { TellingShape, ThreadLineShape, ThreadShape } from '../../src/server/shapes.ts';
import { figure, times } from '../model/numbers.ts';
import { ends } from '../model/standing.ts';
import { placeOf } from '../model/thread-places.ts';
import type { ThreadProps } from '../model/witnesses.ts';
import { InSentence } from './in-sentence.tsx';
import { Go, Published, Range, Siglum } from './links.tsx';

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

export function NameSays({ data }: { readonly data: ThreadShape }) {
  const { quotes, quotesTotal } = data;
  if (quotesTotal === 0) return null;
  return (
    <section class="section" aria-labelledby="says-title">
      <div class="section-head">
        <h2 id="says-title">What it is reported to say</h2>
        <p class="section-says">
          {quotes.length < quotesTotal
            ? `the first ${figure(quotes.length)} of ${figure(quotesTotal)}, by date`
            : `${times(quotesTotal)}, by date`}
        </p>
      </div>
      <table class="list witnesses">
        <caption class="hidden">What it is reported to have said, by date</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              Witness
            </th>
            <th scope="col">Words</th>
            <th scope="col">As named there</th>
            <th scope="col" class="number">
              Characters
            </th>
          </tr>
        </thead>
        <tbody>
          {quotes.map((telling) => (
            <Said key={telling.id} telling={telling} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Said({ telling }: { readonly telling: TellingShape }) {
  const { own, article } = telling;
  if (own.kind !== 'quote') return null;
  const w = ends(telling.text);
  return (
    <tr>
      <th scope="row" class="c-siglum">
        <Siglum of={article} id={article.id} at={telling} w={w} telling={telling.id} />
      </th>
      <td class="c-witness">
        <span class="witness-outlet">{article.outlet ?? article.title}</span>
        <Published of={article.published} />
      </td>
      <td class="c-words" dir="auto">
        <Go to={placeOf(telling)}>{own.parts.length > 0 ? `“${own.said}”` : own.said}</Go>
      </td>
      <td class="c-speaker">
        <span class="serif">{own.speaker?.text}</span> {own.cue && <span class="quiet cue">{own.cue.text}</span>}
        {own.act === 'thought' && <span class="quiet cue">a thought, no speech</span>}
      </td>
      <td class="c-range number">
        <Range id={article.id} at={telling} w={w} of={article.siglum} telling={telling.id} />
      </td>
    </tr>
  );
}

/** Every mention in its sentence, article by article in order of date. */
export function Mentions({ rows, at }: ThreadProps) {
  return (
    <section class="section" aria-labelledby="mentions-title">
      <h2 id="mentions-title">Every mention</h2>
      <table class="list witnesses">
        <caption class="hidden">The mentions, in the order of the articles</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              Article
            </th>
            <th scope="col">Words</th>
            <th scope="col" class="number">
              Characters
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((telling, i) => (
            <Mention
              key={telling.id}
              telling={telling}
              first={rows[i - 1]?.article.id !== telling.article.id}
              chosen={telling.id === at.telling}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Mention(props: { readonly telling: TellingShape; readonly first: boolean; readonly chosen: boolean }) {
  const { telling, first, chosen } = props;
  const { article } = telling;
  const w = ends(telling.text);
  return (
    <tr class={[chosen && 'chosen', !first && 'again'].filter(Boolean).join(' ') || undefined}>
      <th scope="row" class="c-siglum">
        {first ? (
          <Siglum of={article} id={article.id} at={telling} w={w} telling={telling.id} />
        ) : (
          <span class="hidden">{article.siglum ?? article.title}</span>
        )}
      </th>
      <td class="c-witness">
        {first && (
          <>
            <span class="witness-outlet">{article.outlet ?? article.title}</span>
            <Published of={article.published} />
          </>
        )}
      </td>
      <InSentence telling={telling} drawn="name" />
      <td class="c-range number">
        <Range id={article.id} at={telling} w={w} of={article.siglum} telling={telling.id} />
      </td>
    </tr>
  );
}
