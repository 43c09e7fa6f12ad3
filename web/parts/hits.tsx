/** The hits of one article: the word found in line with all others, its context cut at word ends. */
import type { HitShape, SearchShape } from '../../src/server/shapes.ts';
import { fitAfter, fitBefore, type Measure } from '../model/concordance.ts';
import { writePublished } from '../model/dates.ts';
import { STANDS_IN } from '../model/searching.ts';
import { ends } from '../model/standing.ts';
import { articlePlace, Go, Range, Siglum } from './links.tsx';

type Group = SearchShape['groups'][number];

/** The colour of what a hit stands in. */
const INK: Readonly<Record<HitShape['where'], string>> = {
  passage: ' passage-ink',
  quote: ' quote-ink',
  figure: ' figure-ink',
  date: ' date-ink',
  name: ' name-ink',
  title: '',
  caption: '',
  text: '',
};

/** Pixels of a line that are not context: the kind, the range, the gaps. */
const BESIDE = 30 + 76 + 100;
const NARROW = 620;

let canvas: CanvasRenderingContext2D | null = null;

/** Widths as the browser draws the words of a line. */
const measure: Measure = (text) => {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * 8.5;
  canvas.font = '17px "Source Serif 4 Variable", Georgia, serif';
  return canvas.measureText(text).width;
};

export function HitGroup(props: { readonly group: Group; readonly width: number; readonly chosen: HitShape | null }) {
  const { group, width, chosen } = props;
  const { article, hits } = group;
  return (
    <section class="hit-group">
      <h3>
        <Siglum of={article} id={article.id} />
        <Go to={articlePlace(article)}>
          <span dir="auto">{article.title}</span>
        </Go>
        <span class="quiet">
          {[article.outlet, writePublished(article.published, false)].filter(Boolean).join(', ')}
          {article.published.how === 'inferred' && ', inferred'}
        </span>
      </h3>
      <ul>
        {hits.map((hit) => (
          <Hit
            key={hit.start}
            hit={hit}
            id={article.id}
            siglum={article.siglum}
            width={width}
            chosen={hit === chosen}
          />
        ))}
      </ul>
    </section>
  );
}

function Hit(props: {
  readonly hit: HitShape;
  readonly id: string;
  readonly siglum: string | null;
  readonly width: number;
  readonly chosen: boolean;
}) {
  const { hit, id, siglum, width, chosen } = props;
  const narrow = width < NARROW;
  const room = (width - BESIDE) * 0.5;
  const w = ends(hit.text);
  const before = narrow ? hit.before : fitBefore(hit.before, room - 8, measure);
  const after = narrow ? hit.after : fitAfter(hit.after, room - measure(hit.text) * 1.1 - 6, measure);
  return (
    <li class={`hit${chosen ? ' chosen' : ''}`}>
      <span class={`hit-kind${INK[hit.where]}`}>{STANDS_IN[hit.where][0]}</span>
      <span class="hit-before">{before}</span>
      <span class="hit-word">
        <Go to={{ view: 'article', id, at: { start: hit.start, end: hit.end }, w }}>
          <b class="found">{hit.text}</b>
        </Go>
        <span class="hit-after">{after}</span>
      </span>
      <Range id={id} at={hit} w={w} of={siglum} />
    </li>
  );
}
