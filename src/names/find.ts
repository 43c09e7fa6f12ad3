/**
 * The names of a text: people, organisations, places, other things.
 *
 * In: a text, the span to search, and its analysis. Out: mentions in reading order that do not overlap, all within the span.
 * Method: runs of proper nouns (`runs.ts`), parted from their titles (`titles.ts`), judged by votes (`decide.ts`); then parts of
 * persons' names, roles behind commas, acronyms. English; other languages have no tags and so no names. Never throws on text.
 * It does not say which mentions mean the same, and finds no pronouns and no roles without a name.
 */
import type { Analysis } from '../language/index.ts';
import { foldWord, inReadingOrder, type Span } from '../text/index.ts';
import type { Candidate } from './candidate.ts';
import { type Decided, decide } from './decide.ts';
import { ROLES, TITLES } from './lexicon-en.ts';
import { initialsOf } from './links.ts';
import type { NameFound } from './name.ts';
import { genderOf, partsOf } from './person-parts.ts';
import { peopleOf } from './places-en.ts';
import { isAcronym } from './rules/acronym.ts';
import { capitalPairs, type Known, knownNames, runsOf } from './runs.ts';
import { candidatesOf } from './titles.ts';
import { View } from './view.ts';

/** All names of the text within the span. */
export function findNames(text: string, within: Span, analysis: Analysis): readonly NameFound[] {
  const view = new View(text, analysis);
  const decided = decide(view, candidatesIn(view, within));
  const surnames = surnamesOf(decided);
  const long = longForms(decided);
  return decided.map((one) => describe(view, one, surnames, long));
}

/** Candidates of the body, then of the headlines, where the body's names are known; in reading order. */
function candidatesIn(view: View, { start, end }: Span): Candidate[] {
  const pairs = capitalPairs(view);
  const sentences = view.analysis.sentences.filter((one) => start <= one.start && one.end <= end);
  const read = (headline: boolean, known: Known): Candidate[] =>
    sentences
      .filter((one) => one.headline === headline)
      .flatMap((one) => runsOf(view, one, pairs, known).flatMap((run) => candidatesOf(view, run, one)));
  const body = read(false, new Map());
  if (!sentences.some(({ headline }) => headline)) return body;
  const heads = read(true, knownNames(body));
  return heads.length === 0 ? body : [...body, ...heads].sort(inReadingOrder);
}

/** Last words of persons' names of two words or more. */
const surnamesOf = (decided: readonly Decided[]): ReadonlySet<string> =>
  new Set(
    decided.flatMap(({ type, candidate: { words } }) =>
      type === 'person' && words.length > 1 ? [words.at(-1) ?? ''] : [],
    ),
  );

/** The earliest name that each acronym may stand for. */
function longForms(decided: readonly Decided[]): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const { type, candidate } of decided) {
    if (type === 'person' || candidate.words.length < 2) continue;
    for (const letters of initialsOf(candidate.words)) {
      if (!found.has(letters)) found.set(letters, { start: candidate.start, end: candidate.end });
    }
  }
  return found;
}

function describe(
  view: View,
  { candidate, type, rule, lead }: Decided,
  surnames: ReadonlySet<string>,
  long: ReadonlyMap<string, Span>,
): NameFound {
  const { start, end, words, from, title } = candidate;
  const person = type === 'person' ? partsOf(view, candidate, surnames.has(words[0] ?? '')) : null;
  const role = type === 'person' ? roleBehind(view, candidate) : null;
  const given = person?.given ?? null;
  const givenWord =
    given === null
      ? null
      : foldWord(view.text.slice(given.start, Math.min(given.end, given.start + 30)).split(/\s/)[0] ?? '');
  const many = rule === 'family' || (type === 'other' && peopleOf(words.at(-1) ?? '') === 'many');
  return {
    kind: 'name',
    rule,
    type,
    lead,
    start,
    end,
    title: type === 'person' ? title : null,
    role: role?.span ?? null,
    person,
    gender: type === 'person' ? genderOf(candidate.titleWords, role?.words ?? [], givenWord) : null,
    number: many ? 'many' : 'one',
    acronym: acronymBehind(view, candidate),
    expands:
      words.length === 1 && isAcronym(view.surface(from))
        ? (long.get((words[0] ?? '').replaceAll('.', '')) ?? null)
        : null,
  };
}

/** "World Weather Agency (WWA)": the letters in the brackets, where they are those of the name. */
function acronymBehind(view: View, { to, words }: Candidate): Span | null {
  if (words.length < 2 || view.surface(to) !== '(' || view.surface(to + 2) !== ')') return null;
  const letters = view.word(to + 1).replaceAll('.', '');
  const token = view.tokens[to + 1];
  if (token === undefined || !isAcronym(view.surface(to + 1))) return null;
  const first = words[0]?.charAt(0);
  return initialsOf(words).includes(letters) || letters.startsWith(first ?? ' ')
    ? { start: token.start, end: token.end }
    : null;
}

/** "Venn, the defence minister,": from the article to the role. */
function roleBehind(view: View, { to }: Candidate): { readonly span: Span; readonly words: readonly string[] } | null {
  if (view.surface(to) !== ',') return null;
  let last = -1;
  const words: string[] = [];
  for (let i = to + 1; i < to + 10; i++) {
    const tag = view.tag(i);
    if (
      tag !== 'DET' &&
      tag !== 'NOUN' &&
      tag !== 'ADJ' &&
      tag !== 'PROPN' &&
      tag !== 'PRON' &&
      tag !== 'PART' &&
      tag !== 'NUM'
    )
      break;
    if (tag === 'DET' && i > to + 1) break;
    const word = view.word(i);
    if ((ROLES.has(word) || TITLES.has(word)) && tag !== 'PRON') {
      last = i;
      words.push(word);
    }
  }
  if (last < 0 || view.tag(last + 1) === 'VERB' || view.tag(last + 1) === 'PROPN') return null;
  return { span: { start: (view.tokens[to + 1] as Span).start, end: (view.tokens[last] as Span).end }, words };
}
