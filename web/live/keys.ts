/**
 * Single keys, and `g` with one letter after it.
 *
 * In: key presses that no input, dialog or modifier claims. Out: the action of the view on screen, or
 * of the whole reader. They can be turned off; keys that write no character then still work.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { store } from './store.ts';

export type Actions = Readonly<Record<string, () => void>>;

const SETTING = 'tellings.keys';

const read = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

/** Writes a setting; where the browser keeps none, it holds until the page is left. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that stores nothing still reads.
  }
}

export const recall = read;

export const singleKeys = store(read(SETTING) !== 'off');

export function setSingleKeys(on: boolean): void {
  remember(SETTING, on ? 'on' : 'off');
  singleKeys.set(on);
}

const layers: { readonly actions: () => Actions }[] = [];
let leader = 0;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  // Keys that write no character: Escape, Enter, the arrows.
  const always = event.key.length > 1;
  if (!singleKeys.get() && !always) return;
  const follows = event.timeStamp - leader < 1500 && leader > 0;
  leader = 0;
  const name = follows ? `g ${event.key}` : event.key;
  const action = [...layers]
    .reverse()
    .map((layer) => layer.actions()[name])
    .find((found) => found !== undefined);
  if (event.key === 'g' && !follows) leader = event.timeStamp;
  if (!action) return;
  if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('a, button, summary')) return;
  event.preventDefault();
  action();
}

export function startKeys(): void {
  document.addEventListener('keydown', onKey);
}

/** Gives keys their actions while the component is on screen; the last one mounted is asked first. */
export function useKeys(actions: Actions): void {
  const now = useRef(actions);
  now.current = actions;
  // Before the view is seen: a key pressed at first sight must not be lost.
  useLayoutEffect(() => {
    const layer = { actions: () => now.current };
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, []);
}
