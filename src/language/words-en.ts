/**
 * English words whose part of speech or basic form is settled by hand: function words, auxiliaries, clitics, irregular verbs.
 *
 * No input; tables for `lexicon-en.ts` and `tags-en.ts`. Written for this project.
 */
import type { Tag } from './tag.ts';

/** The form of a verb; `none` for what is no verb. */
export type Form = 'base' | 's' | 'past' | 'ing' | 'participle' | 'none';

interface Fixed {
  /** The usual tag first. */
  readonly tags: readonly Tag[];
  readonly lemma: string;
  readonly form: Form;
  readonly participle: boolean;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

const fixed = new Map<string, Fixed>();
const put = (tags: readonly Tag[], words: string, lemma?: string, form: Form = 'none', participle = false): void => {
  for (const word of list(words)) fixed.set(word, { tags, lemma: lemma ?? word, form, participle });
};

put(['DET'], 'the', 'the');
put(['DET'], 'a an', 'a');
put(['DET', 'PRON'], 'this these those all both each some any every either neither another half such');
put(['SCONJ', 'PRON', 'DET'], 'that');
put(['DET', 'PRON'], 'many few several much most fewer enough');
put(['DET', 'ADV'], 'no');
put(['PRON'], 'i me my mine myself', 'i');
put(['PRON'], 'you your yours yourself yourselves', 'you');
put(['PRON'], 'he him his himself', 'he');
put(['PRON'], 'she her hers herself', 'she');
put(['PRON'], 'it its itself', 'it');
put(['PRON'], 'we us our ours ourselves', 'we');
put(['PRON'], 'they them their theirs themselves themself', 'they');
put(['PRON'], 'who whom whose whoever');
put(['PRON', 'DET'], 'what which whatever whichever');
put(['PRON'], 'someone somebody something anyone anybody anything everyone everybody everything nobody nothing none');
put(['NUM', 'PRON'], 'one', 'one');
put(['PRON', 'ADV'], 'there');
put(['CCONJ'], 'and or but nor &');
put(['CCONJ', 'ADV'], 'yet plus');
put(['SCONJ'], 'if whether because although though unless while whereas lest');
put(['SCONJ', 'ADP'], 'since till once');
put(['ADP', 'SCONJ'], 'until after before as than like for');
put(['SCONJ', 'ADV'], 'when where why how whenever wherever');
put(
  ['ADP'],
  'of in at by with from into onto upon during without within among amongst between against toward towards via per throughout despite except beneath beyond amid amidst unlike',
);
put(
  ['ADP', 'ADV'],
  'on about over under through around across along behind above below near inside outside beside besides off out up down',
);
put(['ADJ', 'ADP', 'NOUN', 'ADV'], 'past');
put(['PART', 'ADP'], 'to');
put(['PART'], "not n't");
put(['PUNCT', 'PART'], "'");
put(['AUX'], 'be', 'be', 'base');
put(['AUX'], 'is', 'be', 's');
put(['AUX'], "am are 'm 're", 'be', 's');
put(['PART', 'AUX'], "'s", "'s");
put(['AUX'], 'was were', 'be', 'past');
put(['AUX'], 'been', 'be', 'participle', true);
put(['AUX'], 'being', 'be', 'ing');
put(['AUX'], "have 've", 'have', 'base');
put(['AUX'], 'has', 'have', 's');
put(['AUX'], 'had', 'have', 'past', true);
put(['VERB'], 'having', 'have', 'ing');
put(['AUX'], 'do', 'do', 'base');
put(['AUX'], 'does', 'do', 's');
put(['AUX'], 'did', 'do', 'past');
put(['VERB'], 'done', 'do', 'participle', true);
put(['VERB'], 'doing', 'do', 'ing');
put(['AUX'], "will shall 'll wo", 'will', 'base');
put(['AUX'], "would 'd", 'would', 'past');
put(['AUX'], 'could', 'could', 'past');
put(['AUX'], 'should', 'should', 'base');
put(['AUX'], 'might', 'might', 'past');
put(['AUX'], 'may', 'may', 'base');
put(['AUX'], 'can ca cannot', 'can', 'base');
put(['AUX'], 'must ought', 'must', 'base');
put(['VERB'], 'says', 'say', 's');
put(['VERB', 'ADJ'], 'said', 'say', 'past', true);
put(['VERB', 'NOUN'], 'saw', 'see', 'past');
put(['VERB', 'ADP'], 'according', 'accord', 'ing');
put(
  ['ADV'],
  'very too also just even still already again ever never always often soon now then here perhaps maybe instead rather quite almost nearly only ago later recently however meanwhile moreover therefore thus so',
);
put(['ADV', 'ADJ'], 'more most less least well far better worse best early earlier late long');
put(['ADV', 'NOUN'], 'today yesterday tomorrow tonight');
put(['NUM', 'NOUN'], 'hundred thousand million billion trillion dozen');
put(
  ['NUM'],
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero',
);
put(
  ['PROPN'],
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december',
);
put(['INTJ'], 'yes oh hello hi hey wow');

/** Words settled by hand. */
export const FIXED: ReadonlyMap<string, Fixed> = fixed;

const pasts = new Map<string, string>();
const participles = new Map<string, string>();
const same = new Set<string>();

/** Base, past and participle; past alone where both are one. */
const IRREGULAR = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun, bend bent,
bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt,
buy bought, catch caught, choose chose chosen, cling clung, come came come, creep crept, deal dealt, dig dug, draw drew drawn,
dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
flee fled, fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten,
forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone, grind ground, grow grew grown,
hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant,
leap leapt, learn learnt, leave left, lend lent, lie lay lain, light lit, lose lost, make made, mean meant, meet met,
mislead misled, mistake mistook mistaken, overcome overcame overcome, overthrow overthrew overthrown, pay paid, prove proved proven,
ride rode ridden, ring rang rung, rise rose risen, run ran run, see saw seen, seek sought, sell sold, send sent, sew sewed sewn,
shake shook shaken, shine shone, shoot shot, show showed shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat,
sleep slept, slide slid, speak spoke spoken, spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen,
stick stuck, sting stung, strike struck, strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung,
take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, undergo underwent undergone,
understand understood, undertake undertook undertaken, wake woke woken, wear wore worn, weep wept, win won, wind wound,
withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written, uphold upheld, redo redid redone,
rebuild rebuilt, retell retold, foretell foretold, outdo outdid outdone, overhear overheard, oversee oversaw overseen,
rewrite rewrote rewritten, undo undid undone, wring wrung, bid bade bidden, slay slew slain, swell swelled swollen, spill spilt`;

for (const verb of IRREGULAR.split(',')) {
  const [base = '', past = '', participle = past] = list(verb);
  if (past !== base) pasts.set(past, base);
  if (participle !== base) participles.set(participle, base);
}
for (const verb of list(`put set cut hit hurt let shut cost quit rid split spread burst cast broadcast forecast bet shed thrust upset read
  become come overcome run beat`)) {
  same.add(verb);
}

/** Past forms of irregular verbs, to their base. */
export const PASTS: ReadonlyMap<string, string> = pasts;
/** Past participles of irregular verbs, to their base. */
export const PARTICIPLES: ReadonlyMap<string, string> = participles;
/** Verbs whose participle is their base form. */
export const SAME: ReadonlySet<string> = same;

/** Words that open a sentence more often than they go on with a name. Lower case. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  list(`the a an this that these those he she it they we i you his her its their our my there here who what when where why how
  in on at by for from with after before since while as if although though because but and or so yet then now also however
  meanwhile moreover still instead later earlier last next during despite according under over among both each every all some
  many most several few one two three no not nor neither once until unless even just only such another other others to of
  about along asked yes is are was were do does did has have had will would can could should may let such nearly perhaps
  again additionally furthermore nevertheless nonetheless thus therefore rather overall today yesterday tomorrow police
  officials people critics supporters`),
);

/** Verbs of speech as they stand behind a quoted question. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  list(`said says asked asks told tells added adds wrote writes tweeted wondered cried exclaimed shouted replied answered
  continued declared demanded yelled screamed joked quipped concluded insisted responded recalled explained chanted`),
);
