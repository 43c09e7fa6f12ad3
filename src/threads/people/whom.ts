/**
 * Whom a pronoun means, or a role without a name: "she", "the harbour master", "the agency".
 *
 * In: an article's text, sentences and parties, the mentions, and the words that refer. Out: the party that is meant, or
 * null: silence is better than a guess. Method: for a pronoun, sentences are looked through backwards from its own; the
 * first that names anybody of fitting gender and number decides, if it names one alone (names inside quotation marks
 * are not looked at: they are another's words). A role means the one party that has it; of several, the one that was named
 * last, if nobody else who has it was named near. It reads no grammar, and does not follow "it" to things that have no name.
 */
import { foldWord, inReadingOrder, type Span, slice } from '../../text/index.ts';
import type { Gender, NameMention, Party } from './mention.ts';

/** A mention, and whose it is. */
export interface Appearance<P extends Party = Party> extends Span {
  readonly party: P;
}

/** What is known of an article when somebody in it is asked for. */
export interface Scene<P extends Party = Party> {
  /** The article's own text; all spans count in it. */
  readonly text: string;
  /** In order. */
  readonly sentences: readonly Span[];
  readonly parties: readonly P[];
  /** All mentions of all parties, in order. */
  readonly appearances: readonly Appearance<P>[];
}

/** An article ready to be asked. `mentions` is the list that parties name their mentions in. */
export function sceneOf<P extends Party>(
  text: string,
  sentences: readonly Span[],
  parties: readonly P[],
  mentions: readonly NameMention[],
): Scene<P> {
  const appearances = parties.flatMap((party) =>
    party.mentions.map((at) => {
      const { start, end } = mentions[at] as NameMention;
      return { start, end, party };
    }),
  );
  return { text, sentences, parties, appearances: appearances.sort(inReadingOrder) };
}

interface Asked {
  readonly types: ReadonlySet<NameMention['type']>;
  readonly gender: Gender | null;
}

const PERSON: ReadonlySet<NameMention['type']> = new Set(['person']);
const BODY: ReadonlySet<NameMention['type']> = new Set(['organisation']);
const PRONOUNS: ReadonlyMap<string, Asked> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Asked] => [word, { types: PERSON, gender: 'male' }]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Asked] => [word, { types: PERSON, gender: 'female' }]),
  ...['it', 'its', 'itself'].map((word): [string, Asked] => [word, { types: BODY, gender: null }]),
]);

/** How many sentences before its own a pronoun reaches, and a role. */
const PRONOUN_REACHES = 4;
const NEAR_BEHIND = 40;
/** Pronouns that are followed back one to the next. */
const LONGEST_CHAIN = 8;
const ROLE_REACHES = 8;

/** Who is meant by the words of a span; null where nobody is for certain. */
export function whoIs<P extends Party>(scene: Scene<P>, span: Span): P | null {
  const words = foldWord(slice(scene.text, span)).match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
  const [only] = words;
  if (only === undefined) return null;
  const pronoun = words.length === 1 ? PRONOUNS.get(only) : undefined;
  return pronoun === undefined ? byRole(scene, span, words) : byPronoun(scene, span, pronoun);
}

function byPronoun<P extends Party>(scene: Scene<P>, span: Span, asked: Asked, depth = 0): P | null {
  const { start } = span;
  const own = sentenceAt(scene.sentences, start);
  // "He told Venn": whoever is named right behind a pronoun is another.
  const behind = new Set(namedIn(scene, start, Math.min(start + NEAR_BEHIND, scene.sentences[own]?.end ?? start)));
  for (let n = own; n >= Math.max(0, own - PRONOUN_REACHES); n--) {
    const { start: from, end } = scene.sentences[n] ?? { start: 0, end: 0 };
    const fitting = namedIn(scene, from, Math.min(end, start)).filter(
      (party) => !party.many && !behind.has(party) && fits(party, asked),
    );
    if (fitting.length === 0) continue;
    const [only] = fitting;
    // A lone word that no article gives a full name or a gender may be no person at all.
    if (only === undefined || fitting.length > 1 || (only.gender === null && only.name.parts.length < 2)) return null;
    const before = pronounBetween(scene.text, from, start, asked);
    if (before === null) return only;
    // "He met Venn, and he …": the one who was meant before is meant still, or it cannot be told.
    return depth < LONGEST_CHAIN && byPronoun(scene, before, asked, depth + 1) === only ? only : null;
  }
  return null;
}

const fits = (party: Party, { types, gender }: Asked): boolean =>
  types.has(party.type) && (gender === null || party.gender === null || party.gender === gender);

/** The last pronoun of the same gender between two places, outside quotation marks, that is a subject; null where none is. */
function pronounBetween(text: string, from: number, to: number, { gender }: Asked): Span | null {
  if (gender === null) return null;
  const found = [...text.slice(from, to).matchAll(gender === 'male' ? /\bhe\b/giu : /\bshe\b/giu)];
  for (const { index } of found.reverse()) {
    const start = from + index;
    if (!isQuoted(text, start)) return { start, end: start + (gender === 'male' ? 2 : 3) };
  }
  return null;
}

/** A definite role: what begins with "a" or with somebody's name or pronoun is another's, or anybody. */
function byRole<P extends Party>(scene: Scene<P>, { start }: Span, words: readonly string[]): P | null {
  if (words[0] !== 'the' || words.length < 2) return null;
  const asked = words.slice(1).filter((word) => word !== 'of' && word !== 'the');
  const have = scene.parties.filter((party) => !party.many && hasRole(party, asked));
  const [first] = have;
  if (have.length < 2) return first ?? null;
  const own = sentenceAt(scene.sentences, start);
  const from = scene.sentences[Math.max(0, own - ROLE_REACHES)]?.start ?? 0;
  const near = namedIn(scene, from, start).filter((party) => have.includes(party));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Persons by the words of their roles, others by the noun that says what they are. */
function hasRole(party: Party, asked: readonly string[]): boolean {
  if (party.type === 'person') return asked.every((word) => party.roles.has(word));
  return party.type !== 'place' && asked.length === 1 && party.name.parts.length > 1 && party.noun === asked[0];
}

const sentenceAt = (sentences: readonly Span[], at: number): number => firstFrom(sentences, at + 1) - 1;

/** The number of the first span that starts at a place or behind it. */
function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parties named between two places, outside quotation marks, in order of their first mention there. */
function namedIn<P extends Party>({ text, appearances }: Scene<P>, from: number, to: number): readonly P[] {
  const named = new Set<P>();
  for (let n = firstFrom(appearances, from); n < appearances.length; n++) {
    const { start, end, party } = appearances[n] as Appearance<P>;
    if (end > to) break;
    if (!isQuoted(text, start)) named.add(party);
  }
  return [...named];
}

/** How far back a quotation mark is looked for; a paragraph ends the search. */
const LONGEST_QUOTE = 1500;

/** True inside quotation marks, as far as the marks of the paragraph tell. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTE), at);
  const paragraph = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const opened = paragraph.lastIndexOf('“');
  if (opened >= 0) return paragraph.indexOf('”', opened) < 0;
  return (paragraph.match(/"/g)?.length ?? 0) % 2 === 1;
}
