/** The frame of every view: masthead with its links and the search box, the run's line, the live region. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { announced } from '../live/announce.ts';
import { open, place } from '../live/router.ts';
import { useStore } from '../live/store.ts';
import { changed, study } from '../live/study.ts';
import { type Place, print, type View } from '../model/address.ts';
import { KeyDialog } from './dialog.tsx';
import { Go } from './links.tsx';
import { progressLine } from './states.tsx';

const LINKS: readonly (readonly [string, Place, readonly View[]])[] = [
  ['Glance', { view: 'glance' }, ['glance']],
  ['Articles', { view: 'articles' }, ['articles', 'article']],
  ['Threads', { view: 'threads' }, ['threads', 'thread', 'pair']],
  ['Timeline', { view: 'timeline' }, ['timeline']],
  ['Who tells what', { view: 'matrix' }, ['matrix']],
  ['Search', { view: 'search', q: '' }, ['search']],
  ['Ledger', { view: 'ledger' }, ['ledger']],
];

function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <search class="mast-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const q = input.current?.value.trim() ?? '';
          if (q) open({ view: 'search', q });
        }}
      >
        <input
          ref={input}
          id="search"
          type="search"
          aria-label="Search all texts"
          placeholder="Search all texts"
          autocomplete="off"
          spellcheck={false}
        />
        <kbd>/</kbd>
      </form>
    </search>
  );
}

function RunLine() {
  const answer = useStore(study);
  const isChanged = useStore(changed);
  const line = answer.is === 'ready' ? progressLine(answer.data.progress) : null;
  return (
    <p class="run-line" role="status">
      {line && `${line} What is done is shown, and more comes as it is found.`}
      {!line &&
        isChanged &&
        'The study was changed after this page was opened. What is shown is the study as it is now.'}
    </p>
  );
}

/** The last line of a printed page: where it was, and what its numbers are. */
function PrintedAddress() {
  const at = useStore(place);
  return (
    <p class="print-address">
      Ranges are character positions in each file’s text. Dates in square brackets are inferred. {location.origin}
      {print(at)}
    </p>
  );
}

function Spoken() {
  return (
    <p class="hidden" aria-live="polite">
      {useStore(announced)}
    </p>
  );
}

export function Frame(props: { readonly children: ComponentChildren }) {
  const { view } = useStore(place);
  const answer = useStore(study);
  return (
    <>
      <a class="skip" href="#main">
        To the text
      </a>
      <header class="mast">
        <Go to={{ view: 'glance' }} class="mast-name">
          Tellings
        </Go>
        <span class="mast-study">{answer.is === 'ready' ? answer.data.name : ''}</span>
        <nav aria-label="Views">
          {LINKS.map(([says, to, views]) => (
            <Go key={says} to={to} class="mast-link" current={views.includes(view)}>
              {says}
            </Go>
          ))}
        </nav>
        {view !== 'search' && <SearchBox />}
      </header>
      <RunLine />
      {props.children}
      <PrintedAddress />
      <Spoken />
      <KeyDialog />
    </>
  );
}
