/**
 * Sizes of what is on screen: an element's width, which of the three layouts holds, and whether it is a screen.
 *
 * In: an element or the window. Out: its width in CSS pixels, drawn anew when it changes; `wide` from
 * 1100, `folded` from 700, `phone` below.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Between the margins of a sheet of A4, at 96 pixels an inch. */
const SHEET = 673;

/** The width of an element; 0 before it is drawn. On paper its share of the sheet: nothing is measured there. */
export function useWidth(ref: RefObject<Element | null>): number {
  const printing = usePrinting();
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
  return printing ? Math.round(width * Math.min(1, SHEET / innerWidth)) : width;
}

export type Layout = 'wide' | 'folded' | 'phone';

const layoutOf = (): Layout => (innerWidth >= 1100 ? 'wide' : innerWidth >= 700 ? 'folded' : 'phone');

/** The layout that holds now; paper is one column, as a phone is. */
export function useLayout(): Layout {
  const printing = usePrinting();
  const [layout, set] = useState(layoutOf());
  useEffect(() => {
    const look = (): void => set(layoutOf());
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return printing ? 'phone' : layout;
}

/** Whether the page is being printed: then what is left out on a screen for want of room is drawn. */
export function usePrinting(): boolean {
  const [printing, set] = useState(false);
  useEffect(() => {
    const begin = (): void => set(true);
    const end = (): void => set(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
