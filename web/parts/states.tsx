/** What stands where the words are not there yet, or not at all: loading, empty, failed, gone. */
import { type ComponentChildren, Fragment } from 'preact';
import type { ProgressShape } from '../../src/server/shapes.ts';
import type { Answer } from '../live/server.ts';
import { useStore } from '../live/store.ts';
import { study } from '../live/study.ts';
import { figure } from '../model/numbers.ts';
import { Go } from './links.tsx';

/** Where a run is, in one line; null when none is under way. */
export function progressLine(progress: ProgressShape): string | null {
  if (!progress.running) return null;
  const { stage, done, of } = progress;
  if (stage === 'intake') return of > 0 ? `Reading ${figure(done)} of ${figure(of)} files…` : 'Reading files…';
  if (stage === 'passages')
    return of > 0
      ? `Looking for passages that recur, ${figure(done)} of ${figure(of)} articles…`
      : 'Looking for passages that recur…';
  if (stage === 'findings') return 'Looking for sayings, figures, dates and names…';
  if (stage === 'threads') return 'Gathering what was found into threads…';
  return 'Finishing…';
}

/** A line where a part will be. */
export function Waiting(props: { readonly for: string }) {
  const answer = useStore(study);
  const line = answer.is === 'ready' ? progressLine(answer.data.progress) : null;
  return <p class="waiting">{line ?? `Loading ${props.for}…`}</p>;
}

/** A sentence that says why nothing is here, and what would change it. */
export function Empty(props: { readonly children: ComponentChildren }) {
  const answer = useStore(study);
  const running = answer.is === 'ready' && answer.data.progress.running;
  return (
    <p class="empty">
      {props.children}
      {running && ' The study is still under way; more may come.'}
    </p>
  );
}

/** What failed, the message, and what still works. */
function Failed(props: { readonly what: string; readonly answer: Extract<Answer<unknown>, { is: 'failed' }> }) {
  const { what, answer } = props;
  const gone = answer.status === 404;
  return (
    <div class="failed" role="alert">
      <h2>{gone ? `There is no ${what} at this address` : `The ${what} could not be shown`}</h2>
      <p>{answer.failure.message}</p>
      <p class="quiet">
        {gone ? 'It may have stood in a file that was changed or taken out. ' : ''}
        Everything else still works: <Go to={{ view: 'glance' }}>the glance</Go>,{' '}
        <Go to={{ view: 'articles' }}>the articles</Go>, <Go to={{ view: 'search', q: '' }}>the search</Go>,{' '}
        <Go to={{ view: 'ledger' }}>what went in</Go>.
      </p>
    </div>
  );
}

/** An answer drawn when it is there; until then, and where it failed, the line that says so. */
export function When<T>(props: {
  readonly what: string;
  readonly answer: Answer<T>;
  readonly children: (data: T) => ComponentChildren;
}) {
  const { what, answer, children } = props;
  if (answer.is === 'loading') return <Waiting for={`the ${what}`} />;
  if (answer.is === 'failed') return <Failed what={what} answer={answer} />;
  return <Fragment>{children(answer.data)}</Fragment>;
}
