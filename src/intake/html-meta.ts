/**
 * What a page says of itself: title, author, day, address, outlet, language.
 *
 * In: the raw metadata of a page. Out: its metadata. For each, the first of these that says something:
 * title: JSON-LD `headline`, `og:title`, `<title>`. Byline: JSON-LD `author`, `meta author`,
 * `article:author`. Day: JSON-LD `datePublished`, `article:published_time`, `datePublished`, other
 * names of the same, a `<time>` that is marked as the publication's. Address: `<link rel=canonical>`,
 * `og:url`. Outlet: `og:site_name`, JSON-LD `publisher`. Language: `<html lang>`, JSON-LD
 * `inLanguage`, `content-language`, `og:locale`.
 *
 * JSON-LD counts only where it describes one article: a page that lists several says nothing of each.
 * Days of change are not days of publication and are not used.
 */
import type { RawMeta } from './html-survey.ts';
import { metaOf, wordsOf } from './meta.ts';
import type { Problem, SourceMeta } from './source.ts';

type Fields = Readonly<Record<string, unknown>>;

const DAYS = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'date',
];

/** The metadata of a page, and what of it cannot be read. */
export function pageMeta(raw: RawMeta): { readonly meta: SourceMeta; readonly problems: readonly Problem[] } {
  const article = onlyArticle(raw.jsonLd);
  const named = (...keys: readonly string[]): readonly unknown[] => keys.map((key) => raw.named.get(key));
  const [oneTime, ...otherTimes] = new Set(raw.publishedTimes);
  return metaOf({
    title: first(article['headline'], ...named('og:title'), raw.title),
    byline: first(nameOf(article['author']), ...named('author'), ...named('article:author').filter(isName)),
    published: first(article['datePublished'], ...named(...DAYS), ...(otherTimes.length === 0 ? [oneTime] : [])),
    url: first(...[raw.canonical, ...named('og:url')].filter(isAddress)),
    outlet: first(...named('og:site_name'), nameOf(article['publisher'])),
    language: first(raw.language, article['inLanguage'], ...named('content-language', 'og:locale')),
  });
}

/** The first value that holds words. */
function first(...values: readonly unknown[]): string {
  for (const value of values) {
    const words = wordsOf(value);
    if (words !== '') return words;
  }
  return '';
}

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^\s{0,9}https?:\/\//i.test(value);
const isName = (value: unknown): boolean => !isAddress(value);

/** Values looked at in the JSON-LD of one page. */
const MOST_VALUES = 10_000;

/** The one article that the page's JSON-LD describes; no fields where there are several or none. */
function onlyArticle(scripts: readonly string[]): Fields {
  const waiting = scripts.map(parsed);
  const found = new Map<string, Fields>();
  for (let count = 0; waiting.length > 0 && count < MOST_VALUES; count++) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_VALUES));
    else if (isFields(value)) {
      waiting.push(value['@graph'], value['mainEntity']);
      if (isArticle(value['@type']))
        found.set(`${wordsOf(value['headline'])} ${wordsOf(value['datePublished'])}`, value);
    }
  }
  const [only, ...others] = found.values();
  return only !== undefined && others.length === 0 ? only : {};
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && /(?:Article|BlogPosting|^Report)$/.test(each));
}

/** The name of a person or organisation, or of several, however JSON-LD puts it. */
function nameOf(value: unknown): string {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return all
    .map((each) => wordsOf(isFields(each) ? each['name'] : each))
    .filter((name) => name !== '' && !isAddress(name))
    .join(', ');
}
