/**
 * Drafts that claim the same words: which of them stays.
 *
 * In: an outline and drafts. Out: drafts whose contents do not overlap and none of which lies in another's content.
 * Method: a draft whose cue lies in another's content is what that other speaker says, and goes; largest contents are
 * settled first. Of two that only overlap, the larger stays.
 */
import { cross, type Draft, holds, sizeOf } from './draft.ts';
import type { Outline } from './outline.ts';

/** The drafts that stay, in no order. */
export function settled(outline: Outline, drafts: readonly Draft[]): readonly Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of withoutHeld(outline, drafts)) {
    const at = draft.pieces[0]?.from;
    if (at === undefined) continue;
    const sentence = outline.sentenceOf[at] as number;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  }
  return [...bySentence.values()].flatMap(settledSentence);
}

/** Drafts but for those that lie in speech of several sentences: a turn of a transcript, a letter. */
function withoutHeld(outline: Outline, drafts: readonly Draft[]): readonly Draft[] {
  const holder = new Int32Array(outline.items.length).fill(-1);
  drafts.forEach(({ pieces, spoken }, n) => {
    if (!spoken) return;
    for (const { from, to } of pieces) holder.fill(n, from, to);
  });
  const held = ({ pieces, cue }: Draft, n: number): boolean =>
    [pieces[0]?.from, cue?.from].some((at) => at !== undefined && !([-1, n] as number[]).includes(holder[at] ?? -1));
  return drafts.filter((draft, n) => (draft.spoken ? true : !held(draft, n)));
}

/** True where a cue is part of how another draft describes its speaker ("said a man who wants change"). */
const inSpeaker = ({ subject }: Draft, cue: number): boolean =>
  subject !== null && subject.from < cue && cue < subject.to;

/** "N. says that who asks …": the cue of one lies in the clause that the other, before it, reports, and not the other way. */
function isWithin(inner: Draft, outer: Draft): boolean {
  const [own, theirs] = [inner.cue?.from ?? -1, outer.cue?.from ?? -1];
  if (own < 0 || theirs < 0 || theirs > own || outer.reports === 'topic' || !CLAUSES.test(outer.rule)) return false;
  return holds(outer, own) && !holds(inner, theirs);
}

const cueOf = ({ cue }: Draft): number => cue?.from ?? -1;

const CLAUSES = /^after-cue-(?:that|bare|wh)$/;

function settledSentence(drafts: readonly Draft[]): readonly Draft[] {
  const free: Draft[] = [];
  // What goes itself takes nothing with it.
  for (const draft of [...drafts].sort((a, b) => cueOf(a) - cueOf(b))) {
    if (!free.some((other) => isWithin(draft, other))) free.push(draft);
  }
  // "said in a statement that …": of two that claim the same words, the one with a speaker.
  const known = ({ subject }: Draft): number => (subject === null ? 0 : 1);
  const bySize = [...free].sort((a, b) => sizeOf(b) - sizeOf(a) || known(b) - known(a));
  const kept: Draft[] = [];
  for (const draft of bySize) {
    const cue = draft.cue?.from ?? -1;
    const nested = kept.some((other) => holds(other, cue) || cross(other, draft) || inSpeaker(other, cue));
    if (!nested) kept.push(draft);
  }
  return kept;
}
