/** The two sides of a pair: a text with its passages, its head, and the legend above both. */
import { useMemo } from 'preact/hooks';
import type { PairSideShape } from '../../src/server/shapes.ts';
import { tellingAt, useActive } from '../live/active.ts';
import { copyExactly } from '../live/copy.ts';
import { writePublished } from '../model/dates.ts';
import type { Mark } from '../model/marking.ts';
import { articlePlace, Go } from './links.tsx';
import { SourceText } from './source-text.tsx';

/** One of the two texts, its passages marked; a click chooses the passage. */
export function Side(props: {
  readonly side: PairSideShape;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly prefix: string;
  readonly column: { current: HTMLElement | null };
  readonly choose: (number: number) => void;
}) {
  const { side, marks, chosen, prefix, column, choose } = props;
  const { article, text, language } = side;
  const roles = useMemo(() => ({ title: side.title, byline: null, headings: [], captions: [] }), [side]);
  useActive(column, chosen, marks[0]?.id ?? null, marks);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k do the same
    <article
      class="source pair-text"
      ref={column}
      lang={language === 'und' ? '' : language}
      onClick={(event) => {
        const id = tellingAt(event.target);
        if (id !== null && getSelection()?.isCollapsed !== false) choose(Number(id.slice(1)));
      }}
      onCopy={(event) => column.current && copyExactly(event, column.current, text, article.start)}
    >
      <SourceText text={text} offset={article.start} roles={roles} marks={marks} prefix={prefix} plain />
    </article>
  );
}

/** Title, siglum, outlet and date of one of the two. */
export function SideHead({ side }: { readonly side: PairSideShape }) {
  const { article } = side;
  return (
    <div class="pair-side-head">
      <h2 dir="auto">
        <Go to={articlePlace(article)}>{article.title}</Go>
      </h2>
      <p>
        <b>{article.siglum}</b> {[article.outlet, writePublished(article.published, false)].filter(Boolean).join(', ')}
      </p>
    </div>
  );
}

/** What the lines of a ribbon and of a word mean. */
export function PairLegend() {
  return (
    <p class="legend">
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        <path class="legend-area" d="M0 1H34V13H0Z" />
        <path class="legend-ribbon exact" d="M0 1H34M0 13H34" />
      </svg>
      exact
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        <path class="legend-area" d="M0 1H34V13H0Z" />
        <path class="legend-ribbon reworded" d="M0 1H34M0 13H34" />
      </svg>
      reworded <b class="changed">changed</b>{' '}
      <span class="added">
        ‹<b>added</b>›
      </span>
    </p>
  );
}
