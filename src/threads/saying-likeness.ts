/**
 * How like two utterances are: whether one retells the other.
 *
 * In: two utterances by words and whether their speakers are the same, different or not known. Out: true where both
 * tell one utterance. Method: their words are laid in order against each other (`align/`); what counts is how much of
 * the shorter stands in the longer, in words of substance, and how long the longest run is. The shorter it is, the
 * more of it must be there, and the more the speaker counts: five words alike are soon said twice.
 */
import { align } from '../align/index.ts';
import type { Uttered } from './saying-words.ts';

/** What is known of two speakers. */
export type Speakers = 'same' | 'different' | 'unknown';

/** Shared words in order, and how they stand. */
export interface Likeness {
  readonly shared: number;
  /** Shared words that tell: of substance, and no part of a name. */
  readonly telling: number;
  /** Longest run of shared words. */
  readonly run: number;
  /** Of the shorter's words that tell, the share that the longer has. */
  readonly held: number;
  /** True where no marks vouch for the words of one of the two. */
  readonly loose: boolean;
}

/** Lays two utterances against each other. */
export function likenessOf(a: Uttered, b: Uttered): Likeness {
  let [shared, telling, run] = [0, 0, 0];
  for (const { a: from, b: at, length } of align(a.hashes, b.hashes)) {
    shared += length;
    run = Math.max(run, length);
    for (let i = 0; i < length; i++) telling += Math.max(a.telling[from + i] as number, b.telling[at + i] as number);
  }
  const least = Math.min(count(a), count(b));
  return { shared, telling, run, held: least === 0 ? 0 : Math.min(1, telling / least), loose: a.loose || b.loose };
}

const count = ({ telling }: Uttered): number => telling.reduce((sum, one) => sum + one, 0);

/** True where the two tell one utterance. */
export function isRetold({ shared, telling, run, held, loose }: Likeness, speakers: Speakers): boolean {
  if (telling < 2 || shared < 4) return false;
  if (loose) return telling >= 3 && shared >= 8 && run >= 5 && held >= 0.75 && speakers !== 'different';
  if (run >= 8 && telling >= 4 && held >= 0.4) return true;
  if (shared >= 6 && telling >= 3 && held >= 0.75 && run >= 5) return speakers !== 'different' || shared >= 8;
  if (speakers === 'different') return false;
  if (telling >= 4 && held >= 0.6 && run >= 3) return true;
  return held >= 0.99 && run >= 4 && shared === run;
}
