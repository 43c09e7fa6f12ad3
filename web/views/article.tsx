/** An article: its text with the passages that recur, their notes in the margin, and what dates it. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleShape, MarkShape } from '../../src/server/shapes.ts';
import { keepInView, scrollToThird, tellingAt, useActive } from '../live/active.ts';
import { announce } from '../live/announce.ts';
import { copyExactly } from '../live/copy.ts';
import { type Layout, useLayout } from '../live/measure.ts';
import { useScrollBack, useTitle } from '../live/page.ts';
import { arrivedBy, move, open } from '../live/router.ts';
import { useAnswer } from '../live/server.ts';
import type { PlaceOf } from '../model/address.ts';
import { drawnMarks, isInPassing, notedMarks, shownMarks } from '../model/article-marks.ts';
import type { Roles } from '../model/blocks.ts';
import type { Mark } from '../model/marking.ts';
import { range } from '../model/numbers.ts';
import { ends, type Standing, standing } from '../model/standing.ts';
import { MarksBar, Neighbours, Stale } from '../parts/article-bars.tsx';
import { ArticlePlace, RightHead, SharesMost } from '../parts/article-head.tsx';
import { Foot } from '../parts/foot.tsx';
import { Heap } from '../parts/heap.tsx';
import { Go } from '../parts/links.tsx';
import { Margin } from '../parts/margin.tsx';
import { spoken } from '../parts/note.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { SourceText } from '../parts/source-text.tsx';
import { When } from '../parts/states.tsx';
import { useArticleKeys } from './article-keys.ts';

type At = PlaceOf<'article'>;

export function Article({ at }: { readonly at: At }) {
  const answer = useAnswer<ArticleShape>(`/article/${at.id}`, 'stage');
  useTitle(answer.is === 'ready' ? answer.data.article.title : 'Article');
  if (answer.is === 'ready') return <Reading key={at.id} data={answer.data} at={at} />;
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 class="hidden">Article</h1>
      <When what="article" answer={answer}>
        {() => null}
      </When>
    </main>
  );
}

function rolesOf(data: ArticleShape): Roles {
  const { byline, headings, captions, title } = data;
  const placed =
    byline?.start !== undefined && byline.end !== undefined ? { start: byline.start, end: byline.end } : null;
  return { title, byline: placed, headings, captions };
}

/** What the address points at: a mark, a place that is none, or words that are no longer there. */
function useTarget(
  data: ArticleShape,
  marks: readonly MarkShape[],
  at: At,
): { active: MarkShape | null; here: Mark | null; stands: Standing | null } {
  const start = at.at?.start;
  const end = at.at?.end;
  return useMemo(() => {
    if (start === undefined || end === undefined) return { active: null, here: null, stands: null };
    const stands = standing(data.text, data.article.start, { start, end }, at.w);
    if (stands.is !== 'holds') return { active: null, here: null, stands };
    const placed = marks.filter((mark) => mark.start === start && mark.end === end);
    const active = placed.find(({ id }) => id === at.of) ?? placed[0] ?? null;
    return { active, here: active ? null : { id: 'here', is: 'here', start, end }, stands };
  }, [data, marks, start, end, at.w, at.of]);
}

