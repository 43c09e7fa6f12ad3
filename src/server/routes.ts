/**
 * The routes, said once: where each answer stands, what it takes, what shape it has, and how it is made.
 *
 * In: a study and what was asked. Out: the answer, or null where the study has no such thing. Each route stands
 * under `/api` for the reader, and beside the reader's own page of the same path with `.json` at its end. The
 * document of the routes (`openapi.ts`) is made of the same list.
 */
import { type ArticleFilter, type StudyReader, TELLING_KINDS, type ThreadOrder } from '../study/index.ts';
import { articleOf } from './article.ts';
import { elsewhereOf } from './elsewhere.ts';
import { ledgerOf } from './ledger.ts';
import { matrixOf, questionOf } from './matrix.ts';
import { nameOf } from './name.ts';
import { articlesOf, glanceOf, studyOf, threadsOf } from './overview.ts';
import { pairOf } from './pair.ts';
import { searchOf } from './search.ts';
import { threadOf } from './thread.ts';
import { timelineOf } from './timeline.ts';

/** What a request names: the parts of its path, and its query. */
export interface Asked {
  readonly ids: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** From the query: how many of a list are passed over. */
  readonly offset: number;
}

/** A study that is served, and its name. */
export interface Served {
  readonly reader: StudyReader;
  readonly name: string;
}

export interface Route {
  /** Under `/api`; parts that begin with a colon are given. */
  readonly path: string;
  /** The path of the page whose twin it is, where that is another. */
  readonly page?: string;
  /** What it answers, in a sentence. */
  readonly says: string;
  /** Name of the answer's shape in `shapes.ts`. */
  readonly shape: string;
  /** What its query may name, and what each does. */
  readonly takes: Readonly<Record<string, string>>;
  /** What is not there where the answer is null. */
  readonly what: string;
  readonly answer: (study: Served, asked: Asked) => object | null;
}

const OFFSET = { offset: 'How many of the list to pass over.' };
const DAYS = { from: 'Nothing before this day.', to: 'Nothing after this day.' };
const ORDERS: readonly ThreadOrder[] = ['told', 'changed', 'first', 'unsourced'];

