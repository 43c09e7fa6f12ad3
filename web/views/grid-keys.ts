/** What keys do in a collation laid in columns: the arrows from place to place, `n` to the next difference, `o` to the words. */
import type { TableShape, TellingShape } from '../../src/server/shapes.ts';
import { announce } from '../live/announce.ts';
import type { Actions } from '../live/keys.ts';
import { move, open } from '../live/router.ts';
import type { PlaceOf } from '../model/address.ts';
import { cellsOf, nextDifference } from '../model/collation.ts';
import { placeOf } from '../model/thread-places.ts';
import { chosenSpan, wordsPlace } from '../parts/place-strip.tsx';

type At = PlaceOf<'thread'>;

/** The actions; arrows act once a row is chosen, so that before they scroll. */
export function gridKeys(table: TableShape, rows: readonly TellingShape[], at: At): Actions {
  const now = rows.findIndex(({ id }) => id === at.telling);
  const ordered = rows.flatMap(({ id }) => table.rows.find((row) => row.telling === id) ?? []);
  const choose = (row: number, col: number): void => {
    const telling = rows[row];
    if (!telling) return;
    move({ ...at, telling: telling.id, col });
    const { says } = chosenSpan(table, telling, col);
    announce(`${telling.article.siglum ?? telling.article.title}, place ${col}: ${says}.`);
  };
  const next = (): void => {
    const found = nextDifference(ordered, { row: now, place: now < 0 ? -1 : (at.col ?? 0) - 1 });
    if (found) choose(found.row, found.place + 1);
    else announce('Nothing after this place differs from the base.');
  };
  const chosen = rows[now];
  if (!chosen) return { n: next };
  const places = cellsOf(ordered[now]?.cells ?? []);
  const here = places.findIndex(({ from, to }) => from < (at.col ?? 0) && (at.col ?? 0) <= to);
  const across = (by: number) => (): void => {
    const to = places[Math.max(0, Math.min(places.length - 1, here + by))];
    if (to) choose(now, to.from + 1);
  };
  const down = (by: number) => (): void => choose(Math.max(0, Math.min(rows.length - 1, now + by)), at.col ?? 1);
  const span = chosenSpan(table, chosen, at.col);
  const words = chosen.text.slice(span.start - chosen.start, span.end - chosen.start);
  return {
    n: next,
    ArrowRight: across(1),
    ArrowLeft: across(-1),
    ArrowDown: down(1),
    ArrowUp: down(-1),
    o: () => open(at.col === undefined || words === '' ? placeOf(chosen) : wordsPlace(chosen, span, words)),
  };
}