function Reading({ data, at }: { readonly data: ArticleShape; readonly at: At }) {
  const { article, text } = data;
  const marks = useMemo(() => shownMarks(data.marks, at), [data, at.bare, at.differing, at.hide, at.passing, at.of]);
  const frame = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLElement>(null);
  const rightHead = useRef<HTMLDivElement>(null);
  const layout = useLayout();
  const { active, here, stands } = useTarget(data, marks, at);
  const roles = useMemo(() => rolesOf(data), [data]);
  const drawn = useMemo(() => {
    const tellings = drawnMarks(marks);
    return here ? [...tellings, here] : tellings;
  }, [marks, here]);
  const noted = useMemo(() => notedMarks(marks, active?.id ?? null, data.of === 1), [marks, active, data]);
  useActive(column, active?.id ?? null, marks[0]?.id ?? null, drawn);
  useScrollBack(true);
  useArrival(column, at, active, here, stands);
  const wordsOf = (span: { start: number; end: number }): string =>
    text.slice(span.start - article.start, span.end - article.start);
  const placeOf = (span: { readonly start: number; readonly end: number }): At => ({
    view: 'article',
    id: at.id,
    at: { start: span.start, end: span.end },
    w: ends(wordsOf(span)),
    ...asShown(at),
  });
  const choose = (index: number, focus = true): void => {
    const mark = marks[index];
    if (!mark) return;
    const alone = marks.every(({ id, start, end }) => id === mark.id || start !== mark.start || end !== mark.end);
    move({ ...placeOf(mark), ...(!alone && { of: mark.id }) });
    announce(spoken(mark, index + 1, marks.length));
    const element = column.current?.querySelector<HTMLElement>(`[data-tellings~="${mark.id}"]`);
    if (element && focus) {
      element.focus({ preventScroll: true });
      keepInView(element);
    }
  };
  const current = active ? marks.indexOf(active) : -1;
  const rest: At = { view: 'article', id: at.id, ...asShown(at) };
  useArticleKeys({ data, marks, at, current, choose, placeOf, column });
  const onClick = useClicks(active, marks, choose);
  return (
    <>
      <main id="main" class="article-page" tabIndex={-1}>
        <MarksBar at={at} passing={data.marks.filter(isInPassing).length} />
        <Stale stands={stands} at={at} />
        <div class="article-grid" ref={frame}>
          <ArticlePlace data={data} />
          <RightHead data={data} shares={layout === 'wide'} foot={rightHead} />
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: j, k, Enter and o do the same */}
          <article
            class="source article-text"
            ref={column}
            lang={data.language === 'und' ? '' : data.language}
            onClick={onClick}
            onCopy={(event) => column.current && copyExactly(event, column.current, text, article.start)}
          >
            {article.outlet && (
              <p class="outlet">
                <Go to={{ view: 'articles', outlet: article.outlet }}>{article.outlet}</Go>
              </p>
            )}
            {!data.title && (
              <h1 class={roles.byline || data.byline ? 'block role-title' : 'block role-title head-end'} dir="auto">
                {article.title}
              </h1>
            )}
            {data.byline && !roles.byline && !data.title && (
              <p class="block role-byline head-end">{data.byline.text}</p>
            )}
            <SourceText text={text} offset={article.start} roles={roles} marks={drawn} prefix="" />
            {data.byline && !roles.byline && data.title && <p class="byline-after">{data.byline.text}</p>}
          </article>
          {sidesOf(noted, layout).map(({ side, notes }) => (
            <Margin
              key={side}
              side={side}
              frame={frame}
              text={column}
              marks={notes}
              active={active?.id ?? null}
              own={article}
              layout={layout}
              wordsOf={wordsOf}
              watch={drawn}
              from={rightHead}
              choose={(id) => choose(marks.findIndex((mark) => mark.id === id))}
            />
          ))}
          <div class="article-foot">
            {layout !== 'wide' && <SharesMost data={data} />}
            <Neighbours data={data} />
            <Heap data={data} />
          </div>
        </div>
        {layout === 'phone' && active && !at.bare && (
          <Sheet marks={marks} active={active} choose={choose} close={() => move(rest)} />
        )}
      </main>
      <Foot
        keys={[
          [['j', 'k'], 'next, previous mark'],
          [['o'], 'open its thread'],
          [['x'], 'next mark told otherwise'],
          [['y'], 'copy quotation and address'],
          [['[', ']'], 'article before, after'],
          [['m'], 'marks'],
        ]}
        range={[
          article.siglum,
          at.at && stands?.is === 'holds' ? `characters ${range(at.at)}` : `characters ${range(article)}`,
        ]
          .filter(Boolean)
          .join(', ')}
      />
    </>
  );
}

/** How the marks are shown, to be kept from address to address. */
function asShown({ bare, differing, hide, passing }: At): Pick<At, 'bare' | 'differing' | 'hide' | 'passing'> {
  return {
    ...(bare && { bare }),
    ...(differing && { differing }),
    ...(hide && { hide }),
    ...(passing && { passing }),
  };
}

/** Passages at the left, all else at the right; everything at the right where the window is too narrow for both. */
function sidesOf(
  noted: readonly MarkShape[],
  layout: Layout,
): readonly { readonly side: 'left' | 'right'; readonly notes: readonly MarkShape[] }[] {
  if (layout !== 'wide') return [{ side: 'right', notes: noted }];
  const isPassage = ({ own }: MarkShape): boolean => own.kind === 'passage';
  return [
    { side: 'left', notes: noted.filter(isPassage) },
    { side: 'right', notes: noted.filter((mark) => !isPassage(mark)) },
  ];
}

/** A click opens a mark's note, a second one its thread; a double click selects as usual. */
function useClicks(
  active: MarkShape | null,
  marks: readonly MarkShape[],
  choose: (index: number, focus?: boolean) => void,
): (event: MouseEvent) => void {
  const waiting = useRef(0);
  return (event) => {
    clearTimeout(waiting.current);
    const id = tellingAt(event.target);
    if (id === null || event.detail > 1 || getSelection()?.isCollapsed === false) return;
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (active?.id !== id) return choose(marks.findIndex((mark) => mark.id === id));
    const { thread } = active;
    if (thread === null) return;
    waiting.current = setTimeout(() => open({ view: 'thread', id: thread, telling: active.id }), 300);
  };
}

/** On arrival the span goes to a third of the height, takes the focus and is announced. */
function useArrival(
  column: { readonly current: HTMLElement | null },
  at: At,
  active: MarkShape | null,
  here: Mark | null,
  stands: Standing | null,
): void {
  const key = `${at.id} ${at.at?.start}-${at.at?.end}`;
  // once for each address arrived at
  useEffect(() => {
    if (stands && stands.is !== 'holds') announce('The text at this address has gone.');
    if (arrivedBy() === 'move' || !column.current) return;
    const selector = active ? `[data-tellings~="${active.id}"]` : here ? '#here' : null;
    const element = selector === null ? null : column.current.querySelector<HTMLElement>(selector);
    if (!element) return;
    if (arrivedBy() === 'back') {
      element.focus({ preventScroll: true });
      return;
    }
    const settle = (): void => {
      scrollToThird(element);
      element.focus({ preventScroll: true });
    };
    settle();
    document.fonts.ready.then(settle);
    announce(`Characters ${at.at ? range(at.at) : ''}: ${element.textContent?.slice(0, 120) ?? ''}`);
  }, [key]);
}
