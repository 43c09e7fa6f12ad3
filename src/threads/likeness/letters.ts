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
  'v w, w u, v f, ph f, ff v, f w, b v, ou w, v u',
  'y i, y j, i j, ii i, ii y, iy y, iy i, ij y, ij i, ei ey, ai ay, ey i, ey y, yy y, yj y, yi y, ie y, yj yy, ei i, ei y, aj ay, aj ai, ej ey, ie je, ye e, ya ia, yu iu, yo io, ie e, jo io, ja ya, ju yu, ia ja',
  'oo u, ou u, oe o, oe u, ue u, ae a, oo ou, ee i, ea i, ee e, aa a, au aw, oh o, ah a, eh e, uh u, yo e, yo o',
  't d, th t, dh d, d th, p b, th s',
  'ov off, ev eff, ov of, ev ef, sky ski, sky skij, skii sky, skyi sky, skiy sky, sky skyy, ian yan, ov ow, dt t, ss s, m mm, mac mc',
].join(', ');

interface Group {
  readonly a: string;
  readonly b: string;
}

/** Groups by the letters they end in, so that few are tried at a place. */
const groups = new Map<string, Group[]>();
for (const [x = '', y = ''] of SOUNDS.split(', ').map((pair) => pair.split(' '))) {
  for (const [a, b] of [
    [x, y],
    [y, x],
  ] as const) {
    const key = `${a.at(-1)}${b.at(-1)}`;
    const known = groups.get(key);
    if (known) known.push({ a, b });
    else groups.set(key, [{ a, b }]);
  }
}

const VOWELS = new Set('aeiouy');
const isVowel = (letter: string): boolean => VOWELS.has(letter);

/** Words longer than this are compared by their first letters only. */
const LONGEST = 32;

/** Edits between two words; see above for what an edit costs. */
export function letterEdits(left: string, right: string): number {
  if (left === right) return 0;
  const a = left.slice(0, LONGEST);
  const b = right.slice(0, LONGEST);
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      cost[i * width + j] = cheapest(a, b, i, j, cost, width);
    }
  }
  return cost[a.length * width + b.length] as number;
}

function cheapest(a: string, b: string, i: number, j: number, cost: Float64Array, width: number): number {
  const at = (di: number, dj: number): number => cost[(i - di) * width + j - dj] as number;
  const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
  let least = Number.POSITIVE_INFINITY;
  if (i > 0) least = at(1, 0) + single(a, i - 1);
  if (j > 0) least = Math.min(least, at(0, 1) + single(b, j - 1));
  if (i === 0 || j === 0) return least;
  least = Math.min(least, at(1, 1) + (x === y ? 0 : isVowel(x) && isVowel(y) ? VOWEL : OTHER));
  if (i > 1 && j > 1 && x !== y && x === b.charAt(j - 2) && y === a.charAt(i - 2)) {
    least = Math.min(least, at(2, 2) + EXCHANGED);
  }
  for (const group of groups.get(x + y) ?? []) {
    if (!a.endsWith(group.a, i) || !b.endsWith(group.b, j)) continue;
    least = Math.min(least, at(group.a.length, group.b.length) + SAME_SOUND);
  }
  return least;
}

/** What it costs that only one word has the letter at `i`. */
function single(word: string, i: number): number {
  const letter = word.charAt(i);
  if (i > 0 && letter === word.charAt(i - 1)) return DOUBLED;
  if (letter === 'h' && i > 0) return SILENT;
  return isVowel(letter) && i > 0 ? VOWEL : OTHER;
}
