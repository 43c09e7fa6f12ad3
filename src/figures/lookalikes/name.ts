/**
 * Numbers inside names and codes: "Apollo 11", "Boeing 777F", "G20", "AK-47", "the Group of Seven", "7-Eleven".
 *
 * In: lexemes and an amount. Out: true where it is such a number. A capitalised word right before digits makes a
 * name of them unless a sentence begins there or something in the plural follows; digits glued to letters are a
 * code. In headlines, where every word has its capital, spelt numbers are taken at their word.
 */
import { isMark, isWord, type Lexeme } from '../../language/index.ts';
import { type Amount, wordAt, wordBefore } from '../amount.ts';
import { TIME_UNITS } from '../units-en.ts';
import { isPluralNoun } from './reference.ts';

type Lexemes = readonly Lexeme[];

/** Digits glued to letters or to the marks of addresses on the net. */
export function isCode(ls: Lexemes, { from, to, unitRun }: Amount): boolean {
  const first = ls[from] as Lexeme;
  if (first.kind === 'mark') return false;
  const before = ls[from - 1];
  if (first.gap === 0 && before !== undefined) {
    if (before.kind === 'word') return first.kind === 'number';
    if ('/_@#=&\\%?'.includes(before.form) && before.gap === 0 && ls[from - 2] !== undefined) return true;
    if ('/_@=&\\?'.includes(before.form)) return true;
    if ('-.'.includes(before.form) && before.gap === 0 && first.kind === 'number' && ls[from - 2]?.kind === 'word')
      return isCodeBefore(ls, from - 2, before.form);
  }
  const last = ls[to - 1] as Lexeme;
  const behind = ls[to];
  if (behind === undefined || behind.gap > 0) return false;
  if (behind.kind === 'word' && unitRun === null && last.kind === 'number')
    return !/^(?:st|nd|rd|th)$/.test(behind.form) ? !isGluedNoun(behind) : true;
  if (behind.kind === 'word' && last.kind === 'word') return true;
  if (behind.form === '-' && first.kind === 'word' && ls[to + 1]?.kind === 'number' && ls[to + 1]?.gap === 0)
    return true;
  if (behind.kind === 'number') return true;
  return '/_@=&\\'.includes(behind.form) && ls[to + 1]?.gap === 0;
}

/** "AK-47", "COVID-19", "example.2": letters, glued mark, digits; "mid-40" and "pre-2016" are left to others. */
const isCodeBefore = (ls: Lexemes, i: number, mark: string): boolean =>
  mark === '.' || ls[i]?.capital === true || !/^(?:mid|sub|nearly|over|under|a|to|the|top)$/.test(wordAt(ls, i));

/** A scan glued a number to the noun it counts: "37people". */
const isGluedNoun = ({ form, capital }: Lexeme): boolean => form.length > 4 && !capital;

const ORDINALS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+ieth|hundredth)s?$/;

/** "21st", "twenty-first", "one-on-one", "24/7", "one by one". */
export function isOrdinalOrIdiom(ls: Lexemes, { from, to, unit }: Amount): boolean {
  if (unit !== null && unit !== 'year') return false;
  const hyphened = isMark(ls, to, '-') && ls[to]?.gap === 0 && ls[to + 1]?.gap === 0;
  const next = wordAt(ls, hyphened ? to + 1 : to);
  if (/^(?:st|nd|rd|th)$/.test(next) && (ls[to]?.gap === 0 || hyphened)) return true;
  if (ORDINALS.test(next) && (hyphened || /ty$/.test(ls[to - 1]?.form ?? ''))) return true;
  if (hyphened && /^(?:on|to|by|for)$/.test(next) && isMark(ls, to + 2, '-')) return true;
  if (
    isMark(ls, from - 1, '-') &&
    /^(?:on|to|by|for)$/.test(wordAt(ls, from - 2)) &&
    isMark(ls, from - 3, '-') &&
    ls[from]?.gap === 0
  )
    return true;
  if (next === 'by' && wordAt(ls, to + 1) === wordAt(ls, from)) return true;
  return (
    wordBefore(ls, from) === 'by' && from >= 2 && wordAt(ls, from - 2) === wordAt(ls, from) && wordAt(ls, from) !== ''
  );
}

