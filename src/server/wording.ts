/**
 * Tellings as wordings: their words, laid against one another.
 *
 * Texts are cut into words once for each telling a page shows, however often it is compared.
 */
import type { Worded } from '../align/index.ts';
import type { StudyReader, TellingRow } from '../study/index.ts';
import { type Span, words } from '../text/index.ts';

/** What stands for the words that break into what was said. */
const BETWEEN = ' … ';

/** Words with their place in the source. */
export interface Placed extends Worded {
  /** The source's offset of an offset in `text`; between two parts, the end of the first. */
  at(offset: number): number;
}

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

  /** What a telling is compared by: its words, and of a quote only what was said, not what breaks into it. */
  of({ source, kind, detail, start, end }: TellingRow): Placed {
    const parts = kind === 'quote' && detail.parts.length > 0 ? detail.parts : [{ start, end }];
    const texts = parts.map((part) => this.at(source, part).text);
    const [only] = parts;
    if (only && parts.length === 1) return { ...this.at(source, only), at: (offset) => only.start + offset };
    const text = texts.join(BETWEEN);
    return { text, ...words(text), at: (offset) => offsetIn(parts, texts, offset) };
  }
}

function offsetIn(parts: readonly Span[], texts: readonly string[], offset: number): number {
  let before = 0;
  for (const [i, part] of parts.entries()) {
    const length = texts[i]?.length ?? 0;
    if (offset < before + length + BETWEEN.length) return part.start + Math.max(0, Math.min(length, offset - before));
    before += length + BETWEEN.length;
  }
  return parts.at(-1)?.end ?? 0;
}

/** a, b, … z, aa, ab, …: the letter of a wording by its number from 0. */
export function letterOf(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last;
}
