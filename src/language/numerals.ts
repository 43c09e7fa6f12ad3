/**
 * The value of a number, in digits or in words.
 *
 * In: a text, its tokens and the number of one of them. Out: the longest number that starts there: "twenty-five",
 * "1,200", "2.5 million", "two and a half million", "half a dozen", "three quarters", "twenty-first". Method: the usual
 * grammar of English number words: parts below a hundred add up, "hundred" multiplies what is before it, each greater
 * power closes a group. It does not judge what is counted, whether "a second" is a time, or vague words ("dozens").
 */
import type { Span } from '../text/index.ts';
import type { Token } from './analysis.ts';
import { GROUPS, ORDINALS, PARTS, POWERS, SHORT_POWERS, SMALL, TENS, VULGAR } from './number-words-en.ts';

/** A number: the tokens from `from` to `to`, exclusive, and the stretch they cover. */
export interface Numeral extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** True where all of it is written in digits. */
  readonly digits: boolean;
}

/** A word longer than this is no number. */
const LONGEST = 40;

interface Read {
  readonly to: number;
  readonly value: number;
  readonly kind: Numeral['kind'];
  readonly digits: boolean;
}

/** The longest number that starts with token `i`, or null. */
export function numeralAt(text: string, tokens: readonly Token[], i: number): Numeral | null {
  const first = tokens[i];
  if (first === undefined) return null;
  const c = text.charCodeAt(first.start);
  if (c < 48 || (c > 57 && c < 65)) return null;
  const reader = new Reader(text, tokens);
  const read = reader.fraction(i) ?? reader.cardinal(i) ?? reader.ordinal(i);
  const last = tokens[(read?.to ?? 0) - 1];
  if (read === null || last === undefined) return null;
  return {
    from: i,
    to: read.to,
    start: first.start,
    end: last.end,
    value: read.value,
    kind: read.kind,
    digits: read.digits,
  };
}

/** "1,200.5" → 1200.5; null for what is no plain number ("1.2.3", "12,34"). */
function plainNumber(word: string): number | null {
  if (!/^\d/.test(word)) return VULGAR.get(word) ?? null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const vulgar = /^(\d+)([½⅓⅔¼¾⅕⅛])$/u.exec(word);
  return vulgar === null ? null : Number(vulgar[1]) + (VULGAR.get(vulgar[2] ?? '') ?? 0);
}

class Reader {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  word(i: number): string {
    const token = this.tokens[i];
    if (token === undefined || token.end - token.start > LONGEST) return '';
    return this.text.slice(token.start, token.end).toLowerCase();
  }

  /** Words of one token: "twenty-five" is two. */
  parts(i: number): readonly string[] {
    return this.word(i).split(/[-‐‑]/);
  }

  cardinal(i: number): Read | null {
    return this.digitsFirst(i) ?? this.wordsFirst(i);
  }

  digitsFirst(i: number): Read | null {
    const word = this.word(i);
    let value = plainNumber(word);
    if (value === null) {
      const glued = /^(\d[\d.,]*)(k|m|mn|b|bn|tn)$/.exec(word);
      const number = glued === null ? null : plainNumber(glued[1] ?? '');
      const power = SHORT_POWERS.get(glued?.[2] ?? '');
      if (number === null || power === undefined) return null;
      return { to: i + 1, value: scaled(number, power), kind: 'cardinal', digits: true };
    }
    let to = i + 1;
    const vulgar = VULGAR.get(this.word(to));
    if (vulgar !== undefined && value >= 1) {
      value += vulgar;
      to++;
    }
    const grown = this.grow(value, to);
    return { ...grown, digits: grown.to === i + 1, kind: 'cardinal' };
  }

  /** What follows a number: "and a half", "hundred", "thousand", "million", "dozen". */
  grow(start: number, at: number): { readonly to: number; readonly value: number } {
    let [value, to] = [start, at];
    for (let more = true; more; ) {
      more = false;
      const half = this.andAPart(to);
      if (half !== null) [value, to] = [value + half.value, half.to];
      const next = this.word(to);
      const power =
        POWERS.get(next) ??
        (next === 'hundred' ? 100 : undefined) ??
        GROUPS.get(next) ??
        SHORT_POWERS.get(/^(?:bn|mn|mln|tn)$/.test(next) ? next : '');
      if (power !== undefined) {
        [value, to] = [scaled(value, power), to + 1];
        more = power < 1e6;
      }
    }
    return { to, value };
  }

  andAPart(i: number): { readonly to: number; readonly value: number } | null {
    if (this.word(i) !== 'and') return null;
    const article = /^(?:an?|one)$/.test(this.word(i + 1));
    const at = article ? i + 2 : i + 1;
    const part = this.word(at);
    if (part === 'half' || part === 'quarter')
      return article ? { to: at + 1, value: part === 'half' ? 0.5 : 0.25 } : null;
    return part === 'three-quarters' ? { to: at + 1, value: 0.75 } : null;
  }

