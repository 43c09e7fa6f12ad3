/**
 * Places that English texts name without saying what they are, and the peoples named after them.
 *
 * No input; tables, folded. Countries come from Node's own data (`Intl.DisplayNames`), with usual short and older
 * forms; regions, states and large cities are written for this project. A place that is not here is judged by
 * what stands around it.
 */
import { foldWord } from '../text/index.ts';

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** ISO 3166 codes are two letters: those that the data has a name for are countries or territories. */
function countries(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = ['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(code) ? undefined : names.of(code);
      if (name !== undefined) found.push(foldWord(name).replaceAll('&', 'and'));
    }
  }
  return found;
}

const SHORT_COUNTRIES = `
u.s., us, u.s.a., usa, u.k., uk, britain, great britain, england, scotland, wales, northern ireland, america, united states of america, russia, soviet union,
ussr, u.s.s.r., east germany, west germany, yugoslavia, czechoslovakia, czech republic, holland, burma, myanmar, ivory coast, congo, south korea, north korea,
palestine, palestinian territories, west bank, gaza, gaza strip, vatican, vatican city, hong kong, macau, taiwan, turkey, swaziland, cape verde, east timor, uae,
u.a.e., d.r.c., drc, macedonia, bosnia, kosovo, persia, siam, ceylon, rhodesia, zaire, saint lucia, st. lucia, trinidad, kurdistan, tibet, chechnya, crimea,
catalonia, bavaria, scandinavia, nagorno-karabakh, abkhazia, transnistria, karabakh, nagorno karabakh, bosnia herzegovina, bosnia and herzegovina, dagestan, donbas, donbass
`;

const REGIONS = `
africa, asia, europe, north america, south america, latin america, central america, antarctica, oceania, australasia, middle east, far east, near east, caucasus,
south caucasus, balkans, baltics, caribbean, maghreb, sahel, levant, mesopotamia, anatolia, siberia, sahara, himalayas, alps, andes, rockies, appalachia, midwest,
new england, pacific, atlantic, mediterranean, arctic, persian gulf, black sea, caspian sea, red sea, east asia, southeast asia, south asia, central asia,
rust belt, sun belt, bible belt, western europe, eastern europe, central europe, north africa, west africa, east africa, southern africa, sub-saharan africa, asia-pacific, gulf coast, deep south,
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana,
maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york,
north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, carolina,
wisconsin, wyoming, d.c., washington d.c., district of columbia, n.h., n.y., n.j., n.c., s.c., n.d., s.d., n.m., r.i., calif., fla., mich., mass., ill., pa., tenn., ariz., conn.,
colo., wis., minn., okla., ore., ky., la., ala., ark., md., va., vt., nev., neb., kan., ind., tex., wash., w.va., del., ga., mo., mont., miss., l.a.,
ontario, quebec, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, yukon, queensland, tasmania, new south wales,
western australia, south australia, northern territory, punjab, kashmir, jammu, sindh, balochistan, gujarat, kerala, bihar, assam, goa, uttar pradesh, maharashtra,
tamil nadu, karnataka, xinjiang, sichuan, guangdong, hunan, yunnan, inner mongolia, darfur, anbar, nineveh, helmand, kandahar, idlib, hokkaido, okinawa, sicily,
sardinia, tuscany, lombardy, andalusia, galicia, basque country, brittany, normandy, provence, alsace, saxony, prussia, flanders, wallonia, corsica, crete,
cornwall, devon, kent, essex, sussex, yorkshire, lancashire, ulster, munster, leinster, connacht, silicon valley, long island, staten island, manhattan,
brooklyn, queens, bronx, harlem, hollywood, cape cod, bay area, capitol hill, orange county, puerto rico, guam, guantanamo, guantanamo bay, okinawa, patagonia, amazon basin
`;

