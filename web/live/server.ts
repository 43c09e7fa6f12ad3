/**
 * What the server answers, asked once and kept, so that Back is there at once.
 *
 * In: a path under `/api`. Out: its answer, that it is still under way, or what failed. While a study
 * runs, what is shown is asked for again quietly: the old answer stays on screen until the new one is
 * there. The shapes are the server's; this is the one door where they are taken at their word.
 */
import { useEffect, useState } from 'preact/hooks';
import type { FailureShape } from '../../src/server/shapes.ts';
import { store, useStore } from './store.ts';

export type Answer<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly data: T; readonly path: string }
  | { readonly is: 'failed'; readonly failure: FailureShape; readonly status: number };

/** How far the study had come, as a number that grows, and once more as one that grows by stage. */
export const freshness = store({ step: 0, stage: 0 });

const KEPT = 120;
const answers = new Map<string, { readonly age: number; readonly answer: Answer<unknown> }>();

function keep(path: string, age: number, answer: Answer<unknown>): void {
  answers.delete(path);
  answers.set(path, { age, answer });
  const oldest = answers.keys().next().value;
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}

const silent: FailureShape = {
  code: 'no-answer',
  message:
    'The program that serves this study does not answer. Start it again with “tellings read”, then load this page again.',
};

function isFailure(value: unknown): value is FailureShape {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}

/** Asks for one path. Never throws. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
    const body: unknown = await response.json();
    if (response.ok) return { is: 'ready', data: body as T, path };
    const failure = isFailure(body) ? body : { code: String(response.status), message: response.statusText };
    return { is: 'failed', failure, status: response.status };
  } catch {
    return { is: 'failed', failure: silent, status: 0 };
  }
}

/** The answer for a path, still under way where there is none. `every`: what makes it worth asking again while a study runs. */
export function useAnswer<T>(path: string | null, every: 'step' | 'stage' = 'step'): Answer<T> {
  const age = useStore(freshness)[every];
  const known = path === null ? undefined : answers.get(path);
  const [shown, show] = useState<{ readonly path: string; readonly answer: Answer<T> } | null>(null);
  useEffect(() => {
    if (path === null || answers.get(path)?.age === age) return;
    const stop = new AbortController();
    ask<T>(path, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      if (answer.is === 'ready') keep(path, age, answer);
      else if (answer.is === 'failed' && answer.status === 0 && answers.has(path)) return;
      show({ path, answer });
    });
    return () => stop.abort();
  }, [path, age]);
  if (shown?.path === path && (shown.answer.is === 'failed' || !known)) return shown.answer;
  return (known?.answer as Answer<T> | undefined) ?? { is: 'loading' };
}

/** As `useAnswer`, but the last answer stays on screen while the next is under way. */
export function useSteady<T>(path: string, every: 'step' | 'stage' = 'step'): Answer<T> {
  const answer = useAnswer<T>(path, every);
  const [last, setLast] = useState<Answer<T>>(answer);
  useEffect(() => {
    if (answer.is !== 'loading') setLast(answer);
  }, [answer]);
  return answer.is === 'loading' && last.is === 'ready' ? last : answer;
}

/** A path with the query's values that are there. */
export function withQuery(path: string, values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
