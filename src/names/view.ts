/**
 * A text with its tokens as names ask for them.
 *
 * In: the text and its analysis. Out: words as written, folded, how written; a place beyond either end is an empty word.
 */
import { type Analysis, type Case, Spelling, spellingOf, type Tag, type Token } from '../language/index.ts';

const NOTHING = new Spelling('');

/** Words of a text by the numbers of their tokens. */
export class View {
  readonly text: string;
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  #spellings: ReadonlySet<Spelling> | null = null;

  constructor(text: string, analysis: Analysis) {
    this.text = text;
    this.analysis = analysis;
    this.tokens = analysis.tokens;
  }

  /** The word; without letters beyond the ends and for what is too long. */
  spelling(i: number): Spelling {
    return this.analysis.spellings[i] ?? NOTHING;
  }

  surface(i: number): string {
    return this.spelling(i).surface;
  }

  /** The word folded to small letters. */
  word(i: number): string {
    return this.spelling(i).folded;
  }

  /** The folded words of a stretch. */
  words(from: number, to: number): string[] {
    const words: string[] = [];
    for (let i = from; i < to; i++) words.push(this.word(i));
    return words;
  }

  tag(i: number): Tag | null {
    return this.tokens[i]?.tag ?? null;
  }

  lemma(i: number): string {
    return this.tokens[i]?.lemma ?? '';
  }

  case(i: number): Case {
    return this.spelling(i).case;
  }

  /** True where the text has the word (small letters) written so. */
  hasSmall(word: string): boolean {
    this.#spellings ??= new Set(this.analysis.spellings);
    return this.#spellings.has(spellingOf(word, 0, word.length));
  }
}
