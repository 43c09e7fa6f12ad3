/**
 * Which wording was found first where: each wording of a thread as a lane, its tellings by date.
 *
 * In: the tellings on a page, by date. Out: lanes in the order of first use, each with its dated
 * tellings, the first of them apart, and how many are undated. That one wording is older than another
 * proves no copying, and it says nothing of the kind.
 */
import type { TellingShape } from '../../src/server/shapes.ts';
import { dayOf } from './dates.ts';

export interface UseLane {
  readonly letter: string;
  /** The first words that differ from the base; empty for the base's own wording. */
  readonly words: string;
  /** Places that differ from the base. */
  readonly differs: number;
  readonly uses: readonly { readonly telling: TellingShape; readonly from: number; readonly to: number }[];
  readonly undated: number;
}

/** The lanes, at most `most`; none where there are not two wordings or nothing is dated. */
export function useLanes(tellings: readonly TellingShape[], most: number): readonly UseLane[] {
  const letters = [...new Set(tellings.map(({ wording }) => wording))];
  const lanes = letters.map((letter) =>
    laneOf(
      letter,
      tellings.filter(({ wording }) => wording === letter),
    ),
  );
  const dated = lanes.some(({ uses }) => uses.length > 0);
  return lanes.length < 2 || !dated ? [] : lanes.slice(0, most);
}

function laneOf(letter: string, tellings: readonly TellingShape[]): UseLane {
  const uses = tellings.flatMap((telling) => {
    const { from, to } = telling.article.published;
    const first = dayOf(from) ?? dayOf(to);
    return first === null ? [] : [{ telling, from: first, to: dayOf(to) ?? first }];
  });
  const [one] = tellings;
  const changed = one?.pieces?.find(({ is, text }) => is !== 'same' && text.trim() !== '');
  return {
    letter,
    words: changed?.text.trim() ?? '',
    differs: one?.differs ?? 0,
    uses,
    undated: tellings.length - uses.length,
  };
}
