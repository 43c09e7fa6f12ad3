/**
 * Which of an article's marks are drawn, how, and which have a note.
 *
 * In: the marks as the server gives them, and what the address asks for. Out: marks in the order of the
 * text; what lies on the text; those that have a note. A note stands where there is something to say:
 * a passage, whatever is told elsewhere, and the first mention of a name that others mention too. Every
 * other mark has its note when it is chosen.
 */
import type { KindShape, MarkShape } from '../../src/server/shapes.ts';
import type { Mark } from './marking.ts';

/** All kinds, in the order in which they are named. */
export const KINDS: readonly KindShape[] = ['passage', 'quote', 'figure', 'date', 'name'];

/** What a telling of each kind is called. */
export const KIND_NAMES: Readonly<Record<KindShape, string>> = {
  passage: 'passage',
  quote: 'saying',
  figure: 'figure',
  date: 'date',
  name: 'name',
};

/** What the address says of the marks. */
export interface Shown {
  /** No marks at all. */
  readonly bare?: boolean;
  /** Only what is told otherwise elsewhere. */
  readonly differing?: boolean;
  /** Kinds left out, divided by commas. */
  readonly hide?: string;
  /** Thoughts, and what was only spoken of, are shown too; else they stay out of the way of what was said. */
  readonly passing?: boolean;
  /** A telling that is meant by the address, shown whatever it is. */
  readonly of?: string;
}

/** A thought, or a topic that somebody spoke of: an attribution, but no quote. */
export function isInPassing({ own }: Pick<MarkShape, 'own'>): boolean {
  return own.kind === 'quote' && (own.reports === 'thought' || own.reports === 'topic');
}

/** Kinds that are left out, of those there are. */
export function hiddenKinds({ hide = '' }: Shown): readonly KindShape[] {
  const named = hide.split(',');
  return KINDS.filter((kind) => named.includes(kind));
}

/** The marks asked for. */
export function shownMarks(marks: readonly MarkShape[], shown: Shown): readonly MarkShape[] {
  if (shown.bare) return [];
  const hidden = hiddenKinds(shown);
  return marks.filter(
    (mark) =>
      mark.id === shown.of ||
      (!hidden.includes(mark.own.kind) &&
        (!shown.differing || mark.agree === false) &&
        (shown.passing === true || !isInPassing(mark))),
  );
}

/** Marks as they lie on the text: a quote on its quoted words alone. */
export function drawnMarks(marks: readonly MarkShape[]): readonly Mark[] {
  return marks.flatMap(({ id, own, start, end, agree }): Mark[] => {
    const differs = agree === false && own.kind !== 'passage';
    if (own.kind !== 'quote') return [{ id, is: own.kind, start, end, lead: true, differs }];
    const quiet = own.parts.length === 0;
    const parts = quiet ? [{ start, end }] : own.parts;
    return parts.map((part, i) => ({
      id,
      is: 'quote',
      ...part,
      quiet,
      passing: isInPassing({ own }),
      lead: i === 0,
      differs: differs && i === parts.length - 1,
    }));
  });
}

/**
 * The marks with a note, in order: those with something to say, and the one that is chosen. In a study of one
 * article (`alone`) nothing is told elsewhere: there all but a name's later mentions have one.
 */
export function notedMarks(marks: readonly MarkShape[], active: string | null, alone = false): readonly MarkShape[] {
  const named = new Set<string>();
  return marks.filter((mark) => {
    const { id, own, thread, elsewhereTotal } = mark;
    if (id === active || own.kind === 'passage') return true;
    if (!alone && (thread === null || elsewhereTotal === 0)) return false;
    if (own.kind !== 'name' || thread === null) return true;
    const first = !named.has(thread);
    named.add(thread);
    return first && (alone || mark.agree === false);
  });
}