const CITIES = `
abu dhabi, abuja, accra, addis ababa, aden, adelaide, albany, albuquerque, aleppo, alexandria, algiers, almaty, amman, amsterdam, anchorage, ankara, antwerp, asmara, astana,
asuncion, athens, atlanta, atlantic city, auckland, austin, baghdad, baku, baltimore, bamako, bangalore, bangkok, barcelona, basel, basra, baton rouge, beijing, beirut,
belfast, belgrade, benghazi, berlin, bern, bethlehem, birmingham, bishkek, bogota, boise, bologna, bombay, bonn, bordeaux, boston, brasilia, bratislava, brisbane,
bristol, brussels, bucharest, budapest, buenos aires, buffalo, cairo, calais, calcutta, calgary, cambridge, canberra, cape town, caracas, cardiff, casablanca,
charleston, charlotte, chennai, chicago, christchurch, cincinnati, cleveland, cologne, colombo, columbus, copenhagen, cordoba, dakar, dallas, damascus, dar es salaam,
darwin, dayton, delhi, denver, des moines, detroit, dhaka, doha, donetsk, dortmund, dresden, dubai, dublin, durban, dusseldorf, edinburgh, edmonton, el paso, fallujah,
ferguson, florence, fort worth, frankfurt, freetown, fukushima, geneva, genoa, glasgow, gothenburg, guadalajara, guangzhou, guatemala city, the hague, hague, haifa, hamburg, hanoi, harare,
harrisburg, hartford, havana, hebron, helsinki, hiroshima, ho chi minh city, hobart, homs, honolulu, houston, hyderabad, indianapolis, islamabad, istanbul, jacksonville,
jaffa, jakarta, jeddah, jerusalem, johannesburg, kabul, kampala, kansas city, karachi, kathmandu, kharkiv, khartoum, kiev, kyiv, kigali, kingston, kinshasa, kobani, kolkata, krakow,
kuala lumpur, kyoto, lagos, leningrad, stalingrad, constantinople, lahore, las vegas, leeds, leicester, leipzig, lima, lisbon, liverpool, ljubljana, london, los angeles, louisville, luanda, lusaka,
luxembourg, lviv, lyon, lyons, madrid, malmo, managua, manchester, manila, marrakesh, marseille, mecca, medina, melbourne, memphis, mexico city, miami, milan, milwaukee,
minneapolis, minsk, mogadishu, monrovia, monterrey, montevideo, montgomery, montreal, moscow, mosul, mumbai, munich, nagasaki, nairobi, nanjing, naples, nashville,
new delhi, new orleans, new york city, newark, newcastle, nice, nicosia, norfolk, nottingham, nuremberg, oakland, odessa, oklahoma city, omaha, orlando, osaka, oslo, ottawa, oxford, palermo,
palmyra, panama city, paris, perth, peshawar, philadelphia, phnom penh, phoenix, pittsburgh, port-au-prince, portland, porto, prague, pretoria, pristina, pyongyang,
quito, raleigh, ramallah, rangoon, raqqa, reno, reykjavik, richmond, riga, rio de janeiro, riyadh, rochester, rome, rotterdam, sacramento, saigon, salt lake city, san antonio,
san bernardino, san diego, san francisco, san jose, san juan, sana'a, sanaa, santiago, sao paulo, sarajevo, savannah, seattle, seoul, seville, shanghai, sheffield, shenzhen, sochi, sofia,
southampton, spokane, srebrenica, st. louis, st. petersburg, stockholm, strasbourg, stuttgart, sydney, tacoma, taipei, tallinn, tampa, tashkent, tbilisi, tehran, tel aviv, tijuana, tikrit, timbuktu, tirana, tokyo,
toledo, toronto, toulouse, trenton, tripoli, tucson, tulsa, tunis, turin, valencia, vancouver, venice, vienna, vilnius, warsaw, washington, wellington, wichita, winnipeg,
wuhan, yangon, yekaterinburg, yerevan, yokohama, york, zagreb, zurich, capitol, ground zero, wall street, times square
`;

/** Also surnames or given names: weak where they stand alone. */
const AMBIGUOUS = `
georgia, jordan, chad, israel, washington, lincoln, charlotte, austin, dallas, houston, jackson, madison, montgomery, cleveland, columbus, darwin, florence, orlando, paris, sydney,
victoria, virginia, carolina, kent, devon, york, lancaster, richmond, santiago, sofia, phoenix, trenton, dayton, ferguson, milan, alexandria, kingston, wellington, us, la., ill., mo., miss., wash.,
mass., ind., tex., del., pa., md., mich., savannah, chelsea, norfolk, cambridge, nice, reading, buffalo, mobile, bath, medina, troy, adelaide, valencia, lima, turkey, hill, kobani, san juan, guernsey, jersey, sheffield, leicester, st. louis, boston, berlin, london, essex
`;

const CITY_NAMES: ReadonlySet<string> = new Set(list(CITIES));

/** True for a country or region (folded): such a name is seldom a person's where it stands alone. */
export const isLand = (key: string): boolean => PLACES.has(key) && !CITY_NAMES.has(key);

/** Folded names of countries, regions and cities. */
export const PLACES: ReadonlySet<string> = new Set([
  ...countries(),
  ...list(SHORT_COUNTRIES),
  ...list(REGIONS),
  ...list(CITIES),
]);

