/** What a person, body or place says, what is said of it, and when it appears: asked for beside the thread itself. */
import type { NamedShape, NameSaysShape, ThreadLineShape } from '../../src/server/shapes.ts';
import { useLayout } from '../live/measure.ts';
import { useAnswer } from '../live/server.ts';
import { KIND_NAMES } from '../model/article-marks.ts';
import { dayOf } from '../model/dates.ts';
import { capital, figure, tally, times } from '../model/numbers.ts';
import { daysSay } from '../model/searching.ts';
import { placeOf } from '../model/thread-places.ts';
import { timeAxis } from '../model/time-axis.ts';
import { AxisLines } from './axis.tsx';
import { InSentence } from './in-sentence.tsx';
import { Go } from './links.tsx';
import { natureOf } from './speaker.tsx';
import { When } from './states.tsx';
import { RangeCell, SiglumCell, WitnessCell, WitnessTable } from './witness-table.tsx';

export function NameTold({ of }: { readonly of: ThreadLineShape }) {
  const answer = useAnswer<NamedShape>(`/name/${of.id}`, 'stage');
  return (
    <When what="name" answer={answer}>
      {(data) => (
        <>
          <Appears data={data} />
          <Says data={data} of={of} />
          <SaidOf data={data} of={of} />
        </>
      )}
    </When>
  );
}

interface Props {
  readonly data: NamedShape;
  readonly of: ThreadLineShape;
}

const [BASE, HIGHEST] = [44, 34];

/** Bars by day, month or year, as high as there are articles; the table has the same counts, and leads to them. */
function Appears({ data: { days, undated } }: { readonly data: NamedShape }) {
  const width = useLayout() === 'phone' ? 330 : 620;
  if (days.length === 0) return null;
  const ends = days.flatMap(({ from, to }) => [dayOf(from) ?? [], dayOf(to) ?? []].flat());
  const axis = timeAxis(ends, width);
  const most = Math.max(...days.map(({ articles }) => articles));
  return (
    <section class="section appears" aria-labelledby="appears-title">
      <h2 id="appears-title">When it appears</h2>
      <div class="appears-row">
        {axis && (
          <svg
            class="name-ink"
            width={width}
            height={BASE + 42}
            viewBox={`-4 0 ${width + 8} ${BASE + 42}`}
            aria-hidden="true"
          >
            <AxisLines axis={axis} top={6} base={BASE} />
            {days.map(({ from, to, articles }) => {
              const [left, right] = [axis.x(dayOf(from) ?? 0), axis.x(dayOf(to) ?? 0)];
              const wide = Math.max(6, right - left - 2);
              const high = Math.max(3, (HIGHEST * articles) / most);
              return (
                <rect
                  key={from}
                  class="mini-full"
                  x={(left + right - wide) / 2}
                  y={BASE - high}
                  width={wide}
                  height={high}
                />
              );
            })}
          </svg>
        )}
        <table class="list appears-list">
          <caption class="hidden">Articles that mention it, by date</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col" class="number">
                Articles
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ from, to, articles }) => (
              <tr key={from}>
                <th scope="row">
                  <Go to={{ view: 'articles', from, to }}>{daysSay({ from, to })}</Go>
                </th>
                <td class="number">{figure(articles)}</td>
              </tr>
            ))}
            {undated > 0 && (
              <tr>
                <th scope="row">undated</th>
                <td class="number">{figure(undated)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Says({ data: { says, saysTotal }, of }: Props) {
  if (saysTotal === 0) return null;
  return (
    <section class="section" aria-labelledby="says-title">
      <div class="section-head">
        <h2 id="says-title">What {of.label} is reported to say</h2>
        <p class="section-says">
          {says.length < saysTotal
            ? `the first ${figure(says.length)} of ${figure(saysTotal)}`
            : tally(saysTotal, 'saying')}
          , told most first
        </p>
      </div>
      <WitnessTable
        caption="What it is reported to have said, told most first"
        heads={['Words', 'As named there', 'Told']}
      >
        {says.map((saying) => (
          <Saying key={saying.telling.id} of={saying} />
        ))}
      </WitnessTable>
    </section>
  );
}

function Saying({ of: { telling, thread, tellings } }: { readonly of: NameSaysShape }) {
  const { own } = telling;
  if (own.kind !== 'quote') return null;
  const nature = natureOf(own);
  return (
    <tr>
      <SiglumCell of={telling} />
      <WitnessCell of={telling} />
      <td class="c-words" dir="auto">
        <Go to={placeOf(telling)}>{own.parts.length > 0 ? `“${own.said}”` : own.said}</Go>
      </td>
      <td class="c-speaker">
        <span class="serif">{own.speaker?.text}</span> {own.cue && <span class="quiet cue">{own.cue.text}</span>}
        {nature && <span class="quiet cue">{nature}</span>}
      </td>
      <Told thread={thread} tellings={tellings} />
      <RangeCell of={telling} />
    </tr>
  );
}

function Told({ thread, tellings }: Pick<NameSaysShape, 'thread' | 'tellings'>) {
  return (
    <td class="c-times">{thread === null ? 'once' : <Go to={{ view: 'thread', id: thread }}>{times(tellings)}</Go>}</td>
  );
}

const DRAWN = {
  quote: 'saying',
  figure: 'figure ring-from ring-to',
  date: 'date',
  name: 'name',
  passage: 'passage-tint',
} as const;

function SaidOf({ data: { saidOf, saidOfTotal, looked }, of }: Props) {
  if (saidOfTotal === 0) return null;
  const among = looked < of.tellings ? `, in the first ${figure(looked)} mentions` : '';
  return (
    <section class="section" aria-labelledby="said-of-title">
      <div class="section-head">
        <h2 id="said-of-title">What is said of {of.label}</h2>
        <p class="section-says">
          sayings that hold the name, figures and dates in one sentence with it,{' '}
          {saidOf.length < saidOfTotal ? `the first ${figure(saidOf.length)} of ${figure(saidOfTotal)} ` : ''}by date
          {among}
        </p>
      </div>
      <WitnessTable caption="What is said of it, by date" heads={['Kind', 'Words', 'Told']}>
        {saidOf.map(({ telling, thread, tellings }) => (
          <tr key={telling.id}>
            <SiglumCell of={telling} />
            <WitnessCell of={telling} />
            <td class={`c-kind ${telling.own.kind}-ink`}>{capital(KIND_NAMES[telling.own.kind])}</td>
            <InSentence telling={telling} drawn={DRAWN[telling.own.kind]} />
            <Told thread={thread} tellings={tellings} />
            <RangeCell of={telling} />
          </tr>
        ))}
      </WitnessTable>
    </section>
  );
}
