/**
 * What was said, as words that can be laid against others.
 *
 * In: a quote and its article's text. Out: its words with their hashes, which of them carry substance, and where its
 * sentences end. A quote is taken by what stands in its marks, and whole where that is nothing or
 * too little.
 */
import { type Words, words } from '../text/index.ts';
import type { ToldQuote } from './told.ts';

/** An utterance by words: one entry of each array a word. */
export interface Uttered {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
  /** 1 for words of substance: no articles, pronouns, auxiliaries, prepositions, conjunctions. */
  readonly substance: Uint8Array;
  /** 1 for words of substance that are no part of a name: those two tellings may share by chance. */
  readonly telling: Uint8Array;
  /** True for words that no marks vouch for: the narrator's as much as the speaker's. */
  readonly loose: boolean;
  /** 1 for a word behind which a sentence, or a cut of it, ends. */
  readonly closes: Uint8Array;
}

const LITTLE = new Set(
  `a an the this that these those i me my mine myself you your yours he him his himself she her hers herself it its itself
  we us our ours they them their theirs who whom whose which what is are was were be been being am do does did done have
  has had having will would shall should can could may might must of in on at by for with from to into onto over under
  about as than then and or but nor so if because while when where not no there here very just also too s t re ve ll d m
  n't said says say up out`.split(/\s+/),
);

/** Words in marks that are enough to know a mixed quote by. */
const LEAST_IN_MARKS = 4;

/** The words of an utterance: those in marks, where they are enough. */
export function utteredIn(quote: Pick<ToldQuote, 'style' | 'said' | 'start' | 'end'>, text: string): Uttered {
  const said = utter(quote.said, quote.style === 'indirect');
  if (quote.style !== 'mixed' || said.hashes.length >= LEAST_IN_MARKS) return said;
  return utter(text.slice(quote.start, quote.end), true);
}

/** The words of any text, as an utterance has them. */
export function utter(text: string, loose = false): Uttered {
  const { starts, ends, hashes, count } = withoutBrackets(text, words(text));
  const substance = new Uint8Array(count);
  const closes = new Uint8Array(count);
  const telling = new Uint8Array(count);
  const capitals = Array.from(starts).filter((start) => /^\p{Lu}/u.test(text.slice(start, start + 2))).length;
  // In a headline capitals say nothing of names.
  const headline = 2 * capitals > count;
  for (let i = 0; i < count; i++) {
    const word = text
      .slice(starts[i], ends[i])
      .toLowerCase()
      .replace(/\u2019/g, "'");
    if (!LITTLE.has(word) && !/^(?:\w+n't|(?:i|you|he|she|it|we|they|that|there)'\w+)$/.test(word)) substance[i] = 1;
    const capital = !headline && /^\p{Lu}/u.test(text.slice(starts[i], ends[i]));
    telling[i] = substance[i] === 1 && (!capital || (i > 0 && closes[i - 1] === 1)) ? 1 : 0;
    const after = text.slice(ends[i], i + 1 < count ? starts[i + 1] : text.length);
    if (/[.!?\u2026;:]/.test(after) || i + 1 === count) closes[i] = 1;
  }
  return { text, starts, ends, hashes, substance, telling, loose, closes };
}

/** Words in which a bracket that stands for a letter is that letter: "[b]efore" is one word, and the same as "Before". */
function withoutBrackets(text: string, all: Words): Words {
  if (!text.includes(']')) return all;
  const { starts, ends, hashes } = all;
  const kept: number[] = [];
  const joined = { starts: starts.slice(), ends: ends.slice(), hashes: hashes.slice() };
  for (let i = 0; i < all.count; i++) {
    kept.push(i);
    const next = i + 1;
    const bracketed = text[(starts[i] as number) - 1] === '[' && text[ends[i] as number] === ']';
    if (!bracketed || next >= all.count || starts[next] !== (ends[i] as number) + 1) continue;
    const whole = text.slice(starts[i], ends[i]) + text.slice(starts[next], ends[next]);
    joined.ends[i] = ends[next] as number;
    joined.hashes[i] = words(whole).hashes[0] ?? 0;
    i = next;
  }
  const only = (array: Uint32Array): Uint32Array => Uint32Array.from(kept, (i) => array[i] as number);
  return { count: kept.length, starts: only(joined.starts), ends: only(joined.ends), hashes: only(joined.hashes) };
}
