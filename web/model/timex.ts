/**
 * A TIMEX value that is no day, in words: how long, how often not said, or only past, present, future.
 *
 * In: the value of a date. Out: English. What it does not know is said to be fixed to no day.
 */
const UNITS: Readonly<Record<string, string>> = {
  CE: 'century',
  DE: 'decade',
  Y: 'year',
  M: 'month',
  W: 'week',
  WE: 'weekend',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'at present, no day stated',
  PAST_REF: 'in the past, no day stated',
  FUTURE_REF: 'in the future, no day stated',
};

/** `19 days`, `some years`, `in the past, no day stated`. */
export function timexSays(timex: string): string {
  const length = /^P(T?)(\d+(?:\.\d+)?|X)(CE|DE|WE|[YMWDHS])$/.exec(timex);
  const unit = length && UNITS[`${length[1]}${length[3]}`];
  if (!length || !unit) return REFERENCES[timex] ?? 'fixed to no day';
  const [, , count = ''] = length;
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  return count === 'X' ? `some ${many}` : `${count} ${count === '1' ? unit : many}`;
}