/** Those that are as often somebody's name. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(list(AMBIGUOUS));

const PEOPLES = `
afghan, african, albanian, algerian, american, angolan, arab, argentine, argentinian, armenian, asian, australian, austrian, azerbaijani, azeri, bahraini, bangladeshi, basque, bavarian,
belarusian, belgian, bolivian, bosnian, brazilian, british, briton, bulgarian, burmese, cambodian, cameroonian, canadian, catalan, caucasian, chechen, chilean, chinese, colombian,
congolese, croat, croatian, cuban, cypriot, czech, dane, danish, dutch, ecuadorian, egyptian, english, eritrean, estonian, ethiopian, european, filipino, finn, finnish, flemish, french,
georgian, german, ghanaian, greek, guatemalan, haitian, hawaiian, hispanic, honduran, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, israeli, italian, ivorian, jamaican, japanese, jew, jewish,
jordanian, kazakh, kenyan, korean, kosovar, kurd, kurdish, kuwaiti, kyrgyz, laotian, latino, latina, latvian, lebanese, liberian, libyan, lithuanian, macedonian, malaysian, malian, maltese, mexican, moldovan, mongolian, moor,
moroccan, nepalese, nepali, nicaraguan, nigerian, norwegian, omani, pakistani, palestinian, panamanian, pashtun, persian, peruvian, pole, polish, portuguese, prussian, puerto rican, rican, qatari, roma, roman, romanian, russian, rwandan, saudi,
scandinavian, scot, scottish, senegalese, serb, serbian, sicilian, sikh, singaporean, slav, slavic, slovak, slovene, slovenian, somali, soviet, spaniard, spanish, sudanese, swede, swedish, swiss, syrian, taiwanese, tajik, tamil, tatar, texan, thai,
tibetan, tunisian, turk, turkish, turkmen, tutsi, hutu, ugandan, ukrainian, uruguayan, uyghur, uzbek, venezuelan, vietnamese, welsh, yazidi, yemeni, zambian, zimbabwean, zulu, yugoslav, californian, parisian, londoner, yorker, floridian, iowan, millennial, dem, eastern, southern, northern, midwestern, coloradan, ohioan, virginian, georgian,
muslim, christian, catholic, protestant, orthodox, sunni, shiite, shia, hindu, buddhist, mormon, evangelical, anglican, baptist, methodist, lutheran, islamist, islamic, zionist, salafi, wahhabi, alawite, druze,
republican, democrat, democratic, independent, conservative, tory, libertarian, communist, socialist, marxist, nazi, bolshevik, jihadi, jihadist, western, westerner, afro-american, african-american, native american, anglo-saxon, aussie, brit, yankee, confederate
`;

const PEOPLE_WORDS: ReadonlySet<string> = new Set(list(PEOPLES));

/** Peoples whose name is that of many without an -s. */
const MANY_ALREADY: ReadonlySet<string> = new Set(
  list(
    'british, chinese, english, french, japanese, irish, dutch, swiss, spanish, portuguese, lebanese, vietnamese, taiwanese',
  ),
);

/** What the name of a land may end in where that of its people ends in -an: "Kentuckian", "Chicagoan". */
const DEMONYM = /(?:i?ans?|ites?)$/;
const LAND_ENDS: readonly string[] = ['', 'y', 'a', 'ia'];

/** What a word (folded) says of a people: its members ("Islanders"), one of them or the adjective, or nothing. */
export function peopleOf(word: string): 'many' | 'one' | null {
  if (MANY_ALREADY.has(word) || PEOPLE_WORDS.has(word)) return 'one';
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return peopleOf(word.slice(hyphen + 1));
  const last = word.charAt(word.length - 1);
  if (last !== 's' && last !== 'n' && last !== 'r' && last !== 'e') return null;
  const stem = last === 'r' ? word : word.replace(DEMONYM, '');
  if (stem !== word && stem.length > 3 && !PLACES.has(word) && LAND_ENDS.some((end) => PLACES.has(stem + end)))
    return last === 's' ? 'many' : 'one';
  // "Harroler", of Harrol.
  if (word.endsWith('er') && PLACES.has(word.slice(0, -2))) return 'one';
  if (word.endsWith('ers') && PLACES.has(word.slice(0, -3))) return 'many';
  if (!word.endsWith('s')) return null;
  if (word.endsWith('ies') && PEOPLE_WORDS.has(`${word.slice(0, -3)}y`)) return 'many';
  // "Harrolans", of Harrola.
  if (word.endsWith('ns') && PLACES.has(word.slice(0, -2))) return 'many';
  return PEOPLE_WORDS.has(word.slice(0, -1)) ? 'many' : null;
}
