/**
 * English words for quantities: which name the same thing, which say nothing of it.
 *
 * No input; tables for `quantity-facts.ts`. A class stands for what is counted or measured: "fatalities" and "37 people
 * were killed" both count the dead. Classes are kept small: two words go together only where news uses one for the other.
 */

const classes = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', words = ''] = line.split(': ');
        return words.split(' ').map((word): [string, string] => [word, name]);
      }),
  );

/** Nouns, in their basic form, to the class of what they name. */
export const NOUN_CLASSES: ReadonlyMap<string, string> = classes(`
person: people person resident inhabitant soul citizen individual population villager
dead: dead death fatality toll kill killed body life die
injured: injured injury wounded wound casualty injure hurt
missing: missing
arrested: arrest arrested detainee
homeless: homeless displaced displace evacuee refugee
marcher: protester demonstrator marcher demonstration march marched
worker: worker employee staff staffer
job: job post
student: student undergraduate
child: child children kid youngster pupil schoolchild
home: home house dwelling household
soldier: soldier troop serviceman
officer: officer policeman
boat: boat vessel trawler
car: car vehicle
cost: cost price bill expense tag
budget: budget spending expenditure
pay: wage salary pay
gift: donation gift contribution donor
grant: grant subsidy
debt: debt borrowing
revenue: revenue sale turnover takings
profit: profit earnings
loss: loss damage
fine: fine penalty
unemployment: unemployment unemployed jobless joblessness
turnout: turnout
inflation: inflation
visitor: visitor tourist
spectator: spectator crowd attendance audience fan
patient: patient
case: case infection
sheep: sheep ewe lamb
tree: tree
ticket: ticket
member: member membership
length: length long stretch
height: height tall high
depth: depth deep
width: width wide
weight: weight heavy weigh
distance: distance away apart
sentence: sentence prison jail
rent: rent
share: stake shareholding
`);

/** What happened to those counted, by words near the figure. */
export const STATE_CLASSES: ReadonlyMap<string, string> = classes(`
dead: killed died dead drowned perished
injured: injured wounded hurt
missing: missing unaccounted
arrested: arrested detained
homeless: homeless displaced evacuated
`);

/** Verbs that say what money is, where no noun does. */
export const PAID_CLASSES: ReadonlyMap<string, string> = classes(`
cost: cost costs costing priced
budget: spend spends spent spending
pay: earn earns earned paid
raised: raise raised raises
gift: donate donated gave
fine: fined
worth: worth valued
loss: stole stolen lost
`);

/** Adjectives that say what a measure is. */
export const MEASURED_CLASSES: ReadonlyMap<string, string> = classes(`
length: long
height: tall high
depth: deep
width: wide
weight: heavy weighs weighed
distance: away apart
`);

/** Words beside a figure that say how what is counted is meant: what is needed is no rival of what there is. */
export const RELATIONS: ReadonlyMap<string, string> = classes(`
needed: need needs needed needing require requires required short
sought: ask asks asked seek seeks sought request requested goal target wants
stake: stake grabs offered offers offering available awarded awards award
remaining: remaining outstanding remain remains
ahead: lead advantage margin edge ahead behind gap
other: other others another
counted back: past last first next previous
limit: limit cap maximum minimum threshold
won: won wins win winning picked
average: average averages median
each: each per every apiece
`);

/** Nouns that anything may be called: figures of them are no rivals. */
export const GENERIC: ReadonlySet<string> = new Set(
  'thing reason way position instance point question issue kind time example option choice item part group place area matter aspect factor step lesson tip fact'.split(
    ' ',
  ),
);

/** Words for being for and against: shares of opposite sides are no rivals. */
export const STANCES: ReadonlyMap<string, 'for' | 'against'> = new Map([
  ...'want wants favor favour support supports approve approves back backs agree yes satisfied like favorable positive'
    .split(' ')
    .map((word): [string, 'for'] => [word, 'for']),
  ...'against oppose opposes opposed disapprove disapproves reject disagree dissatisfied dislike unfavorable negative undecided'
    .split(' ')
    .map((word): [string, 'against'] => [word, 'against']),
]);

/** Words that say nothing of what a quantity is. */
export const EMPTY: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet of in on at to for from by with without as than then that this these those which who whom whose what when where why how
  it its he him his she her hers they them their theirs we us our you your i me my is are was were be been being am has have had do does did will would can could
  may might must shall should not no none any all both each every some such only just also even still already now here there about around roughly nearly almost more
  most less least fewer over under up down out off into onto upon between among during before after since until while because if though although however said say says
  told tell according added report reported reports official officials figure figures number numbers total amount one two three four five six seven eight nine ten
  hundred thousand million billion trillion dozen percent per cent dollar euro pound kilometre mile metre foot year month week day hour minute year-old
  estimate estimated estimates put puts stood stand rose rise fell fall reached reach least many much few several other others another same new last next first
  i've i'm i'll i'd you've you're you'll we've we're we'll they've they're they'll he's she's it's that's there's what's let's don't doesn't didn't isn't wasn't can't won't
  exactly approximately some way mr mrs ms miss dr sir sen rep gov very again later earlier ago today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
  february april june july august september october november december`.split(/\s+/),
);
