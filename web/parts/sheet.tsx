/** On a phone: the note of the active mark at the foot, with the marks before and after it. */
import { figure } from '../model/numbers.ts';
import type { PassageMark } from '../model/passage-marks.ts';
import { Go, Siglum } from './links.tsx';
import { comparison } from './note.tsx';

export function Sheet(props: {
  readonly marks: readonly PassageMark[];
  readonly active: PassageMark;
  readonly choose: (index: number) => void;
  readonly close: () => void;
}) {
  const { marks, active, choose, close } = props;
  const at = marks.indexOf(active);
  const more = active.elsewhereTotal - active.elsewhere.length;
  return (
    <aside class="sheet" aria-label="Note on the passage">
      <p class="sheet-kind">
        <span class="passage-ink">Passage</span>
        <button type="button" class="plain" onClick={close}>
          Close
        </button>
      </p>
      <p class="sheet-says">
        <b>Also in </b>
        {active.elsewhere.map((of, i) => (
          <span key={of.telling}>
            {i > 0 && ', '}
            <Siglum of={of} id={of.article} at={of} />
          </span>
        ))}
        {more > 0 && ` and ${figure(more)} more`}. {active.elsewhere.map(comparison).join('; ')}.
      </p>
      <p class="sheet-ways">
        <button type="button" class="plain" disabled={at === 0} onClick={() => choose(at - 1)}>
          {at > 0 ? `‹ Mark ${at}` : '‹ First'}
        </button>
        <Go to={{ view: 'thread', id: active.thread, telling: active.id }}>
          <b>Word against word</b>
        </Go>
        <button type="button" class="plain" disabled={at === marks.length - 1} onClick={() => choose(at + 1)}>
          {at < marks.length - 1 ? `Mark ${at + 2} ›` : 'Last ›'}
        </button>
      </p>
    </aside>
  );
}
