/**
 * Which wording was found first where: each wording of a thread as a lane, its tellings by date.
 *
 * In: the tellings on a page, by date, and their table. Out: lanes in the order of first use, each with its
 * dated tellings, the first of them apart, those without a date, and the nearest of the wordings before it.
 * That one wording is older than another, or near to it, proves no copying, and it says nothing of the kind.
 */
import type { TableShape, TellingShape } from '../../src/server/shapes.ts';
import { type Nearest, nearestEarlier } from './collation.ts';
import { dayOf } from './dates.ts';

export interface UseLane {
  readonly letter: string;
  /** The words that tell it best from the other wordings; empty where it only leaves words out. */
  readonly words: string;
  /** Places that differ from the base. */
  readonly differs: number;
  readonly uses: readonly { readonly telling: TellingShape; readonly from: number; readonly to: number }[];
  readonly undated: readonly TellingShape[];
  /** The nearest wording found before it; null for the first. */
  readonly nearest: Nearest | null;
}

/** The lanes, at most `most`; none where there are not two wordings or nothing is dated. */
export function useLanes(
  tellings: readonly TellingShape[],
  table: TableShape | null,
  most: number,
): readonly UseLane[] {
  const letters = [...new Set(tellings.map(({ wording }) => wording))];
  const nearest = table === null ? new Map<string, Nearest>() : nearestEarlier(table, tellings);
  const telling = table === null ? null : tellingPlace(table, letters.length);
  const lanes = letters.map((letter) => {
    const own = tellings.filter(({ wording }) => wording === letter);
    const place = table === null || telling === null ? null : wordsAt(table, own[0], telling);
    return laneOf(letter, own, place, nearest.get(letter) ?? null);
  });
  const dated = lanes.some(({ uses }) => uses.length > 0);
  return lanes.length < 2 || !dated ? [] : lanes.slice(0, most);
}

/** The first place in which each wording has words of its own; null where there is none. */
function tellingPlace(table: TableShape, wordings: number): number | null {
  const found = table.base.findIndex((_, place) => {
    const cells = table.rows.flatMap(({ cells }) => cells[place] ?? []);
    return cells.every(({ text }) => text !== null) && new Set(cells.map(({ group }) => group)).size === wordings;
  });
  return found < 0 ? null : found;
}

/** What a telling has in a place, with the words after it where they are few. */
function wordsAt(table: TableShape, telling: TellingShape | undefined, place: number): string | null {
  const cells = table.rows.find((row) => row.telling === telling?.id)?.cells;
  const [at, next] = [cells?.[place]?.text, cells?.[place + 1]?.text];
  if (at == null) return null;
  return next != null && at.length + next.length < 24 ? `${at} ${next}` : at;
}

function laneOf(letter: string, own: readonly TellingShape[], words: string | null, nearest: Nearest | null): UseLane {
  const uses = own.flatMap((telling) => {
    const { from, to } = telling.article.published;
    const first = dayOf(from) ?? dayOf(to);
    return first === null ? [] : [{ telling, from: first, to: dayOf(to) ?? first }];
  });
  const [one] = own;
  const changed = one?.pieces?.find(({ is, text }) => is !== 'same' && text.trim() !== '');
  return {
    letter,
    words: words ?? changed?.text.trim() ?? '',
    differs: one?.differs ?? 0,
    uses,
    undated: own.filter((telling) => !uses.some((use) => use.telling === telling)),
    nearest,
  };
}
