/** The reader: which view an address shows, and the keys that act everywhere. */
import { useEffect } from 'preact/hooks';
import { useKeys } from './live/keys.ts';
import { arrivedBy, open, place } from './live/router.ts';
import { useStore } from './live/store.ts';
import type { Place } from './model/address.ts';
import { setDialog } from './parts/dialog.tsx';
import { Frame } from './parts/frame.tsx';
import { Go } from './parts/links.tsx';
import { Article } from './views/article.tsx';
import { Articles } from './views/articles.tsx';
import { Glance } from './views/glance.tsx';
import { Ledger } from './views/ledger.tsx';
import { Matrix } from './views/matrix.tsx';
import { Pair } from './views/pair.tsx';
import { Search } from './views/search.tsx';
import { Thread } from './views/thread.tsx';
import { Threads } from './views/threads.tsx';
import { Timeline } from './views/timeline.tsx';

function Shown({ at }: { readonly at: Place }) {
  switch (at.view) {
    case 'glance':
      return <Glance at={at} />;
    case 'articles':
      return <Articles at={at} />;
    case 'article':
      return <Article at={at} />;
    case 'threads':
      return <Threads at={at} />;
    case 'thread':
      return <Thread key={at.id} at={at} />;
    case 'timeline':
      return <Timeline at={at} />;
    case 'matrix':
      return <Matrix at={at} />;
    case 'pair':
      return <Pair key={`${at.a} ${at.b}`} at={at} />;
    case 'search':
      return <Search at={at} />;
    case 'ledger':
      return <Ledger at={at} />;
    case 'nowhere':
      return <Nowhere path={at.path} />;
  }
}

function Nowhere({ path }: { readonly path: string }) {
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 class="lede">Nothing stands at this address.</h1>
      <p class="empty">
        The reader has no view at {path}. <Go to={{ view: 'glance' }}>The study at a glance</Go> leads to all it has.
      </p>
    </main>
  );
}

function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#search');
  input?.focus();
  input?.select();
}

/** Opening another view moves the focus to it, so that what is read next is the view. */
function useFocus(at: Place): void {
  const name = at.view === 'article' || at.view === 'thread' ? `${at.view} ${at.id}` : at.view;
  // once for each view
  useEffect(() => {
    if (arrivedBy() !== 'open' && arrivedBy() !== 'back') return;
    const main = document.querySelector<HTMLElement>('main');
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [name]);
}

export function App() {
  const at = useStore(place);
  useFocus(at);
  useKeys({
    '/': focusSearch,
    '?': () => setDialog(true),
    'g g': () => open({ view: 'glance' }),
    'g a': () => open({ view: 'articles' }),
    'g t': () => open({ view: 'threads' }),
    'g i': () => open({ view: 'timeline' }),
    'g w': () => open({ view: 'matrix' }),
    'g s': () => open({ view: 'search', q: '' }),
    'g l': () => open({ view: 'ledger' }),
  });
  return (
    <Frame>
      <Shown at={at} />
    </Frame>
  );
}
