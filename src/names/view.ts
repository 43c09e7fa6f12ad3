/**
 * A text with its tokens as names ask for them.
 *
 * In: the text and its analysis. Out: words as written, folded, how written; a place beyond either end is an empty word.
 */
import { type Analysis, type Case, caseOf, type Tag, type Token } from '../language/index.ts';
import { foldWord } from '../text/index.ts';

/** Longer tokens (addresses) are no part of a name. */
const LONGEST = 40;
const MOST_KEPT = 100_000;

const folded = new Map<string, string>();

/** Folded form of a word, kept. */
export function foldedWord(word: string): string {
  let found = folded.get(word);
  if (found === undefined) {
    found = foldWord(word);
    if (folded.size >= MOST_KEPT) folded.clear();
    folded.set(word, found);
  }
  return found;
}

/** Words of a text by the numbers of their tokens. */
export class View {
  readonly text: string;
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  #lemmas: ReadonlySet<string> | null = null;

  constructor(text: string, analysis: Analysis) {
    this.text = text;
    this.analysis = analysis;
    this.tokens = analysis.tokens;
  }

  /** The word as written; empty beyond the ends and for what is too long. */
  surface(i: number): string {
    const token = this.tokens[i];
    return token === undefined || token.end - token.start > LONGEST ? '' : this.text.slice(token.start, token.end);
  }

  /** The word folded to small letters. */
  word(i: number): string {
    return foldedWord(this.surface(i));
  }

  tag(i: number): Tag | null {
    return this.tokens[i]?.tag ?? null;
  }

  lemma(i: number): string {
    return this.tokens[i]?.lemma ?? '';
  }

  case(i: number): Case {
    return caseOf(this.surface(i));
  }

  /** True where the text has the word in small letters. */
  hasSmall(word: string): boolean {
    this.#lemmas ??= new Set(
      this.tokens.filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'VERB').map(({ lemma }) => lemma),
    );
    return this.#lemmas.has(word);
  }
}
