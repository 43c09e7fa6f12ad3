/** The timeline by article: a row an article in order of its own date, with the days it tells. */
import type { DatingShape, TimelineArticleShape } from '../../src/server/shapes.ts';
import { print } from '../model/address.ts';
import { writePublished } from '../model/dates.ts';
import { tally } from '../model/numbers.ts';
import { ends } from '../model/standing.ts';
import { gridOf, type TimeAxis } from '../model/time-axis.ts';
import { DateGlyph, reachOf } from './date-glyph.tsx';
import { articlePlace, clip, Go, Published } from './links.tsx';
import { EDGE, TimelineFrame } from './timeline-table.tsx';

const HEIGHT = 44;

export function TimelineArticles(props: {
  readonly articles: readonly TimelineArticleShape[];
  readonly axis: TimeAxis | null;
  readonly room: number;
  readonly stacked: boolean;
  readonly chosen: number;
}) {
  const { articles, axis, room, stacked, chosen } = props;
  if (axis === null || room <= 0) return null;
  const caption = 'Articles in order of date, each with the days it tells';
  return (
    <TimelineFrame axis={axis} room={room} stacked={stacked} what="Article" caption={caption}>
      {articles.map(({ article, datings, dates }, i) => (
        <tr key={article.id} class={chosen === i ? 'chosen' : undefined} data-row={chosen === i ? 'chosen' : undefined}>
          <th scope="row" class="c-title">
            <Go to={articlePlace(article)}>
              <b class="siglum">{article.siglum}</b> {clip(article.title, 70)}
            </Go>
            <span class="why">
              {article.outlet && `${article.outlet}, `}
              <Published of={article.published} />. {tally(dates, 'date')} told
              {datings.length < dates && `, of ${tally(datings.length, 'day')}`}.
            </span>
          </th>
          <td class="c-datings" style={{ background: gridOf(axis, EDGE) }}>
            {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
            <svg
              class="date-ink"
              width={room}
              height={HEIGHT}
              viewBox={`${-EDGE} 0 ${room} ${HEIGHT}`}
              role="group"
              aria-label="Days told"
            >
              {datings.map((dating) => (
                <Day key={dating.telling} dating={dating} axis={axis} />
              ))}
            </svg>
          </td>
        </tr>
      ))}
    </TimelineFrame>
  );
}

function Day({ dating, axis }: { readonly dating: DatingShape; readonly axis: TimeAxis }) {
  const { from, to, article, start, end, telling, text } = dating;
  const [x0, x1] = reachOf(from, to, axis);
  return (
    <a
      href={print({ view: 'article', id: article, at: { start, end }, w: ends(text), of: telling })}
      class="strip-mark dating-mark"
    >
      <title>{`${writePublished({ from, to, how: 'stated', evidence: [] }, false)}: “${text}”`}</title>
      <rect class="target" x={x0 - 12} y={6} width={x1 - x0 + 24} height={24} />
      <DateGlyph from={from} to={to} axis={axis} y={18} />
    </a>
  );
}
