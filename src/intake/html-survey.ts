/**
 * A first walk over a page: what can only be known from the whole of it.
 *
 * In: the tree. Out: which tables hold data, which elements hold the page's content, which are posts
 * and titles, and the raw metadata. One pass, so that the second one, which lays out the text, only
 * has to look things up.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import {
  attribute,
  classes,
  type Element,
  isPost,
  isUnseen,
  rankOf,
  saysFurniture,
  standsApart,
} from './html-roles.ts';
import { textIn, walk } from './html-tree.ts';

export interface Survey {
  /** Tables of rows and columns. All others only place things on the page. */
  readonly dataTables: ReadonlySet<Element>;
  /** Elements around a main heading, a post or `<main>`, and forms around several paragraphs. */
  readonly holders: ReadonlySet<Element>;
  /** Posts that do not lie in another post, with their numbers. */
  readonly posts: ReadonlyMap<Element, number>;
  readonly titles: ReadonlySet<Element>;
  readonly raw: RawMeta;
}

/** Metadata as the page has it. */
export interface RawMeta {
  /** By `name`, `property` or `itemprop` in lower case; the first of each name. */
  readonly named: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly canonical: string;
  readonly language: string;
  /** `datetime` of the elements that say that it is the day of publication. */
  readonly publishedTimes: readonly string[];
}

const TABLE_PARTS = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col']);
const HEADLINES = new Set(['entry-title', 'p-name', 'headline', 'post-title', 'article-title']);
const NOT_HEADLINES = new Set(['site-title', 'site-name', 'logo']);
const PUBLISHED = new Set(['dt-published', 'published', 'entry-date', 'pubdate']);
/** A cell with more than this is no datum: the table places columns of prose. */
const LONGEST_CELL = 600;
/** A form with so many paragraphs in it is the whole page, as some servers make it. */
const PROSE_IN_FORM = 3;

interface Table {
  readonly element: Element;
  rows: number;
  cells: number;
  inCell: number;
  isData: boolean;
}

interface Candidate {
  readonly element: Element;
  readonly rank: number;
}

/** Surveys a page. */
export function survey(tree: DefaultTreeAdapterTypes.Document): Survey {
  const surveyor = new Surveyor();
  walk(tree, surveyor);
  return surveyor.survey();
}

class Surveyor {
  readonly #dataTables = new Set<Element>();
  readonly #holders = new Set<Element>();
  readonly #posts = new Map<Element, number>();
  readonly #candidates = new Map<number, Candidate>();
  readonly #postsWithText = new Set<number>();
  readonly #tables: Table[] = [];
  readonly #forms: { paragraphs: number }[] = [];
  readonly #named = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #publishedTimes: string[] = [];
  #title = '';
  #canonical = '';
  #language = '';
  /** How many elements around are page furniture by their name. */
  #furniture = 0;
  #headings = 0;
  #post = -1;
  #postsAround = 0;

  survey(): Survey {
    return {
      dataTables: this.#dataTables,
      holders: this.#holders,
      posts: this.#posts,
      titles: this.#titles(),
      raw: {
        named: this.#named,
        jsonLd: this.#jsonLd,
        title: this.#title,
        canonical: this.#canonical,
        language: this.#language,
        publishedTimes: this.#publishedTimes,
      },
    };
  }

