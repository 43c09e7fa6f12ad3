/**
 * Through whom a quotation came: "as quoted by M.", "in an interview with M.", "…, N. said, according to M."
 *
 * In: an outline and drafts. Out: drafts with their relay. Where words in marks have a speaker of their own, "according
 * to" names no second speaker but the relay.
 */
import { type Draft, reach } from './draft.ts';
import { phraseAfter, wordOf } from './nominal.ts';
import type { Outline, Stretch } from './outline.ts';

const PASSED_ON = new Set(['quoted', 'cited', 'reported', 'related', 'recorded']);

/** The drafts with relays, and without the "according to" that is one. */
export function relayed(outline: Outline, drafts: readonly Draft[]): readonly Draft[] {
  const relays = new Map<Draft, Stretch>();
  const gone = new Set<Draft>();
  const according = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.rule === 'according-to' && draft.cue) according.set(sentenceAt(outline, draft.cue.from), draft);
  }
  for (const draft of drafts) {
    if (draft.subject === null || draft.cue === null || draft.rule === 'according-to') continue;
    const found = isMarked(outline, draft) ? according.get(sentenceAt(outline, draft.cue.from)) : undefined;
    const over = found && holdsAll(found, draft) ? found : null;
    if (over) gone.add(over);
    const relay = over?.subject?.core ?? draft.listener ?? passedOn(outline, draft);
    if (relay) relays.set(draft, relay);
  }
  return drafts.flatMap((draft) => {
    const listener = relays.get(draft);
    return gone.has(draft) ? [] : listener ? [{ ...draft, listener }] : [draft];
  });
}

const sentenceAt = ({ sentenceOf }: Outline, i: number): number => sentenceOf[i] ?? -1;

/** True where a draft's words begin or end in marks, and a cue of saying leads to them. */
function isMarked({ items }: Outline, { pieces, rule }: Draft): boolean {
  if (!/^(?:before-cue|around-cue|after-cue-marks)$/.test(rule)) return false;
  return pieces.some(({ from }) => items[from]?.tag === 'MARKED');
}

const holdsAll = (outer: Draft, inner: Draft): boolean => {
  const { from, to } = reach(inner);
  return outer.pieces.some((piece) => piece.from <= from && to <= piece.to);
};

/** "as quoted by M.", "as cited in M.", "in an interview with M." in the sentence of the cue, outside the content. */
function passedOn(outline: Outline, { cue, pieces }: Draft): Stretch | null {
  if (cue === null) return null;
  const { from, to } = outline.sentences[outline.sentenceOf[cue.from] as number] as Stretch;
  for (let i = from; i < to - 2; i++) {
    const [word, next] = [wordOf(outline, i), wordOf(outline, i + 1)];
    const quoted =
      PASSED_ON.has(word) && (next === 'by' || next === 'in') && [',', 'as'].includes(wordOf(outline, i - 1));
    const interview = word === 'interview' && (next === 'with' || next === 'in');
    if (!quoted && !interview) continue;
    if (pieces.every((piece) => i < piece.from || piece.to <= i)) return phraseAfter(outline, i + 2, to);
  }
  return null;
}
