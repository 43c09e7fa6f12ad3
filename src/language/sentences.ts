/**
 * Where sentences end.
 *
 * In: a text and its tokens. Out: for each token, whether a sentence ends with it. Method: a sentence ends at a
 * blank line, at the end of a line that is no wrapped line, and at a full stop, question mark, exclamation mark or
 * ellipsis with the closing marks behind it, unless what follows goes on: a lower-case letter, a speech verb after
 * a quoted question, a word behind an abbreviation or an initial that does not open sentences.
 * It does not end a sentence at a colon, a semicolon or a dash, and a sentence quoted inside another ends the outer one.
 */
import { classAt, isBlankUnit, LETTER, lines, type Span } from '../text/index.ts';
import { standsBefore } from './abbreviations-en.ts';

/** What the splitter asks of a language: does this word open a sentence more often than it continues a name? */
export interface Opening {
  readonly opens: (word: string) => boolean;
  readonly speaks: (word: string) => boolean;
}

const CLOSERS = new Set(['"', '\\', '”', '’', "'", ')', ']', '»', '}', '’’', "''"]);
const OPENERS = new Set(['"', '\\', "''", '“', '‘', "'", '(', '[', '«', '{', '—', '–', '-', '--', '•', '*']);
/** Full stops of other scripts end a sentence wherever they stand. */
const FULL_STOP = /^[。！？｡؟۔।॥‽]$/;

const NOT_END = 0;
const POINT_END = 1;
const LOUD_END = 2;
const ABBREVIATION_END = 3;
const ELLIPSIS_END = 4;
const SURE_END = 5;

/** A line wider than this is not wrapped by hand: it ends where its paragraph does. */
const WIDEST_WRAP = 130;
/** Lines narrower than this are headings, names and verse: each ends what it says. */
const NARROWEST_WRAP = 48;

/** One entry for each token: 1 where a sentence ends with it. */
export function sentenceEnds(text: string, within: Span, tokens: readonly Span[], language: Opening): Uint8Array {
  const ends = new Uint8Array(tokens.length);
  endAtLines(text, within, tokens, ends);
  for (let i = 0; i < tokens.length; i++) {
    const kind = endKind(text, tokens, i);
    if (kind === NOT_END) continue;
    let last = i;
    while (last + 1 < tokens.length && ends[last] === 0 && closes(text, tokens, last + 1)) last++;
    if (ends[last] === 1 || !goesOn(text, tokens, i, last, kind, language)) ends[last] = 1;
    i = last;
  }
  if (tokens.length > 0) ends[tokens.length - 1] = 1;
  return ends;
}

const wordAt = (text: string, tokens: readonly Span[], i: number): string => {
  const token = tokens[i];
  return token === undefined || token.end - token.start > 24 ? '' : text.slice(token.start, token.end);
};

function endKind(text: string, tokens: readonly Span[], i: number): number {
  const { start, end } = tokens[i] as Span;
  const last = text.charCodeAt(end - 1);
  if (last === 46) {
    if (end - start === 1) return POINT_END;
    return text.charCodeAt(start) === 46 ? ELLIPSIS_END : ABBREVIATION_END;
  }
  if (last === 33 || last === 63) return LOUD_END;
  if (last === 0x2026) return ELLIPSIS_END;
  return last >= 0x589 && FULL_STOP.test(text.slice(start, end)) ? SURE_END : NOT_END;
}

/** True for a mark that closes and hangs on the token before it, or that stands before a blank. */
function closes(text: string, tokens: readonly Span[], i: number): boolean {
  const token = tokens[i] as Span;
  const word = wordAt(text, tokens, i);
  if (/^[.!?…]+$/.test(word)) {
    // ". . ." is one ellipsis.
    const gap = token.start - (tokens[i - 1]?.end ?? 0);
    return gap === 0 || (gap === 1 && word === '.' && text.charCodeAt(token.start - 2) === 46);
  }
  if (!CLOSERS.has(word)) return false;
  if (tokens[i - 1]?.end === token.start) return true;
  const straight = word === '"' || word === "'" || word === "''";
  if (word === '’' || straight) return tokens[i + 1] === undefined;
  return word !== '’' && (tokens[i + 1] === undefined || isBlankUnit(text.charCodeAt(token.end)));
}

const isUpperLetter = (word: string): boolean => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return first !== first.toLowerCase();
};
const isLowerLetter = (word: string): boolean => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return first !== first.toUpperCase();
};

