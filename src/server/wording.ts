/**
 * Tellings as wordings: their words, laid against one another.
 *
 * Texts are cut into words once for each telling a page shows, however often it is compared.
 */
import type { Worded } from '../align/index.ts';
import type { StudyReader } from '../study/index.ts';
import { type Span, words } from '../text/index.ts';

export class Wordings {
  readonly #reader: StudyReader;
  readonly #known = new Map<string, Worded>();

  constructor(reader: StudyReader) {
    this.#reader = reader;
  }

  /** The words at a span of a source. */
  at(source: number, { start, end }: Span): Worded {
    const place = `${source} ${start} ${end}`;
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const text = this.#reader.texts.slice(source, { start, end });
    const worded = { text, ...words(text) };
    this.#known.set(place, worded);
    return worded;
  }
}

/** a, b, … z, aa, ab, …: the letter of a wording by its number from 0. */
export function letterOf(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last;
}
