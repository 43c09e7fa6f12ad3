/**
 * English words that attribute: verbs by what may follow them, nouns for speakers and writings.
 *
 * No input. Verbs were gathered from labelled news and from general knowledge of English; the lists hold words only,
 * no counts and no weights. A verb in `ACTS` attributes whatever follows it, but for `EXCEPT`; a verb in `ONLY` does so
 * before what it is listed with.
 */
import type { Act } from './quote.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
/** The words of a row as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(list(words));

const SPEECH = `accuse acknowledge add admit admonish advise advocate affirm agree allege allude announce answer
  apologize argue articulate ask assail assert assure attack author aver avow beseech bellow babble balk bark bash beg belittle bemoan berate
  blame blast boast boom brag bristle broadcast call castigate caution challenge chastise champion chant characterize charge chide
  chime cite claim clarify coin coax comment commend complain concede conclude concur condemn confess confide confirm
  congratulate contend contradict convey convince counsel counter credit criticize critique cry crack declare decline
  decry defend deflect demand demur denounce deny deplore depose deride describe detail dictate disagree disavow disclose
  discuss dismiss disparage dispute distance downplay dub echo elaborate emphasize encourage endorse enquire enthuse estimate
  ejaculate exclaim excoriate exhort explain express extol exult fume gasp gloat grouse growl grumble gripe guess gush hail heckle herald
  highlight hint implore imply impugn indicate inform infuse inquire insinuate insist instruct insult interject interrupt intimate
  intone introduce invoke jab jeer joke kid label lambast lambaste lament lash laud lecture lie liken maintain marvel
  mention mock moan mumble murmur muse mutter name narrate note object observe offer opine oppose order outline overstate
  paraphrase parrot pan plead pledge point portray posit pounce praise preach predict press pressure proclaim promise
  pronounce propose protest pummel punctuate quash question quip quote rail rant read reaffirm reason reassure rebuff
  rebuke rebut recall recite recommend recount refer reference referenced refuse refute reiterate reject rejoin relate remark remind remonstrate
  renounce repeat reply report reprimand repudiate request respond restate retort reveal revile riff ridicule roar rule
  satirize savage say scold scoff scream shout shriek shrug sigh signal sing slam smear snap sneer sob speculate spell splutter
  spout stammer state stress suggest sum swear talk taunt tell testify thank threaten thunder tout trash trumpet undermine
  urge utter venture vent voice vouch vow volunteer wail warn wave welcome whisper whine withdraw yell`;

const WRITING = `blog document email e-mail forecast issue list post project publicize publish ratify retweet sign
  text title tweet underscore write quote-tweet show symbolize veto approve appoint prescribe prohibit`;

const THOUGHT = `admire anticipate appear applaud appreciate assume back believe boycott care cherish conceive consider
  contemplate crave decide deem despise dislike disregard distrust doubt dread dream envision envy expect eye favor fear
  feel figure foresee forget frame gather hate hesitate hone hope identify ignore imagine incline intend interpret judge
  know learn like loathe long love mind mourn mull notice opt perceive plan ponder prefer presume pretend pray puzzle
  realize reckon recognize reconsider regard regret relish remember resent resist respect rethink see seek seem sense
  side sound suppose support surmise suspect think trust underestimate understand value view want wish witness wonder
  worry yearn worried alarm agitate disappoint dismay impress anger irritate startle trouble upset unsettle intrigue
  horrify infuriate mystify thrill surprise please rattle`;

const acts = new Map<string, Act>();
for (const word of list(SPEECH)) acts.set(word, 'speech');
for (const word of list(WRITING)) acts.set(word, 'writing');
for (const word of list(THOUGHT)) acts.set(word, 'thought');

/** What may follow, for verbs that attribute only then. Keys are frames: `that`, `to`, `thing`, `about:for`, … */
const ONLY: Readonly<Record<string, ReadonlySet<string>>> = {
  end: set('address continue double figure find line open strike tick lay go'),
  bare: set('address demonstrate find prove'),
  thing: set(`accept append authorize boo circulate compare contrast display expose knock promote record revise
    sentence share submit sue explore evaluate affirm`),
  marks: set('continue deliver entitle find put shoot speak use go open begin include return finish end start'),
  that: set(`submit calculate demonstrate determine find hold hear make clear provide convince persuade teach discover bet wager require forbid persist reflect theorize postulate hypothesize conjecture stipulate mandate decree preface
    backpedal snip muse intimate reasoning attribute acquiesce accord continue learn preach accept establish certify`),
  wh: set('address determine hear debate'),
  to: set('aim determine commit mean seek like look vote strive'),
  'to+l': set('direct hire invite persuade pressure challenge press push'),
  'to/pass': set('mean incline'),
  quality: set('call'),
  'thing/pass': set('grant name'),
};