function goesOn(
  text: string,
  tokens: readonly Span[],
  at: number,
  last: number,
  kind: number,
  language: Opening,
): boolean {
  if (kind === SURE_END) return false;
  let next = last + 1;
  while (next < tokens.length && next <= last + 3 && OPENERS.has(wordAt(text, tokens, next))) next++;
  const word = wordAt(text, tokens, next);
  if (word === '') return false;
  if (isLowerLetter(word)) return !(kind === POINT_END && last > at && next > last + 1);
  const opened = next > last + 1;
  const mark = tokens[at] as Span;
  const glued = (tokens[last] as Span).end === (tokens[last + 1] as Span).start && !opened;
  if (kind === POINT_END) return glued ? !looksLikeOpening(text, tokens, next) : isListNumber(text, tokens, at);
  if (kind === LOUD_END) return last > at && speechFollows(text, tokens, next, language);
  if (kind === ELLIPSIS_END) return !isUpperLetter(word) && /^[,;:)]/.test(word);
  return abbreviationGoesOn(text, tokens, at, last, next, opened, mark, language);
}

function abbreviationGoesOn(
  text: string,
  tokens: readonly Span[],
  at: number,
  last: number,
  next: number,
  opened: boolean,
  mark: Span,
  language: Opening,
): boolean {
  const word = text.slice(mark.start, mark.end - 1);
  const following = wordAt(text, tokens, next);
  if (classAt(text, (tokens[next] as Span).start, text.length) !== LETTER && !opened) {
    return !(last > at && /^\d/.test(following)) || standsBefore(word);
  }
  if (last > at) return false;
  // "HARROL, N.H. — The ferry"
  if (/^[—–-]+$/.test(wordAt(text, tokens, last + 1))) return true;
  if (standsBefore(word)) return true;
  if (opened && !isUpperLetter(following)) return true;
  return !language.opens(following);
}

const looksLikeOpening = (text: string, tokens: readonly Span[], i: number): boolean =>
  /^\p{Lu}[\p{Ll}'’]|^(?:I|A)$/u.test(wordAt(text, tokens, i));

/** "3." at the start of a line numbers what follows. */
function isListNumber(text: string, tokens: readonly Span[], at: number): boolean {
  const number = tokens[at - 1];
  if (number === undefined || number.end - number.start > 3) return false;
  if (!/^(?:\d{1,3}|[a-zA-Z])$/.test(text.slice(number.start, number.end))) return false;
  for (let i = number.start - 1; i >= 0; i--) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return true;
    if (!isBlankUnit(c)) return false;
  }
  return /^\d/.test(text.slice(number.start, number.end));
}

/** After a quoted question: "the minister asked", "Venn said": at most six words and the verb. */
function speechFollows(text: string, tokens: readonly Span[], next: number, language: Opening): boolean {
  for (let i = next; i < tokens.length && i < next + 7; i++) {
    const word = wordAt(text, tokens, i);
    if (i > next && language.speaks(word)) return true;
    if (!/^[\p{L}\p{M}.'’-]+$/u.test(word)) return false;
    if (i > next && isLowerLetter(word) && language.opens(word)) return false;
  }
  return false;
}

/** Ends sentences at blank lines and at the ends of lines that a wrapped text would have filled further. */
function endAtLines(text: string, within: Span, tokens: readonly Span[], ends: Uint8Array): void {
  const part = text.slice(within.start, within.end);
  let token = 0;
  let before: { readonly length: number; readonly from: number; readonly to: number } | null = null;
  let widest = 0;
  let held: { readonly last: number; readonly length: number; readonly next: number }[] = [];
  const settle = (): void => {
    for (const { last, length, next } of held) {
      const word = tokens[next] as Span;
      if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP || length + 1 + (word.end - word.start) <= widest - 2)
        ends[last] = 1;
    }
    held = [];
    widest = 0;
  };
  for (const line of lines(part)) {
    const from = token;
    while (token < tokens.length && (tokens[token] as Span).start < within.start + line.end) token++;
    if (line.blank || from === token) {
      if (before !== null) ends[before.to - 1] = 1;
      before = null;
      settle();
      continue;
    }
    const length = line.end - line.start;
    widest = Math.max(widest, length);
    if (before !== null) {
      held.push({ last: before.to - 1, length: before.length, next: from });
      if (startsItem(text, tokens, from)) ends[before.to - 1] = 1;
    }
    before = { length, from, to: token };
  }
  settle();
}

/** A line that begins with a bullet is an item of a list. */
const startsItem = (text: string, tokens: readonly Span[], i: number): boolean =>
  /^[•●▪◦*·–—-]$/.test(wordAt(text, tokens, i)) && tokens[i]?.end !== tokens[i + 1]?.start;
