/** Under a collation: the sentence that the chosen cell stands in, what differs there, and the ways on. */
import type { TableShape, TellingShape, ThreadShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from '../model/address.ts';
import { cellsOf, placeSays } from '../model/collation.ts';
import { sentenceAround } from '../model/context.ts';
import { range, tally } from '../model/numbers.ts';
import { ends } from '../model/standing.ts';
import { placeOf } from '../model/thread-places.ts';
import { Go } from './links.tsx';

const AROUND = 260;

/** Nothing where no telling is chosen. */
export function PlaceStrip(props: {
  readonly data: ThreadShape;
  readonly table: TableShape;
  readonly at: PlaceOf<'thread'>;
}) {
  const { data, table, at } = props;
  const telling = data.tellings.find(({ id }) => id === at.telling);
  if (!telling) return null;
  const { article } = telling;
  const name = article.siglum ?? 'this row';
  const span = chosenSpan(table, telling, at.col);
  const [from, to] = [span.start - telling.start, span.end - telling.start];
  const words = telling.text.slice(from, to);
  const around = sentenceAround(
    { before: telling.before + telling.text.slice(0, from), after: telling.text.slice(to) + telling.after },
    AROUND,
  );
  const base = data.tellings.find(({ id }) => id === data.base);
  const { offset: _, col: __, ...rest } = at;
  return (
    <div class={`place-strip ${data.thread.kind}-strip`}>
      <p class="strip-place">
        <b>{at.col === undefined ? `${name}, all of it` : `${name}, place ${at.col}`}</b>
        <span>{span.says}</span>
      </p>
      <p class="strip-sentence" dir="auto">
        {around.before}
        {words === '' ? <span class="strip-gap">‸</span> : <b class="changed">{words}</b>}
        {around.after}
      </p>
      <p class="strip-ways">
        <Go to={words === '' ? placeOf(telling) : wordsPlace(telling, span, words)}>
          <b>Open in {article.siglum ?? 'its article'}</b> <kbd>o</kbd>
        </Go>
        <span class="range">characters {range(words === '' ? telling : span)}</span>
        {telling.id !== data.base && (
          <Go to={{ ...rest, base: telling.id }}>
            Make it the base <kbd>b</kbd>
          </Go>
        )}
        {base && base.article.id !== article.id && (
          <Go to={{ view: 'pair', a: base.article.id, b: article.id, thread: at.id }}>Side by side with the base</Go>
        )}
      </p>
    </div>
  );
}

interface Chosen {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** What is chosen of a telling: the cell of a place, or all of it. */
export function chosenSpan(table: TableShape, telling: TellingShape, col: number | undefined): Chosen {
  const cells = table.rows.find((row) => row.telling === telling.id)?.cells ?? [];
  const found = col === undefined ? undefined : cellsOf(cells).find(({ from, to }) => from < col && col <= to);
  const base = found && table.base[found.from];
  if (!found || !base) {
    const { differs } = telling;
    const says =
      differs === 0
        ? 'the base’s words'
        : `${tally(differs, 'place')} ${differs === 1 ? 'differs' : 'differ'} from the base`;
    return { start: telling.start, end: telling.end, says };
  }
  const { start, end } = found.cell;
  const all = table.base.slice(found.from, found.to).flatMap(({ text }) => text ?? []);
  return { start, end, says: placeSays({ ...base, text: all.length === 0 ? base.text : all.join(' ') }, found.cell) };
}

/** Where the words of a cell stand in their article. */
export function wordsPlace(telling: TellingShape, { start, end }: Chosen, words: string): PlaceOf<'article'> {
  return { view: 'article', id: telling.article.id, at: { start, end }, w: ends(words) };
}
