/**
 * Qualifiers around an amount: "some", "more than", "just under", "or more".
 *
 * In: the lexemes and an amount. Out: the qualifier and the run that holds it with the amount. Phrases before
 * the number are taken longest first and stack ("perhaps as many as"); a bound says more than "about". "Over" before
 * a length of time means "during" where it follows what happened in that time.
 */
import { isMark, type Lexeme, readNumber, rounded } from '../language/index.ts';
import { type Amount, readUnit, wordAt, wordBefore } from './amount.ts';
import { BEFORE, BEHIND, DEGREES, type Qualifier } from './qualifiers-en.ts';
import { TIME_UNITS } from './units-en.ts';

type Lexemes = readonly Lexeme[];

/** An amount with its qualifier: `from` to `to` is the figure. */
export interface Qualified {
  readonly amount: Amount;
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly to: number;
}

const STRENGTH: readonly Qualifier[] = ['exact', 'about', 'nearly', 'at least', 'over', 'up to', 'under'];
const stronger = (a: Qualifier, b: Qualifier): Qualifier => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a);

/** The amount with the qualifiers around it; none begins before lexeme `floor`. */
export function qualify(ls: Lexemes, amount: Amount, floor = 0): Qualified {
  let { from, to } = amount;
  let qualifier: Qualifier = 'exact';
  for (;;) {
    const phrase = phraseBefore(ls, from, amount);
    if (phrase === null || phrase.from < floor) break;
    from = phrase.from;
    qualifier = stronger(qualifier, phrase.qualifier);
  }
  const behind = phraseBehind(ls, to, amount);
  let whole = amount;
  if (behind !== null) {
    whole = withUnit(ls, amount, behind.to);
    to = Math.max(behind.to, whole.to);
    qualifier = stronger(qualifier, behind.qualifier);
  }
  return { amount: whole, qualifier, from, to };
}

/** "35-plus hours": the qualifier stands between number and unit. */
function withUnit(ls: Lexemes, amount: Amount, at: number): Amount {
  const unit = amount.unit === null && isMark(ls, amount.to, '-') ? readUnit(ls, at) : null;
  if (unit === null) return amount;
  const [low, high] = [rounded(amount.low * unit.factor), rounded(amount.high * unit.factor)];
  return {
    ...amount,
    form: unit.money ? 'money' : 'measure',
    to: unit.to,
    low,
    high,
    unit: unit.unit,
    unitRun: [unit.from, unit.to],
  };
}

const MOST_WORDS = 5;

function phraseBefore(ls: Lexemes, from: number, amount: Amount): { from: number; qualifier: Qualifier } | null {
  let key = '';
  let best: { from: number; qualifier: Qualifier } | null = null;
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS); i--) {
    const lexeme = ls[i] as Lexeme;
    if ((ls[i + 1] as Lexeme).gap > 2 || lexeme.kind === 'number') break;
    key = key === '' ? lexeme.form : `${lexeme.form} ${key}`;
    const qualifier = BEFORE.get(key);
    if (qualifier !== undefined) best = { from: i, qualifier };
  }
  if (best === null || !isQualifier(ls, best, amount)) return null;
  if ('<>'.includes((ls[best.from] as Lexeme).form) && '<>='.includes(ls[best.from - 1]?.form ?? ' ')) return null;
  return { ...best, from: withDegree(ls, best) };
}

/** Words behind which "over" begins a bound; elsewhere "over three years" says when. */
const BEFORE_BOUND = new Set(
  'for lasted lasts last spent spending took takes take taken after of is was were been are be in with and that at than by served serving waited lived'.split(
    ' ',
  ),
);

function isQualifier(
  ls: Lexemes,
  { from, qualifier }: { from: number; qualifier: Qualifier },
  amount: Amount,
): boolean {
  const word = ls[from] as Lexeme;
  const before = wordBefore(ls, from);
  if (word.form === 'over' && amount.unit !== null && TIME_UNITS.has(amount.unit) && amount.form !== 'age') {
    return (
      from === 0 || word.gap > 1 || BEFORE_BOUND.has(before) || DEGREES.has(before) || ls[from - 1]?.kind === 'mark'
    );
  }
  if (word.form === 'some' || word.form === 'about' || word.form === 'around')
    return !/^(?:and|think|talk\w*|worr\w*)$/.test(before) || word.form !== 'about';
  // "The five short of the target" and "a few short of" count what lacks.
  return !(word.form === 'short' && qualifier === 'under' && before === 'fall');
}

/** "just over", "a little over": the degree goes with the bound. */
function withDegree(ls: Lexemes, { from, qualifier }: { from: number; qualifier: Qualifier }): number {
  if (!/^(?:over|under|nearly|about)$/.test(qualifier) || (ls[from] as Lexeme).gap > 2) return from;
  const before = wordBefore(ls, from);
  if (!DEGREES.has(before)) return from;
  return before === 'little' && wordAt(ls, from - 2) === 'a' ? from - 2 : from - 1;
}

function phraseBehind(ls: Lexemes, to: number, amount: Amount): { to: number; qualifier: Qualifier } | null {
  const hyphen = isMark(ls, to, '-') && ls[to]?.gap === 0 && ls[to + 1]?.gap === 0;
  const at = hyphen ? to + 1 : to;
  let key = '';
  let best: { to: number; qualifier: Qualifier } | null = null;
  for (let i = at; i < at + 3; i++) {
    const lexeme = ls[i];
    if (lexeme === undefined || lexeme.gap > 2 || lexeme.kind === 'number') break;
    key = key === '' ? lexeme.form : `${key} ${lexeme.form}`;
    const qualifier = BEHIND.get(key);
    if (qualifier !== undefined && behindFits(ls, i, key, hyphen, amount)) best = { to: i + 1, qualifier };
  }
  return best;
}

function behindFits(ls: Lexemes, i: number, key: string, hyphen: boolean, { unit }: Amount): boolean {
  const lexeme = ls[i] as Lexeme;
  // "Above 10 and below 20": what follows is the next figure's.
  if (/^(?:and|or) /.test(key) && (readNumber(ls, i + 1) !== null || /^an?$/.test(wordAt(ls, i + 1)))) return false;
  if (/(?:more|less|greater|fewer|higher|lower)$/.test(key) && wordAt(ls, i + 1) === 'than')
    return ls[i + 2]?.kind !== 'number';
  if (key === '+') return lexeme.gap === 0;
  if (key === 'plus' || key === 'odd' || key === 'ish') return hyphen || lexeme.gap === 0;
  if (key === 'and over' || key === 'and under' || key === 'and older' || key === 'and more')
    return unit === 'year' || key === 'and more';
  if (/^(?:max|maximum|tops)$/.test(key)) return ls[i + 1] === undefined || ls[i + 1]?.kind === 'mark';
  // "5000 or more than 4500" compares twice; "200 or greater than" does not.
  if (/ (?:than|to)$/.test(key)) return ls[i + 1]?.kind !== 'number';
  return true;
}
