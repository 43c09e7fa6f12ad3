/** The columns of the glance: threads worth reading first, of all kinds, each with a small figure. */
import type { ComponentChildren } from 'preact';
import type { GlanceShape, SourcesShape, ThreadLineShape } from '../../src/server/shapes.ts';
import { useStore } from '../live/store.ts';
import { study } from '../live/study.ts';
import type { ThreadSort } from '../model/address.ts';
import { writeDays } from '../model/dates.ts';
import { capital, figure, tally } from '../model/numbers.ts';
import { SOURCE_SIGNS } from '../model/quantity.ts';
import { attributed, listOf, THREADS } from '../model/thread-kinds.ts';
import type { TimeAxis } from '../model/time-axis.ts';
import { axisOf, DayDots, WordingBars } from './figures.tsx';
import { Differs, KindLabel } from './kind-label.tsx';
import { Go } from './links.tsx';
import { Empty } from './states.tsx';

export function Columns({ data }: { readonly data: GlanceShape }) {
  const { toldMost, changedMost, disagree, unsourced } = data;
  const axis = axisOf([...toldMost, ...changedMost, ...disagree]);
  const none = useNone(data);
  const some = toldMost.length > 0;
  return (
    <div class="columns">
      <Column
        title="Told most"
        says="by number of articles; a dot each, dated as above"
        threads={toldMost}
        none={none}
        sort="told"
        draw={(thread) => <Told thread={thread} axis={axis} />}
      />
      <Column
        title="Changed most"
        says="by how far the wordings differ; each wording has a bar, longer the more often it is told"
        threads={changedMost}
        none={some ? 'What is told twice has the same words wherever it stands.' : none}
        sort="changed"
        draw={(thread) => (
          <>
            <WordingBars thread={thread} />
            <span>
              {tally(thread.wordings, THREADS[thread.kind].variant)} in {tally(thread.articles, 'article')}
            </span>
          </>
        )}
      />
      <Column
        title="Disagree"
        says="tellings that cannot all hold; none is preferred"
        threads={disagree}
        none={some ? 'No quantity and no event is told in ways that cannot all hold.' : none}
        sort="changed"
        draw={(thread) => (
          <>
            <DayDots thread={thread} axis={axis} />
            <span>{writeDays(thread.note)}</span>
          </>
        )}
      />
      <Column
        title="No named source"
        says="● named source ○ unnamed × none given"
        threads={unsourced.map(({ thread }) => thread)}
        none={some ? 'Every figure and saying told twice names its source.' : none}
        sort="unsourced"
        draw={(thread) => {
          const found = unsourced.find((each) => each.thread === thread);
          return found && <Sources of={found.sources} />;
        }}
      />
    </div>
  );
}

/** Why a column has nothing, and what would change it. */
function useNone({ counts }: GlanceShape): string {
  const head = useStore(study);
  if (head.is === 'ready' && head.data.progress.running) return 'The articles have still to be compared.';
  return counts.articles < 2
    ? 'There is one article only; what is told twice is told by two. Add more to see what they share.'
    : 'Nothing of this study is told in another place yet. More articles on the same matter would change that.';
}

function Told({ thread, axis }: { readonly thread: ThreadLineShape; readonly axis: TimeAxis | null }) {
  return (
    <>
      <DayDots thread={thread} axis={axis} />
      <span>
        {figure(thread.tellings)} tellings, {tally(thread.articles, 'article')}
      </span>
    </>
  );
}

const SIGNS_SHOWN = 12;

function Sources({ of }: { readonly of: SourcesShape }) {
  const signs = (['named', 'unnamed', 'none'] as const).flatMap((kind) =>
    Array.from({ length: Math.min(of[kind], SIGNS_SHOWN) }, () => SOURCE_SIGNS[kind]),
  );
  return (
    <>
      <span class="source-signs" aria-hidden="true">
        {signs.slice(0, SIGNS_SHOWN * 2).join(' ')}
      </span>
      <span>{sourcesSay(of)}</span>
    </>
  );
}

/** `2 named, 1 unnamed, 2 no source`. */
function sourcesSay({ named, unnamed, none }: SourcesShape): string {
  if (named === 0 && unnamed === 0) return 'No telling gives a source';
  const parts = [named > 0 && `${figure(named)} named`, unnamed > 0 && `${figure(unnamed)} unnamed`];
  return [...parts.filter(Boolean), `${figure(none)} no source`].join(', ');
}

function Column(props: {
  readonly title: string;
  readonly says: string;
  readonly threads: readonly ThreadLineShape[];
  readonly none: string;
  /** The order of the lists that the column is the beginning of. */
  readonly sort: ThreadSort;
  readonly draw: (thread: ThreadLineShape) => ComponentChildren;
}) {
  const { title, says, threads, none, sort, draw } = props;
  const id = `column-${title.replaceAll(' ', '-').toLowerCase()}`;
  return (
    <section class="column" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="column-says">{says}</p>
      {threads.length === 0 && <Empty>{none}</Empty>}
      <ul>
        {threads.map((thread) => (
          <li key={thread.id}>
            <p class={`kind ${thread.kind}-ink`}>{capital(THREADS[thread.kind].one)}</p>
            <p class="lemma">
              <Go to={{ view: 'thread', id: thread.id }}>
                {thread.agree === false && thread.kind !== 'passage' && <Differs />}
                <KindLabel kind={thread.kind} label={thread.label} most={90} />
              </Go>
            </p>
            {thread.speakers && thread.speakers.length > 0 && <p class="lemma-by">{attributed(thread)}</p>}
            <div class="small-figure">{draw(thread)}</div>
          </li>
        ))}
      </ul>
      {threads.length > 0 && (
        <p class="column-all">
          {[...new Set(threads.map(({ kind }) => kind))].map((kind) => (
            <Go key={kind} to={listOf(kind, sort)} class="under" label={`${title}: all ${THREADS[kind].many}`}>
              All {THREADS[kind].many}
            </Go>
          ))}
        </p>
      )}
    </section>
  );
}
