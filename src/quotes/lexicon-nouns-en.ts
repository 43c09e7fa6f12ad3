/**
 * English nouns and adjectives that attribute: "his claim that", "questions about", "is confident that".
 *
 * No input. Words only, no counts and no weights; gathered as the verbs were (`lexicon-en.ts`).
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

const nouns = (words: string, by: string): readonly (readonly [string, ReadonlySet<string>])[] =>
  list(words).map((word) => [word, set(by)]);

/** Nouns that attribute what follows them, with the prepositions that lead to it ("that" and "to" lead from all). */
export const CUE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...nouns('plea demand request preference praise enthusiasm love sympathy respect contempt', 'for of'),
  ...nouns('resistance objection commitment reaction reference aversion', 'to'),
  ...nouns(
    'mention criticism denunciation condemnation endorsement description portrayal understanding acceptance rejection approval disapproval accusation embrace denial dismissal fear knowledge mockery defense defence assessment',
    'of',
  ),
  ...nouns('attack comment view remark statement opinion thought idea', 'on about'),
  ...nouns(
    'claim belief assertion contention argument suggestion allegation insistence conviction assumption prediction assurance complaint concern confidence optimism outrage anger frustration reservation question worry doubt skepticism scepticism message story speech talk',
    'about of over at in with',
  ),
  ...nouns(
    'promise pledge vow refusal desire hope intention wish unwillingness threat warning determination advice',
    'for of',
  ),
]);

/** Nouns that attribute only behind a verb that gives them a speaker: "voiced support for", but not "his support for". */
export const LIGHT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...CUE_NOUNS,
  ...nouns('support endorsement', 'for of'),
  ...nouns('opposition tribute', 'to'),
  ...nouns('position focus stand stance', 'on'),
  ...nouns('view opinion thought idea impression', 'on about of'),
]);

/** Adjectives, and participles by their verb, that attribute what follows: "confident that", "concerned about". */
export const CUE_ADJECTIVES =
  set(`confident sure certain happy glad proud sorry concerned concern worried worry afraid aware
  unaware convinced convince skeptical sceptical critical supportive opposed oppose willing unwilling reluctant eager hopeful
  optimistic pessimistic grateful thankful disappointed disappoint surprised surprise shocked shock stunned upset angry
  frustrated frustrate interested interest adamant dismissive wary unhappy fearful ashamed determined excited excite
  enthusiastic hesitant hellbent keen mindful suspicious tired sick fond outraged alarmed alarm pleased please delighted
  delight thrilled thrill appalled appall horrified dismayed dismay troubled trouble bothered impressed impress amazed
  sympathetic contemptuous scornful divided divide split emphatic unequivocal explicit anxious nervous doubtful unsure uncertain`);

/** Nouns that attribute without an owner, with what leads to their content: "questions about", "the idea that". */
export const FREE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...nouns('question concern doubt worry anxiety', 'about that'),
    ...nouns(
      'word talk joke conversation comment detail chatter boast speculation language tweet information',
      'about',
    ),
    ...nouns('support call credit apology', 'for'),
    ...nouns('advocate case proposal argument', 'for'),
    ...nouns('plan promise pledge vow proposal call inclination', 'to'),
    ...nouns('opposition objection', 'to'),
    ...nouns('criticism mention rejection allegation denunciation disclosure admiration endorsement', 'of'),
    ...nouns('critic supporter opponent proponent defender champion chant hope view defense defence fear', 'of'),
    ...nouns('attack protest', 'against'),
    ...nouns('swipe jab dig aim fun shot', 'at'),
    ...nouns('consensus criticism disagreement', 'on over'),
    ...nouns('recognition consensus warning', 'that'),
    ...nouns('reluctance', 'to'),
    ...nouns('anxiety outrage', 'about over'),
    ...nouns(
      `idea notion claim statement complaint suggestion assertion belief hope assumption point criticism accusation
    allegation admission contention argument evidence agreement surprise concern doubt worry speculation allegation warning
    prediction conviction assurance insistence opinion view promise`,
      'that',
    ),
  ]
    // A noun of several rows has what each row gives it.
    .reduce(
      (all, [noun, leads]) => all.set(noun, new Set([...(all.get(noun) ?? []), ...leads])),
      new Map<string, Set<string>>(),
    ),
);