/** Verbs that lead to what they are about by a preposition. */
const ABOUT: Readonly<Record<string, ReadonlySet<string>>> = {
  of: set(`speak warn boast accuse think talk complain disapprove approve dream hear brag despair learn conceive convince
    assure remind inform suspect know`),
  for: set(`vote call ask push vouch apologize advocate hope argue campaign press cheer stand root lobby plead yearn chastise
    petition wish long care criticize praise blame thank credit mock beg pray apologise clamor root`),
  on: set(`focus concentrate call comment touch dwell reflect insist agree disagree speculate elaborate expand opine report weigh
    decide write remark expound riff`),
  in: set('believe express'),
  to: set(`refer point allude object apologize pledge vow admit commit look nod liken hark pivot
    confess attest testify consent acquiesce`),
  at: set('hint balk scoff rail marvel sneer fume laugh wonder bristle chafe grumble'),
  with: set('agree disagree side identify concur empathize sympathize resonate differ quibble'),
  against: set('rail warn argue push campaign vote caution inveigh protest speak rule advise fulminate testify'),
  as: set(
    'describe regard see label characterize portray identify cast paint depict refer recall remember denounce hail reject dismiss condemn deride decry',
  ),
  over: set('disagree argue spar agonize mull complain worry fret despair'),
  upon: set('call touch reflect'),
  into: set(''),
};

/** What may follow without an attribution, for verbs that attribute otherwise. */
const EXCEPT: Readonly<Record<string, ReadonlySet<string>>> = {
  end: set('agree appear back decline demand disagree ignore promise push refuse see show sound read sing wave'),
  bare: set(
    'maintain publish estimate like convince sign appear name point post see seek read support offer feel endorse assume respond back challenge issue deny',
  ),
  thing:
    set(`know lie upset add like reported interrupt challenge introduce publish sign decide lay appear advocate read sing wave talk say tell continue respond reply go conclude think agree complain
    insist joke quip speculate testify guess maintain advise anger gather state feel appoint email
    assume regard threaten remind project undermine`),
  wh: set('decide'),
  to: set('respond suppose'),
  'to+l': set('press'),
  quality: set('see sound deem'),
};

/** Verbs that say what they make of a thing: "cast him as a fool", "presented the plan as a gift". */
export const MADE_OUT = set('cast paint present peg hold describe portray');

/** "rejected as 'baseless' the claim": whoever rejects says so; of "was rejected as baseless" nobody does. */
const REJECTING = set('reject dismiss condemn deride decry denounce hail');

/** The act of a verb before what follows it (`that`, `thing`, `about:of`, …); null where it attributes nothing. */
export function actOf(lemma: string, frame: string): Act | null {
  if (frame === 'about:as/pass' && REJECTING.has(lemma)) return null;
  if (frame.startsWith('about:')) return aboutAct(lemma, frame.slice(6).replace('/pass', ''));
  if (ONLY[frame]?.has(lemma)) return acts.get(lemma) ?? 'speech';
  if (EXCEPT[frame.replace('/pass', '')]?.has(lemma)) return null;
  return acts.get(lemma) ?? null;
}

function aboutAct(lemma: string, by: string): Act | null {
  if (by === 'about') return acts.get(lemma) ?? (lemma === 'speak' ? 'speech' : null);
  return ABOUT[by]?.has(lemma) ? (acts.get(lemma) ?? 'speech') : null;
}

/** True for a preposition that belongs to the verb and leads to its content: "called for". */
export const leadsBy = (lemma: string, by: string): boolean => lemma !== 'write' && ABOUT[by]?.has(lemma) === true;

