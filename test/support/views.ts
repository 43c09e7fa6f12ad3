/**
 * Every view of the reader as an address in a study of the bundled collection: what tests walk and pictures show.
 *
 * In: how to ask the server. Out: a name and an address for each; of the lists and threads one of each kind.
 */
import assert from 'node:assert/strict';
import type { ArticlesShape, ThreadShape, ThreadsShape } from '../../src/server/shapes.ts';

/** Asks the server for a path under `/api`. */
export type Ask = <Shape>(path: string) => Promise<Shape>;

export interface View {
  readonly name: string;
  readonly path: string;
}

const KINDS = [
  ['quote', 'saying'],
  ['figure', 'quantity'],
  ['date', 'event'],
  ['name', 'name'],
] as const;

/** All views, states without an answer among them. */
export async function viewsOf(ask: Ask): Promise<readonly View[]> {
  const [a, b] = (await ask<ArticlesShape>('/articles')).articles;
  const [passage] = (await ask<ThreadsShape>('/threads/passage')).threads;
  const [event] = (await ask<ThreadsShape>('/threads/date')).threads;
  assert.ok(a && b && passage && event);
  const threads = await Promise.all(KINDS.map(([kind, name]) => threadOf(ask, kind, name)));
  return [
    { name: 'glance', path: '/' },
    { name: 'articles', path: '/articles' },
    { name: 'article', path: `/article/${a.id}` },
    { name: 'article-passing', path: `/article/${a.id}?passing=shown` },
    { name: 'passages', path: '/threads/passage' },
    { name: 'sayings', path: '/threads/quote?sort=changed' },
    { name: 'quantities', path: '/threads/figure' },
    { name: 'events', path: '/threads/date' },
    { name: 'names', path: '/threads/name' },
    { name: 'passage', path: `/thread/${passage.id}` },
    { name: 'passage-columns', path: `/thread/${passage.id}?as=columns&only=differences` },
    ...threads,
    { name: 'timeline', path: '/timeline' },
    { name: 'timeline-event', path: `/timeline?once=shown&event=${event.id}` },
    { name: 'timeline-articles', path: '/timeline?by=article' },
    { name: 'timeline-differing', path: '/timeline?only=differing' },
    { name: 'pair', path: `/pair/${a.id}/${b.id}` },
    { name: 'matrix', path: '/matrix' },
    { name: 'matrix-outlets', path: '/matrix?by=outlet&only=one&kind=figure' },
    { name: 'search', path: '/search?q=beacon' },
    { name: 'search-narrowed', path: '/search?q=beacon&in=quote&outlet=-&sort=before' },
    { name: 'search-none', path: '/search?q=nothinglikethis' },
    { name: 'ledger', path: '/ledger' },
    { name: 'gone', path: '/article/unknown' },
    { name: 'nowhere', path: '/nowhere' },
  ];
}

/** The thread of a kind that differs most, a row of it chosen. */
async function threadOf(ask: Ask, kind: string, name: string): Promise<View> {
  const [thread] = (await ask<ThreadsShape>(`/threads/${kind}?sort=changed`)).threads;
  assert.ok(thread, `the collection has a ${kind} told twice`);
  const { tellings } = await ask<ThreadShape>(`/thread/${thread.id}`);
  const place = kind === 'quote' ? '&col=1' : '';
  return { name, path: `/thread/${thread.id}?telling=${tellings[0]?.id}${place}` };
}
