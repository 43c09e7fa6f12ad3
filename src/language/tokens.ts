/**
 * Words and marks with their offsets.
 *
 * In: a text and a span of it. Out: spans in reading order; every character that is not blank lies in one.
 * One pass, no regular expression over the text. Any script; the clitics that are split are English.
 *
 * A token is a run of letters and digits. Inside it stay: a hyphen or an apostrophe between letters or digits
 * ("Al-Hakam", "O'Dell"), a point between single letters or before a domain's end ("U.S.", "example.com"), a point
 * or comma between digits ("1,200.5"). A known abbreviation and a lone initial keep their point ("Mr.", "J."). English
 * endings are tokens by themselves ("'s", "'ll", "n't"). Points, dashes and other marks in a row are one token, two apostrophes too.
 */
import {
  ALONE,
  APOSTROPHE,
  classAt,
  DIGIT,
  isBlankUnit,
  isHigh,
  LETTER,
  MARK,
  OTHER,
  type Span,
} from '../text/index.ts';
import { isAbbreviation } from './abbreviations-en.ts';

const POINT = 46;
const COMMA = 44;
const HYPHEN = 45;
const AT = 64;
const HASH = 35;
const SLASH = 47;
const COLON = 58;

const isHyphen = (c: number): boolean => c === HYPHEN || c === 0x2010 || c === 0x2011 || c === 0xad;
const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Calls `add` with the start and end of each token in turn. `english` splits clitics and keeps abbreviations' points. */
export function eachToken(
  text: string,
  { start, end }: Span,
  english: boolean,
  add: (start: number, end: number) => void,
): void {
  let i = start;
  while (i < end) {
    if (isBlankUnit(text.charCodeAt(i))) i++;
    else {
      const to = tokenEnd(text, i, end, english);
      if (english) addParts(text, i, to, add);
      else add(i, to);
      i = to;
    }
  }
}

function tokenEnd(text: string, i: number, end: number, english: boolean): number {
  const kind = classAt(text, i, end);
  if (isWordClass(kind)) return wordEnd(text, i, end, english);
  if (kind === ALONE) return pastMarks(text, i + (isHigh(text.charCodeAt(i)) ? 2 : 1), end);
  const c = text.charCodeAt(i);
  if ((c === AT || c === HASH) && classAt(text, i + 1, end) === LETTER) return handleEnd(text, i + 1, end);
  if (english && kind === APOSTROPHE) {
    const clitic = cliticEnd(text, i, end);
    if (clitic > 0) return clitic;
  }
  return marksEnd(text, i, end);
}

function pastMarks(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && classAt(text, i, end) === MARK) i += isHigh(text.charCodeAt(i)) ? 2 : 1;
  return i;
}

function handleEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && (isWordClass(classAt(text, i, end)) || text.charCodeAt(i) === 95)) {
    i += isHigh(text.charCodeAt(i)) ? 2 : 1;
  }
  return i;
}

/** Points, dashes and ornaments in a row are one mark; so is any other mark that stands four times or more. */
function marksEnd(text: string, from: number, end: number): number {
  const c = text.charCodeAt(from);
  const width = isHigh(c) && from + 1 < end ? 2 : 1;
  let i = from + width;
  if (width === 2) return pastMarks(text, i, end);
  while (i < end && text.charCodeAt(i) === c) i++;
  // Two apostrophes are a mark of quotation.
  if (c === 39 && i - from === 2) return i;
  const row = c === POINT || c === HYPHEN || c === 42 || c === 95 || c === 61 || c === 126 || i - from >= 4;
  return pastMarks(text, row ? i : from + 1, end);
}

