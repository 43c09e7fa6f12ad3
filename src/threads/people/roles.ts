/**
 * What stands beside a name: titles that tell women from men, words of roles, the elder and the younger.
 *
 * In: a title as printed, or the text before and behind a mention. Out: gender, words of the role, generation, whether
 * the text says that this is another of the same name. English only; elsewhere nothing is known. Lists are our own.
 */
import { foldWord } from '../../text/index.ts';
import type { Gender } from './mention.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const FEMALE = set(`mrs ms miss lady dame madame mme queen princess duchess countess baroness empress sister mother
  congresswoman chairwoman spokeswoman actress widow daughter wife frau senora signora aunt grandmother businesswoman
  policewoman councilwoman assemblywoman nun abbess heiress hostess waitress girlfriend`);
const MALE = set(`mr sir lord king prince duke count baron emperor father pope brother congressman chairman spokesman
  actor widower son husband herr monsieur senor signor uncle grandfather businessman policeman councilman assemblyman
  cardinal monk abbot boyfriend`);
/** Words of a title that say nothing of what somebody is. */
const EMPTY = set('mr mrs ms miss mx dr the a an of for and in at to his her its their old young former late then s');

const wordsIn = (text: string): string[] => foldWord(text).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** What a title says of gender; null where it says nothing, or both. */
export function genderOf(title: string): Gender | null {
  const words = wordsIn(title);
  const [female, male] = [words.some((word) => FEMALE.has(word)), words.some((word) => MALE.has(word))];
  return female === male ? null : female ? 'female' : 'male';
}

/** Words of a title that say what somebody is: "harbour", "master". */
export const roleWords = (title: string): readonly string[] => wordsIn(title).filter((word) => !EMPTY.has(word));

const ANOTHER = /(?:\balso|\banother|\ba different|\bno relation to|\ba namesake,?)\s*(?:named|called)?\s*$/iu;

/** True where the words before a mention say that it is another of the same name ("a keeper, also Tobias"). */
export const saysAnother = (before: string): boolean => ANOTHER.test(before.slice(-40));

const ELDER_BEFORE = /\b(?:old|elder)\s+(?:(?:mr|mrs|ms|captain|dr)\.?\s+)?$/iu;
const YOUNGER_BEFORE = /\b(?:young|younger)\s+(?:(?:mr|mrs|ms|captain|dr)\.?\s+)?$/iu;
const ELDER_BEHIND = /^,?\s*(?:the elder|sr\b|senior\b)/iu;
const YOUNGER_BEHIND = /^,?\s*(?:the younger|jr\b|junior\b)/iu;

/** 1 for the elder, 2 for the younger, null where the words around a mention do not say. */
export function generationBeside(before: string, behind: string): 1 | 2 | null {
  if (ELDER_BEFORE.test(before.slice(-24)) || ELDER_BEHIND.test(behind.slice(0, 16))) return 1;
  return YOUNGER_BEFORE.test(before.slice(-24)) || YOUNGER_BEHIND.test(behind.slice(0, 16)) ? 2 : null;
}
