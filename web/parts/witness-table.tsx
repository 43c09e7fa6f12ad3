/** A table of tellings, whatever its kind: who tells it at the left, where it stands at the right, between them what the kind shows. */
import type { ComponentChildren, VNode } from 'preact';
import type { TellingShape } from '../../src/server/shapes.ts';
import type { Place } from '../model/address.ts';
import { ends } from '../model/standing.ts';
import { clip, Go, Published, Range, Siglum } from './links.tsx';

/** `heads` are the columns between; a string is a plain one. */
export function WitnessTable(props: {
  readonly class?: string;
  readonly caption: string;
  /** What the first columns are called, and how many there are. */
  readonly who?: string;
  readonly span?: number;
  readonly heads: readonly (string | VNode)[];
  readonly columns?: VNode;
  readonly children: ComponentChildren;
}) {
  const { caption, who = 'Witness', span = 2, heads, columns, children } = props;
  return (
    <table class={`list ${props.class ?? 'witnesses'}`}>
      <caption class="hidden">{caption}</caption>
      {columns}
      <thead>
        <tr>
          <th scope="col" colSpan={span}>
            {who}
          </th>
          {heads.map((head) =>
            typeof head === 'string' ? (
              <th key={head} scope="col">
                {head}
              </th>
            ) : (
              head
            ),
          )}
          <th scope="col" class="c-range number">
            Characters
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A row's state, as its classes. */
export function rowClass(chosen: boolean, copied: boolean, more?: string | false): string | undefined {
  return [chosen && 'chosen', copied && 'copied', more].filter(Boolean).join(' ') || undefined;
}

/** The siglum, which leads to the words. Where the row before is of the same article it is heard, not seen. */
export function SiglumCell({ of, again = false }: { readonly of: TellingShape; readonly again?: boolean }) {
  const { article, id, text } = of;
  return (
    <th scope="row" class="c-siglum">
      {again ? (
        <span class="hidden">{article.siglum ?? article.title}</span>
      ) : (
        <Siglum of={article} id={article.id} at={of} w={ends(text)} telling={id} />
      )}
    </th>
  );
}

/** Who tells it: the outlet, or the first words of the title. */
export const outletOf = ({ article }: TellingShape): string => article.outlet ?? clip(article.title, 34);

/** Outlet and day; a link that chooses the row, where it can be chosen. */
export function WitnessCell(props: {
  readonly of: TellingShape;
  readonly choose?: Place;
  /** Choosing replaces the entry in the history. */
  readonly move?: boolean;
}) {
  const { of, choose, move = true } = props;
  const name = (
    <>
      <span class="witness-outlet">{outletOf(of)}</span>
      <Published of={of.article.published} />
    </>
  );
  return (
    <td class="c-witness">
      {choose === undefined ? (
        name
      ) : (
        <Go to={choose} move={move} title="Choose this row">
          {name}
        </Go>
      )}
    </td>
  );
}

/** The characters at which it stands. */
export function RangeCell({ of }: { readonly of: TellingShape }) {
  const { article, id, text } = of;
  return (
    <td class="c-range number">
      <Range id={article.id} at={of} w={ends(text)} of={article.siglum} telling={id} />
    </td>
  );
}