  /** Number words: groups below a thousand, each closed by its power. */
  wordsFirst(i: number): Read | null {
    let total = 0;
    let group = 0;
    let to = i;
    let least = Number.POSITIVE_INFINITY;
    const article = /^an?$/.test(this.word(i));
    if (article && !/^(?:hundred|thousand|million|billion|trillion|dozen|score)$/.test(this.word(i + 1))) return null;
    if (article) {
      group = 1;
      to++;
    }
    for (;;) {
      const at = to > i && this.word(to) === 'and' && (group >= 100 || (group === 0 && total > 0)) ? to + 1 : to;
      const below = this.belowHundred(at, group);
      if (below !== null) {
        [group, to] = [group + below, at + 1];
        continue;
      }
      const word = this.word(to);
      if (word === 'hundred' && group > 0 && group < 100) group *= 100;
      else if (GROUPS.has(word) && group > 0) group *= GROUPS.get(word) ?? 1;
      else {
        const half = group > 0 ? this.andAPart(to) : null;
        if (half !== null) {
          [group, to] = [group + half.value, half.to];
          continue;
        }
        const power = POWERS.get(word);
        if (power === undefined || group === 0 || power >= least) break;
        total += group * power;
        group = 0;
        least = power;
      }
      to++;
    }
    return to === i || (article && to === i + 1) ? null : { to, value: total + group, kind: 'cardinal', digits: false };
  }

  /** The value of the token as a number below a hundred that may follow `group`; null where it is none. */
  belowHundred(i: number, group: number): number | null {
    const [first = '', second, third] = this.parts(i);
    if (third !== undefined) return null;
    const tens = TENS.get(first);
    const unit = SMALL.get(second ?? first);
    if (second !== undefined) {
      if (tens === undefined || unit === undefined || unit < 1 || unit > 9) return null;
      return group % 100 === 0 ? tens + unit : null;
    }
    if (tens !== undefined) return group % 100 === 0 ? tens : null;
    if (unit === undefined) return null;
    if (group % 100 === 0) return unit;
    return unit >= 1 && unit <= 9 && group % 10 === 0 && group % 100 >= 20 ? unit : null;
  }

  /** "Half", "a third", "two-thirds", "three quarters", "3/4"; a power behind it multiplies ("half a million"). */
  fraction(i: number): Read | null {
    const slash = this.word(i + 1) === '/' ? this.slashed(i) : null;
    const bare = slash ?? this.namedPart(i);
    if (bare === null) return null;
    const of = this.word(bare.to) === 'of' ? bare.to + 1 : bare.to;
    const article = /^an?$/.test(this.word(of)) ? of + 1 : of;
    const power =
      POWERS.get(this.word(article)) ??
      GROUPS.get(this.word(article)) ??
      (this.word(article) === 'hundred' ? 100 : undefined);
    if (power === undefined || article === bare.to) return { ...bare, kind: 'fraction' };
    return { to: article + 1, value: bare.value * power, kind: 'cardinal', digits: false };
  }

  slashed(i: number): Omit<Read, 'kind'> | null {
    const [above, below] = [this.word(i), this.word(i + 2)];
    const touching =
      this.tokens[i]?.end === this.tokens[i + 1]?.start && this.tokens[i + 1]?.end === this.tokens[i + 2]?.start;
    if (!touching || !/^\d{1,2}$/.test(above) || !/^\d{1,2}$/.test(below) || this.word(i + 3) === '/') return null;
    const value = Number(above) / Number(below);
    return value > 0 && value < 1 ? { to: i + 3, value, digits: true } : null;
  }

  namedPart(i: number): Omit<Read, 'kind'> | null {
    const word = this.word(i);
    if (word === 'half') return { to: i + 1, value: 0.5, digits: false };
    const [first = '', second] = this.parts(i);
    const count = /^an?$/.test(first) ? 1 : (SMALL.get(first) ?? (/^\d$/.test(first) ? Number(first) : undefined));
    if (count === undefined || count === 0) return null;
    const part = PARTS.get(second ?? this.word(i + 1));
    if (part === undefined) return null;
    const plural = (second ?? this.word(i + 1)).endsWith('s');
    // "One third" and "two thirds" are parts; "two third" is none, "a fifth" may be an ordinal and is left to whoever asks.
    if (count > 1 !== plural) return null;
    return { to: second === undefined ? i + 2 : i + 1, value: count / part, digits: false };
  }

  ordinal(i: number): Read | null {
    const word = this.word(i);
    const digits = /^(\d[\d,]*)(?:st|nd|rd|th)$/.exec(word);
    const number = digits === null ? null : plainNumber(digits[1] ?? '');
    if (number !== null) return { to: i + 1, value: number, kind: 'ordinal', digits: true };
    const [first = '', second, third] = this.parts(i);
    if (third !== undefined) return null;
    const unit = ORDINALS.get(second ?? first);
    const tens = TENS.get(first);
    if (unit === undefined || (second !== undefined && (tens === undefined || unit > 9))) return null;
    return { to: i + 1, value: second === undefined ? unit : (tens ?? 0) + unit, kind: 'ordinal', digits: false };
  }
}

/** A product without the noise of binary fractions: 2.3 million is 2300000. */
const scaled = (value: number, power: number): number => Number((value * power).toPrecision(15));
