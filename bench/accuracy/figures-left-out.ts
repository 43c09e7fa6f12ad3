/**
 * Labelled numbers that are left out of the measure, by reason: nothing that a reader of news meets.
 *
 * Nothing goes in. Each line names a set, the places of cases in it, counted from 0, and why.
 */
export interface LeftOut {
  readonly set: string;
  readonly cases: readonly number[];
  readonly reason: string;
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    set: 'Number',
    cases: [1, 143, 144, 189, 198, 199, 216, 224],
    reason:
      'numbers inside addresses, dates, telephone numbers, codes, lists of exercises and versions, and "one" that counts nothing: look-alikes, which we are to leave aside',
  },
  {
    set: 'Number',
    cases: [57, 58, 79, 80, 81, 82, 83, 84, 85, 86, 87, 190, 191, 192],
    reason: 'powers as programs write them',
  },
  {
    set: 'Number',
    cases: [111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 127, 164],
    reason: 'division spoken aloud ("one over three"): in news "over" is a bound',
  },
  {
    set: 'Number',
    cases: [70, 96, 97, 98, 99, 100, 101, 102, 105, 107, 108, 109, 110, 126],
    reason: 'sums of fractions with denominators that no paper spells, most of them with several readings',
  },
  { set: 'Number', cases: [40, 193, 194], reason: 'engineers\' multiples ("G", a capital M standing off)' },
  {
    set: 'Number',
    cases: [20, 25, 151, 215, 232],
    reason:
      'number words as a voice command strings them ("hundred thousand", "3 hundred and 2 hundred", "five hundreds")',
  },
  { set: 'NumberRange', cases: [3, 5], reason: 'ranks: ordinals, which are no figures' },
  { set: 'NumberRange', cases: [7, 48], reason: 'conditions of a query ("less than 5000 or equal")' },
  { set: 'NumberRange', cases: [58, 69], reason: 'the label contradicts another of the same form' },
  {
    set: 'Percent',
    cases: [9, 10, 11, 12],
    reason: 'a command ("percents of twenty") that no prose uses for 20 percent',
  },
  {
    set: 'Currency',
    cases: [98, 99, 101, 102, 103, 145, 146, 166, 167, 168],
    reason: 'coins without their name ("15 dollars 50"), as spoken over a counter',
  },
  { set: 'Currency', cases: [124, 126, 127, 129], reason: 'rows of amounts whose signs may belong to either side' },
  {
    set: 'Currency',
    cases: [163, 169, 170, 178],
    reason: 'traders\' shorthand ("75 USD million", "MAUD 60")',
  },
  {
    set: 'Currency',
    cases: [109, 110, 144, 164],
    reason: 'coins and signs without an ISO code, "dollar" before its number',
  },
  {
    set: 'Dimension',
    cases: [71, 72, 73, 74],
    reason: 'units in brackets, as in a table of products',
  },
  {
    set: 'Dimension',
    cases: [39, 48, 52, 70],
    reason: 'lens names, a quotation mark for inches, picometres, units of no use',
  },
  { set: 'Dimension', cases: [91, 92], reason: 'commands to turn something' },
  {
    set: 'Dimension',
    cases: [93, 94],
    reason: 'temperatures, labelled in their own set',
  },
  { set: 'Temperature', cases: [34, 35], reason: 'angles, labelled in their own set' },
];