  text(value: string): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.inCell += value.length;
    if (table.inCell > LONGEST_CELL) table.isData = false;
  }

  enter(element: Element): boolean {
    this.#meta(element);
    if (element.tagName !== 'head' && isUnseen(element)) return false;
    this.#table(element);
    this.#content(element);
    if (isAside(element)) this.#furniture++;
    if (isPost(element) && this.#furniture === 0 && this.#postsAround++ === 0) {
      this.#post = this.#posts.size;
      this.#posts.set(element, this.#post);
    }
    // A heading inside a heading is a part of its words.
    if (rankOf(element) > 0 && this.#headings++ === 0) this.#heading(element);
    return true;
  }

  leave(element: Element): void {
    if (rankOf(element) > 0) this.#headings--;
    if (isPost(element) && this.#furniture === 0 && --this.#postsAround === 0) this.#post = -1;
    if (isAside(element)) this.#furniture--;
    if (element.tagName === 'table') {
      const table = this.#tables.pop();
      if (table?.isData === true && table.cells > table.rows) this.#dataTables.add(element);
    }
    if (element.tagName === 'form' && (this.#forms.pop()?.paragraphs ?? 0) >= PROSE_IN_FORM) this.#holders.add(element);
  }

  #table(element: Element): void {
    const { tagName } = element;
    const around = this.#tables.at(-1);
    if (around !== undefined) {
      if (tagName === 'tr') around.rows++;
      if (tagName === 'td' || tagName === 'th') {
        around.cells++;
        around.inCell = 0;
      }
      if (standsApart(element) && !TABLE_PARTS.has(tagName)) around.isData = false;
    }
    if (tagName === 'table') this.#tables.push({ element, rows: 0, cells: 0, inCell: 0, isData: true });
  }

  #content(element: Element): void {
    const { tagName } = element;
    if (tagName === 'form') this.#forms.push({ paragraphs: 0 });
    const form = this.#forms.at(-1);
    if (tagName === 'p' && form !== undefined) form.paragraphs++;
    if (tagName === 'p') this.#postsWithText.add(this.#post);
    const isMainHeading = tagName === 'h1' && !classes(element).some((token) => NOT_HEADLINES.has(token));
    if (!isMainHeading && tagName !== 'main' && !isPost(element)) return;
    // Marked up to the first that is marked already, so that all of it stays linear.
    for (let at = element.parentNode; at !== null && 'tagName' in at && !this.#holders.has(at); at = at.parentNode) {
      this.#holders.add(at);
    }
  }

  #heading(element: Element): void {
    if (this.#furniture > 0) return;
    const rank = rankOf(element);
    const tokens = classes(element);
    if (tokens.some((token) => NOT_HEADLINES.has(token)) || textIn(element).trim() === '') return;
    const isHeadline = attribute(element, 'itemprop') === 'headline' || tokens.some((token) => HEADLINES.has(token));
    const weight = isHeadline ? 3 : rank === 1 ? 2 : this.#postsWithText.has(this.#post) || this.#post < 0 ? 0 : 1;
    if (weight > (this.#candidates.get(this.#post)?.rank ?? 0))
      this.#candidates.set(this.#post, { element, rank: weight });
  }

  /** The best heading of each post; of a page with one post or none, the best of all. */
  #titles(): ReadonlySet<Element> {
    if (this.#posts.size < 2) {
      const inPost = this.#candidates.get(0);
      const onPage = this.#candidates.get(-1);
      const best = inPost !== undefined && (inPost.rank > 1 || onPage === undefined) ? inPost : onPage;
      return new Set(best === undefined ? [] : [best.element]);
    }
    return new Set([...this.#candidates].filter(([post]) => post >= 0).map(([, { element }]) => element));
  }

  #meta(element: Element): void {
    const { tagName } = element;
    if (tagName === 'html' && this.#language === '') this.#language = attribute(element, 'lang');
    if (tagName === 'title' && this.#title === '') this.#title = textIn(element);
    if (tagName === 'link' && this.#canonical === '' && attribute(element, 'rel').toLowerCase() === 'canonical') {
      this.#canonical = attribute(element, 'href');
    }
    if (tagName === 'script' && attribute(element, 'type').toLowerCase().startsWith('application/ld+json')) {
      this.#jsonLd.push(textIn(element));
    }
    if (tagName === 'meta') this.#name(element);
    if (tagName === 'time' && saysPublished(element)) this.#publishedTimes.push(attribute(element, 'datetime'));
  }

  #name(element: Element): void {
    const name = attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop');
    const value = attribute(element, 'content');
    const key = name.toLowerCase();
    if (key !== '' && value.trim() !== '' && !this.#named.has(key)) this.#named.set(key, value);
  }
}

/** Furniture whatever is in it. */
const isAside = (element: Element): boolean =>
  element.tagName === 'nav' || element.tagName === 'aside' || (element.tagName === 'div' && saysFurniture(element));

function saysPublished(element: Element): boolean {
  return (
    element.attrs.some(({ name }) => name === 'pubdate') ||
    attribute(element, 'itemprop').toLowerCase() === 'datepublished' ||
    classes(element).some((token) => PUBLISHED.has(token))
  );
}
