/** The passages two articles have in common, as a table: how alike, how they differ, where, where else. */
import type { PairPassageShape, PairShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from '../model/address.ts';
import { figure, percent, range, tally } from '../model/numbers.ts';
import { paragraphsBetween } from '../model/ribbons.ts';
import { clip, Go, Siglum } from './links.tsx';

/** `2 places changed, 1 added`; `same words`, and whether it moved. */
export function difference(passage: PairPassageShape): string {
  const { changed, added, omitted, exact, moved } = passage;
  const parts = [
    changed > 0 && `${tally(changed, 'place')} changed`,
    added > 0 && `${figure(added)} added`,
    omitted > 0 && `${figure(omitted)} left out`,
  ].filter(Boolean);
  const says = exact || parts.length === 0 ? 'same words' : parts.join(', ');
  return moved ? `${says}, moved` : says;
}

/** `3 paragraphs earlier`: how far a moved passage stands from where its neighbour would put it. */
export function movedBy(data: PairShape, index: number): string {
  const passage = data.passages[index];
  if (!passage?.moved) return '';
  const before = data.passages
    .slice(0, index)
    .filter((other) => !other.moved)
    .pop();
  const expected = before?.b.end ?? data.b.article.start;
  const start = data.b.article.start;
  const count = paragraphsBetween(data.b.text, expected - start, passage.b.start - start);
  const way = passage.b.start < expected ? 'up' : 'down';
  return count === 0 ? `moved ${way}` : `moved ${way} ${tally(count, 'paragraph')}`;
}

/** What the parts under a pair's head are drawn from; `names` are what the two are called. */
export interface PairProps {
  readonly data: PairShape;
  readonly at: PlaceOf<'pair'>;
  readonly names: readonly [string, string];
}

export function PairTable({ data, at, names }: PairProps) {
  return (
    <section class="section" aria-labelledby="passages-title">
      <h2 id="passages-title">The passages, in the order of {names[0]}</h2>
      <table class="list pair-list">
        <caption class="hidden">The passages in common</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">Number</span>
            </th>
            <th scope="col">Alike</th>
            <th scope="col">Opening words</th>
            <th scope="col">How they differ</th>
            <th scope="col">
              Characters, {names[0]} and {names[1]}
            </th>
            <th scope="col">Also in</th>
          </tr>
        </thead>
        <tbody>
          {data.passages.map((passage, i) => (
            <tr key={passage.a.start} class={at.passage === i + 1 ? 'chosen' : undefined}>
              <td class="c-siglum">
                <b>{i + 1}</b>
              </td>
              <td class="c-alike">{percent(passage.similarity)}</td>
              <th scope="row" class="c-title">
                <Go to={{ ...at, passage: i + 1 }} move>
                  <span dir="auto">{opening(data, passage)}</span>
                </Go>
              </th>
              <td class="c-differ">
                {[difference({ ...passage, moved: false }), movedBy(data, i)].filter(Boolean).join(', ')}{' '}
                <Go to={{ view: 'thread', id: passage.thread }} class="quiet under">
                  its thread
                </Go>
              </td>
              <td class="c-range">
                <Go to={{ view: 'article', id: data.a.article.id, at: passage.a }} class="range">
                  {names[0]} {range(passage.a)}
                </Go>
                ,{' '}
                <Go to={{ view: 'article', id: data.b.article.id, at: passage.b }} class="range">
                  {names[1]} {range(passage.b)}
                </Go>
              </td>
              <td class="c-also">
                {passage.alsoIn.length === 0
                  ? 'none'
                  : passage.alsoIn.map((of, n) => (
                      <span key={of.id}>
                        {n > 0 && ', '}
                        <Siglum of={{ siglum: of.siglum, title: 'another article' }} id={of.id} />
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function opening(data: PairShape, { a }: PairPassageShape): string {
  const { start } = data.a.article;
  return clip(data.a.text.slice(a.start - start, a.end - start).replace(/\s+/g, ' '), 44);
}
