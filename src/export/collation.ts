/**
 * The collation of a thread as the export gives it: its wordings word against word.
 *
 * In: a study and a thread. Out: one witness for each of the 40 distinct wordings nearest to the first
 * telling's, nearest first, and the table of their words; null for a thread of one wording. The witness
 * of a wording is the telling that gives it first.
 */
import { collate, same, similarity, type Worded } from '../align/index.ts';
import type { StudyReader, TellingRow, ThreadRow } from '../study/index.ts';
import { words } from '../text/index.ts';

const MOST_WITNESSES = 40;

interface Witness extends Worded {
  readonly key: string;
}

export function collationOf(reader: StudyReader, thread: ThreadRow): object | null {
  if (thread.wordings < 2 || (thread.kind !== 'passage' && thread.kind !== 'quote')) return null;
  const witnesses = nearest(apart(firstOfEachWording(reader, thread)));
  // A quote may be told in one wording, though more or less of its sentence counts as said.
  if (witnesses.length < 2) return null;
  const { rows, transpositions } = collate(witnesses);
  return {
    thread: thread.key,
    witnesses: witnesses.map(({ key }) => key),
    rows,
    transpositions: transpositions.map((move) => ({ ...move, witness: witnesses[move.witness]?.key })),
  };
}

/** One telling a wording, in order of the wordings' numbers: the first telling's own is 0. */
function firstOfEachWording(reader: StudyReader, thread: ThreadRow): readonly Witness[] {
  const first = new Map<number, TellingRow>();
  for (const telling of reader.tellingsOfThread(thread.id)) {
    if (!first.has(telling.wording) || telling.key === thread.first) first.set(telling.wording, telling);
  }
  return [...first]
    .sort(([x], [y]) => x - y)
    .map(([, telling]) => {
      // Of a quote only what was said is laid, not the words that break into it.
      const text = telling.kind === 'quote' ? telling.detail.said : reader.texts.slice(telling.source, telling);
      return { key: telling.key, text, ...words(text) };
    });
}

/** Of witnesses with the same words the first. */
function apart(witnesses: readonly Witness[]): readonly Witness[] {
  return witnesses.filter(({ hashes }, i) => !witnesses.slice(0, i).some((before) => same(before.hashes, hashes)));
}

function nearest(witnesses: readonly Witness[]): readonly Witness[] {
  const [base, ...others] = witnesses;
  if (base === undefined) return [];
  const ranked = others
    .map((witness, i) => ({ witness, i, likeness: similarity(base.hashes, witness.hashes) }))
    .sort((x, y) => y.likeness - x.likeness || x.i - y.i)
    .map(({ witness }) => witness);
  return [base, ...ranked.slice(0, MOST_WITNESSES - 1)];
}
