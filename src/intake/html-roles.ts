/**
 * What an element of a page is: whether it shows, whether it stands apart, and its role.
 *
 * In: an element. Out: facts about it alone, from its name, its attributes and the few class names
 * that most sites share. Where a fact depends on what is around or inside, `html-survey.ts` decides.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Role } from './source.ts';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never shown, or shown only where something else is missing. */
const UNSEEN = names(
  'head script style template noscript iframe object embed svg canvas audio video datalist noframes param source track title meta link base',
);

/** Elements that begin a line of their own. `br` breaks a line inside a block; cells and rows are laid out by the table. */
const APART = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section select summary table tbody td textarea listing plaintext tfoot th thead tr ul xmp',
);

const FURNITURE = names('nav aside button select textarea search dialog menu');
const FURNITURE_ROLES = names(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu toolbar',
);
const FURNITURE_CLASSES = names(
  'nav navbar menu breadcrumb breadcrumbs sidebar pagination pager footer site-header site-footer page-footer skip-link cookie-banner cookie-notice cookie-consent cookie-bar gdpr consent share sharing share-buttons social-share sharedaddy newsletter newsletter-signup advert advertisement ad-container ads related-articles related-posts',
);

const BYLINES = names('author author-name article-author post-author entry-author p-author byline-name');
const TIMES = names('timestamp pubdate entry-date post-date dt-published publish-date publication-date');
const CAPTIONS = names('caption wp-caption-text image-caption photo-caption figure-caption');

const ROLES = new Map<string, Role>([
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['address', 'byline'],
  ['time', 'time'],
  ['blockquote', 'quotation'],
  ['li', 'list'],
  ['dt', 'list'],
  ['dd', 'list'],
]);

/** The value of an attribute; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

const has = (element: Element, name: string): boolean => element.attrs.some((each) => each.name === name);

/** The class names of an element, in lower case; of a long list the first ones. */
export function classes(element: Element): readonly string[] {
  return attribute(element, 'class').slice(0, 2000).toLowerCase().split(/\s+/);
}

/** True where the element and all in it is not shown. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  if (element.attrs.length === 0) return element.tagName === 'dialog';
  if (element.tagName === 'dialog' && !has(element, 'open')) return true;
  if (has(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (element.tagName === 'input') return true;
  return /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
    attribute(element, 'style').slice(0, 2000),
  );
}

export const standsApart = (element: Element): boolean => APART.has(element.tagName);

/** Headings have ranks 1 to 6; 0 for everything else. */
export function rankOf(element: Element): number {
  const { tagName } = element;
  return tagName.length === 2 && tagName >= 'h1' && tagName <= 'h6' ? Number(tagName[1]) : 0;
}

/** The role that an element gives to the text in it, headings and furniture aside; null where it gives none. */
export function roleOf(element: Element): Role | null {
  const known = ROLES.get(element.tagName);
  if (known !== undefined) return known;
  if (element.attrs.length === 0) return null;
  const tokens = classes(element);
  if (isByline(element, tokens)) return 'byline';
  if (tokens.some((token) => TIMES.has(token))) return 'time';
  return tokens.some((token) => CAPTIONS.has(token)) ? 'caption' : null;
}

function isByline(element: Element, tokens: readonly string[]): boolean {
  return (
    attribute(element, 'rel').toLowerCase().split(/\s+/).includes('author') ||
    attribute(element, 'itemprop').toLowerCase() === 'author' ||
    tokens.some((token) => BYLINES.has(token) || token.split(/[-_]+/).includes('byline'))
  );
}

/** True where the name, role or class says navigation, notice, advertisement or control. */
export function saysFurniture(element: Element): boolean {
  if (FURNITURE.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  if (FURNITURE_ROLES.has(attribute(element, 'role').toLowerCase())) return true;
  const tokens = [...classes(element), attribute(element, 'id').toLowerCase()];
  return tokens.some((token) => FURNITURE_CLASSES.has(token));
}

/** True for an element that is one post of a page that may list several. */
export function isPost(element: Element): boolean {
  if (element.tagName === 'article') return true;
  return element.attrs.length > 0 && classes(element).some((token) => token === 'h-entry' || token === 'hentry');
}
