/**
 * Words of articles as the intake cut them, kept until they are compared: a run that reads an article cuts it once.
 *
 * In: the words of each article that this run reads. Out: the same by the article's place, once. What an earlier run
 * read, what does not fit and what has captions that tell nothing is not here: it is cut from its text again.
 */
import { type Steps, stepsOf } from '../passages/index.ts';
import type { Words } from '../text/index.ts';

/** The words of one article, from its beginning on. */
export interface Cut {
  readonly hashes: Uint32Array;
  readonly steps: Steps;
}

/** Words cut from a text in which the article begins at `start`. */
export const cutOf = (words: Words, start: number): Cut => ({
  hashes: words.hashes,
  steps: stepsOf([{ words, start }]),
});

/** Words of articles, by source and place. */
export class WordsKept {
  readonly #cuts = new Map<string, Cut>();
  /** How many words there is still room for. */
  #room: number;

  /** `most` is how many words may be kept; each takes six bytes. */
  constructor(most: number) {
    this.#room = most;
  }

  put(source: number, start: number, cut: Cut): void {
    if (cut.hashes.length > this.#room) return;
    this.#room -= cut.hashes.length;
    this.#cuts.set(`${source} ${start}`, cut);
  }

  /** The words of the article that begins there, which are kept no longer; undefined where they are not here. */
  take({ source, start }: { readonly source: number; readonly start: number }): Cut | undefined {
    const place = `${source} ${start}`;
    const cut = this.#cuts.get(place);
    this.#cuts.delete(place);
    return cut;
  }

  /** Keeps none any longer: what is left belongs to articles that are gone. */
  clear(): void {
    this.#cuts.clear();
  }
}
