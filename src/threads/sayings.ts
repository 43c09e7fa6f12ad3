/**
 * Sayings: the same utterance told again, in marks or without, cut, reworded, under another name.
 *
 * In: all tellings, the texts of their articles, who speaks in each as far as that is known. Out: a thread for each
 * utterance told more than once. Method: quotes that share a run of three words that few others have are laid against
 * each other and joined where one retells the other (`saying-likeness.ts`); what is joined by steps is one saying. A
 * run that many tellings have is a slogan or a stock phrase and joins nobody.
 *
 * It does not know meaning: an utterance translated anew, or told in other words altogether, stays apart.
 */
import { mix, slice } from '../text/index.ts';
import {
  copiesAmong,
  firstTelling,
  independentTellings,
  type Known,
  type Reused,
  withoutCopies,
} from './independence.ts';
import { isRetold, likenessOf, mayBeRetold, type Speakers, type Vocabulary, vocabularyOf } from './saying-likeness.ts';
import { besideWords, compared, noteOf } from './saying-note.ts';
import { type Uttered, utteredIn } from './saying-words.ts';
import type { GatheredThread, Told, ToldQuote } from './told.ts';

/** What gathering sayings needs beside the tellings. */
export interface Surroundings extends Known {
  readonly textOf: (article: number) => string;
  readonly reused: (article: number) => Reused;
  /** Who speaks, by place in the list of tellings: equal for one person; null where it is not known. */
  readonly speakerOf: (telling: number) => string | null;
}

/** Tellings that may share a run of words before it is taken for a stock phrase. */
const MOST_SHARING = 12;
const RUN = 3;
/** Rules whose content is what somebody spoke of, and not their words. */
const TOPICS = /^quotes\/(?:after-cue-(?:thing|about|quality|to)|noun-cue|seeming|passive-by)$/;

/** The sayings among tellings, in order of their first telling's place. */
export function gatherSayings(told: readonly Told[], around: Surroundings): readonly GatheredThread[] {
  const quotes = told.flatMap((one, place): readonly Quote[] =>
    one.kind === 'quote' && !(one.style === 'indirect' && TOPICS.test(one.rule))
      ? [{ place, quote: one, uttered: utteredIn(one, around.textOf(one.article)) }]
      : [],
  );
  const groups = new Groups(quotes.length);
  const vocabularies = new Map<number, Vocabulary>();
  const vocabulary = (n: number): Vocabulary => {
    const words = vocabularies.get(n) ?? vocabularyOf((quotes[n] as Quote).uttered);
    vocabularies.set(n, words);
    return words;
  };
  for (const [a, b] of candidates(quotes)) {
    if (groups.same(a, b)) continue;
    const [x, y] = [quotes[a] as Quote, quotes[b] as Quote];
    if (touch(x.quote, y.quote)) continue;
    if (!mayBeRetold(x.uttered, y.uttered, vocabulary(b))) continue;
    const speakers = speakersOf(around.speakerOf(x.place), around.speakerOf(y.place));
    if (isRetold(likenessOf(x.uttered, y.uttered), speakers)) groups.join(a, b);
  }
  return groups.all().map((group) =>
    threadOf(
      group.map((n) => quotes[n] as Quote),
      around,
    ),
  );
}

interface Quote {
  readonly place: number;
  readonly quote: ToldQuote;
  readonly uttered: Uttered;
}

/** Two tellings of the same words of one article are no two tellings. */
const touch = (a: ToldQuote, b: ToldQuote): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

function speakersOf(a: string | null, b: string | null): Speakers {
  return a === null || b === null ? 'unknown' : a === b ? 'same' : 'different';
}

/** Pairs that share a run of three words which few have, each once, the earlier first. */
function* candidates(quotes: readonly Quote[]): Generator<readonly [number, number]> {
  const sharing = new Map<number, number[]>();
  quotes.forEach(({ uttered: { hashes, substance } }, n) => {
    for (let i = 0; i + RUN <= hashes.length; i++) {
      if (substance[i] === 0 && substance[i + 1] === 0 && substance[i + 2] === 0) continue;
      const run = mix(
        Math.imul(Math.imul(hashes[i] as number, 31) + (hashes[i + 1] as number), 31) + (hashes[i + 2] as number),
      );
      const known = sharing.get(run);
      if (known === undefined) sharing.set(run, [n]);
      else if (known.at(-1) !== n && known.length <= MOST_SHARING) known.push(n);
    }
  });
  const met = new Set<number>();
  for (const list of sharing.values()) {
    if (list.length < 2 || list.length > MOST_SHARING) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const pair = (list[i] as number) * quotes.length + (list[j] as number);
        if (met.has(pair)) continue;
        met.add(pair);
        yield [list[i] as number, list[j] as number];
      }
    }
  }
}

function threadOf(group: readonly Quote[], around: Surroundings): GatheredThread {
  const quotes = group.map(({ quote }) => quote);
  const first = firstTelling(quotes, around);
  const { wordings, agree, differing } = compared(
    group.map(({ uttered }) => uttered),
    first,
  );
  const kept = withoutCopies(quotes, first, around.reused);
  const independent = independentTellings(kept, around);
  const otherwise = new Set(differing.map(({ wording }) => wording));
  return {
    kind: 'quote',
    label: labelOf(quotes, around),
    tellings: group.map(({ place }) => place),
    first,
    wordings,
    independent,
    copies: copiesAmong(quotes, kept, around),
    accounts: wordings.map((wording) => (otherwise.has(wording) ? wording : 0)),
    agree,
    note: noteOf(group.length, wordings, agree, differing) + besideWords(saidIn(quotes), quotes.map(nameOf)),
    detail: {},
    related: [],
  };
}

const saidIn = (quotes: readonly ToldQuote[]): readonly string[] => quotes.map(({ said }) => said);
const nameOf = ({ speaker }: ToldQuote): string | null => speaker?.name ?? null;

const LONGEST_LABEL = 80;

/** The shortest telling in marks of five words or more, cut at a word. */
function labelOf(quotes: readonly ToldQuote[], { textOf }: Surroundings): string {
  const inMarks = quotes.filter(({ style }) => style === 'direct');
  const [base] = [...(inMarks.length > 0 ? inMarks : quotes)].sort((a, b) => a.said.length - b.said.length);
  const text = base === undefined ? '' : base.style === 'direct' ? base.said : slice(textOf(base.article), base);
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_LABEL) return line;
  const cut = line.lastIndexOf(' ', LONGEST_LABEL);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_LABEL)} …`;
}

/** Sets that are joined by pairs. */
class Groups {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, n) => n);
  }

  #root(n: number): number {
    let root = n;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    this.#parents[n] = root;
    return root;
  }

  same(a: number, b: number): boolean {
    return this.#root(a) === this.#root(b);
  }

  join(a: number, b: number): void {
    const [x, y] = [this.#root(a), this.#root(b)];
    this.#parents[Math.max(x, y)] = Math.min(x, y);
  }

  /** Sets of two and more, each ascending, in order of their first member. */
  all(): readonly (readonly number[])[] {
    const sets = new Map<number, number[]>();
    this.#parents.forEach((_, n) => {
      const root = this.#root(n);
      const set = sets.get(root);
      if (set === undefined) sets.set(root, [n]);
      else set.push(n);
    });
    return [...sets.values()].filter((set) => set.length > 1);
  }
}
