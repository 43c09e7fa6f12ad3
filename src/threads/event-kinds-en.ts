/**
 * Kinds of event that news tells of in many words: a fire is a blaze, a flood bursts its banks.
 *
 * In: a basic form. Out: the kinds it may name. It only says that two words can tell of one event; names,
 * places and days say whether they do.
 */

const KINDS = [
  'fire blaze burn flame inferno arson gut ablaze char smoulder destroy fireman firefighter',
  'flood burst breach overflow inundate deluge submerge swamp floodwater drown surge rise',
  'collapse fall come give cave crumble topple buckle landslip landslide slip mudslide rockfall subside slide tumble',
  'open opening inaugurate unveil reopen inauguration launch ribbon unlock',
  'close shut closure shutter shutdown closing cease',
  'vote elect election ballot poll referendum byelection voter seat',
  'strike walkout stoppage picket striker walk',
  'crash collide collision derail overturn derailment hit run rail plough plunge smash wreck pile-up pileup train',
  'die death dead kill pass bury funeral mourn burial grave lose loss drown perish',
  'kill shoot murder stab shooting killing gun gunman massacre attack raid bomb bombing',
  'storm gale hurricane tornado cyclone wind squall',
  'sink aground ground grounding founder capsize wreck strand refloat shoal sandbar ship boat vessel lose loss',
  'steal theft robbery rob burglary raid thief heist robber loot take missing lose burgle',
  'sentence convict verdict jail acquit jury trial guilty court judge imprison gaol prison term',
  'sign treaty agreement pact accord deal signing charter',
  'protest march rally demonstration demonstrate protester marcher',
  'explode explosion blast blow detonate boiler',
  'win beat match lose game play final championship cup defeat trophy victory league',
  'resign quit resignation step stand departure',
  'appoint name appointment elect install choose succeed swear',
  'arrest detain custody charge seize police',
  'publish report publication release inquiry findings print appear come paper number issue',
  'earthquake quake tremor shake epicentre',
  'found founding establish create foundation start begin',
  'build complete construction finish erect built',
  'demolish demolition pull raze tear dismantle dynamite',
  'sell sale buy auction purchase bid hammer takeover acquire',
  'poison outbreak infect illness sick contaminate contamination fever epidemic ill illness sickness poisoning',
  'evacuate evacuation evacuee rescue save rescuer lift winch',
  'spill leak leakage seep oil pollution slick',
  'find discover discovery unearth dig excavate hoard dig turn uncover treasure',
  'escape escapee break breakout fugitive absconded flee run caught recapture prisoner',
  'wed marry wedding marriage',
  'bankrupt insolvency insolvent administration receiver fail collapse debt liquidation bust bankruptcy collapse',
  'blackout outage power electricity dark darkness fail failure cut',
  'erupt eruption volcano lava ash',
  'avalanche snowslide bury snow',
  'freeze frost frozen ice icy thaw',
  'crown coronation enthrone abdicate abdication throne',
  'land landing arrive arrival dock moor',
  'visit visitor tour trip',
  'meet meeting talk talks summit conference',
  'debate stage spar',
  'perform performance concert premiere sing play',
  'ban outlaw prohibit prohibition forbid',
  'pass approve adopt approval law bill act enact',
  'sack dismiss dismissal fire oust axe',
  'nominate nomination nominee candidate',
  'endorse endorsement back backing',
  'invade invasion war troop occupy occupation',
  'truce ceasefire armistice peace surrender',
  'coup overthrow topple mutiny revolt uprising',
  'apologise apology apologize regret',
  'quarrel fight brawl riot clash scuffle',
  'born birth baby',
];

const kinds = new Map<string, readonly number[]>();
KINDS.forEach((words, n) => {
  for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), n]);
});

/** The kinds of event that a basic form may name; empty where it names none. */
export function kindsOfWord(lemma: string): readonly number[] {
  return kinds.get(lemma) ?? [];
}
