/**
 * Quotations that go on: behind their cue, in the next paragraph, and over paragraphs each opened anew.
 *
 * In: an outline and settled drafts. Out: drafts with the sentences joined that are nothing but more of the same
 * quotation. Method: a sentence that is all marks and has no cue of its own belongs to the quotation before it, if
 * that ended in marks or with its cue; a stretch left open belongs with the one that opens anew.
 */

import { type Draft, reach } from './draft.ts';
import { endsInSign } from './marks-shape.ts';
import { carriedOn, speakerNear } from './near-speaker.ts';
import type { Subject } from './nominal.ts';
import { beginsLine, type Item, type Outline, type Stretch } from './outline.ts';
import { looksLikeTitle } from './title.ts';

/** The drafts, each with the sentences that go on with it; wholly marked sentences left over become drafts of their own. */
export function joined(outline: Outline, drafts: readonly Draft[]): readonly Draft[] {
  const owner = new Int32Array(outline.sentences.length).fill(-1);
  const own = (s: number, n: number, quoted: boolean): void => {
    if ((owner[s] as number) < 0 || quoted) owner[s] = n;
  };
  drafts.forEach((draft, n) => {
    const quoted = draft.pieces.some((piece) => hasMarked(outline, piece));
    for (const { from, to } of draft.pieces) {
      for (let s = sentenceAt(outline, from); s <= sentenceAt(outline, to - 1); s++) own(s, n, quoted);
    }
    if (draft.cue) own(sentenceAt(outline, draft.cue.from), n, quoted);
  });
  const alone: Draft[] = [];
  let aloneAt = -2;
  const opened = new Map<number, Stretch[]>();
  const followed = new Map<number, Stretch[]>();
  const follows = new Uint8Array(outline.sentences.length);
  const aheadOf = goesOnTo(outline, owner);
  outline.sentences.forEach((sentence, s) => {
    if ((owner[s] as number) >= 0) return;
    if (!isMarkedOnly(outline, sentence)) {
      const led = ledMarks(outline, sentence);
      const before = led && !beginsLine(outline, sentence.from) && s > 0 ? (owner[s - 1] as number) : -1;
      if (led && before >= 0 && (follows[s - 1] === 1 || endsInQuote(outline, drafts[before] as Draft, s - 1))) {
        put(followed, before, led);
        follows[s] = 1;
        owner[s] = before;
      }
      return;
    }
    const [ahead, behind] = [aheadOf[s] as number, s > 0 ? (owner[s - 1] as number) : -1];
    const earlier = aloneAt < s - 1 ? interrupted(outline, drafts, owner, s) : -1;
    if (ahead >= 0) {
      put(opened, ahead, sentence);
      owner[s] = ahead;
    } else if (behind >= 0 && !marksAlike(outline, drafts[behind] as Draft, sentence)) {
      return;
    } else if (behind >= 0 && (follows[s - 1] === 1 || endsInQuote(outline, drafts[behind] as Draft, s - 1))) {
      put(followed, behind, sentence);
      follows[s] = 1;
      owner[s] = behind;
    } else if (earlier >= 0) {
      put(followed, earlier, sentence);
      follows[s] = 1;
      owner[s] = earlier;
    } else if (isUtterance(outline, sentence) || aloneAt === s - 1) {
      // Quotations in a row, with nothing between them, are one.
      if (aloneAt === s - 1) alone.push(withMore(alone.pop(), sentence));
      else alone.push(aloneDraft(sentence, speakerNear(outline, drafts, owner, s)));
      aloneAt = s;
    }
  });
  const grown = carriedOn(outline, drafts, owner).map((draft, n) => ({
    ...draft,
    pieces: [...(opened.get(n) ?? []), ...draft.pieces, ...(followed.get(n) ?? [])],
  }));
  return [...grown, ...alone];
}

const withMore = (draft: Draft | undefined, sentence: Stretch): Draft =>
  draft === undefined ? aloneDraft(sentence, null) : { ...draft, pieces: [...draft.pieces, sentence] };

function put(lists: Map<number, Stretch[]>, key: number, stretch: Stretch): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [stretch]);
  else list.push(stretch);
}

const sentenceAt = ({ sentenceOf }: Outline, i: number): number => sentenceOf[i] ?? -1;

function isMarkedOnly({ items }: Outline, { from, to }: Stretch): boolean {
  let marked = false;
  for (let i = from; i < to; i++) {
    const { tag } = items[i] as Item;
    if (tag === 'MARKED') marked = true;
    else if (tag !== 'PUNCT') return false;
  }
  return marked;
}

