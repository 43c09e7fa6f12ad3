/**
 * What gathering names works on: mentions, and the parties of one article that they name.
 *
 * A **mention** is a name where it stands. A **party** is all mentions of one person, organisation, place or thing in
 * one article. Mentions are known by their places in one list for the whole collection, articles in order, spans
 * counting in each article's own text. Nothing is decided here.
 */

import type { NameType } from '../../names/index.ts';
import type { Span } from '../../text/index.ts';
import type { PreparedName } from '../likeness/parts.ts';

/** What grammar says of whom a name names. */
export type Gender = 'female' | 'male';

/** A name as it stands in an article. */
export interface NameMention extends Span {
  /** Number of the article. */
  readonly article: number;
  /** The words of the span. */
  readonly text: string;
  readonly type: NameType;
  /** The title before it and the role behind it, as printed; null where there is none. */
  readonly title: string | null;
  readonly role: string | null;
  /** Null where title, role and given name say nothing. */
  readonly gender: Gender | null;
  /** `many` for a family or a people: "the Renns". */
  readonly number: 'one' | 'many';
  /** Of a person's name of one word: which name it is. Null for all others. */
  readonly lone: 'given' | 'surname' | null;
  readonly rule: string;
}

/** Why two mentions, by their places in the list, are held to name the same. */
export interface NameLink {
  readonly a: number;
  readonly b: number;
  /** A sentence's worth, without a full stop. */
  readonly reason: string;
  /** 0 to 1. */
  readonly strength: number;
}

/** How much of a name a party shows. */
export type Wholeness = 'whole' | 'surname' | 'given' | 'initial' | 'acronym' | 'part';

/** All mentions of one person or thing in one article. */
export interface Party {
  readonly article: number;
  readonly type: NameType;
  /** The fullest form. */
  readonly name: PreparedName;
  /** The parts of `name`, joined by a space. */
  readonly key: string;
  /** The mention that shows the fullest form first. */
  readonly anchor: number;
  readonly wholeness: Wholeness;
  /** Ascending. */
  readonly mentions: number[];
  readonly links: NameLink[];
  /** Words of the titles and roles that stand beside its mentions, folded. */
  readonly roles: Set<string>;
  gender: Gender | null;
  /** Said to be another of the same name ("also Tobias"). */
  readonly namesake: boolean;
  /** Of what is no person: the word that says what it is ("ministry"); folded. */
  readonly noun: string;
  /** A family or a people. */
  readonly many: boolean;
  /** Mentions of only the surname, and of only the given name. */
  bySurname: number;
  byGiven: number;
}

/** The parts of a name, joined by a space. */
export const keyOf = ({ parts }: PreparedName): string =>
  parts.map(({ particle, letters }) => particle + letters).join(' ');

/** All parties that are held to be one. */
export interface NamedSet {
  readonly parties: Party[];
  /** Links inside parties and between them: all mentions of the set hang together by them. */
  readonly links: NameLink[];
}

/** What two sets, by their places, have to do with each other. */
export interface BetweenSets {
  readonly a: number;
  readonly b: number;
  readonly relation: 'perhaps' | 'apart';
  readonly reason: string;
  readonly strength: number;
}
