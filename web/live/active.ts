/**
 * The active mark of a text: an ink box round its segments, set on the elements themselves so that a
 * text of a megabyte is not drawn anew, and a focus that moves from mark to mark within one tab stop.
 *
 * In: the element that holds a text, and a telling's id. Out: classes and tab stops on its segments.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The segments of a telling, in order. Ids are letters, digits, `_` and `-`: safe in a selector. */
export function segmentsOf(text: Element, id: string): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>(`[data-tellings~="${id}"]`)];
}

/** Where a telling stands on the page, from the origin of the one who asks. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
  /** Middle of its first line. */
  readonly line: number;
}

/** Where every telling of a text stands, in one walk over its segments; `origin` is subtracted. */
export function placesIn(text: Element, origin: number): Map<string, Place> {
  const ends = new Map<string, { first: Element; last: Element }>();
  for (const element of text.querySelectorAll('[data-tellings]')) {
    for (const id of element.getAttribute('data-tellings')?.split(' ') ?? []) {
      ends.set(id, { first: ends.get(id)?.first ?? element, last: element });
    }
  }
  const places = new Map<string, Place>();
  for (const [id, { first, last }] of ends) {
    const start = first.getClientRects()[0];
    const end = [...last.getClientRects()].pop();
    if (!start || !end) continue;
    places.set(id, {
      top: start.top - origin,
      bottom: end.bottom - origin,
      line: (start.top + start.bottom) / 2 - origin,
    });
  }
  return places;
}

/** Draws the box; `watch` is what the text was drawn from, so that the box comes back after a change. */
export function useActive(
  text: RefObject<HTMLElement | null>,
  id: string | null,
  first: string | null,
  watch: unknown,
): void {
  // `watch` says when the text was drawn anew
  useLayoutEffect(() => {
    const root = text.current;
    if (!root) return;
    const found = id === null ? [] : segmentsOf(root, id);
    found.forEach((element, i) => {
      element.classList.add('active');
      element.classList.toggle('box-from', i === 0);
      element.classList.toggle('box-to', i === found.length - 1);
    });
    const stop = found[0] ?? (first === null ? undefined : segmentsOf(root, first)[0]);
    if (stop) stop.tabIndex = 0;
    return () => {
      for (const element of found) element.classList.remove('active', 'box-from', 'box-to');
      if (stop) stop.tabIndex = -1;
    };
  }, [text, id, first, watch]);
}

/** Brings an element to a third of the window's height. */
export function scrollToThird(element: Element): void {
  const top = element.getClientRects()[0]?.top ?? element.getBoundingClientRect().top;
  scrollTo({ top: scrollY + top - innerHeight / 3 });
}

/** Brings an element into view if it is not, with room for the foot line. */
export function keepInView(element: Element): void {
  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
  if (rect.top < 60 || rect.bottom > innerHeight - 120) scrollToThird(element);
}

/** The telling a click means: the shortest that covers its segment; null beside all marks. */
export function tellingAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-tellings]') : null;
  return element?.getAttribute('data-tellings')?.split(' ').pop() ?? null;
}