/** The end of the run of letters and digits that starts at `from`, with what belongs inside. */
function wordEnd(text: string, from: number, end: number, english: boolean): number {
  let i = from;
  let last = OTHER;
  let points = 0;
  while (i < end) {
    const kind = classAt(text, i, end);
    if (isWordClass(kind)) {
      last = kind;
      i += isHigh(text.charCodeAt(i)) ? 2 : 1;
    } else if (kind === MARK && text.charCodeAt(i) !== 0x200b) {
      i++;
    } else {
      const c = text.charCodeAt(i);
      const next = classAt(text, i + 1, end);
      if (c === COLON && text.charCodeAt(i + 1) === SLASH && text.charCodeAt(i + 2) === SLASH) {
        return addressEnd(text, i, end);
      }
      if (c === AT && next === LETTER && last !== OTHER) return addressEnd(text, i, end);
      if (!isWordClass(next) || !joins(text, from, i, last, next, kind)) break;
      if (c === POINT && next === LETTER) points++;
      i++;
    }
  }
  return keepsPoint(text, from, i, end, english, points) ? i + 1 : i;
}

/** True where the character at `i`, between two of a word, does not part them. */
function joins(text: string, from: number, i: number, last: number, next: number, kind: number): boolean {
  const c = text.charCodeAt(i);
  if (isHyphen(c)) return true;
  if (kind === APOSTROPHE) return last === LETTER && next === LETTER && c !== 0x60;
  if (c === COMMA) return last === DIGIT && next === DIGIT;
  if (c !== POINT) return false;
  if (last === DIGIT && next === DIGIT) return true;
  if (next !== LETTER) return false;
  const single = i - from === 1 || text.charCodeAt(i - 2) === POINT;
  if (single) return true;
  // "example.com" is one word, "lit.The" is two that lost their space.
  const after = text.charCodeAt(i + 1);
  return last === LETTER && after >= 97 && after <= 122;
}

function keepsPoint(text: string, from: number, to: number, end: number, english: boolean, inner: number): boolean {
  if (to >= end || text.charCodeAt(to) !== POINT || text.charCodeAt(to + 1) === POINT) return false;
  const last = text.charCodeAt(to - 1);
  const lower = last >= 97 && last <= 122;
  if (inner > 0 && (to - from) % 2 === 1 && text.charCodeAt(to - 2) === POINT) return true;
  // "v.", between the parties of a case, is the only small letter that is short for a word.
  if (to - from === 1 && last !== 118) return classAt(text, from, end) === LETTER && !lower && last !== 73;
  // "D-W.", of a state: an initial behind a hyphen.
  if (text.charCodeAt(to - 2) === HYPHEN && last >= 65 && last <= 90) return true;
  return english && to - from <= 6 && isAbbreviation(text.slice(from, to));
}

/** The end of an address (of a page, or for mail) that goes on at `from`: up to the next blank or quotation mark. */
function addressEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isBlankUnit(c) || c === 34 || c === 60 || c === 62 || c === 0x201c || c === 0x201d) break;
    i++;
  }
  while (i > from && !isWordClass(classAt(text, i - 1, end)) && text.charCodeAt(i - 1) !== SLASH) i--;
  return Math.max(i, from + 1);
}

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Where a clitic stands alone behind a mark of quotation (`”'s`): its end, else 0. */
function cliticEnd(text: string, at: number, end: number): number {
  const c = text.charCodeAt(at + 1);
  if ((c !== 115 && c !== 83) || at === 0 || isBlankUnit(text.charCodeAt(at - 1))) return 0;
  return isWordClass(classAt(text, at + 2, end)) ? 0 : at + 2;
}

/** Splits "Venn's" and "don't" in two; other words stay whole. */
function addParts(text: string, start: number, end: number, add: (start: number, end: number) => void): void {
  const limit = Math.max(start + 1, end - 3);
  for (let i = end - 2; i >= limit; i--) {
    if (classAt(text, i, end) !== APOSTROPHE) continue;
    const tail = text.slice(i + 1, end).toLowerCase();
    let cut = CLITICS.has(tail) ? i : -1;
    if (tail === 't' && (text.charCodeAt(i - 1) | 32) === 110 && i - 1 > start) cut = i - 1;
    if (cut <= start) break;
    add(start, cut);
    add(cut, end);
    return;
  }
  add(start, end);
}
