/**
 * The address line as the reader's memory: which place is shown, and how one goes to another.
 *
 * In: the browser's history. Out: the place, and two ways to go: opening adds an entry, moving within
 * a view replaces it. Back brings the place and the scroll position that were there.
 */
import { type Place, parse, print } from '../model/address.ts';
import { store } from './store.ts';

const read = (): Place => parse(location.pathname + location.search);

export const place = store<Place>(read());

/** How the place shown came about: only an opened one scrolls to its span and takes the focus. */
let arrival: 'load' | 'open' | 'move' | 'back' = 'load';

export const arrivedBy = (): typeof arrival => arrival;

function keepScroll(): void {
  history.replaceState({ scroll: scrollY }, '', location.href);
}

/** Goes to a place and adds an entry to the history. */
export function open(to: Place): void {
  const address = print(to);
  keepScroll();
  arrival = 'open';
  history.pushState({ scroll: 0 }, '', address);
  const from = place.get();
  place.set(read());
  const filters = to.view === 'glance' && from.view === 'glance';
  if (!filters && (from.view !== to.view || !('at' in to))) scrollTo(0, 0);
}

/** Changes the address in place: a selection, a sort, a filter. */
export function move(to: Place): void {
  arrival = 'move';
  history.replaceState({ scroll: scrollY }, '', print(to));
  place.set(read());
}

/** The scroll position to bring back after Back, once; null otherwise. */
let wanted: number | null = null;

export function takeScroll(): number | null {
  const at = wanted;
  wanted = null;
  return at;
}

/** True where a click on a link should stay the browser's: another tab, another window, a download. */
function isForeign(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    link.target !== '' ||
    link.origin !== location.origin ||
    link.hasAttribute('download')
  );
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (event.defaultPrevented || !link || !('href' in link)) return;
  if (link instanceof HTMLAnchorElement && isForeign(event, link)) return;
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('/') || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const to = parse(href);
  if (link.hasAttribute('data-move')) move(to);
  else open(to);
}

/** Starts listening to links and to Back. */
export function startRouter(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', onClick);
  addEventListener('popstate', (event: PopStateEvent) => {
    const state: unknown = event.state;
    wanted = typeof state === 'object' && state !== null && 'scroll' in state ? Number(state.scroll) : 0;
    arrival = 'back';
    place.set(read());
  });
  addEventListener('pagehide', keepScroll);
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'scroll' in state) wanted = Number(state.scroll);
}