const BEFORE_COUNTS =
  /^(?:the|a|an|and|or|but|in|on|at|of|for|to|by|with|from|as|than|about|some|all|only|just|those|these|his|her|their|our|its|my|your|least|most|over|under|nearly|almost|up|after|before|when|while|if|that|where|another|other|between|up|every|both|what|how|he|she|it|they|we|i|you|is|are|was|were|more|meanwhile|today|yesterday|still|now|yet|so|then|there|here|no|not|even|also|overall|total|around|roughly|approximately|because|since|until|like|out)$/;

/** "Apollo 11", "the Big Three", "Group of Seven". */
export function isInName(ls: Lexemes, amount: Amount): boolean {
  const { from, to, unit, form } = amount;
  const first = ls[from] as Lexeme;
  if (isQuoted(ls, from, to)) return true;
  if (first.gap > 1 && form !== 'measure') return false;
  if (form === 'measure') return isTitleOfTime(ls, amount);
  if (unit !== null || amount.scale > 1) return false;
  const before = ls[from - 1];
  if (first.kind === 'number') {
    if (to !== from + 1 || first.form.includes(',') || before?.kind !== 'word' || !before.capital || first.gap !== 1)
      return false;
    if (/^(?:fortune|formula|studio|area|catch|boeing|airbus|windows)$/.test(before.form)) return true;
    if (BEFORE_COUNTS.test(before.form)) return false;
    return !isPluralNoun(ls, to) && first.form.length < 5;
  }
  return first.kind === 'word' && first.capital && !isSentenceStart(ls, from) && isNamed(ls, from, to);
}

/** ''24,'': a number alone between quotation marks is a title. */
function isQuoted(ls: Lexemes, from: number, to: number): boolean {
  const quote = (i: number): boolean => isMark(ls, i, '"') || isMark(ls, i, "'");
  if (!quote(from - 1) || ls[from]?.gap !== 0 || ls[from]?.kind !== 'number') return false;
  const at = isMark(ls, to, ',') || isMark(ls, to, '.') ? to + 1 : to;
  return quote(at) && ls[at]?.gap === 0;
}

/** A spelt number with a capital inside running text: a part of a name if a name stands before or behind it. */
function isNamed(ls: Lexemes, from: number, to: number): boolean {
  if (isHeadline(ls, from)) return false;
  const [before, next] = [ls[from - 1], ls[to]];
  if (before?.kind === 'word' && (before.capital || isWord(ls, from - 1, 'of'))) return true;
  return next?.kind === 'word' && next.capital;
}

/** "60 Minutes", "48 Hours": a unit with a capital in running text names a programme. */
function isTitleOfTime(ls: Lexemes, { unitRun, from, unit: measure }: Amount): boolean {
  const unit = unitRun === null ? undefined : ls[unitRun[0]];
  if (measure === null || !TIME_UNITS.has(measure)) return false;
  return unit?.kind === 'word' && unit.capital && unit.form.length > 4 && !isHeadline(ls, from);
}

/** True where a sentence, a line or a quotation begins at `i`. */
export function isSentenceStart(ls: Lexemes, i: number): boolean {
  const lexeme = ls[i];
  if (i === 0 || lexeme === undefined || lexeme.gap > 1) return true;
  const before = ls[i - 1] as Lexeme;
  return (
    before.kind === 'mark' &&
    '.?!:;"\'(\u2014\u2022*'.includes(before.form) &&
    !(before.form === "'" && before.gap === 0 && lexeme.gap === 0)
  );
}

const AROUND = 8;

/** Most of the longer words around `i`, on its line, begin with a capital. */
function isHeadline(ls: Lexemes, i: number): boolean {
  let [capital, small] = [0, 0];
  for (const step of [-1, 1]) {
    for (let at = i + step, seen = 0; seen < AROUND; at += step, seen++) {
      const lexeme = ls[at];
      if (lexeme === undefined || (step > 0 ? lexeme.gap > 1 : (ls[at + 1] as Lexeme).gap > 1)) break;
      if (lexeme.kind !== 'word' || lexeme.form.length < 4) continue;
      if (lexeme.capital) capital++;
      else small++;
    }
  }
  return small <= 1 || capital > 3 * small;
}
