/**
 * Light or dark: as the system has it, or as was chosen.
 *
 * In: the choice kept in the browser. Out: `data-theme` on the page; absent, the system decides.
 */
import { recall, remember } from './keys.ts';
import { store } from './store.ts';

export type Theme = 'system' | 'light' | 'dark';

const SETTING = 'tellings.theme';
const kept = recall(SETTING);

export const theme = store<Theme>(kept === 'light' || kept === 'dark' ? kept : 'system');

function show(chosen: Theme): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}

export function setTheme(chosen: Theme): void {
  remember(SETTING, chosen);
  show(chosen);
  theme.set(chosen);
}

export const startTheme = (): void => show(theme.get());
