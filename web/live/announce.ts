/**
 * The one live region: what a screen reader hears when something changes without a new page.
 *
 * In: a sentence. Out: it is spoken politely; the same sentence again is spoken again.
 */
import { store } from './store.ts';

export const announced = store('');

let even = false;

export function announce(text: string): void {
  even = !even;
  announced.set(even ? text : `${text}\u00a0`);
}
