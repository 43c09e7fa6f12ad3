/**
 * How far ahead something is said to be: "with five days to go until the primary", "just three weeks before".
 *
 * In: a text and where what is awaited begins. Out: the days before it between which the words were written, or null.
 * A bare "five days before the vote" may be told long after and is not taken: it must be "just", "only", "with",
 * "less than", or have "until", "to go", "left", "away" in it.
 */

const NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = `\\d{1,3}|an?|${NUMBERS.slice(1).join('|')}`;
const COUNT = new RegExp(
  `\\b(?<strong>with|just|only|mere|barely|less than|fewer than)?\\s?(?:(?:over|under|about|nearly)\\s)?(?<count>${NUMBER}|few|several)?\\s?` +
    '(?<unit>day|week|month)s?\\s(?<left>left|to go|remaining|away|out)?\\s?(?<until>until|till|before|ahead of|from)\\s(?:the\\s|its\\s|their\\s)?(?:[\\w-]{1,20}\\s){0,2}$',
  'i',
);

const DAYS = { day: 1, week: 7, month: 30.5 } as const;

/** Days before what begins at `start`: from `most` to `least`, both counted back; null where none are counted. */
export function daysUntil(text: string, start: number): { readonly least: number; readonly most: number } | null {
  const { strong, count, unit, left, until } = COUNT.exec(text.slice(Math.max(0, start - 90), start))?.groups ?? {};
  if (unit === undefined || (strong === undefined && left === undefined && !/^unti?l|till/i.test(until ?? '')))
    return null;
  const each = DAYS[unit.toLowerCase() as keyof typeof DAYS];
  const many = numberOf(count);
  // "just days before" is within two weeks, "just weeks before" within two months.
  if (many === null) return each === DAYS.month ? null : { least: 0, most: each === 1 ? 14 : 61 };
  return { least: Math.max(0, Math.floor((many - 0.6) * each) - 1), most: Math.ceil((many + 0.6) * each) + 1 };
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined || /few|several/i.test(word)) return null;
  const spelt = NUMBERS.indexOf(word.toLowerCase() === 'an' ? 'a' : word.toLowerCase());
  return spelt < 0 ? Number(word) : Math.max(1, spelt);
}
