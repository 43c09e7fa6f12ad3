/**
 * The texts of a large study: records of invented words whose quotes, figures, dates and names are known by place.
 *
 * In: how many records, a seed. Out: records one after another, each with the spans of what it tells and of
 * which thing. What is told often and what seldom goes by Zipf's law, so that a few threads have tens of
 * thousands of tellings and most have a few. One record is a hundred thousand words long.
 */
import { Writer } from './generate.ts';

/** A stretch that tells something: which thing of its kind, in which of its wordings. */
export interface TellingMade {
  readonly kind: 'quote' | 'figure' | 'date' | 'name';
  readonly thing: number;
  readonly wording: number;
  readonly start: number;
  readonly end: number;
  /** Of a quote in two: the name that stands before it as the speaker's. */
  readonly speaker: TellingMade | null;
}

/** A record and what it tells, in reading order. */
export interface RecordMade {
  readonly record: {
    readonly id: string;
    readonly title: string;
    readonly outlet: string;
    readonly published?: string;
    readonly text: string;
  };
  readonly told: readonly TellingMade[];
}

/** How many things of each kind there are to tell of. */
export const THINGS = { quote: 60_000, figure: 60_000, date: 9000, name: 40_000 } as const;
const OUTLETS = 420;
const PASSAGES_A_RECORD = 1.3;
/** Paragraphs in the long record, of about eighty words and four or five tellings each. */
const LONG = 1300;
/** One in so many records has the same paragraph at its foot. */
const FOOT = 20;

/** Makes records. */
export class Records {
  readonly #writer: Writer;
  readonly #names: readonly string[];
  readonly #sayings: readonly (readonly string[])[];
  readonly #counted: readonly string[];
  readonly #foot: string;
  readonly #waiting: string[] = [];

  constructor(seed: number) {
    const writer = new Writer(seed);
    this.#writer = writer;
    const named = (): string => writer.words(2).map(capital).join(' ');
    this.#names = Array.from({ length: THINGS.name }, named);
    this.#sayings = Array.from({ length: THINGS.quote }, () => {
      const said = writer.words(7 + writer.below(12)).join(' ');
      return [said, writer.edited(said), writer.edited(said)];
    });
    this.#counted = Array.from({ length: THINGS.figure }, () => writer.words(2).join(' '));
    this.#foot = writer.paragraph();
  }

  /** What is said of a thing in one of its wordings; of a figure what it counts. */
  words({ kind, thing, wording }: Pick<TellingMade, 'kind' | 'thing' | 'wording'>): string {
    if (kind === 'name') return this.#names[thing] as string;
    if (kind === 'quote') return (this.#sayings[thing] as readonly string[])[wording] as string;
    return kind === 'figure' ? (this.#counted[thing] as string) : dayOf(thing);
  }

  *make(count: number): Generator<RecordMade> {
    for (let n = 0; n < count; n++) {
      const page = new Page();
      const paragraphs = n === count >> 1 ? LONG : 2 + this.#writer.below(2);
      for (let i = 0; i < paragraphs; i++) this.#paragraph(page);
      this.#passages(page);
      if (n % FOOT === 0) page.paragraph(this.#foot);
      yield { record: { ...this.#head(n), text: page.text }, told: page.told };
    }
  }

  #head(n: number): Omit<RecordMade['record'], 'text'> {
    const title = capital(this.#writer.words(7).join(' '));
    const outlet = `Outlet ${1 + this.#rare(OUTLETS, 1.5)}`;
    const published = this.#writer.below(30) === 0 ? {} : { published: dayOf(this.#writer.below(7000)) };
    return { id: `r${n}`, title, outlet, ...published };
  }

  /** A number below `count`, small ones often; the higher `even`, the less often. */
  #rare(count: number, even: number): number {
    const at = this.#writer.next() ** even;
    return Math.min(count - 1, Math.floor(Math.exp(at * Math.log(count + 1))) - 1);
  }

  #passages(page: Page): void {
    const { next, below } = { next: this.#writer.next, below: (n: number) => this.#writer.below(n) };
    for (let wanted = PASSAGES_A_RECORD; next() < wanted; wanted--) {
      if (this.#waiting.length < 400) {
        const passage = this.#writer.paragraph();
        for (let copies = 2 + below(6); copies > 0; copies--)
          this.#waiting.push(next() < 0.5 ? passage : this.#writer.edited(passage));
      }
      page.paragraph(this.#waiting.splice(below(this.#waiting.length), 1)[0] as string);
    }
  }

  /** About eighty words, with two names, a figure, a quote in two of three and a date in one of two. */
  #paragraph(page: Page): void {
    page.paragraph('');
    const speaker = this.#name(page);
    page.add(` ${this.#writer.words(9).join(' ')}`);
    if (this.#writer.below(3) > 0) this.#quote(page, this.#writer.below(2) === 0 ? speaker : null);
    page.add(`. ${capital(this.#writer.words(8).join(' '))} `);
    this.#figure(page);
    page.add(` ${this.#writer.words(10).join(' ')}`);
    if (this.#writer.below(2) === 0) this.#date(page);
    page.add('. ');
    this.#name(page);
    page.add(` ${this.#writer.words(12).join(' ')}. ${this.#writer.sentence()}`);
  }

  #name(page: Page): TellingMade {
    const thing = this.#rare(THINGS.name, 0.8);
    return page.tell({ kind: 'name', thing, wording: 0 }, this.#names[thing] as string);
  }

  #quote(page: Page, speaker: TellingMade | null): void {
    const thing = this.#rare(THINGS.quote, 0.6);
    const wording = this.#writer.below(2) * this.#writer.below(3);
    page.add(': “');
    page.tell(
      { kind: 'quote', thing, wording },
      (this.#sayings[thing] as readonly string[])[wording] as string,
      speaker,
    );
    page.add('”');
  }

  #figure(page: Page): void {
    const thing = this.#rare(THINGS.figure, 0.6);
    const wording = this.#writer.below(4) === 0 ? 1 + this.#writer.below(4) : 0;
    page.tell({ kind: 'figure', thing, wording }, String(figureOf(thing, wording)));
    page.add(` ${this.#counted[thing]}`);
  }

  #date(page: Page): void {
    const thing = this.#rare(THINGS.date, 0.6);
    page.add(' on ');
    page.tell({ kind: 'date', thing, wording: 0 }, dayOf(thing));
  }
}

/** The value that a wording gives a quantity. */
export function figureOf(thing: number, wording: number): number {
  return 10 + (thing % 890) + wording * 3;
}

/** The day a number stands for. */
export function dayOf(n: number): string {
  return new Date(Date.UTC(1998, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A text that grows, and what it tells. */
class Page {
  readonly told: TellingMade[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  get text(): string {
    return this.#parts.join('');
  }

  add(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }

  paragraph(words: string): void {
    this.add(this.#length === 0 ? words : `\n\n${words}`);
  }

  tell(
    what: Pick<TellingMade, 'kind' | 'thing' | 'wording'>,
    words: string,
    speaker: TellingMade | null = null,
  ): TellingMade {
    const made = { ...what, speaker, start: this.#length, end: this.#length + words.length };
    this.told.push(made);
    this.add(words);
    return made;
  }
}
