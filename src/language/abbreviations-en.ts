/**
 * English abbreviations that are written with a point, by what the point may mean besides.
 *
 * In: a word without its point. Out: yes or no. Lists written for newspapers; a word that is not listed
 * ends its sentence with its point.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Stand before a name or a number: their point never ends a sentence. */
const BEFORE = set(`
  mr mrs ms mx dr prof rev fr sr br hon gen lt col capt cmdr cdr maj sgt cpl pvt adm brig ens
  sen rep gov pres amb supt insp det cllr st mt ft messrs mme mlle mgr msgr sec treas atty
  vs v no nos art fig figs pp vol ca cf al
  lieut comdr ald asst assoc dep dir univ sens reps govs gens drs profs revs atty attys cos nos
`);

/** End a sentence now and then: the next word decides. */
const ANYWHERE = set(`
  inc corp co ltd llc bros jr sr esq etc est dept depts assn intl ave blvd rd hwy
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  approx min max hr hrs sq tel ext ed eds phd ph
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla
  ore pa tenn tex va vt wash wis wyo ont
`);

/** Words by themselves too: an abbreviation only with a capital. */
const CAPITAL_ONLY = set(
  `no art fig mar sun sat wed ill ind miss mo mass wash pa la ore ark del min max ed gen col st mt ft ext rd dep sec al co`,
);

/** True for a word that, with a point after it, may be short for another. Any case. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (!BEFORE.has(lower) && !ANYWHERE.has(lower)) return false;
  return !CAPITAL_ONLY.has(lower) || word !== lower || lower === 'al' || lower === 'co';
}

/** True for an abbreviation that stands before a name or a number, so that its point ends nothing. Without the point. */
export const standsBefore = (word: string): boolean => BEFORE.has(word.toLowerCase());
