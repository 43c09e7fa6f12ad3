/**
 * Addresses: every view of the reader as a path with a query, and back.
 *
 * In: what the browser's address line holds. Out: a place, a plain object by view; printed again it
 * gives the same address. What cannot be read falls back to a default; an unknown path is `nowhere`.
 * Ids are letters, digits, `_` and `-`. Offsets count in the source's text.
 */
import { DAY, given, ID, Query, query } from './address-parts.ts';
import type { Place } from './place.ts';

export type * from './place.ts';

type Reader = (ids: readonly string[], query: Query) => Place;

/** Each view by the first word of its path, and how many ids follow. */
const READERS: Readonly<Record<string, readonly [number, Reader]>> = {
  '': [0, (_, q) => ({ view: 'glance', ...given({ from: q.text('from', DAY), to: q.text('to', DAY) }) })],
  articles: [
    0,
    (_, q) => ({
      view: 'articles',
      ...given({
        outlet: q.text('outlet'),
        source: q.text('source'),
        from: q.text('from', DAY),
        to: q.text('to', DAY),
        offset: q.count('offset'),
      }),
    }),
  ],
  article: [
    1,
    ([id = ''], q) => ({
      view: 'article',
      id,
      ...given({
        at: q.span('at'),
        w: q.text('w'),
        of: q.text('of', ID),
        bare: q.flag('marks', 'none'),
        differing: q.flag('marks', 'differing'),
        hide: q.text('hide', /^[a-z,]+$/),
        passing: q.flag('passing', 'shown'),
      }),
    }),
  ],
  thread: [
    1,
    ([id = ''], q) => ({
      view: 'thread',
      id,
      ...given({
        telling: q.text('telling', ID),
        base: q.text('base', ID),
        by: q.flag('by', 'wording') && ('wording' as const),
        context: q.flag('context', 'shown'),
        col: q.count('col'),
        as: q.text('as', /^(?:columns|rows)$/) as 'columns' | 'rows' | undefined,
        only: q.flag('only', 'differences'),
        offset: q.count('offset'),
      }),
    }),
  ],
  timeline: [
    0,
    (_, q) => ({
      view: 'timeline',
      ...given({
        event: q.text('event', ID),
        from: q.text('from', DAY),
        to: q.text('to', DAY),
        once: q.flag('once', 'shown'),
        differing: q.flag('only', 'differing'),
        by: q.flag('by', 'article') && ('article' as const),
        offset: q.count('offset'),
      }),
    }),
  ],
  matrix: [
    0,
    (_, q) => ({
      view: 'matrix',
      ...given({
        of: q.text('of', ID),
        q: q.text('q'),
        outlet: q.text('outlet'),
        from: q.text('from', DAY),
        to: q.text('to', DAY),
        by: q.one('by', ['article', 'outlet']),
        kind: q.one('kind', ['passage', 'quote', 'figure', 'date', 'name']),
        only: q.one('only', ['one', 'rest', 'otherwise']),
        teller: q.text('teller'),
        sort: q.one('sort', ['first']),
        offset: q.count('offset'),
        col: q.count('col'),
      }),
    }),
  ],
  pair: [
    2,
    ([a = '', b = ''], q) => ({
      view: 'pair',
      a,
      b,
      ...given({
        passage: q.count('passage'),
        thread: q.text('thread', ID),
        interleaved: q.flag('as', 'interleaved'),
      }),
    }),
  ],
  search: [
    0,
    (_, q) => ({
      view: 'search',
      q: q.text('q') ?? '',
      ...given({
        sort: q.one('sort', ['best', 'before', 'after']),
        where: q.text('in', ID),
        outlet: q.text('outlet'),
        name: q.text('name', ID),
        from: q.text('from', DAY),
        to: q.text('to', DAY),
        offset: q.count('offset'),
      }),
    }),
  ],
  ledger: [
    0,
    (_, q) => ({
      view: 'ledger',
      ...given({ status: q.text('status', ID), file: q.text('file', ID), offset: q.count('offset') }),
    }),
  ],
};

const KINDS = ['quote', 'figure', 'date', 'name'] as const;

/** The list of one kind; null where there is no such kind. */
function threads([named = 'passage', ...more]: readonly string[], query: Query): Place | null {
  const kind = KINDS.find((known) => known === named);
  if (more.length > 0 || (kind === undefined && named !== 'passage')) return null;
  const sort = query.one('sort', ['told', 'changed', 'first', 'unsourced']);
  const type = query.one('type', ['person', 'organisation', 'place', 'other']);
  const differing = query.flag('only', 'otherwise');
  return { view: 'threads', ...given({ kind, sort, differing, type, offset: query.count('offset') }) };
}

/** Reads an address, path and query. */
export function parse(address: string): Place {
  const [path = '/', search = ''] = address.split('#', 1)[0]?.split('?', 2) ?? [];
  const [first = '', ...ids] = path.replace(/^\/|\/$/g, '').split('/');
  const query = new Query(new URLSearchParams(search));
  if (first === 'threads') return threads(ids, query) ?? { view: 'nowhere', path };
  // A person, body or place is a thread of names.
  const view = first === 'name' ? 'thread' : first;
  const found = Object.hasOwn(READERS, view) ? READERS[view] : undefined;
  if (!found || ids.length !== found[0] || !ids.every((id) => ID.test(id))) return { view: 'nowhere', path };
  return found[1](ids, query);
}

/** Prints a place as an address. */
export function print(place: Place): string {
  switch (place.view) {
    case 'glance':
      return `/${query({ from: place.from, to: place.to })}`;
    case 'articles':
      return `/articles${query({ outlet: place.outlet, source: place.source, from: place.from, to: place.to, offset: place.offset })}`;
    case 'article':
      return `/article/${place.id}${query({ at: place.at, w: place.w, of: place.of, marks: place.bare ? 'none' : place.differing ? 'differing' : undefined, hide: place.hide, passing: place.passing ? 'shown' : undefined })}`;
    case 'threads':
      return `/threads/${place.kind ?? 'passage'}${query({ sort: place.sort, only: place.differing ? 'otherwise' : undefined, type: place.type, offset: place.offset })}`;
    case 'thread':
      return `/thread/${place.id}${query({ telling: place.telling, base: place.base, by: place.by, context: place.context ? 'shown' : undefined, col: place.col, as: place.as, only: place.only ? 'differences' : undefined, offset: place.offset })}`;
    case 'timeline':
      return `/timeline${query({ event: place.event, from: place.from, to: place.to, once: place.once ? 'shown' : undefined, only: place.differing ? 'differing' : undefined, by: place.by, offset: place.offset })}`;
    case 'pair':
      return `/pair/${place.a}/${place.b}${query({ passage: place.passage, thread: place.thread, as: place.interleaved ? 'interleaved' : undefined })}`;
    case 'search':
      return `/search${query({ q: place.q, sort: place.sort, in: place.where, outlet: place.outlet, name: place.name, from: place.from, to: place.to, offset: place.offset })}`;
    case 'matrix': {
      const { of, q, outlet, from, to, by, kind, only, teller, sort, offset, col } = place;
      return `/matrix${query({ of, q, outlet, from, to, by, kind, only, teller, sort, offset, col })}`;
    }
    case 'ledger':
      return `/ledger${query({ status: place.status, file: place.file, offset: place.offset })}`;
    case 'nowhere':
      return place.path;
  }
}