export const routes: readonly Route[] = [
  {
    path: '/study',
    says: 'The head of every page: name, progress and counts.',
    shape: 'StudyShape',
    takes: {},
    what: 'head',
    answer: ({ reader, name }) => studyOf(reader, name),
  },
  {
    path: '/glance',
    page: '/',
    says: 'The study at a glance: lanes of articles, threads worth reading first, the first articles.',
    shape: 'GlanceShape',
    takes: {},
    what: 'glance',
    answer: ({ reader }) => glanceOf(reader),
  },
  {
    path: '/articles',
    says: 'Articles by date, undated last, 200 a page.',
    shape: 'ArticlesShape',
    takes: { outlet: 'Of this outlet; empty: of none known.', source: 'Of this source.', ...DAYS, ...OFFSET },
    what: 'list',
    answer: ({ reader }, { query, offset }) => articlesOf(reader, filterOf(query), offset),
  },
  {
    path: '/article/:id',
    says: 'An article: its text, its marks, where else each is told.',
    shape: 'ArticleShape',
    takes: {},
    what: 'article',
    answer: ({ reader }, { ids }) => articleOf(reader, ids['id'] ?? ''),
  },
  {
    path: '/elsewhere/:id',
    says: 'Where else the thread of a telling is told: the five nearest in time.',
    shape: 'ElsewheresShape',
    takes: {},
    what: 'telling',
    answer: ({ reader }, { ids }) => elsewhereOf(reader, ids['id'] ?? ''),
  },
  {
    path: '/threads/:kind',
    says: 'Threads of a kind (passage, quote, figure, date, name), 200 a page.',
    shape: 'ThreadsShape',
    takes: {
      sort: 'told, changed, first, or (quantities and sayings) unsourced.',
      only: '“otherwise” leaves out what agrees.',
      type: 'Of names: person, organisation, place or other.',
      ...OFFSET,
    },
    what: 'kind of threads',
    answer: ({ reader }, { ids, query, offset }) => {
      const kind = TELLING_KINDS.find((known) => known === ids['kind']);
      const sort = ORDERS.find((order) => order === query['sort']) ?? 'told';
      if (kind === undefined) return null;
      const asked = { sort, differing: query['only'] === 'otherwise', type: query['type'] ?? null };
      return threadsOf(reader, kind, asked, offset);
    },
  },
  {
    path: '/thread/:id',
    says: 'A thread of any kind: its tellings by date, laid against a base, 40 a page.',
    shape: 'ThreadShape',
    takes: { base: 'The telling that the others are laid against; else the first.', ...OFFSET },
    what: 'thread',
    answer: ({ reader }, { ids, query, offset }) => threadOf(reader, ids['id'] ?? '', query['base'] ?? null, offset),
  },
  {
    path: '/name/:id',
    says: 'A person, body or place: what they say, what is said of them, when they appear.',
    shape: 'NamedShape',
    takes: {},
    what: 'name',
    answer: ({ reader }, { ids }) => nameOf(reader, ids['id'] ?? ''),
  },
  {
    path: '/timeline',
    says: 'Events and single dates by the day they tell, 100 a page; or articles with the days they tell, 40 a page.',
    shape: 'TimelineShape',
    takes: {
      told: '“twice” leaves out dates told once.',
      differing: '“yes” leaves out all but events told otherwise elsewhere.',
      by: '“article” gives the articles with their days.',
      ...DAYS,
      ...OFFSET,
    },
    what: 'timeline',
    answer: ({ reader }, { query, offset }) => timelineOf(reader, query, offset),
  },
  {
    path: '/matrix',
    says: 'Who tells what: threads by kind, and what each article or outlet tells of them; 50 a page of one kind.',
    shape: 'MatrixShape',
    takes: {
      of: 'Of the articles that tell this thread.',
      q: 'Of the articles in which these words are found.',
      outlet: 'Of this outlet; empty: of none known.',
      ...DAYS,
      by: 'Columns are articles (article) or outlets (outlet).',
      kind: 'Rows of this kind alone; else the first 8 of each.',
      only: 'What one column alone tells (one), all but one (rest), or what is told otherwise (otherwise).',
      teller: 'Only what this column tells: an article’s id, or an outlet.',
      sort: 'told or first.',
      col: 'How many columns to pass over.',
      ...OFFSET,
    },
    what: 'matrix',
    answer: ({ reader }, { query, offset }) => matrixOf(reader, questionOf(query, filterOf(query), offset)),
  },
  {
    path: '/pair/:a/:b',
    says: 'Two articles side by side and the passages they have in common.',
    shape: 'PairShape',
    takes: {},
    what: 'pair of articles',
    answer: ({ reader }, { ids }) => pairOf(reader, ids['a'] ?? '', ids['b'] ?? ''),
  },
  {
    path: '/search',
    says: 'Hits of a full-text search in context, grouped by article, 50 a page.',
    shape: 'SearchShape',
    takes: {
      q: 'The words sought.',
      sort: 'date, best, before or after (by the word before, by the word after).',
      in: 'Only hits in this: title, caption, quote, passage, figure, date, name or text.',
      outlet: 'Of this outlet; -: of none known.',
      name: 'Only in articles that mention this name, by its thread.',
      ...DAYS,
      ...OFFSET,
    },
    what: 'search',
    answer: ({ reader }, { query, offset }) => searchOf(reader, query, offset),
  },
  {
    path: '/ledger',
    says: 'Every file and record that went in, 200 a page.',
    shape: 'LedgerShape',
    takes: { status: 'read, refused, duplicate or ignored.', file: 'This source alone.', ...OFFSET },
    what: 'ledger',
    answer: ({ reader }, { query: { status = null, file = null }, offset }) => ledgerOf(reader, status, file, offset),
  },
];

function filterOf({ outlet, source, from, to }: Asked['query']): ArticleFilter {
  return {
    // An empty outlet asks for the articles of no known outlet.
    ...(outlet === undefined ? {} : { outlet: outlet === '' ? null : outlet }),
    ...(source === undefined ? {} : { source }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
