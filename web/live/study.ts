/**
 * The study's head, asked for every second while it runs, seldom after that, and when the page is looked at again.
 *
 * In: `/api/study`. Out: its answer as a store; what is shown is told to ask again when it has moved on.
 */
import type { StudyShape } from '../../src/server/shapes.ts';
import { type Answer, ask, freshness } from './server.ts';
import { store } from './store.ts';

export const study = store<Answer<StudyShape>>({ is: 'loading' });

/** Whether a run has changed the study since this page was opened. */
export const changed = store(false);

const EVERY = 1000;
/** A finished study may be studied again while it is read. */
const SELDOM = 15_000;
let timer = 0;
let seen = '';
let seenStage = '';
let finished: string | null = null;

function note({ made, progress, counts }: StudyShape): void {
  const now = JSON.stringify([made, progress, counts]);
  if (!progress.running) {
    if (finished !== null && finished !== now) changed.set(true);
    finished = now;
  }
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
  if (!document.hidden) timer = setTimeout(look, running ? EVERY : SELDOM);
}

/** Starts looking. */
export function startStudy(): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) look();
  });
  look();
}
