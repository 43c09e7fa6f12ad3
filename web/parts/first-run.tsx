/** What the reader is, in three sentences, until somebody has read them; kept closed from then on. */
import { useState } from 'preact/hooks';
import { recall, remember } from '../live/keys.ts';

const SETTING = 'tellings.met';

export function FirstRun() {
  const [met, meet] = useState(recall(SETTING) === 'yes');
  if (met) return null;
  const close = (): void => {
    remember(SETTING, 'yes');
    meet(true);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  return (
    <aside class="first-run" aria-label="How to read this">
      <p>
        Whatever is told more than once in these texts is a thread: a passage, a saying, a quantity (a figure and what
        it counts), an event (what happened, and when) or a name. Every mark, dot and number leads to the exact words it
        stands for, with their place in the file; letters with a number, as A1, stand for an article. The sign{' '}
        <span class="differs">≠</span> says that tellings differ; which of them is right is left to you.
      </p>
      <button type="button" class="control" onClick={close}>
        Understood
      </button>
    </aside>
  );
}
