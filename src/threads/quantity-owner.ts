/**
 * Who has what a figure counts: "Venn has 163 seats and Renn 63", "Venn leads Renn, 46 percent to 41".
 *
 * In: a text, a sentence and the figures that stand in it. Out: for each the words of its owner's name, or none.
 * By the names between the figure before and this one, or right behind it; in "46 percent to 41" the first is the
 * subject's and the second the object's. Who only says the figure is not its owner, nor is a place it holds in.
 */
import type { Span } from '../text/index.ts';
import { foldWord } from '../text/index.ts';
import { unowned } from './quantity-stems.ts';
import { EMPTY } from './quantity-words-en.ts';

const NAME = /\p{Lu}[\p{L}\p{M}\u2019'.-]*(?:\s+\p{Lu}[\p{L}\p{M}\u2019'.-]*){0,5}/gu;
/** What stands before a name that is not a subject. */
const LED = /\b(?:in|at|near|across|from|on|than|among|of|since|until|after|before|during|between)\s+(?:the\s+)?$/iu;
/** What stands before a name that is set against the subject. */
const AGAINST =
  /\b(?:leads?|leading|led|beats?|beating|beat|over|against|trails?|trailing|trailed|ahead of|behind|versus|vs\.?|defeats?|defeated|defeating|edges?|tops?|to)\s+(?:\p{Lu}?[\p{L}.]+\s+){0,3}$/iu;
const SAYS =
  /\b(?:said|says?|told|tells|reported|reports|according|estimates?|estimated|claims?|claimed|wrote|writes|noted|added|warned|found|finds|shows?|showed|puts?|counted|poll|survey)\b/iu;
const FOR =
  /^(?:\s+(?:of|the|voters?|said|say|they|respondents?|support|people|were|would|who|planned|plan|intend|active|monthly|users|seats|votes|delegates|points)){0,6}\s+(?:for|support|supports|supported|favou?r|favou?red|back|backed|backing|chose|choose|prefer|preferred|picked|vote for|voted for)\s+/iu;
/** How far a name may stand before its figure, in code units. */
const REACH = 120;

/** How far back the one that a pronoun stands for is looked for. */
const BACK = 300;
/** A pronoun for one person before its verb or what it has. */
const PRONOUN = /\b(?:he|she|his|her)\b[^.;:\u201c\u201d"]{0,40}$/iu;

/** The words of a name. */
export type Owner = readonly string[];

interface Run {
  readonly words: Owner;
  readonly from: number;
  readonly to: number;
}

/** A sentence, and the folded words that are names in its article. */
export interface Scene {
  readonly text: string;
  readonly sentence: Span;
  readonly named: ReadonlySet<string>;
}

const NOBODY: Owner = [];

/** The owner of each figure of one sentence, in their order. */
export function ownersOf(scene: Scene, figures: readonly Span[]): readonly Owner[] {
  const owners: Owner[] = [];
  figures.forEach((figure, n) => {
    const [before, next] = [figures[n - 1], figures[n + 1]];
    const last = owners.at(-1) ?? NOBODY;
    owners.push(
      before !== undefined && isPaired(scene, before, figure)
        ? secondOf(scene, before, figure, last)
        : firstOf(scene, figure, before, next, last),
    );
  });
  return owners;
}

/** "46 percent to 41". */
const isPaired = ({ text }: Scene, a: Span, b: Span): boolean =>
  /^,?\s+(?:percent\s+)?(?:to|-|versus|vs\.?)\s*$/iu.test(text.slice(a.end, b.start));

function firstOf(scene: Scene, figure: Span, before: Span | undefined, next: Span | undefined, last: Owner): Owner {
  const from = Math.max(scene.sentence.start, before?.end ?? 0, figure.start - REACH);
  const led = behind(scene, figure, next?.start ?? scene.sentence.end);
  if (led.length > 0) return led;
  const own = subjectOf(scene, from, figure, next !== undefined && isPaired(scene, figure, next));
  if (own.length > 0) return own;
  if (before === undefined) return meant(scene, figure);
  if (namesIn(scene, before.end, figure.start).length > 0) return NOBODY;
  return last.length > 0 ? last : meant(scene, figure);
}

/** The one named last before the sentence, where a pronoun stands for one. */
function meant(scene: Scene, figure: Span): Owner {
  const { text, sentence } = scene;
  if (!PRONOUN.test(text.slice(sentence.start, figure.start))) return NOBODY;
  const runs = namesIn(scene, Math.max(0, sentence.start - BACK), sentence.start).filter(
    ({ from }) => !LED.test(leadOf(text, from)),
  );
  const last = runs.at(-1);
  if (last === undefined) return NOBODY;
  // The first name of the sentence that has the last is likelier its subject.
  const together = (run: Run): boolean => !/[.!?]["\u201d]?\s/u.test(text.slice(run.to, last.from));
  return (runs.find(together) ?? last).words;
}

/** What stands before a name. */
const leadOf = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at);

function namesIn({ text, named }: Scene, from: number, to: number): readonly Run[] {
  return [...text.slice(from, to).matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const whole = found.replace(/['\u2019]s?$/u, '');
    const words = whole.split(/\s+/).map((word) => unowned(foldWord(word.replace(/\.$/, ''))));
    if (!named.has(words.at(-1) ?? '')) return [];
    const start = from + index;
    return { words: words.filter((word) => !EMPTY.has(word)), from: start, to: start + whole.length };
  });
}

/** The name before the figure that it is said of. */
function subjectOf(scene: Scene, from: number, figure: Span, paired: boolean): Owner {
  const { text } = scene;
  const runs = namesIn(scene, from, figure.start).filter(
    (run) => !LED.test(leadOf(text, run.from)) && !SAYS.test(text.slice(run.to, Math.min(figure.start, run.to + 60))),
  );
  const last = runs.at(-1);
  if (last !== undefined && /^['\u2019]s?\s+(?:[\p{Ll}-]+\s+){0,2}$|^\s+$/u.test(text.slice(last.to, figure.start)))
    return last.words;
  const free = runs.filter((run) => !AGAINST.test(leadOf(text, run.from)));
  return (paired ? (free[0] ?? runs[0]) : free.at(-1))?.words ?? NOBODY;
}

/** "52 percent support Venn". */
function behind(scene: Scene, figure: Span, limit: number): Owner {
  const led = FOR.exec(scene.text.slice(figure.end, Math.min(limit, figure.end + 80)));
  if (led === null) return NOBODY;
  const at = figure.end + led[0].length;
  const [run] = namesIn(scene, at, Math.min(limit, at + 40));
  return run !== undefined && run.from - at < 2 ? run.words : NOBODY;
}

/** The second of "46 percent to 41": the name behind "for", else the one set against the subject. */
function secondOf(scene: Scene, first: Span, figure: Span, subject: Owner): Owner {
  const { text, sentence } = scene;
  const after = behind(scene, figure, sentence.end);
  if (after.length > 0) return after;
  const runs = namesIn(scene, Math.max(sentence.start, first.start - REACH), first.start);
  const other = runs.findLast(
    ({ from, words }) => !words.some((word) => subject.includes(word)) && AGAINST.test(leadOf(text, from)),
  );
  return other?.words ?? NOBODY;
}
