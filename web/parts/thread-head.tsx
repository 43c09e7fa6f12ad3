/** What stands over a thread: its kind, its label, how often and where it is told, and how its tellings differ. */
import type { ThreadLineShape, ThreadOwnShape, ThreadShape } from '../../src/server/shapes.ts';
import { writeDay, writeDays, writePublished, writeSpan } from '../model/dates.ts';
import { capital, figure, tally, times } from '../model/numbers.ts';
import { spanOf } from '../model/quantity.ts';
import { listOf, THREADS } from '../model/thread-kinds.ts';
import { attributedSays, isDay } from '../model/witnesses.ts';
import { Differs } from './kind-label.tsx';
import { Go } from './links.tsx';

export function ThreadHead({ data }: { readonly data: ThreadShape }) {
  const { thread, position, of } = data;
  const { kind } = thread;
  return (
    <>
      <p class="crumbs">
        <Go to={{ view: 'threads' }}>Threads</Go> / <Go to={listOf(kind)}>{capital(THREADS[kind].many)}</Go> /{' '}
        {figure(position)} of {figure(of)}
        {thread.articles > 1 && (
          <Go to={{ view: 'matrix', of: thread.id }} class="crumb-more">
            Who tells what in these {figure(thread.articles)} articles
          </Go>
        )}
      </p>
      <div class="thread-head">
        <div>
          <p class={`kind ${kind}-ink`}>{kindLine(thread)}</p>
          <h1 class="thread-title" dir="auto">
            {kind === 'quote' ? `“${thread.label}”` : thread.label}
          </h1>
        </div>
        <p class="thread-says">
          {where(thread)} <First data={data} /> <Own data={data} />
          {thread.agree === false && <Differs />}
          {writeDays(thread.note)}
        </p>
      </div>
    </>
  );
}

/** `Person, 14 mentions in 6 articles`. */
function kindLine({ kind, own, tellings, articles, wordings }: ThreadLineShape): string {
  const what = kind === 'name' && own?.type && own.type !== 'other' ? own.type : THREADS[kind].one;
  if (tellings < 2) return `${capital(what)}, told once`;
  const told = tally(tellings, kind === 'name' ? 'mention' : 'telling');
  const among = kind === 'passage' || kind === 'quote' ? tally(wordings, 'wording') : tally(articles, 'article');
  return `${capital(what)}, ${told} in ${among}`;
}

/** `In 9 articles, 14 to 22 March 2011, 12 times independently.` */
function where({ articles, from, to, tellings, independent }: ThreadLineShape): string {
  const days =
    from === null ? '' : `, ${from === to || to === null ? writeDay(from) : `${writeDay(from)} to ${writeDay(to)}`}`;
  const own = independent < tellings ? `, ${times(independent)} independently` : '';
  return `In ${tally(articles, 'article')}${days}${own}.`;
}

function First({ data }: { readonly data: ThreadShape }) {
  const first = data.offset === 0 ? data.tellings[0] : undefined;
  if (!first) return null;
  const { siglum, title, published } = first.article;
  const known = published.from !== null || published.to !== null;
  const says = isDay(first)
    ? 'First found in'
    : known
      ? 'First, as far as dates are known, in'
      : 'First in reading order in';
  return (
    <>
      {says} <b>{siglum ?? title}</b>
      {known && `, ${writePublished(published, false)}`}.
    </>
  );
}

/** What the kind alone can say. */
function Own({ data }: { readonly data: ThreadShape }) {
  const { thread, tellings, total } = data;
  const { kind, own } = thread;
  const from = own?.from ?? null;
  const to = own?.to ?? null;
  if (kind === 'quote' && tellings.length === total) return <>{attributedSays(tellings)} </>;
  if (kind === 'figure' && own && spanOf(own) !== '') return <>{reachSays(own)} </>;
  if (kind === 'date' && from !== null && to !== null)
    return <>{from === to ? `On ${writeDay(from)}` : `Sometime in ${writeSpan(from, to)}`}. </>;
  return null;
}

/** `All tellings lie within 97–123.`; of bounds that are open at one end, that end is left out. */
function reachSays(own: ThreadOwnShape): string {
  const { low = null, high = null } = own;
  if (low === high) return `All tellings say ${spanOf(own)}.`;
  if (high === null) return `No telling says less than ${spanOf({ ...own, high: low })}.`;
  if (low === null) return `No telling says more than ${spanOf({ ...own, low: high })}.`;
  return `All tellings lie within ${spanOf(own)}.`;
}
