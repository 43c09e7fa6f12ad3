/**
 * "expressed concern about the pier", "made a promise to wait": a verb that says little, and the noun that attributes.
 *
 * In: an outline, a verb group and what follows it. Out: a frame whose content stands behind the noun, or null. The nouns and
 * what leads from them are in the lexicon; behind most of them an infinitive says what is promised or wanted.
 */
import type { Frame } from './frames.ts';
import { LIGHT_VERBS } from './lexicon-en.ts';
import { LIGHT_NOUNS } from './lexicon-nouns-en.ts';
import { runEnd } from './nominal.ts';
import type { Group, Outline } from './outline.ts';

/** "expressed concern about …", "made a promise to …": the noun is the cue, and the content stands behind it. */
export function lightNoun(outline: Outline, { lemma, to }: Group, frame: Frame): Frame | null {
  if (!LIGHT_VERBS.has(lemma) || (frame.follows !== 'thing' && frame.follows !== 'bare' && frame.follows !== 'end'))
    return null;
  const { items } = outline;
  const limit = Math.min(items.length, to + 8);
  const end = runEnd(outline, to, limit);
  const head = items[end - 1];
  const next = items[end];
  const felt = EXPRESSING.has(lemma) ? FELT : undefined;
  const by = head?.tag === 'NOUN' ? (LIGHT_NOUNS.get(head.lemma) ?? felt) : undefined;
  if (by === undefined || next === undefined || outline.sentenceOf[end] !== outline.sentenceOf[to]) return null;
  const base = { ...frame, by: '', listener: null, cueEnd: end };
  if (next.lemma === 'that' && next.tag === 'SCONJ') return { ...base, follows: 'that', at: end + 1 };
  if (next.lemma === 'to' && outline.groupOf[end] !== -1)
    return NO_AIMS.has(head?.lemma ?? '') ? null : { ...base, follows: 'to', at: end };
  return by.has(next.lemma) ? { ...base, follows: 'about', at: end + 1, cueEnd: end + 1 } : null;
}

/** "has a position to win the town": what these are for is nothing that is said. */
const NO_AIMS = new Set('position focus stand stance view idea impression knowledge story message tribute'.split(' '));

/** Whatever is expressed is a feeling, about something: "expressed amusement at". */
const EXPRESSING: ReadonlySet<string> = new Set(['express', 'voice']);
const FELT: ReadonlySet<string> = new Set(['about', 'over', 'at', 'for', 'with', 'in', 'toward', 'towards']);
