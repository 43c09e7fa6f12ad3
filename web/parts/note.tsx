/** A margin note of a passage: where else its words stand, and, open, the way to each of them. */
import type { ArticleLineShape, ElsewhereShape } from '../../src/server/shapes.ts';
import { writePublished } from '../model/dates.ts';
import { figure, range, tally } from '../model/numbers.ts';
import type { PassageMark } from '../model/passage-marks.ts';
import { clip, Go, Siglum } from './links.tsx';

const short = (of: ElsewhereShape): string => of.siglum ?? clip(of.title, 20);

/** One of each article, in the order given. */
function articles(mark: PassageMark): ElsewhereShape[] {
  const seen = new Set<string>();
  return mark.elsewhere.filter(({ article }) => !seen.has(article) && seen.add(article));
}

/** `C1 exact; R1 differs in 4 places`. */
export function comparison({ siglum, title, exact, differs }: ElsewhereShape): string {
  const name = siglum ?? clip(title, 20);
  if (exact) return `${name} exact`;
  return differs === 0 ? `${name} reworded` : `${name} differs in ${tally(differs, 'place')}`;
}

/** What a screen reader hears of a mark. */
export function spoken(mark: PassageMark, number: number, of: number): string {
  const where = mark.elsewhere.length > 0 ? `, also in ${articles(mark).map(short).join(', ')}` : '';
  return `Passage ${number} of ${of}${where}. Characters ${range(mark)}.`;
}

export function Note(props: {
  readonly mark: PassageMark;
  readonly within: boolean;
  readonly active: boolean;
  readonly own: ArticleLineShape;
  readonly choose: () => void;
}) {
  const { mark, within, active, own, choose } = props;
  const others = articles(mark);
  const more = mark.elsewhereTotal - mark.elsewhere.length;
  return (
    <>
      <p class="note-kind">
        <button type="button" class="plain passage-ink" aria-expanded={active} onClick={choose}>
          Passage
        </button>
      </p>
      <span class="print-range">{range(mark)} </span>
      <p class="note-line">
        {within ? 'Within it, in ' : 'Also in '}
        {others.map((of, i) => (
          <span key={of.telling}>
            {i > 0 && ', '}
            <Siglum of={of} id={of.article} at={of} />
            {of.article === own.id && ' itself'}
          </span>
        ))}
        {more > 0 && ` and ${figure(more)} more`}
      </p>
      {active ? (
        <Open mark={mark} own={own} />
      ) : (
        <p class="note-quiet">{others.slice(0, 2).map(comparison).join('; ')}</p>
      )}
    </>
  );
}

function Open({ mark, own }: { readonly mark: PassageMark; readonly own: ArticleLineShape }) {
  return (
    <>
      <ul class="note-list">
        {mark.elsewhere.map((of) => (
          <li key={of.telling}>
            <Siglum of={of} id={of.article} at={of} />
            <span>
              {[of.outlet, writePublished(of.published)].filter(Boolean).join(', ')}
              <span class="note-quiet">
                {of.exact ? 'exact' : of.differs === 0 ? 'reworded' : `differs in ${tally(of.differs, 'place')}`}
                {of.article !== own.id && (
                  <>
                    {' · '}
                    <Go to={{ view: 'pair', a: own.id, b: of.article, thread: mark.thread }}>side by side</Go>
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p class="note-open">
        <Go to={{ view: 'thread', id: mark.thread, telling: mark.id }}>Lay them word against word</Go> <kbd>o</kbd>
      </p>
    </>
  );
}
