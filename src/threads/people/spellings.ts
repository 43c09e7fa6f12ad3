/**
 * How the forms of one name differ.
 *
 * In: the words of all mentions. Out: the number of each one's form, forms with counts, whether all are one spelling or cuts
 * of it, and a sentence that says so. Case, white space and marks between words are no difference of form; an initial
 * and an acronym are cuts.
 */
import { accountsOf } from '../accounts.ts';
import { acronymsOf, lettersOf } from './fits.ts';

/** What forms a name has. */
export interface Forms {
  /** For each mention the number of its form, from 0; the first telling's is 0. */
  readonly wordings: readonly number[];
  /** Most mentions first. */
  readonly counted: readonly { readonly text: string; readonly count: number }[];
  /** For each mention the number of its account, from 0: forms of one account are one spelling or cuts of it. */
  readonly accounts: readonly number[];
  readonly agree: boolean;
  readonly note: string;
}

interface Form {
  readonly text: string;
  readonly words: readonly string[];
  count: number;
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** More forms than this are not named in a note. */
const MOST_NAMED = 4;
/** More forms than this are not held against one another one by one: such a thread does not agree. */
const MOST_COMPARED = 400;

/** Compares forms; `first` is the place of the first telling. */
export function compareForms(texts: readonly string[], first: number): Forms {
  const forms = new Map<string, Form>();
  const keys = texts.map((text) => wordsIn(text).join(' '));
  const put = (at: number): void => {
    const [key, text] = [keys[at] as string, texts[at] as string];
    const known = forms.get(key);
    if (known) known.count++;
    else forms.set(key, { text: text.replace(/\s+/gu, ' '), words: wordsIn(text), count: 1 });
  };
  const order = [first, ...texts.keys()].filter((at, n) => n === 0 || at !== first);
  for (const at of order) put(at);
  const numbers = new Map([...forms.keys()].map((key, n) => [key, n]));
  const all = [...forms.values()];
  const spellings = all.length > MOST_COMPARED ? all : distinct(all);
  const wordings = keys.map((key) => numbers.get(key) ?? 0);
  const accounts = spellings.length === 1 || all.length > MOST_COMPARED ? numbersOf(all, spellings) : apart(all);
  return {
    wordings,
    accounts: wordings.map((wording) => accounts[wording] as number),
    counted: all.map(({ text, count }) => ({ text, count })).sort((a, b) => b.count - a.count),
    agree: spellings.length === 1,
    note: noteOf(spellings, all.length),
  };
}

/** Too many forms to hold against one another are an account each; one spelling is one account. */
const numbersOf = (all: readonly Form[], spellings: readonly Form[]): readonly number[] =>
  all.map((_, n) => (spellings.length === 1 ? 0 : n));

/** The account of each form; the first form is the first telling's. */
function apart(forms: readonly Form[]): readonly number[] {
  return accountsOf(forms.length, 0, (a, b) => {
    const [x, y] = [forms[a] as Form, forms[b] as Form];
    return x.words.length < y.words.length ? isCut(x, y) : isCut(y, x);
  });
}

/** Forms that are no cut of a longer one. */
function distinct(forms: readonly Form[]): readonly Form[] {
  const kept: Form[] = [];
  for (const form of [...forms].sort((a, b) => b.words.length - a.words.length || b.count - a.count)) {
    if (!kept.some((longer) => isCut(form, longer))) kept.push(form);
  }
  return kept;
}

function isCut({ text, words }: Form, longer: Form): boolean {
  if (acronymsOf(longer.text).includes(lettersOf(text))) return true;
  let at = 0;
  for (const word of words) {
    while (at < longer.words.length && !stands(word, longer.words[at] as string)) at++;
    if (at++ >= longer.words.length) return false;
  }
  return true;
}

const stands = (word: string, full: string): boolean =>
  word === full ||
  ([...word].length === 1 && full.startsWith(word)) ||
  ([...full].length === 1 && word.startsWith(full));

function noteOf(spellings: readonly Form[], forms: number): string {
  if (spellings.length === 1)
    return forms === 1 ? 'The spellings agree.' : 'The spellings agree; some forms are shorter.';
  const named = spellings.slice(0, MOST_NAMED).map(({ text }) => text);
  const rest = spellings.length - named.length;
  return `The spellings differ: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
