/**
 * Whether what an article tells of lies behind it or ahead, by the words around.
 *
 * In: a text, the span of a date or of an occasion, and what the tense says. Out: past, future, or null. Words that
 * say it outright come first ("ahead of the 9 May vote", "since", "will"); the tense of the verb counts only for a
 * date that stands by itself: in "she lost the 9 May vote" the day belongs to the vote, and the verb to her. Only
 * the clause around is looked at, within fixed reach.
 */
import type { Direction } from '../dates/index.ts';
import type { Span } from '../text/index.ts';

/** Code units before and behind that are looked at. */
const BEFORE = 110;
const BEHIND = 70;
const SENTENCE = /[.!?]["\u201d\u2019)]?\s+(?=["\u201c\u2018(]?\p{Lu})|[\r\n]/u;

const AHEAD_BEFORE =
  /\b(?:ahead of|before|until|till|upcoming|scheduled|slated|set (?:for|to)|in anticipation of|(?:head|look|turn|mov|campaign)(?:s|ed|ing|es)? (?:in)?to(?:wards?)?|going into|prepar\w+ (?:for|to)|(?:leading|run-?|lead-?) ?up to|between now and|will|plans? to|vying|expected|deadline|next|looming|campaigning (?:for|in)|an eye (?:to|on)|if)\b[^.;:?!]{0,34}$/iu;
const AHEAD_BEHIND =
  /^[^.;:?!]{0,40}?\b(?:looms?|looming|approach(?:es|ing)|(?:is|are) (?:scheduled|set|due|expected|slated|pending)|will|nears?|to be held|deadline)\b/iu;
const PRESENT =
  /\b(?:meets|opens|begins|starts|ends|votes|convenes|holds|hold|voting|vote|begin|start|comes?|kicks? off|takes? place|running)\b[^.;:?!,]{0,30}$/iu;
const PAST_BEFORE =
  /\b(?:since|(?<!until )after|following|in the wake of|as a result of|respon(?:se|ding|ded) to|victims of|won|lost|victor(?:y|ies) in|wins? in|loss(?:es)? in|finish(?:ed)? in|trounced|marked|dating (?:back )?to|conducted|taken)\b[^.;:?!]{0,34}$/iu;
/** What nobody announces. */
const UNPLANNED =
  /^(?:'s|\u2019s)?(?: [\w'\u2019-]+){0,4}? (?:attacks?|shootings?|massacre|bombings?|crash|deaths?|killings?|murders?|explosion|earthquake|incident|riots?|accident|flood|fire|blaze)\b/iu;
/** "would", "had" before the day: told from another time than the article's. */
const TOLD_FROM_THEN = /\b(?:would|had|was to|were to|due)\b[^.;:?!]{0,60}$/iu;
/** The day stands before a noun that it belongs to. */
const ATTRIBUTE =
  /^(?:'s|\u2019s)? (?!(?:in|at|on|and|by|for|with|that|as|to|from|when|after|before|during|because|of|while|but|if|or|through|the|a|an|is|was|are|were|has|have|had)\b)[\p{L}]/u;

/** Where something lies from the article's day; `sure` where words say it, and not the tense of a verb alone. */
export interface Side {
  readonly to: 'past' | 'future';
  readonly sure: boolean;
}

const SURE_PAST: Side = { to: 'past', sure: true };
const SURE_AHEAD: Side = { to: 'future', sure: true };

/** The side on which a day or an occasion lies, as the words around say; null where they do not, or say both. */
export function sideOf(text: string, { start, end }: Span, tense: Direction | null): Side | null {
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(SENTENCE)
      .at(-1) ?? '';
  const behind = text.slice(end, end + BEHIND).split(SENTENCE)[0] ?? '';
  if (UNPLANNED.test(behind)) return SURE_PAST;
  if (TOLD_FROM_THEN.test(before)) return null;
  const [ahead, present, past] = [AHEAD_BEFORE, PRESENT, PAST_BEFORE].map((each) => each.exec(before)?.index ?? -1);
  if (Math.max(ahead ?? -1, present ?? -1) > (past ?? -1)) return SURE_AHEAD;
  // "It will come three days after the vote": neither.
  if (past !== -1) return ahead !== -1 ? null : SURE_PAST;
  if (AHEAD_BEHIND.test(behind)) return SURE_AHEAD;
  if (ATTRIBUTE.test(behind)) return null;
  return tense === null ? null : { to: tense.to, sure: false };
}
