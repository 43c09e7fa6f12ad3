/**
 * The study's head, asked for every second while it runs, and when the page is looked at again after.
 *
 * In: `/api/study`. Out: its answer as a store; what is shown is told to ask again when it has moved on.
 */
import type { StudyShape } from '../../src/server/shapes.ts';
import { type Answer, ask, freshness } from './server.ts';
import { store } from './store.ts';

export const study = store<Answer<StudyShape>>({ is: 'loading' });

const EVERY = 1000;
let timer = 0;
let seen = '';
let seenStage = '';

function note({ progress, counts }: StudyShape): void {
  const now = JSON.stringify([progress, counts]);
  const stage = `${progress.stage} ${progress.running}`;
  const { step, stage: stages } = freshness.get();
  if (seen !== '' && now !== seen) freshness.set({ step: step + 1, stage: stage === seenStage ? stages : stages + 1 });
  seen = now;
  seenStage = stage;
}

async function look(): Promise<void> {
  clearTimeout(timer);
  const answer = await ask<StudyShape>('/study');
  if (answer.is === 'ready') note(answer.data);
  const had = study.get();
  if (answer.is === 'ready' || had.is !== 'ready') study.set(answer);
  const running = answer.is === 'ready' && answer.data.progress.running;
  if (running && !document.hidden) timer = setTimeout(look, EVERY);
}

/** Starts looking. */
export function startStudy(): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) look();
  });
  look();
}