/** True for a verb that attributes, whatever follows. */
export const isCueVerb = (lemma: string): boolean => acts.has(lemma);

/** The act that a verb stands for by itself. */
export const actOfVerb = (lemma: string): Act => acts.get(lemma) ?? 'speech';

/** Verbs that put their speaker behind them and the words before them ("…, said N."). */
export const REPORTING = set(`say add write note ask argue explain tell continue reply respond declare state recall
  conclude insist warn report suggest tweet observe remark joke quip acknowledge admit announce claim predict believe
  think shout yell exclaim answer agree complain lament muse wonder contend maintain assert boast confess concede
  caution read go estimate point stress emphasize reveal testify concur counter retort interject find know vow promise
  swear cry whisper mutter murmur laugh smile sigh shrug scream growl chant post offer describe hope fear guess figure
  reckon recount relate repeat reiterate indicate hint imply allege deny confirm decide rule urge plead beg order scoff
  snap sneer fume thunder intone opine speculate surmise summarize advise counsel chime crack bark blast email text hold
  announce proclaim demand seem show enquire inquire depose aver rejoin gasp bellow splutter`);

/** Verbs that take no thing: what follows them, past time and place, is a clause. */
export const CLAUSAL =
  set(`say think believe claim argue insist contend suppose guess maintain assert wonder hope complain
  joke reckon suspect estimate conclude predict worry fear feel know admit concede boast brag warn`);

/** Verbs whose thing may be the one spoken to, and no part of the content. */
export const LISTENED = set(`tell ask remind assure inform warn advise persuade convince teach caution reassure email
  text urge counsel instruct notify alert brief thank shout yell promise lecture press implore beg exhort`);

/** Nouns for writings and other things that speak. */
export const DOCUMENT_NOUNS =
  set(`report study poll survey statement letter document memo memorandum book article lawsuit
  complaint transcript email e-mail post release filing paper ruling order law bill story editorial column note message
  tweet website site page log record text script plaque sign data analysis review audit testimony affidavit petition
  magazine newspaper ad advertisement video film documentary recording footage poster card inscription notice`);

/** Words before a colon that head a line of a paper, and speak for nobody. */
export const LINE_LABELS =
  set(`byline email update updated correction corrections exclusive note photo photos picture video
  watch read related live breaking opinion review credit contact tel phone fax web caption dateline section length edition
  headline abstract tags topics copyright previously latest`);

/** Nouns for speakers whom the text does not name. */
export const UNNAMED_NOUNS = set(`spokesman spokeswoman spokesperson official source aide somebody someone people person
  man woman witness resident adviser advisor insider observer expert analyst critic voter passenger neighbour neighbor`);

/** Titles before a name, without their point. */
export const TITLES =
  set(`mr mrs ms miss mx dr sen rep gov president senator governor congressman congresswoman secretary
  sir dame captain capt commander cmdr general gen colonel col major maj lieutenant lt sergeant sgt judge justice prof
  professor lady lord king queen prince princess pope cardinal bishop archbishop rev reverend father minister chancellor
  mayor councillor sheriff chief detective inspector constable officer private corporal admiral former ex deputy attorney
  representative ambassador passenger speaker chairman chairwoman director coach saint st brother sister mother vice`);

/** Nouns of occasions and channels of speech: "in an interview", "on the programme". */
export const NARRATOR_PHRASES = set(`interview interviews statement speech news conference debate appearance rally email
  call briefing editorial op-ed op-eds column broadcast program programme podcast hearing tweet tweets commercial letter
  memo essay lawsuit filing testimony remarks past twitter facebook instagram youtube`);

/** Verbs that give a noun its speaker and say little themselves: "made a promise to". */
export const LIGHT_VERBS =
  set(`express make offer issue give voice raise have show deliver launch announce take pose level
  repeat reiterate convey share state release send write post air publish present get lodge lay hold`);

const ATTRIBUTING = new Set([
  ...acts.keys(),
  ...[ONLY, ABOUT].flatMap((frames) => Object.values(frames).flatMap((words) => [...words])),
  ...MADE_OUT,
  ...LIGHT_VERBS,
]);

/** False for a verb that attributes nothing, whatever follows. */
export const canAttribute = (lemma: string): boolean => ATTRIBUTING.has(lemma);
