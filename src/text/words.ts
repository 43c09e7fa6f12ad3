/**
 * Words with their offsets and a hash of their folded form, in typed arrays.
 *
 * In: a text and, if wanted, a span of it. Out: where each word starts and ends, and 32 bits of hash
 * that are equal for words that fold to the same (case, accents, kind of apostrophe, soft hyphens and
 * the comma in "12,000" are no matter). One pass.
 *
 * A word is a run of letters and digits. An apostrophe between letters, and a point or comma between
 * digits, stay inside; a hyphen divides. A character of a script that writes no spaces (Han, kana,
 * Thai, Lao, Khmer, Myanmar) is a word by itself, with the marks that follow it. Emoji are no words.
 */
import { ALONE, APOSTROPHE, classAt, DIGIT, isHigh, LETTER, MARK, OTHER, POINT } from './characters.ts';
import { foldWord } from './fold.ts';
import type { Span } from './span.ts';

/** Words in reading order, one entry of each array a word. */
export interface Words {
  readonly count: number;
  /** Offsets in the text (not in the span). */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Spreads the bits of a hash, so that its low and high parts can be used by themselves. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hashOf(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charCodeAt(i);
    if (c !== 0x27 && c !== 0x2c) hash = Math.imul(hash ^ c, PRIME);
  }
  return mix(hash);
}

/** By code unit below 128 the folded letter or digit; 0 for anything else. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, c) => {
  const folded = c >= 65 && c <= 90 ? c | 32 : c;
  return (folded >= 97 && folded <= 122) || (folded >= 48 && folded <= 57) ? folded : 0;
});

const SPACE = 32;
/** The characters of ASCII behind which a word may go on, if a letter or digit follows. */
const GOES_ON = Uint8Array.from({ length: 128 }, (_, c) => ("'`.,".includes(String.fromCharCode(c)) ? 1 : 0));

/** True where the character `c` at `i` ends a word of letters and digits of ASCII. */
function endsPlainly(text: string, i: number, limit: number, c: number): boolean {
  if (c >= 128) return false;
  if (GOES_ON[c] === 0 || i + 1 >= limit) return true;
  const next = text.charCodeAt(i + 1);
  return next < 128 && PLAIN[next] === 0;
}

/** The words of a text, or of a span of it. Every span slices to a word; no two overlap. */
export function words(text: string, { start, end }: Span = { start: 0, end: text.length }): Words {
  const found = new Found();
  let i = start;
  while (i < end) {
    let c = text.charCodeAt(i);
    if (c >= 128) {
      i = found.at(text, i, end);
      continue;
    }
    // Most words are letters and digits of ASCII and end in one of its spaces or marks: they are told here, the others anew below.
    let folded = PLAIN[c] as number;
    if (folded === 0) {
      i++;
      continue;
    }
    const from = i;
    let hash = SEED;
    do {
      hash = Math.imul(hash ^ folded, PRIME);
      c = ++i < end ? text.charCodeAt(i) : SPACE;
      folded = c < 128 ? (PLAIN[c] as number) : 0;
    } while (folded !== 0);
    if (endsPlainly(text, i, end, c)) found.add(from, i, mix(hash));
    else i = found.word(text, from, end);
  }
  return found.words();
}

/** Words that there is room for at once; most texts have fewer, and need no room of their own. */
const ROOM = 1 << 14;
const room = { starts: new Uint32Array(ROOM), ends: new Uint32Array(ROOM), hashes: new Uint32Array(ROOM) };

/** The words of one text as they are found; one text is over before the next begins. */
class Found {
  count = 0;
  starts: Uint32Array = room.starts;
  ends: Uint32Array = room.ends;
  hashes: Uint32Array = room.hashes;

  words(): Words {
    const { count } = this;
    return {
      count,
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      hashes: this.hashes.slice(0, count),
    };
  }

  /** What stands at a character that is not of ASCII; says where to go on. */
  at(text: string, i: number, limit: number): number {
    const kind = classAt(text, i, limit);
    if (kind === LETTER || kind === DIGIT) return this.word(text, i, limit);
    return kind === ALONE ? this.alone(text, i, limit) : i + 1;
  }

  /** A word that starts at `start`; says where to go on. */
  word(text: string, start: number, limit: number): number {
    let [end, i] = [start, start];
    let last = OTHER;
    while (i < limit) {
      const kind = classAt(text, i, limit);
      const width = isHigh(text.charCodeAt(i)) ? 2 : 1;
      if (kind === LETTER || kind === DIGIT) {
        last = kind;
        end = i += width;
      } else if (kind === MARK) {
        end = i += width;
      } else if (kind === APOSTROPHE || kind === POINT) {
        const wanted = kind === APOSTROPHE ? LETTER : DIGIT;
        if (last !== wanted || classAt(text, i + 1, limit) !== wanted) break;
        i++;
      } else break;
    }
    this.add(start, end, hashOf(foldWord(text.slice(start, end))));
    return end;
  }

  /** One character that is a word, and the marks behind it; says where to go on. */
  alone(text: string, start: number, limit: number): number {
    let end = start + (isHigh(text.charCodeAt(start)) ? 2 : 1);
    while (classAt(text, end, limit) === MARK) end += isHigh(text.charCodeAt(end)) ? 2 : 1;
    this.add(start, end, hashOf(foldWord(text.slice(start, end))));
    return end;
  }

  add(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count++] = hash;
  }

  grow(): void {
    const wider = (array: Uint32Array): Uint32Array => {
      const larger = new Uint32Array(array.length * 2);
      larger.set(array);
      return larger;
    };
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.hashes = wider(this.hashes);
  }
}
