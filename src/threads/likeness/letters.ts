/**
 * How far two spellings lie apart, in letters.
 *
 * In: two words in plain Latin letters, lower case. Out: a number of edits: 0 for equal words, 1 for a letter that is
 * another, missing or added. Method: edit distance with neighbours exchanged (Damerau 1964), weighed by what those
 * who write a name from hearing or from another script confuse: groups of letters that stand for one sound, vowels,
 * doubled letters, a silent h. It does not know languages, and compares no two names of several words.
 */

/** One sound written in two ways. */
const SAME_SOUND = 0.2;
/** A vowel for another, one too many or one too few: scripts without vowels, and ears, are unsure of them. */
const VOWEL = 0.5;
const DOUBLED = 0.2;
const SILENT = 0.3;
const EXCHANGED = 0.75;
const OTHER = 1;

/** Pairs of groups that write one sound in some pair of spellings or of ways to write a script in Latin letters. */
const SOUNDS = [
  'c k, c q, k q, ck k, ch kh, ch k, kh h, kh x, kh k, gh g, gh h, x ks, qu k, qu kw, c s, g h, k g',
  'sh ch, sh sch, sch ch, sh s, sch s, sh x, ch tch, ch c, ch tsch, ch tsh, ch cz, sh sz, ch q, sz s, cz c',
  'ts z, tz z, ts c, tz ts, cz z, zs z, dz z, tz s, ts s, s z, zh j, zh z, zh g, dj j, dzh j, dj g, g j, dsch j, zh sch',
  'v w, w u, v f, ph f, ph v, ff v, f w, b v, ou w, v u',
  'y i, y j, i j, ii i, ii y, iy y, iy i, ij y, ij i, ei ey, ai ay, ey i, ey y, yy y, yj y, yi y, ie y, yj yy, ei i, ei y, aj ay, aj ai, ej ey, ie je, ye e, ya ia, yu iu, yo io, ie e, jo io, ja ya, ju yu, ia ja',
  'oo u, ou u, oe o, oe u, ue u, ae a, oo ou, ee i, ea i, ee e, aa a, au aw, oh o, ah a, eh e, uh u, yo e, yo o',
  't d, th t, dh d, d th, p b, th s',
  'ov off, ev eff, ov of, ev ef, sky ski, sky skij, skii sky, skyi sky, skiy sky, sky skyy, ian yan, ov ow, dt t, ss s, m mm, mac mc',
].join(', ');

interface Group {
  readonly a: string;
  readonly b: string;
}

const CODES = 128;
/** Groups by the codes of the letters they end in, so that few are tried at a place. */
const groups: (readonly Group[] | null)[] = Array.from({ length: CODES * CODES }, () => null);
for (const [x = '', y = ''] of SOUNDS.split(', ').map((pair) => pair.split(' '))) {
  for (const [a, b] of [
    [x, y],
    [y, x],
  ] as const) {
    const key = a.charCodeAt(a.length - 1) * CODES + b.charCodeAt(b.length - 1);
    groups[key] = [...(groups[key] ?? []), { a, b }];
  }
}

const isVowel = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
const H = 104;

/** Words longer than this are compared by their first letters only. */
const LONGEST = 32;
const WIDTH = LONGEST + 1;
/** Costs of all beginnings of one word against all of another: used again for each pair. */
const cost = new Float64Array(WIDTH * WIDTH);
/** Codes of the other word's letters, and what each costs alone. */
const codes = new Uint16Array(LONGEST);
const alone = new Float64Array(LONGEST);

/** Edits between two words; see above for what an edit costs. */
export function letterEdits(left: string, right: string): number {
  if (left === right) return 0;
  const a = left.slice(0, LONGEST);
  const b = right.slice(0, LONGEST);
  cost[0] = 0;
  for (let j = 1; j <= b.length; j++) {
    codes[j - 1] = b.charCodeAt(j - 1);
    alone[j - 1] = single(b, j - 1);
    cost[j] = (cost[j - 1] as number) + (alone[j - 1] as number);
  }
  for (let i = 1; i <= a.length; i++) row(a, b, i);
  return cost[a.length * WIDTH + b.length] as number;
}

/** The least costs of the first `i` letters of `a` against all beginnings of `b`. */
function row(a: string, b: string, i: number): void {
  const own = single(a, i - 1);
  const x = a.charCodeAt(i - 1);
  const before = i > 1 ? a.charCodeAt(i - 2) : 0;
  const vowel = isVowel(x);
  let here = i * WIDTH;
  let least = (cost[here - WIDTH] as number) + own;
  cost[here] = least;
  for (let j = 1; j <= b.length; j++) {
    here++;
    const y = codes[j - 1] as number;
    const both = cost[here - WIDTH - 1] as number;
    if (x === y) least = both;
    else {
      least = Math.min(least + (alone[j - 1] as number), (cost[here - WIDTH] as number) + own);
      least = Math.min(least, both + (vowel && isVowel(y) ? VOWEL : OTHER));
      if (j > 1 && before === y && x === codes[j - 2]) {
        least = Math.min(least, (cost[here - 2 * WIDTH - 2] as number) + EXCHANGED);
      }
    }
    const known = x < CODES && y < CODES ? (groups[x * CODES + y] ?? null) : null;
    if (known !== null) least = Math.min(least, grouped(known, a, b, i, j));
    cost[here] = least;
  }
}

/** The least cost with one of these groups at the end; infinite where none fits. */
function grouped(known: readonly Group[], a: string, b: string, i: number, j: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const group of known) {
    const [m, n] = [i - group.a.length, j - group.b.length];
    if (m < 0 || n < 0 || !a.startsWith(group.a, m) || !b.startsWith(group.b, n)) continue;
    least = Math.min(least, (cost[m * WIDTH + n] as number) + SAME_SOUND);
  }
  return least;
}

/** What it costs that only one word has the letter at `i`. */
function single(word: string, i: number): number {
  const letter = word.charCodeAt(i);
  if (i > 0 && letter === word.charCodeAt(i - 1)) return DOUBLED;
  if (letter === H && i > 0) return SILENT;
  return isVowel(letter) && i > 0 ? VOWEL : OTHER;
}
