/** A thread's label drawn as its kind is drawn in a text: tint, underline, ring, dashes, dots. */
import type { KindShape } from '../../src/server/shapes.ts';
import { clip } from './links.tsx';

const DRAWN: Readonly<Record<KindShape, string>> = {
  passage: 'passage-tint',
  quote: 'saying',
  figure: 'figure ring-from ring-to',
  date: 'date',
  name: 'name',
};

export function KindLabel(props: { readonly kind: KindShape; readonly label: string; readonly most?: number }) {
  const { kind, label, most = 110 } = props;
  return (
    <span class={`kind-label ${DRAWN[kind]}`} dir="auto">
      {clip(label, most)}
    </span>
  );
}

/** The sign for tellings that differ, and what is heard of it. */
export function Differs() {
  return (
    <span class="differs">
      <span aria-hidden="true">≠ </span>
      <span class="hidden">told otherwise: </span>
    </span>
  );
}
