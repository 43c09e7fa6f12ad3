/**
 * Mentions of one article by how they are written, and how much of a name each shows.
 *
 * In: the mentions, prepared, and the article's text. Out: forms, each with its mentions. A name that is said to be
 * another's ("also Tobias") is a form of its own. Who is meant is not asked here.
 */
import type { PreparedName } from '../likeness/parts.ts';
import { keyOf, type NameMention, type Wholeness } from './mention.ts';
import { saysAnother } from './roles.ts';

/** A mention with its name taken apart. */
export interface Prepared {
  /** Place in the list of all mentions. */
  readonly at: number;
  readonly mention: NameMention;
  readonly name: PreparedName;
}

/** Mentions of one article that are written alike. */
export interface Form {
  readonly name: PreparedName;
  readonly key: string;
  readonly wholeness: Wholeness;
  readonly namesake: boolean;
  readonly prepared: Prepared[];
}

/** The fullest first, then the first. */
export const byFullness = (a: Form, b: Form): number =>
  b.name.parts.length - a.name.parts.length || (a.prepared[0] as Prepared).at - (b.prepared[0] as Prepared).at;

/** The forms of an article, in order of their first mention. */
export function formsOf(text: string, mentions: readonly Prepared[]): Form[] {
  const forms = new Map<string, Form>();
  for (const each of mentions) {
    const namesake = saysAnother(text.slice(Math.max(0, each.mention.start - 40), each.mention.start));
    const { type, number } = each.mention;
    const key = `${type}|${number}|${each.name.generation ?? ''}|${namesake}|${keyOf(each.name)}`;
    const known = forms.get(key);
    if (known) known.prepared.push(each);
    else {
      const wholeness = wholenessOf(each);
      forms.set(key, { name: each.name, key: keyOf(each.name), wholeness, namesake, prepared: [each] });
    }
  }
  return [...forms.values()];
}

const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u;
/** Longer ones are places in a heading. */
const PLACE_ACRONYM = /^(?:\p{Lu}\.?){2,3}$/u;

function wholenessOf({ mention: { text, type, number, lone }, name: { parts } }: Prepared): Wholeness {
  if (number === 'many') return 'whole';
  if (type === 'person') {
    if (parts.length < 2) return lone ?? 'surname';
    return parts.slice(0, -1).every(({ initial }) => initial) ? 'initial' : 'whole';
  }
  // "U.S." is taken apart as "united states".
  if (parts.length > 1) return 'whole';
  if (type === 'place') return PLACE_ACRONYM.test(text.trim()) ? 'acronym' : 'whole';
  if (/\s/u.test(text.trim())) return 'whole';
  return ACRONYM.test(text.trim()) ? 'acronym' : 'part';
}
