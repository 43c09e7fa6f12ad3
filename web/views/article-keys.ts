/** What the single keys do in an article. */
import type { ArticleShape, MarkShape } from '../../src/server/shapes.ts';
import { announce } from '../live/announce.ts';
import { citation, copyText, selectedSpan } from '../live/copy.ts';
import { useKeys } from '../live/keys.ts';
import { move, open, place } from '../live/router.ts';
import type { Place } from '../model/address.ts';

type At = Extract<Place, { view: 'article' }>;

/** The keys of an article: from mark to mark, to its thread, a copy with its address, the neighbours. */
export function useArticleKeys(given: {
  readonly data: ArticleShape;
  readonly marks: readonly MarkShape[];
  readonly at: At;
  readonly current: number;
  readonly choose: (index: number) => void;
  readonly placeOf: (span: { readonly start: number; readonly end: number }) => At;
  readonly column: { readonly current: HTMLElement | null };
}): void {
  const { data, marks, at, current, choose, placeOf, column } = given;
  const { article, text } = data;
  const active = marks[current];
  const nearest = (): number => {
    const after = at.at?.start ?? article.start;
    const found = marks.findIndex((mark) => mark.start >= after);
    return found < 0 ? marks.length - 1 : found;
  };
  const copy = (): void => {
    const span = (column.current && selectedSpan(column.current)) ?? active ?? at.at;
    if (!span) {
      announce('Choose a mark or select words first.');
      return;
    }
    const words = text.slice(span.start - article.start, span.end - article.start);
    copyText(citation(words, article, span, placeOf(span)));
  };
  useKeys({
    j: () => choose(current >= 0 ? Math.min(marks.length - 1, current + 1) : nearest()),
    k: () => choose(current >= 0 ? Math.max(0, current - 1) : nearest()),
    o: () => {
      if (active?.thread) open({ view: 'thread', id: active.thread, telling: active.id });
      else announce(active ? 'This is told once: there is nothing to lay beside it.' : 'Choose a mark first.');
    },
    x: () => {
      const next = marks.findIndex(({ agree }, i) => agree === false && i > current);
      if (next >= 0) choose(next);
      else announce('No mark after this one is told otherwise elsewhere.');
    },
    y: copy,
    p: () => print(),
    m: () =>
      move({
        view: 'article',
        id: at.id,
        ...(at.at && { at: at.at }),
        ...(at.w && { w: at.w }),
        ...(at.hide && { hide: at.hide }),
        ...(at.passing && { passing: true }),
        ...(!at.bare && { bare: true }),
      }),
    '[': () => data.before && open({ view: 'article', id: data.before.id }),
    ']': () => data.after && open({ view: 'article', id: data.after.id }),
    Enter: () => active && document.querySelector<HTMLElement>(`#note-${active.id} a`)?.focus(),
    Escape: () => {
      const inNote = document.activeElement?.closest('.note, .sheet');
      if (inNote && active) column.current?.querySelector<HTMLElement>(`[data-tellings~="${active.id}"]`)?.focus();
      else if (place.get().view === 'article') {
        const { at: _, w: __, of: ___, ...shown } = at;
        move(shown);
      }
    },
  });
}
