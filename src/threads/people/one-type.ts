/**
 * One type for one name: what the collection says where single articles are unsure.
 *
 * In: mentions with their names taken apart. Out: the type of each. Method: mentions written alike vote, ten at most from
 * one article, those in capitals half (a heading shows no capitals to judge by); half of the votes, and half as many again as the
 * next type has, carry the rest with them.
 * A surname keeps its person where the article names somebody of that surname in full: one word may be both.
 * A word that is rare here follows one of six letters or more that is spelt by the same sounds and is not.
 */
import type { NameType } from '../../names/index.ts';
import { skeleton } from '../likeness/keys.ts';
import { letterEdits } from '../likeness/letters.ts';
import { romanise } from '../likeness/romanise.ts';
import type { NameMention } from './mention.ts';

const MAJORITY = 0.5;
/** And so much more than the next. */
const AHEAD = 1.5;
const MOST_VOTES = 10;
const IN_CAPITALS = 0.5;
/** A title makes a person. */
const WITH_TITLE = 2;
/** Votes from which a name's type is known, and up to which it is rare. */
const KNOWN = 3;
const SAME_SOUNDS = 0.25;
const LEAST_LETTERS = 6;

type Votes = Map<NameType, number>;

const keyOf = (text: string): string => (romanise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** The types of mentions, in their order. */
export function settledTypes(mentions: readonly NameMention[]): readonly NameType[] {
  const keys = mentions.map(({ text }) => keyOf(text));
  const votes = count(mentions, keys);
  const surnames = surnamesOf(mentions, keys);
  const alike = new Alike(votes);
  return mentions.map((mention, n) => {
    const key = keys[n] as string;
    const { type, title, article } = mention;
    if (type === 'person' && (title !== null || surnames.has(`${article}|${key}`))) return type;
    return majority(votes.get(key)) ?? majority(votes.get(alike.to(key))) ?? type;
  });
}

function count(mentions: readonly NameMention[], keys: readonly string[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  const cast = new Map<string, number>();
  mentions.forEach(({ article, type, title, text }, n) => {
    const key = keys[n] as string;
    const ballot = `${article}|${type}|${key}`;
    const before = cast.get(ballot) ?? 0;
    if (before >= MOST_VOTES) return;
    cast.set(ballot, before + 1);
    const weight = title !== null ? WITH_TITLE : text.length > 1 && text === text.toUpperCase() ? IN_CAPITALS : 1;
    const own = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, own.set(type, (own.get(type) ?? 0) + weight));
  });
  return votes;
}

/** Surnames of the persons whom an article names in full, with its number. */
function surnamesOf(mentions: readonly NameMention[], keys: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  mentions.forEach(({ article, type, lone }, n) => {
    const words = (keys[n] as string).split(' ');
    if (type === 'person' && lone === null) found.add(`${article}|${words.at(-1)}`);
  });
  return found;
}

const sumOf = (votes: Votes): number => [...votes.values()].reduce((sum, each) => sum + each, 0);

/** The type that has most votes by far; null where none has, or one vote is all. */
function majority(votes: Votes | undefined): NameType | null {
  if (votes === undefined) return null;
  const sum = sumOf(votes);
  const [best, next] = [...votes].sort(([, a], [, b]) => b - a);
  const far = best !== undefined && best[1] >= MAJORITY * sum && best[1] >= AHEAD * (next?.[1] ?? 0);
  return far && sum > 1 ? best[0] : null;
}

/** Well-known single words by their skeletons. */
class Alike {
  private readonly votes: ReadonlyMap<string, Votes>;
  private readonly known = new Map<string, string[]>();

  constructor(votes: ReadonlyMap<string, Votes>) {
    this.votes = votes;
    for (const [key, own] of votes) {
      if (key.includes(' ') || key.length < LEAST_LETTERS || sumOf(own) < KNOWN) continue;
      const bones = skeleton(key);
      this.known.set(bones, [...(this.known.get(bones) ?? []), key]);
    }
  }

  /** A word that is well known and sounds the same; the word itself where there is none. */
  to(key: string): string {
    const own = this.votes.get(key);
    if (key.includes(' ') || key.length < LEAST_LETTERS || own === undefined || sumOf(own) >= KNOWN) return key;
    return this.known.get(skeleton(key))?.find((other) => letterEdits(key, other) <= SAME_SOUNDS) ?? key;
  }
}
