/**
 * Words inside names that are no names: titles, particles, marks of generation, forms of companies.
 *
 * In: nothing. Out: sets of folded words. Written for this project.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Titles before a person's name. */
export const TITLES = set(`
  mr mrs ms miss mx dr prof professor sir dame lord lady president prasident presidente premier chancellor minister senator sen
  rep congressman congresswoman representative governor gov mayor judge justice chief king queen prince princess
  emperor empress duchess count countess baroness pope cardinal archbishop bishop brother rev
  reverend pastor rabbi imam sheikh shaikh shaykh sheik sheykh ayatollah grand mullah mulla maulana mawlana maulvi qari hafiz haji
  hajji hajj sayyid sayed general gen colonel col maj captain capt lieutenant lt sergeant sgt corporal cpl
  admiral commander cmdr marshal officer inspector detective ambassador secretary attorney speaker chairman chairwoman
  director deputy vice former ex herr frau monsieur madame mme mlle m dona senor senora signor signora
  saint hon honourable honorable comrade engineer eng
`);

/** Titles that also stand inside names. */
export const HONORIFICS = set(
  'haji hajji hajj mullah mulla maulana maulvi qari hafiz shaikh shaykh sheikh sayyid sayyed',
);

/** Honours, and stray legal forms, behind a person's name. */
export const HONOURS = set('na llc inc ltd esq phd md mp mep qc kc obe mbe cbe');

/** Words that say how old a bearer of the name is, or the how manieth, as one number each. */
export const GENERATIONS: ReadonlyMap<string, number> = new Map([
  ...(['senior', 'sr', 'elder', 'pere', 'i'] as const).map((word): [string, number] => [word, 1]),
  ...(['junior', 'jr', 'jnr', 'younger', 'fils', 'ii', '2nd'] as const).map((word): [string, number] => [word, 2]),
  ...(['iii', '3rd'] as const).map((word): [string, number] => [word, 3]),
  ...(['iv', '4th'] as const).map((word): [string, number] => [word, 4]),
  ...(['v', '5th'] as const).map((word): [string, number] => [word, 5]),
  ...(['vi', '6th'] as const).map((word): [string, number] => [word, 6]),
]);

/** Particles that make another name of the word behind them: child of, father of, servant of. */
export const BINDING: ReadonlyMap<string, string> = new Map(
  [
    ['child', 'bin ben ibn bint binti wuld ould'],
    ['parent', 'abu abou umm bu'],
    ['servant', 'abd abdul abdel abdal abdol'],
  ].flatMap(([kind = '', words = '']) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** Articles and particles that go with the word behind them and are often left out. */
export const PARTICLES = set(`
  al el ul ur ud as az ad an at ash ar il ol us
  de del della dello dei degli delle di da do dos das du des la le las los lo les
  van von vom der den ter ten te zu zum zur und af av mac mc fitz san santa
`);

/** Particles that are also given names: "Ben Venn", "Ash Venn". Before a surname they stand in small letters. */
export const GIVEN_PARTICLES = set(
  'ben bin bu as az ad an at ash ar il ol us da do dos das la le las lo los les van von mac san santa ter della di abdul abdel abdal abou abu',
);

/** Legal forms of companies: they tell no two apart unless nothing else does. */
export const LEGAL_FORMS = set(`
  inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag aktiengesellschaft kg kgaa se sa nv bv
  ab as asa oy oyj spa srl sarl sas pty pte jsc ojsc oao pao zao ooo ao pjsc cjsc kk sl cv aktiengeselschaft sp zoo
  public joint joynt stock liability gesellschaft mit beschrankter haftung open aktsionernoe obshchestvo aktsionernoye societatea cu
  raspundere limitata holding holdings group
`);

/** Small words of organisations' names, which acronyms and memory leave out. */
export const SMALL_WORDS = set('the of and for in on to at & de la le du des del der die das und et');

/** Words that shorten others in organisations' names. */
export const SHORTENED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    "int'l": 'international',
    natl: 'national',
    "nat'l": 'national',
    dept: 'department',
    govt: 'government',
    "gov't": 'government',
    assn: 'association',
    assoc: 'association',
    univ: 'university',
    inst: 'institute',
    mfg: 'manufacturing',
    bros: 'brothers',
    ctr: 'center',
    centre: 'center',
    comm: 'committee',
    us: 'united states',
    usa: 'united states',
    uk: 'united kingdom',
    un: 'united nations',
    eu: 'european union',
    organisation: 'organization',
    defence: 'defense',
    labour: 'labor',
    first: '1st',
    second: '2nd',
    third: '3rd',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
  }),
);