/** "'I row,' said N. She keeps a boat. 'I always have.'": the quotation that a sentence of the narrator interrupts, or -1. */
function interrupted(outline: Outline, drafts: readonly Draft[], owner: Int32Array, s: number): number {
  const begins = (n: number): boolean => beginsLine(outline, (outline.sentences[n] as Stretch).from);
  const earlier = owner[s - 2] ?? -1;
  if (earlier < 0 || (owner[s - 1] as number) >= 0 || begins(s) || begins(s - 1)) return -1;
  const draft = drafts[earlier] as Draft;
  return draft.rule.startsWith('before-cue') && endsInQuote(outline, draft, s - 2) ? earlier : -1;
}

const LONGEST_LEAD = 10;

/** "In the port, by contrast, 'boats have no room.'": the marks that end a sentence behind words that have no verb. */
function ledMarks(outline: Outline, { from, to }: Stretch): Stretch | null {
  const { text, items, marked, groupOf } = outline;
  let at = to - 1;
  while (at > from && items[at]?.tag === 'PUNCT') at--;
  const inner = marked[items[at]?.marked ?? -1];
  if (inner === undefined || at - from > LONGEST_LEAD || at < from + 2 || items[at - 1]?.lemma !== ',') return null;
  for (let i = from; i < at; i++) if (groupOf[i] !== -1 || items[i]?.tag === 'MARKED') return null;
  const words = text.slice(inner.start, inner.end);
  const closed = endsInSign(outline, at, '.?!') && words.split(/\s+/).length >= LEAST_WORDS;
  return closed && !looksLikeTitle(text, inner) ? { from, to: at + 1 } : null;
}

/** For each sentence the draft that a quotation left open in it goes on to, over paragraphs opened anew; -1 for none. */
function goesOnTo(outline: Outline, owner: Int32Array): Int32Array {
  const ahead = new Int32Array(outline.sentences.length).fill(-1);
  for (let s = outline.sentences.length - 2; s >= 0; s--) {
    const last = outline.items[(outline.sentences[s] as Stretch).to - 1] as Item;
    if (!outline.marked[last.marked]?.goesOn) continue;
    const next = owner[s + 1] as number;
    const goesOn = isMarkedOnly(outline, outline.sentences[s + 1] as Stretch);
    ahead[s] = next >= 0 ? next : goesOn ? (ahead[s + 1] as number) : -1;
  }
  return ahead;
}

/** True where a draft has words in marks, and its sentence ends with them or with their cue. */
function endsInQuote(outline: Outline, draft: Draft, s: number): boolean {
  const { to } = reach(draft);
  const sentence = outline.sentences[s] as Stretch;
  const marked = draft.pieces.some((piece) => hasMarked(outline, piece));
  if (!marked) return false;
  if (sentenceAt(outline, to - 1) === s && to >= sentence.to - 1) return true;
  return draft.cue !== null && draft.cue.from >= to - 1;
}

/** False for a heading in single marks under a quotation in double ones. */
function marksAlike({ text, items, marked }: Outline, { pieces }: Draft, sentence: Stretch): boolean {
  const isSingle = ({ from, to }: Stretch): boolean | null => {
    for (let i = from; i < to; i++) {
      const open = marked[items[i]?.marked ?? -1]?.open;
      if (open) return /^['\u2018]$/.test(text.slice(open.start, open.end));
    }
    return null;
  };
  return isSingle(sentence) !== true || !pieces.some((piece) => isSingle(piece) === false);
}

function hasMarked({ items }: Outline, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) if (items[i]?.tag === 'MARKED') return true;
  return false;
}

const aloneDraft = (sentence: Stretch, subject: Subject | null): Draft => ({
  rule: 'alone',
  pieces: [sentence],
  cue: null,
  subject,
  listener: null,
  act: 'speech',
  reports: 'words',
});

const LEAST_WORDS = 4;

/** False for a word or two, and for a title that stands alone. */
function isUtterance({ items, marked, text }: Outline, { from, to }: Stretch): boolean {
  return items.slice(from, to).some((item) => {
    const inner = marked[item.marked];
    return (
      inner && !looksLikeTitle(text, inner) && text.slice(inner.start, inner.end).split(/\s+/).length >= LEAST_WORDS
    );
  });
}
