/**
 * A name as it was found: one mention of a person, an organisation, a place, or of another thing with a name.
 *
 * The span is the name alone: no title, no possessive; of names inside one another the longest. All spans are
 * offsets of the text that was searched. What a name means, and which mentions mean the same, is not said here.
 */
import type { Span } from '../text/index.ts';

/** `other`: peoples, events, works, ships, laws. */
export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** The parts of a person's name, in the order in which they stand; null for what is not there. */
export interface PersonParts {
  /** Given names and initials: "Ada J." A name of one word that is a usual given name has it here. */
  readonly given: Span | null;
  /** Surname with its particles: "van der Meer". A name of one word that is no usual given name has it here. */
  readonly surname: Span | null;
  /** "Jr.", "III". */
  readonly suffix: Span | null;
}

/** One mention. */
export interface NameFound extends Span {
  readonly kind: 'name';
  /** What spoke loudest for the type. */
  readonly rule: string;
  readonly type: NameType;
  /** Votes for the type less those for the next best: below 1 it is little more than a guess, above 3 well founded. */
  readonly lead: number;
  /** Title or role before the name, without its article: "President", "former defence minister". */
  readonly title: Span | null;
  /** Role behind the name, set off by a comma, with its article: "the defence minister". */
  readonly role: Span | null;
  /** Null for what is no person. */
  readonly person: PersonParts | null;
  /** What title, role and given name say; null where they say nothing. */
  readonly gender: 'female' | 'male' | null;
  /** `many` for a family or a people: "the Venns", "Islanders". */
  readonly number: 'one' | 'many';
  /** The acronym that the text introduces behind this name: "(WWA)", without its brackets. */
  readonly acronym: Span | null;
  /** For an acronym: the earliest name in the text that it stands for. */
  readonly expands: Span | null;
}
