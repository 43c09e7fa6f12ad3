/** Two articles side by side, ribbons between what they have in common; or interleaved in one column. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PairShape, PairSideShape } from '../../src/server/shapes.ts';
import { keepInView, scrollToThird } from '../live/active.ts';
import { announce } from '../live/announce.ts';
import { citation, copyText } from '../live/copy.ts';
import { useKeys } from '../live/keys.ts';
import { useLayout } from '../live/measure.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { move, open } from '../live/router.ts';
import { useAnswer } from '../live/server.ts';
import type { PlaceOf } from '../model/address.ts';
import { type Mark, pieceMarks } from '../model/marking.ts';
import { capital, counted, tally, word } from '../model/numbers.ts';
import { ends } from '../model/standing.ts';
import { ChosenOutline } from '../parts/chosen-outline.tsx';
import { Foot } from '../parts/foot.tsx';
import { Interleaved } from '../parts/interleaved.tsx';
import { clip, Go } from '../parts/links.tsx';
import { PairNotes } from '../parts/pair-notes.tsx';
import { PairLegend, Side, SideHead } from '../parts/pair-side.tsx';
import { type PairProps, PairTable } from '../parts/pair-table.tsx';
import { Ribbons } from '../parts/ribbons.tsx';
import { Empty, When } from '../parts/states.tsx';

type At = PlaceOf<'pair'>;

export function Pair({ at }: { readonly at: At }) {
  const answer = useAnswer<PairShape>(`/pair/${at.a}/${at.b}`, 'stage');
  const names: readonly [string, string] =
    answer.is === 'ready' ? [nameOf(answer.data.a), nameOf(answer.data.b)] : ['', ''];
  useTitle(answer.is === 'ready' ? `${names[0]} with ${names[1]}` : 'Two articles');
  useScrollBack(answer.is === 'ready');
  return (
    <>
      <main id="main" class="page pair" tabIndex={-1}>
        {answer.is !== 'ready' && <h1 class="hidden">Two articles side by side</h1>}
        <When what="pair of articles" answer={answer}>
          {(data) => <Body key={`${at.a} ${at.b}`} data={data} at={at} names={names} />}
        </When>
      </main>
      <Foot
        keys={[
          [['j', 'k'], 'next, previous passage'],
          [['l'], 'line the two up here'],
          [['s'], 'swap sides'],
          [['o'], 'open one article'],
          [['y'], 'copy both and their addresses'],
        ]}
      />
    </>
  );
}

const nameOf = (side: PairSideShape): string => side.article.siglum ?? clip(side.article.title, 24);

function headline({ passages }: PairShape): string {
  const moved = passages.filter((passage) => passage.moved).length;
  const count = capital(counted(passages.length, 'passage'));
  const says = `${count} in common`;
  if (moved === 0) return says;
  return moved === passages.length ? `${says}, moved` : `${says}, ${word(moved)} of them moved`;
}

function Body({ data, at, names }: PairProps) {
  const layout = useLayout();
  const interleaved = at.interleaved || layout !== 'wide';
  const { passages } = data;
  const { interleaved: _, ...beside } = at;
  // Whoever arrives without a passage is shown one: that of the thread they came from, or the first.
  const arrived = at.passage === undefined && passages.length > 0;
  const [arriving] = useState(arrived);
  useEffect(() => {
    if (!arrived) return;
    const { thread, ...rest } = at;
    const of = passages.findIndex((passage) => passage.thread === thread);
    move({ ...rest, passage: Math.max(0, of) + 1 });
  }, []);
  return (
    <>
      <p class="crumbs">
        <Go to={{ view: 'threads' }}>Threads</Go> / <Go to={{ view: 'threads' }}>Passages</Go> / {names[0]} with{' '}
        {names[1]}
      </p>
      <div class="head-row pair-head">
        <h1 class="thread-title">{headline(data)}</h1>
        <div class="pair-controls">
          <PairLegend />
          {layout === 'wide' && (
            <nav class="segmented" aria-label="Layout">
              <Go to={beside} move current={!at.interleaved}>
                Side by side
              </Go>
              <Go to={{ ...at, interleaved: true }} move current={at.interleaved === true}>
                Interleaved
              </Go>
            </nav>
          )}
        </div>
      </div>
      {passages.length === 0 && (
        <Empty>These two articles share no wording that recurs. Other articles may share words with both.</Empty>
      )}
      {interleaved ? (
        <Narrow data={data} at={at} names={names} />
      ) : (
        <SideBySide data={data} at={at} arriving={arriving} />
      )}
      {passages.length > 0 && <PairTable data={data} at={at} names={names} />}
    </>
  );
}

function marksOf(data: PairShape, side: 'a' | 'b'): Mark[] {
  return data.passages.flatMap((passage, i): Mark[] => {
    const span = passage[side];
    const pieces = side === 'a' ? passage.aPieces : passage.bPieces;
    const id = `p${i + 1}`;
    return [
      { id, is: 'passage', start: span.start, end: span.end },
      ...(passage.exact ? [] : pieceMarks(pieces, span.start, id)),
    ];
  });
}

/** The number a passage has once the sides are swapped: its place in the order of the second. */
function placeInB(passages: PairShape['passages'], one: PairShape['passages'][number]): number {
  return passages.filter(
    (other) => other.b.start < one.b.start || (other.b.start === one.b.start && other.a.start <= one.a.start),
  ).length;
}

