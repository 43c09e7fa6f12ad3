/**
 * What a view does to the page when it is there: its title, its scroll position after Back or reload.
 */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { takeScroll } from './router.ts';

/** Names the window. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Tellings' : `${title}, Tellings`;
  }, [title]);
}

/** Brings back the scroll position Back asks for, once what was there is drawn. */
export function useScrollBack(ready: boolean): void {
  useLayoutEffect(() => {
    if (!ready) return;
    const at = takeScroll();
    if (at !== null && at > 0) scrollTo(0, at);
  }, [ready]);
}
