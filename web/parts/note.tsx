/** A margin note: what the mark is, how else it is told, and, open, the way to each of the others. */
import type { ArticleLineShape, ElsewhereShape, ElsewheresShape, MarkShape } from '../../src/server/shapes.ts';
import { useAnswer } from '../live/server.ts';
import { isInPassing, KIND_NAMES } from '../model/article-marks.ts';
import { writePublished } from '../model/dates.ts';
import { notePlot } from '../model/note-plot.ts';
import { aloneSays, sourceSays, toldSays } from '../model/note-says.ts';
import { figure, range, tally } from '../model/numbers.ts';
import { clip, Go, Siglum } from './links.tsx';
import { NoteLine, NoteRows } from './note-plot.tsx';

const short = (of: ElsewhereShape): string => of.siglum ?? clip(of.title, 20);

/** One of each article, in the order given. */
function articles(mark: MarkShape): ElsewhereShape[] {
  const seen = new Set<string>();
  return mark.elsewhere.filter(({ article }) => !seen.has(article) && seen.add(article));
}

/** `C1 exact; R1 differs in 4 places`. */
export function comparison({ siglum, title, exact, differs }: ElsewhereShape): string {
  const name = siglum ?? clip(title, 20);
  if (exact) return `${name} exact`;
  return differs === 0 ? `${name} reworded` : `${name} differs in ${tally(differs, 'place')}`;
}

/** `Passage`, `Saying`, …: what the mark is. */
export function kindName({ own }: MarkShape): string {
  const name = own.kind === 'quote' && isInPassing({ own }) ? own.reports : KIND_NAMES[own.kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a screen reader hears of a mark. */
export function spoken(mark: MarkShape, number: number, of: number): string {
  const others = articles(mark).map(short).join(', ');
  const where = others === '' ? `. ${toldSays(mark) ?? aloneSays(mark)}` : `, also in ${others}`;
  const otherwise = mark.agree === false && mark.own.kind !== 'passage' ? ' Told otherwise elsewhere.' : '';
  return `${kindName(mark)} ${number} of ${of}${where}. Characters ${range(mark)}.${otherwise}`;
}

export interface NoteProps {
  readonly mark: MarkShape;
  /** The words that are marked. */
  readonly words: string;
  readonly within: boolean;
  readonly active: boolean;
  readonly own: ArticleLineShape;
  readonly choose: () => void;
}

/** The mark with where else it is told: a long article's answer leaves that to be asked for when its note is seen. */
export function useElsewhere(mark: MarkShape, wanted: boolean): MarkShape {
  const missing = wanted && mark.own.kind !== 'name' && mark.elsewhere.length === 0 && mark.elsewhereTotal > 0;
  const answer = useAnswer<ElsewheresShape>(missing ? `/elsewhere/${mark.id}` : null, 'stage');
  return missing && answer.is === 'ready' ? { ...mark, elsewhere: answer.data.elsewhere } : mark;
}

export function Note(given: NoteProps) {
  const { words, active, choose } = given;
  const mark = useElsewhere(given.mark, active || given.mark.own.kind === 'passage');
  const props = { ...given, mark };
  const { kind } = mark.own;
  const source = sourceSays(mark);
  const plot = notePlot(mark);
  return (
    <>
      <p class="note-kind">
        <button type="button" class={`plain ${kind}-ink`} aria-expanded={active} onClick={choose}>
          {kindName(mark)}
        </button>
        {kind !== 'passage' && (
          <span class="lemma" dir="auto">
            {lemma(words)}]
          </span>
        )}
      </p>
      <span class="print-range">{range(mark)} </span>
      {kind === 'passage' ? <Also {...props} /> : <Told mark={mark} />}
      {plot && !active && mark.agree === false && <NoteLine plot={plot} />}
      {plot && active && <NoteRows plot={plot} />}
      {source && <p class="note-quiet">{source}</p>}
      {active && <Open {...props} />}
    </>
  );
}

/** The first and last words of what is marked: `We rang … the telephone`. */
function lemma(words: string): string {
  const all = words.trim().split(/\s+/);
  return all.length <= 5 ? all.join(' ') : `${all.slice(0, 2).join(' ')} … ${all.slice(-2).join(' ')}`;
}

function Also({ mark, within, own, active }: NoteProps) {
  const others = articles(mark);
  const more = mark.elsewhereTotal - mark.elsewhere.length;
  return (
    <>
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
      {!active && <p class="note-quiet">{others.slice(0, 2).map(comparison).join('; ')}</p>}
    </>
  );
}

function Told({ mark }: { readonly mark: MarkShape }) {
  const told = toldSays(mark) ?? aloneSays(mark);
  if (told === '') return null;
  return (
    <p class="note-line">
      {mark.agree === false && <span class="differs">≠ </span>}
      {told}
    </p>
  );
}

function Open({ mark, own }: NoteProps) {
  return (
    <>
      {mark.elsewhere.length > 0 && (
        <ul class="note-list">
          {mark.elsewhere.map((of) => (
            <li key={of.telling}>
              <Siglum of={of} id={of.article} at={of} />
              <span>
                {mark.own.kind !== 'passage' && (
                  <span class="serif" dir="auto">
                    {clip(of.text, 90)}
                  </span>
                )}
                <span class={mark.own.kind === 'passage' ? undefined : 'note-quiet'}>
                  {[of.outlet, writePublished(of.published)].filter(Boolean).join(', ')}
                </span>
                {mark.own.kind === 'passage' && <Beside mark={mark} of={of} own={own} />}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mark.thread !== null && (
        <p class="note-open">
          <Go to={{ view: 'thread', id: mark.thread, telling: mark.id }}>{WAY[mark.own.kind]}</Go> <kbd>o</kbd>
        </p>
      )}
    </>
  );
}

/** What the thread of each kind shows. */
export const WAY: Readonly<Record<MarkShape['own']['kind'], string>> = {
  passage: 'Lay them word against word',
  quote: 'Lay them word against word',
  figure: 'See what is told of it',
  date: 'See what is told of that time',
  name: 'See every mention',
};

function Beside({ mark, of, own }: { mark: MarkShape; of: ElsewhereShape; own: ArticleLineShape }) {
  return (
    <span class="note-quiet">
      {of.exact ? 'exact' : of.differs === 0 ? 'reworded' : `differs in ${tally(of.differs, 'place')}`}
      {of.article !== own.id && mark.thread !== null && (
        <>
          {' · '}
          <Go to={{ view: 'pair', a: own.id, b: of.article, thread: mark.thread }}>side by side</Go>
        </>
      )}
    </span>
  );
}
