/** The foot line: the most useful keys of the view, and the current range. */
import { setDialog } from './dialog.tsx';

export type KeyLine = readonly [keys: readonly string[], says: string];

export function Foot(props: { readonly keys: readonly KeyLine[]; readonly range?: string | null }) {
  return (
    <footer class="foot">
      <ul class="foot-keys" aria-label="Keys of this view">
        {props.keys.map(([keys, says]) => (
          <li key={says}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            <span>{says}</span>
          </li>
        ))}
        <li>
          <button type="button" class="plain" onClick={() => setDialog(true)}>
            <kbd>?</kbd> all keys, light and dark
          </button>
        </li>
      </ul>
      <span class="foot-range">{props.range}</span>
    </footer>
  );
}
