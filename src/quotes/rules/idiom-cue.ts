/**
 * "N. lashed out at the plan", "made the case that …", "took aim at the board": a fixed expression attributes.
 *
 * In: an outline and a verb group. Out: a draft, or null. The expressions are listed by the verb they begin with; where
 * one has a star, a few words may stand that say how or whose. What follows is the content.
 */
import type { Draft } from '../draft.ts';
import { contentEnd } from '../extent.ts';
import { frameOf } from '../frames.ts';
import { wordOf } from '../nominal.ts';
import type { Group, Outline, Stretch } from '../outline.ts';
import { subjectBefore } from '../subject.ts';
import { chainStart } from '../verb-chain.ts';

const IDIOMS = byVerb(`
  lay out / spell out / set forth / walk back / play down / brush off / shrug off / talk up / single out / call out
  rule out / tick off / point out / shoot down / bring up / go after / tear into / rip into / lay into
  lash out at / lash out against / hit back at / shoot back at / push back on / push back against
  double down on / weigh in on / sound off on / sound off against / open up about / speak up for
  come out against / come out for / come out in favor of / come out in support of / speak out against / speak out for
  speak out about / speak out in favor of / vote in favor of / argue in favor of / line up behind / stand by
  back away from / distance * from / hark back to / harken back to / turn * back on
  make * case for / make * case against / make * case that / make * point that / make clear that / make clear
  make no secret of / make fun of / make light of / poke fun at / take * issue with / take * aim at
  take * credit for / take * swipe at / take * swipes at / take * shot at / take * shots at / take * jab at / take note of
  throw * support behind / throw * weight behind / lend * support to / cast * vote for / cast * votes for
  cast * ballot for / cast * ballots for / cast doubt on / draw * attention to / call * attention to / sing the praises of
  give voice to / have * words for / tell * story of / tell * stories of / tell * tale of / heap praise on
  call into question / claim credit for / claim responsibility for / speak at length about / talk at length about
  set * sights on / turn * attention to / make it clear that / make it clear / make it clear to * that
  make * case to * that / point * finger at / point fingers at / have nothing but praise for / make * plea for
  make * pitch for`);

function byVerb(lines: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = new Map<string, (readonly string[])[]>();
  for (const idiom of lines.trim().split(/\s*\/\s*|\n\s*/)) {
    const [verb = '', ...rest] = idiom.split(' ');
    all.set(verb, [...(all.get(verb) ?? []), rest]);
  }
  // The longest first: "make clear that" before "make clear".
  for (const list of all.values()) list.sort((a, b) => b.length - a.length);
  return all;
}

/** Words that a star stands for at most. */
const MOST_BETWEEN = 4;

/** The draft of a verb that begins a fixed expression. */
export function idiomCue(outline: Outline, n: number): Draft | null {
  const group = outline.groups[n] as Group;
  const idioms = group.voice === 'active' ? IDIOMS.get(group.lemma) : undefined;
  if (idioms === undefined) return null;
  // "pointed out that …" is read as "said that …".
  const { follows } = frameOf(outline, n);
  const { to: limit } = outline.sentences[outline.sentenceOf[group.from] as number] as Stretch;
  for (const idiom of idioms) {
    const at = endOf(outline, group.to, limit, idiom);
    if (at < 0 || at >= limit || outline.items[at]?.tag === 'PUNCT') continue;
    const clause = idiom.at(-1) === 'that';
    if (!clause && (follows === 'that' || follows === 'marks' || follows === 'wh')) continue;
    const first = outline.groups[chainStart(outline, n)] as Group;
    return {
      rule: 'idiom-cue',
      pieces: [{ from: at, to: contentEnd(outline, n, at, !clause) }],
      cue: { from: first.from, to: clause ? at - 1 : at },
      subject: subjectBefore(outline, n),
      listener: null,
      act: 'speech',
      reports: clause ? 'words' : 'topic',
    };
  }
  return null;
}

/** The item behind an expression whose words begin at `from`; -1 where they do not stand there. */
function endOf(outline: Outline, from: number, limit: number, idiom: readonly string[]): number {
  let at = from;
  while (outline.items[at]?.tag === 'ADV' && wordOf(outline, at) !== idiom[0]) at++;
  for (const word of idiom) {
    if (word === '*') continue;
    const most = idiom[idiom.indexOf(word) - 1] === '*' ? at + MOST_BETWEEN : at;
    while (at < most && wordOf(outline, at) !== word && outline.items[at]?.tag !== 'PUNCT') at++;
    if (at >= limit || wordOf(outline, at) !== word) return -1;
    at++;
  }
  return at;
}
