/** Links to places: a siglum, a title, a range, a day. Each leads to the exact words it speaks of. */
import type { ComponentChildren } from 'preact';
import type { ArticleLineShape, PublishedShape } from '../../src/server/shapes.ts';
import type { Span } from '../../src/text/index.ts';
import { type Place, print } from '../model/address.ts';
import { writePublished } from '../model/dates.ts';
import { range } from '../model/numbers.ts';

/** A link to a place. `move` replaces the entry in the history instead of adding one. */
export function Go(props: {
  readonly to: Place;
  readonly class?: string | undefined;
  readonly move?: boolean;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <a
      href={print(props.to)}
      class={props.class}
      data-move={props.move ? '' : undefined}
      aria-label={props.label}
      aria-current={props.current ? 'true' : undefined}
      title={props.title}
    >
      {props.children}
    </a>
  );
}

export interface Sigled {
  readonly siglum: string | null;
  readonly title: string;
  readonly outlet?: string | null;
  readonly published?: PublishedShape;
}

/** `C2, Sallow Courier, 22 March 2011, Four from …`: what a siglum stands for. */
export function fullName({ siglum, outlet, published, title }: Sigled): string {
  return [siglum, outlet, published && writePublished(published, false), title].filter(Boolean).join(', ');
}

/** A siglum that leads to its article, or to a place in it. Without a siglum the title stands there. */
export function Siglum(props: {
  readonly of: Sigled;
  readonly id: string;
  readonly at?: Span | undefined;
  readonly w?: string | undefined;
  /** Which telling is meant, where several stand at one place. */
  readonly telling?: string;
}) {
  const { of, id, at, w, telling } = props;
  const name = fullName(of);
  return (
    <Go
      to={{
        view: 'article',
        id,
        ...(at && { at: { start: at.start, end: at.end } }),
        ...(w && { w }),
        ...(telling && { of: telling }),
      }}
      class="siglum"
      label={name}
      title={name}
    >
      {of.siglum ?? clip(of.title, 24)}
    </Go>
  );
}

/** The first words of a text, cut at a word's end. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > most / 2 ? end : most)}…`;
}

/** A range of characters that leads to them. */
export function Range(props: {
  readonly id: string;
  readonly at: Span;
  readonly w?: string;
  readonly of?: string | null;
  readonly telling?: string;
}) {
  const { id, at, w, of, telling } = props;
  const span = { start: at.start, end: at.end };
  return (
    <Go
      to={{ view: 'article', id, at: span, ...(w && { w }), ...(telling && { of: telling }) }}
      class="range"
      label={`${of ?? ''} characters ${range(at)}`.trim()}
    >
      {range(at)}
    </Go>
  );
}

/** When an article was published. What is inferred says so. */
export function Published(props: { readonly of: PublishedShape }) {
  const { of } = props;
  if (of.from === null && of.to === null) return <span class="quiet">undated</span>;
  return (
    <span class="published">
      {writePublished(of)}
      {of.how === 'inferred' && <span class="quiet"> inferred</span>}
    </span>
  );
}

/** The place of an article as a whole. */
export const articlePlace = (article: Pick<ArticleLineShape, 'id'>): Place => ({ view: 'article', id: article.id });
