/**
 * Sizes of what is on screen: an element's width, and which of the three layouts holds.
 *
 * In: an element or the window. Out: its width in CSS pixels, drawn anew when it changes; `wide` from
 * 1100, `folded` from 700, `phone` below.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** The width of an element; 0 before it is drawn. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = (): void => set(Math.round(element.getBoundingClientRect().width));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

export type Layout = 'wide' | 'folded' | 'phone';

const layoutOf = (): Layout => (innerWidth >= 1100 ? 'wide' : innerWidth >= 700 ? 'folded' : 'phone');

/** The layout that holds now. */
export function useLayout(): Layout {
  const [layout, set] = useState(layoutOf());
  useEffect(() => {
    const look = (): void => set(layoutOf());
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return layout;
}
