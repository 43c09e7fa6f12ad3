/** All keys, a switch that turns single keys off, and the choice of light or dark. */
import { useEffect, useRef } from 'preact/hooks';
import { setSingleKeys, singleKeys } from '../live/keys.ts';
import { place } from '../live/router.ts';
import { store, useStore } from '../live/store.ts';
import { setTheme, type Theme, theme } from '../live/theme.ts';
import { print } from '../model/address.ts';

const open = store(false);

export const setDialog = (shown: boolean): void => open.set(shown);

const MAP: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Anywhere',
    [
      ['/', 'search'],
      ['?', 'this list'],
      ['Esc', 'close, or back to the text'],
      ['g then g a t i w s l', 'glance, articles, threads, timeline, who tells what, search, ledger'],
    ],
  ],
  [
    'In lists and texts',
    [
      ['j k', 'next, previous'],
      ['o', 'open'],
      ['y', 'copy with address'],
      ['Enter', 'unfold, or to the note of a mark'],
      ['p', 'print'],
    ],
  ],
  [
    'By view',
    [
      ['[ ]', 'article: before, after by date'],
      ['m', 'article: marks on and off'],
      ['x', 'article, timeline: next told otherwise'],
      ['b', 'passage, saying: make this row the base'],
      ['↑ ↓ ← →', 'passage, saying in columns: from place to place'],
      ['n', 'passage, saying in columns: next difference'],
      ['d v', 'quantity: by date, by value'],
      ['+ -', 'timeline: nearer, farther'],
      ['c', 'thread: the words before and after'],
      ['e u b n', 'who tells what: all, only one, all but one, told otherwise'],
      ['← →', 'who tells what: along the row'],
      ['l', 'pair: line the two up'],
      ['s', 'pair: swap sides'],
      ['f', 'ledger: refused only'],
    ],
  ],
];

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

export function KeyDialog() {
  const shown = useStore(open);
  const keys = useStore(singleKeys);
  const chosen = useStore(theme);
  const dialog = useRef<HTMLDialogElement>(null);
  const at = useStore(place);
  const [path = '/', query] = print(at).split('?');
  const twin = `${path}.json${query === undefined ? '' : `?${query}`}`;
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={() => setDialog(false)}>
      <div class="keys-head">
        <h2 id="keys-title">Keys</h2>
        <button type="button" class="control" onClick={() => setDialog(false)}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      {MAP.map(([title, lines]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {lines.map(([key, says]) => (
              <div key={key}>
                <dt>{key.split(' ').map((part) => (part === 'then' ? ' then ' : <kbd key={part}>{part}</kbd>))}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="as-data">
        This page as data: <a href={twin}>{twin}</a>. What there is to ask for:{' '}
        <a href="/openapi.json">/openapi.json</a>.
      </p>
      <label class="switch">
        <input type="checkbox" checked={keys} onChange={(event) => setSingleKeys(event.currentTarget.checked)} />
        Single keys act. Off, only Esc and Enter do.
      </label>
      <fieldset class="themes">
        <legend>Paper and ink</legend>
        {THEMES.map(([value, says]) => (
          <label key={value}>
            <input type="radio" name="theme" checked={chosen === value} onChange={() => setTheme(value)} />
            {says}
          </label>
        ))}
      </fieldset>
    </dialog>
  );
}
