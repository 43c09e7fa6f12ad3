/**
 * Words that qualify a number, before and behind it.
 *
 * Nothing goes in; maps from folded phrases, one blank between words, to the qualifier come out.
 */

/** How the text qualifies a figure; the open end of a bound is null. */
export type Qualifier = 'exact' | 'about' | 'at least' | 'over' | 'up to' | 'under' | 'nearly' | 'range' | 'vague';

const phrases = (lines: Readonly<Partial<Record<Qualifier, string>>>): ReadonlyMap<string, Qualifier> =>
  new Map(
    Object.entries(lines).flatMap(([qualifier, list]) =>
      list
        .trim()
        .split(/\s*,\s*/)
        .map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
    ),
  );

/** Phrases that stand before a number. */
export const BEFORE: ReadonlyMap<string, Qualifier> = phrases({
  exact: 'exactly, precisely, equal to, equals, equals to, equaling to, equalling',
  about:
    'about, around, roughly, approximately, approx, some, circa, ca, estimated, an estimated, perhaps, maybe, somewhere around, in the region of, in the neighborhood of, in the neighbourhood of, on the order of, of the order of, ~, more or less, very roughly, something like, give or take',
  'at least':
    'at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, at a minimum, as few as, as little as, at the very least, greater than or equal to, more than or equal to, bigger or equal than, higher or equal than, larger or equal than, greater or equal than, equal to or more than, equal to or greater than, at least or equal to, > =, ≥, starting at, starting from',
  over: 'over, more than, above, in excess of, upwards of, upward of, greater than, larger than, higher than, bigger than, better than, exceeding, exceed, exceeds, exceeded, surpassing, surpass, surpassed, surpasses, topping, topped, north of, beyond, longer than, older than, well past, >',
  'up to':
    'up to, as many as, as much as, as high as, as long as, at most, at the most, no more than, not more than, no greater than, no higher than, no longer than, a maximum of, maximum of, less than or equal to, lower or equal than, smaller or equal than, less or equal than, equal to or less than, < =, ≤, no later than',
  under:
    'under, less than, fewer than, below, smaller than, lower than, short of, shy of, just shy of, just short of, shorter than, younger than, south of, <, not quite',
  nearly: 'nearly, almost, close to, approaching, nearing, practically, virtually, near to',
});

/** Words that strengthen or weaken a bound and belong to it: "just over". */
export const DEGREES: ReadonlySet<string> = new Set(
  'just well far slightly significantly considerably substantially much little'.split(' '),
);

/** Phrases that stand behind a number or its unit. */
export const BEHIND: ReadonlyMap<string, Qualifier> = phrases({
  about: 'or so, or thereabouts, odd, ish, give or take, more or less',
  'at least':
    'or more, and more, or greater, or higher, or above, and above, or longer, or older, and older, or over, and over, and up, or better, plus, +, and counting, at least, at the least, or more than, or greater than, or equal to, or upward, and upward, and upwards',
  'up to':
    'or less, or fewer, or under, and under, or below, and below, or lower, or younger, and younger, at most, at the most, max, maximum, tops, or less than, or shorter',
});

/** Verbs behind which "from 10 to 20" is a change, of which each end is a figure of its own. */
export const CHANGES =
  /^(?:r[io]se|risen|rising|rises|grow\w*|grew|increas\w*|climb\w*|jump\w*|soar\w*|surg\w*|expand\w*|doubl\w*|tripl\w*|fall\w*|fell|drop\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|slip\w*|slid\w*|sank|sunk|sink\w*|plung\w*|plummet\w*|tumbl\w*|dip\w*|cut\w*|reduc\w*|lower\w*|rais\w*|boost\w*|chang\w*|went|go\w*|gone|mov\w*|swell\w*|swollen|improv\w*|up|down|upgrad\w*|trim\w*|slash\w*|bump\w*|widen\w*|narrow\w*|shift\w*|driv\w*|drove|flew|fly\w*|travel\w*|walk\w*|marched)$/;
