/**
 * English words that say what a name beside them, or with them in it, is the name of.
 *
 * No input; tables, in small letters. Written for this project.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles written with a capital before a person's name, with or without a point. */
export const TITLES = set(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount prince princess king queen
  emperor empress pope cardinal archbishop bishop father fr sister brother rabbi imam sheikh sheik ayatollah mullah reverend rev pastor deacon monsignor msgr saint
  president vice-president premier chancellor minister secretary senator sen representative rep congressman congresswoman congressmember governor gov mayor
  speaker ambassador judge justice attorney sheriff marshal chief commissioner councilman councilwoman councillor councilor alderman assemblyman assemblywoman delegate
  general gen lieutenant lt colonel col major maj captain capt commander cmdr cdr sergeant sgt corporal cpl private pvt admiral adm brigadier brig
  officer detective inspector superintendent supt constable agent director chairman chairwoman chair leader coach nurse
  comrade hon honourable honorable herr frau monsieur madame signor senor mullah emir sultan tsar czar ceo undersecretary spokesman spokeswoman spokesperson
  consul publisher editor-in-chief parliamentarian head justices mayors senators
  presidents pastors mufti whip counsel secretary-general
  sens reps govs gens drs profs revs messrs mme mlle mgr pres atty amb insp det coun cllr treasurer taoiseach mp msp
`);

/** Words that stand between or before titles: "former Deputy Prime Minister". */
export const TITLE_PARTS = set(`
  vice deputy prime foreign interior defense defence finance home press former acting interim assistant associate chief executive attorney general lieutenant staff
  first lady second senior junior executive majority minority party opposition house senate state district county city supreme court federal national campaign communications
  managing co-founder founder editor head high grand crown great then ex-president ex elect rear master petty warrant flight wing group squadron sub police fire
  republican democratic conservative labour labor liberal presidential congressional republic legal public security policy political military police intelligence trade energy treasury education health justice transport environment agriculture commerce culture
`);

/** Roles in small letters that stand before or behind a name. The last word of a phrase decides. */
export const ROLES = set(`
  president vice-president premier chancellor minister secretary senator representative congressman congresswoman lawmaker governor mayor speaker ambassador envoy diplomat
  judge justice lawyer attorney prosecutor solicitor barrister sheriff marshal chief commissioner councilman councilwoman councillor legislator politician candidate nominee
  general lieutenant colonel major captain commander sergeant corporal admiral brigadier soldier veteran officer detective inspector superintendent constable agent
  director chairman chairwoman chairperson chair leader coach manager executive founder co-founder owner ceo boss head adviser advisor aide strategist consultant analyst expert
  economist historian scientist researcher scholar professor lecturer teacher principal student doctor physician surgeon psychiatrist psychologist nurse engineer architect
  journalist reporter correspondent columnist editor host anchor presenter broadcaster blogger writer author novelist poet playwright critic pundit commentator contributor
  actor actress singer rapper musician composer artist painter sculptor photographer filmmaker comedian model star celebrity producer
  player footballer quarterback striker goalkeeper midfielder boxer cyclist golfer athlete swimmer
  king queen prince princess emperor pope cardinal archbishop bishop priest imam rabbi pastor cleric preacher monk nun
  wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower fiancee fiance partner friend neighbour neighbor
  spokesman spokeswoman spokesperson activist campaigner organizer organiser volunteer supporter donor billionaire businessman businesswoman entrepreneur investor banker tycoon mogul
  keeper skipper fisherman farmer driver pilot sailor cook clerk librarian archivist translator interpreter inventor philosopher theologian
  suspect gunman shooter attacker killer murderer terrorist militant rebel fugitive defendant victim survivor witness resident native man woman boy girl teenager
  passenger deckhand harbourmaster shopkeeper neighbour caretaker treasurer trustee curator dean provost fellow member colleague counterpart predecessor successor rival opponent co-chair co-author undersecretary deputy mp
`);

/** Roles and titles that only women, or only men, have. */
export const FEMALE_WORDS = set(`
  mrs ms miss mme mlle madame frau lady dame baroness countess duchess princess queen empress sister congresswoman councilwoman assemblywoman chairwoman businesswoman spokeswoman actress
  wife daughter mother aunt niece grandmother granddaughter widow woman girl nun fiancee
`);
export const MALE_WORDS = set(`
  mr sir lord baron count duke earl prince king emperor pope monsieur herr father fr brother congressman councilman assemblyman chairman businessman spokesman actor
  husband son uncle nephew grandfather grandson widower man boy monk priest fisherman fiance
`);

/** Last words of organisations' names. */
export const ORGANISATIONS = set(`
  ministry ministries department agency office bureau administration authority authorities commission committee council board panel congress parliament senate assembly legislature cabinet
  government court courts tribunal police constabulary army navy force forces guard guards corps regiment brigade battalion militia party union federation confederation association
  society institute institution foundation trust fund funds group groups company companies corporation corp inc ltd llc plc co bank banks university college school academy hospital clinic
  church diocese synod times post news journal tribune herald gazette chronicle courant packet observer guardian telegraph quarterly weekly daily magazine review press network networks
  television radio broadcasting media studios pictures records entertainment airlines airways railways railway motors industries systems technologies technology solutions services service
  partners associates holdings capital ventures enterprises brothers bros club league elementary management productions publishers publishing analytics gallery team united alliance coalition movement front brotherhood campaign caucus pac project center centre
  international organization organisation consortium cooperative initiative network laboratory laboratories observatory museum library theatre theater orchestra choir band
  conference convention chamber directorate secretariat registry exchange mission embassy consulate command patrol division unit squad task team teamsters workers brotherhood
  hotel hotels restaurant store stores pharmaceuticals energy oil petroleum gas electric insurance financial securities investments realty airlines cathedral temple synagogue mosque
  computer computers software foods products digital airline motor schools universities colleges nations democrats republicans tories commons lords knights boys scouts jets giants yankees patriots steelers broncos cowboys packers reporters journalists
  foundationen programme program research policy studies affairs intelligence surveys polling poll polls strategies communications consulting
  post-gazette post-dispatch sun-times newswire wire today report inquirer examiner sentinel dispatch globe monitor mirror express mail bulletin
`);

/** Words anywhere in a name that make it an organisation's where "of", "for" or "on" follows. */
export const BODIES = set(`
  ministry department agency office bureau administration authority commission committee council board court university college school institute academy bank church union federation association
  society league house chamber conference center centre campaign institution foundation museum library museum confederation organization organisation assembly parliament congress order army party fund
  alliance coalition movement front citizens friends sons daughters voice voices students americans physicians doctors lawyers women men workers veterans mothers
`);

/** Last words of places' names; also first words before "of". */
export const PLACE_HEADS = set(`
  street avenue road lane drive boulevard square plaza park bridge river lake sea ocean bay gulf strait straits sound channel canal harbor harbour port island islands isle isles peninsula cape coast beach
  mountain mountains mount hill hills valley desert forest canyon creek falls springs county district province region state territory republic kingdom emirate emirates city town village township borough
  heights airport station prison jail cemetery highway freeway turnpike reservation zone strip bank delta basin plateau glacier reef rock rocks point head shoal bar lighthouse gate tower palace castle camp
  empire memorial monument complex side coliseum refuge mansion room concourse towers estates
  field fields farm ranch north south east west quarter courthouse stadium arena garden gardens hall
`);

/** Words that begin a place's name. */
export const PLACE_STARTS = set(
  'mount lake cape fort port san santa st saint isle gulf bay sea strait north south east west northern southern eastern western new upper lower central greater',
);

/** Last words of names of events, laws, works, prizes. */
export const EVENTS = set(`
  war wars battle revolution uprising intifada crisis massacre genocide holocaust olympics games cup championship championships tournament series bowl festival fair expo summit day eve night week month year
  act bill amendment law code treaty accord accords agreement pact protocol declaration constitution resolution plan deal doctrine convention charter proposition proclamation prize award awards medal oscars emmys grammys fellowship scholarship
  christmas easter ramadan hanukkah thanksgiving halloween passover bible quran koran torah testament gospel operation project age era movement march election elections primary caucuses debate depression recession renaissance reformation
  hurricane storm typhoon cyclone earthquake spring trial inquiry memo papers files dossier address speech show story
`);

/** Known organisations of one or two words that say not what they are. Folded. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `congress|senate|house|parliament|pentagon|kremlin|white house|supreme court|downing street|scotland yard|nato|unesco|unicef|opec|interpol|europol|hamas|hezbollah|taliban|al-qaeda|al qaeda|al-qaida|
  al-shabaab|boko haram|isis|isil|islamic state|daesh|fatah|google|facebook|twitter|apple|microsoft|amazon|youtube|instagram|uber|netflix|boeing|airbus|toyota|volkswagen|walmart|starbucks|mcdonald's|reuters|bloomberg|
  associated press|breitbart|politico|buzzfeed|al jazeera|al-jazeera|wikipedia|wikileaks|snapchat|yahoo|microsoft|ibm|exxon|exxonmobil|goldman sachs|planned parenthood|human rights watch|amnesty international|red cross|
  oxfam|greenpeace|homeland security|secret service|treasury|labour|tea party|likud|capitol police|scotus|house of commons|house of lords|state department|justice department|fed|federal reserve|wall street journal|world bank|united nations|european union|eu|un|u.n.|gop|
  army|navy|marines|air force|coast guard|marine corps|national guard|pfizer|verizon|at&t|comcast|chevron|intel|oracle|nike|pepsi|coca-cola|forbes|univision|getty images|linkedin|huffpost|huffington post|
  daily beast|business insider|realclearpolitics|real clear politics|guardian|newsweek|new yorker|economist|judicial watch|ansar al-sharia|des moines register|hill|general electric|general motors|
  d.n.c.|fox|harvard|yale|princeton|stanford|oxford university|quinnipiac|gallup|lego|disney|sony|samsung|ford|honda|tesla|spacex|nasa|opec|politifact|vox|slate|mother jones|rolling stone|fox news|cnn|msnbc|nbc|abc|cbs|bbc|npr|pbs|
  new york times|washington post|los angeles times|wall street journal|usa today|democratic party|republican party|black lives matter|occupy wall street|ku klux klan|kkk|chamber of commerce`
    .split('|')
    .map((word) => word.trim()),
);

/** Known things of other kinds that say not what they are. Folded. */
export const KNOWN_OTHERS: ReadonlySet<string> = new Set(
  `social security|medicare|medicaid|obamacare|brexit|ebola|zika|common core|constitution|holocaust|christmas|easter|thanksgiving|ramadan|nazism|glass-steagall|dodd-frank|
  alzheimer|alzheimer's|parkinson's|cold war|world war ii|world war i|super bowl|iphone|ipad|android|wwii|wwi|9/11|yom kippur|rosh hashanah|yom hashoah|purim|diwali|eid|nowruz|trans-pacific partnership|nafta|affordable care act`
    .split('|')
    .map((word) => word.trim()),
);

/** Written in capitals and yet no names. */
export const NO_NAMES = set(`
  tv ceo cfo coo pm am ad bc bce ce gdp dna rna aids hiv ok id iq url html pdf faq diy rip vip suv atm pc cd dvd hd sms gps usb lgbt lgbtq ied rpg etc ps re vs iii ii iv vi vii viii ix xi xii q&a pr hr it phd md jd mba ba bs rn
  gmt est edt pst pdt cst utc mph kph km kg usd eur gbp i a the and or no not new breaking update updated watch video photo photos read more exclusive via rt lol omg wtf tbd tba covid wmd nsfw imo others ph.d m.d op-ed ptsd adhd ir
  internet web god lord bible sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun image caption advertisement getty
  twas jr sr esq madam amen pac pacs marxism islam christianity judaism buddhism hinduism communism socialism capitalism nazism zionism islamism english french spanish arabic german latin hebrew russian mandarin dutch
`);

/** Beliefs, doctrines and hatreds, by the end of the word: no names. */
export const IDEA = /^.{3,}(?:isms?|phobia)$/;

/** First halves of compounds that are no names: "anti-", "majority-". */
export const COMPOUND_FRONT =
  /^(?:[dri]|pro|anti|non|post|pre|mid|neo|super|multi|inter|cross|majority|minority|mostly|mainly|predominantly|largely)$/i;

/** Small words that stand inside names of people. */
export const PARTICLES = set(
  'de del della der den di da dos das du la le van von vom zu zur bin ibn bint al el ul ter ten af av abu ben ap',
);

/** What behind a name makes it a family name or rank of one: "Jr.". */
export const SUFFIXES = set('jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. mp qc kc obe mbe cbe');

/** Verbs of speech, by basic form. */
export const SPEECH = set(
  'say tell add write tweet argue claim note explain ask reply insist declare acknowledge admit recall believe think joke',
);

/** Common nouns that say right before a name, or set off behind it, what it is the name of. */
export const KINDS: ReadonlyMap<string, 'organisation' | 'place' | 'other'> = new Map([
  ...[
    ...set(`company firm newspaper magazine agency charity group club bank retailer broadcaster nonprofit network startup party union manufacturer giant publisher
    brewery airline carrier lobby website site blog channel station thinktank university college school band`),
  ].map((word) => [word, 'organisation'] as const),
  ...[
    ...set(`river island village town city bar lighthouse mountain hamlet province region suburb resort port harbour harbor lake district county
    neighborhood neighbourhood country nation state capital reef sandbank valley bay strait enclave`),
  ].map((word) => [word, 'place'] as const),
  ...[
    ...set(`ferry boat ship yacht trawler vessel submarine frigate destroyer steamer schooner liner tanker lifeboat film movie novel book play song album opera poem memoir musical
    hurricane storm typhoon bill operation documentary series show painting drug vaccine spacecraft rocket satellite`),
  ].map((word) => [word, 'other'] as const),
]);
