/** On a phone: the note of the active mark at the foot, with the marks before and after it. */
import type { MarkShape } from '../../src/server/shapes.ts';
import { aloneSays, sourceSays, toldSays } from '../model/note-says.ts';
import { figure } from '../model/numbers.ts';
import { Go, Siglum } from './links.tsx';
import { comparison, kindName, useElsewhere, WAY } from './note.tsx';

export function Sheet(props: {
  readonly marks: readonly MarkShape[];
  readonly active: MarkShape;
  readonly choose: (index: number) => void;
  readonly close: () => void;
}) {
  const { marks, active, choose, close } = props;
  const at = marks.indexOf(active);
  const name = kindName(active);
  return (
    <aside class={`sheet ${active.own.kind}-sheet`} aria-label={`Note on the ${name.toLowerCase()}`}>
      <p class="sheet-kind">
        <span class={`${active.own.kind}-ink`}>{name}</span>
        <button type="button" class="plain" onClick={close}>
          Close
        </button>
      </p>
      <Says mark={active} />
      <p class="sheet-ways">
        <button type="button" class="plain" disabled={at === 0} onClick={() => choose(at - 1)}>
          {at > 0 ? `‹ Mark ${at}` : '‹ First'}
        </button>
        {active.thread !== null && (
          <Go to={{ view: 'thread', id: active.thread, telling: active.id }}>
            <b>{active.own.kind === 'passage' ? 'Word against word' : WAY[active.own.kind]}</b>
          </Go>
        )}
        <button type="button" class="plain" disabled={at === marks.length - 1} onClick={() => choose(at + 1)}>
          {at < marks.length - 1 ? `Mark ${at + 2} ›` : 'Last ›'}
        </button>
      </p>
    </aside>
  );
}

function Says(props: { readonly mark: MarkShape }) {
  const mark = useElsewhere(props.mark, true);
  const more = mark.elsewhereTotal - mark.elsewhere.length;
  const source = sourceSays(mark);
  if (mark.own.kind !== 'passage') {
    return (
      <p class="sheet-says">
        {mark.agree === false && <span class="differs">≠ </span>}
        {[toldSays(mark) ?? aloneSays(mark), source].filter(Boolean).join('. ')}.
      </p>
    );
  }
  return (
    <p class="sheet-says">
      <b>Also in </b>
      {mark.elsewhere.map((of, i) => (
        <span key={of.telling}>
          {i > 0 && ', '}
          <Siglum of={of} id={of.article} at={of} />
        </span>
      ))}
      {more > 0 && ` and ${figure(more)} more`}. {mark.elsewhere.map(comparison).join('; ')}.
    </p>
  );
}