function usePairKeys(data: PairShape, at: At, lineUp: () => void): (number: number) => void {
  const { passages } = data;
  const choose = (number: number): void => {
    const passage = passages[number - 1];
    if (!passage) return;
    move({ ...at, passage: number });
    announce(
      `Passage ${number} of ${passages.length}, ${passage.exact ? 'exact' : 'reworded'}${passage.moved ? ', moved' : ''}.`,
    );
  };
  const now = at.passage ?? 0;
  const chosen = passages[now - 1];
  const wordsOf = (side: PairSideShape, span: { start: number; end: number }): string =>
    side.text.slice(span.start - side.article.start, span.end - side.article.start);
  const cite = (side: PairSideShape, span: { start: number; end: number }): string => {
    const words = wordsOf(side, span);
    return citation(words, side.article, span, { view: 'article', id: side.article.id, at: span, w: ends(words) });
  };
  useKeys({
    j: () => choose(Math.min(passages.length, now + 1)),
    k: () => choose(Math.max(1, now - 1)),
    l: lineUp,
    s: () =>
      open({
        view: 'pair',
        a: at.b,
        b: at.a,
        ...(chosen && { passage: placeInB(passages, chosen) }),
        ...(at.interleaved && { interleaved: true }),
      }),
    o: () => open({ view: 'article', id: at.a, ...(chosen && { at: chosen.a, w: ends(wordsOf(data.a, chosen.a)) }) }),
    y: () =>
      chosen ? copyText(`${cite(data.a, chosen.a)}\n\n${cite(data.b, chosen.b)}`) : announce('Choose a passage first.'),
    p: () => print(),
    Escape: () => {
      const { passage: _, ...rest } = at;
      move(rest);
    },
  });
  return choose;
}

/** The height of the chosen passage in a column, from the window's top. */
function topOf(column: HTMLElement | null, id: string): number | null {
  return column?.querySelector(`[data-tellings~="${id}"]`)?.getClientRects()[0]?.top ?? null;
}

function SideBySide({ data, at, arriving }: { readonly data: PairShape; readonly at: At; readonly arriving: boolean }) {
  const frame = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const [shift, setShift] = useState(0);
  const lined = useRef(false);
  const marks = useMemo(() => [marksOf(data, 'a'), marksOf(data, 'b')] as const, [data]);
  const chosen = at.passage !== undefined && data.passages[at.passage - 1] ? `p${at.passage}` : null;
  const lineUp = (): void => {
    const a = topOf(left.current, chosen ?? 'p1');
    const b = topOf(right.current, chosen ?? 'p1');
    if (a === null || b === null) return;
    setShift(shift === 0 || Math.abs(a - b) > 1 ? shift + a - b : 0);
    announce('The two texts stand in line at this passage.');
  };
  const choose = usePairKeys(data, at, lineUp);
  // Lined up, both stand at a third of the window.
  useEffect(() => {
    const element = left.current?.querySelector(`[data-tellings~="${chosen ?? 'p1'}"]`);
    if (shift !== 0 && element) scrollToThird(element);
  }, [shift]);
  useEffect(() => {
    const element = chosen && left.current?.querySelector(`[data-tellings~="${chosen}"]`);
    if (!element) return;
    if (arriving && shift === 0 && !lined.current) {
      lined.current = true;
      lineUp();
    }
    keepInView(element);
  }, [chosen]);
  return (
    <div class="pair-grid" ref={frame}>
      <SideHead side={data.a} />
      <SideHead side={data.b} />
      <div class="pair-column" style={{ marginTop: `${Math.max(0, -shift)}px` }}>
        <Side side={data.a} marks={marks[0]} chosen={chosen} prefix="a-" column={left} choose={choose} />
      </div>
      <div class="pair-column second" style={{ marginTop: `${Math.max(0, shift)}px` }}>
        <Side side={data.b} marks={marks[1]} chosen={chosen} prefix="b-" column={right} choose={choose} />
      </div>
      <Ribbons
        frame={frame}
        left={left}
        right={right}
        passages={data.passages}
        chosen={at.passage ?? 0}
        shift={shift}
        choose={choose}
      />
      <ChosenOutline frame={frame} left={left} right={right} chosen={chosen} shift={shift} />
      <PairNotes frame={frame} left={left} right={right} data={data} shift={shift} at={at} />
      <p class="hidden">{tally(data.passages.length, 'passage')} in common; the table below lists them.</p>
    </div>
  );
}

function Narrow({ data, at, names }: PairProps) {
  usePairKeys(data, at, () => undefined);
  useEffect(() => {
    if (at.passage) document.querySelector('.interleaved li.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [at.passage]);
  return (
    <>
      <div class="pair-heads">
        <SideHead side={data.a} />
        <SideHead side={data.b} />
      </div>
      <Interleaved data={data} at={at} names={names} />
    </>
  );
}
