/** What the single keys do in a thread, and which of its tellings is chosen. */
import type { TellingShape, ThreadShape } from '../../src/server/shapes.ts';
import { announce } from '../live/announce.ts';
import { citation, copyText } from '../live/copy.ts';
import { useKeys } from '../live/keys.ts';
import { move, open } from '../live/router.ts';
import type { PlaceOf } from '../model/address.ts';
import { tally } from '../model/numbers.ts';
import { toldAs } from '../model/quantity.ts';
import { placeOf, withContext } from '../model/thread-places.ts';
import type { KeyLine } from '../parts/foot.tsx';
import { gridKeys } from './grid-keys.ts';

type At = PlaceOf<'thread'>;

/** The foot line of a thread, by its kind. */
export function footKeys(kind: ThreadShape['thread']['kind'], columns: boolean): readonly KeyLine[] {
  if (columns)
    return [
      [['↑', '↓', '←', '→'], 'move by place'],
      [['b'], 'make this row the base'],
      [['o'], 'open in its article'],
      [['n'], 'next difference'],
      [['y'], 'copy quotation and address'],
      [['p'], 'print'],
    ];
  const laid: readonly KeyLine[] = [
    [['b'], 'make this row the base'],
    [['c'], 'words before and after'],
  ];
  const ordered: readonly KeyLine[] = [
    [['d'], 'by date'],
    [['v'], kind === 'figure' ? 'by value' : 'by the day told'],
  ];
  return [
    [['j', 'k'], kind === 'name' ? 'next, previous mention' : 'next, previous telling'],
    ...(kind === 'passage' || kind === 'quote' ? laid : kind === 'name' ? [] : ordered),
    [['o'], 'open in its article'],
    [['y'], 'copy quotation and address'],
    [['p'], 'print'],
  ];
}

/** Sets the keys of a thread whose rows stand in this order. */
export function useThreadKeys(data: ThreadShape, rows: readonly TellingShape[], at: At, columns: boolean): void {
  const now = rows.findIndex((telling) => telling.id === at.telling);
  const chosen = rows[now];
  const { kind } = data.thread;
  const laid = kind === 'passage' || kind === 'quote';
  const step = (by: number) => (): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, now + by))];
    if (!next) return;
    move({ ...at, telling: next.id });
    announce(`${next.article.siglum ?? next.article.title}, ${spoken(next, data)}.`);
  };
  useKeys({
    j: step(1),
    k: step(-1),
    p: () => print(),
    ...(laid && !columns && { c: () => move(withContext(at, !at.context)) }),
    ...(!laid && kind !== 'name' && { d: () => move(byDate(at)), v: () => move({ ...at, by: 'wording' }) }),
    ...(chosen && {
      o: () => open(placeOf(chosen)),
      y: () => copyText(citation(chosen.text, chosen.article, chosen, placeOf(chosen))),
      ...(laid && { b: () => open({ ...at, base: chosen.id }) }),
    }),
    ...(columns && data.table && gridKeys(data.table, rows, at)),
    Escape: () => at.telling && move(without(at)),
  });
}

/** What is heard of a telling that is chosen. */
function spoken(telling: TellingShape, { base }: ThreadShape): string {
  const { own, wording, differs, id, text } = telling;
  if (own.kind === 'figure') return `${toldAs(own)}: ${text}`;
  if (own.kind === 'date' || own.kind === 'name') return text;
  if (id === base) return `wording ${wording}, the base`;
  return `wording ${wording}, ${tally(differs, 'place')} ${differs === 1 ? 'differs' : 'differ'}`;
}

const without = ({ telling: _, col: __, ...rest }: At): At => rest;
const byDate = ({ by: _, ...rest }: At): At => rest;
