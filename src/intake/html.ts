/**
 * HTML: the text that a reader of the page sees, with roles from the page's own structure.
 *
 * In: the text of a page. Out: a source whose text is extracted (offsets count in it, not in the
 * markup), its blocks and its metadata. What is never shown (scripts, styles, templates, hidden
 * elements) is left out; navigation, page headers and footers, asides, forms and notices stay, as
 * furniture, so that nothing that was seen is lost.
 *
 * Method: the tree that browsers make (parse5), surveyed once and then walked once. The title is the
 * best heading of each post, or of the page. Style sheets are not read, and which of several texts is
 * the main one is not decided here.
 */
import { problem } from './codes.ts';
import { dayOf } from './days.ts';
import { type Frame, Layout } from './html-layout.ts';
import { pageMeta } from './html-meta.ts';
import { attribute, type Element, isPost, isUnseen, rankOf, roleOf, saysFurniture, standsApart } from './html-roles.ts';
import { type Survey, survey } from './html-survey.ts';
import { treeOf, walk } from './html-tree.ts';
import type { Problem, Role, Source } from './source.ts';

/** The source of a page. Never throws, however broken the markup. */
export function readHtml(
  html: string,
): { readonly source: Source; readonly problems: readonly Problem[] } | { readonly refused: Problem } {
  const tree = treeOf(html);
  if (tree === null) {
    const sentence = 'This page makes more elements than can be kept, as broken markup does: save it as plain text.';
    return { refused: problem('markup-unreadable', sentence) };
  }
  const surveyed = survey(tree);
  const writer = new Writer(surveyed);
  walk(tree, writer);
  const { text, blocks } = writer.finish();
  const { meta, problems } = pageMeta(surveyed.raw);
  return { source: { text, blocks, meta }, problems };
}

const DECLARATION = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;
const XML_DECLARATION = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/** The encoding that a page names in its first 4 KB; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return (DECLARATION.exec(head) ?? XML_DECLARATION.exec(head))?.[1];
}

const VERBATIM = new Set(['pre', 'listing', 'xmp', 'textarea', 'plaintext']);
const NEVER_FURNITURE = new Set(['html', 'body', 'main', 'article']);
/** Inside these, a header or footer is that of a part of the page. */
const PARTS = new Set(['main', 'article', 'section', 'blockquote']);
/** Roles that small things inside do not change. */
const KEPT: ReadonlySet<Role> = new Set(['caption', 'quotation', 'table']);
const SMALL: ReadonlySet<Role> = new Set(['list', 'time', 'byline']);

/** Parts of a table, which the table lays out where it holds data. */
const CELLS = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

interface Around extends Frame {
  /** Inside an element whose headers and footers are its own. */
  readonly isPart: boolean;
  readonly inDataTable: boolean;
  /** Where an inline author or time begins in the run; -1 for other elements. */
  readonly markedFrom: number;
  /** Cells of a row so far. */
  cells: number;
}

const PAGE: Around = {
  role: 'paragraph',
  rank: 0,
  post: null,
  isTitle: false,
  isFurniture: false,
  isVerbatim: false,
  list: 0,
  isPart: false,
  inDataTable: false,
  markedFrom: -1,
  cells: 0,
};

class Writer {
  readonly #layout = new Layout();
  readonly #survey: Survey;
  readonly #open: Around[] = [];
  #top: Around = PAGE;
  #lists = 0;

  constructor(surveyed: Survey) {
    this.#survey = surveyed;
  }

  finish(): ReturnType<Layout['finish']> {
    this.#layout.close(this.#top);
    return this.#layout.finish();
  }

  text(value: string): void {
    this.#layout.words(value, this.#top.isVerbatim);
  }

  enter(element: Element): boolean {
    const { tagName } = element;
    const { inDataTable } = this.#top;
    if (tagName === 'br') this.#layout.lineBreak();
    if (tagName === 'hr') this.#layout.rule(this.#top);
    if (tagName === 'br' || tagName === 'hr' || isUnseen(element)) return false;
    if (isApart(element, inDataTable)) this.#layout.close(this.#top);
    else if (inDataTable && tagName === 'tr') this.#layout.row();
    else if (inDataTable && (tagName === 'td' || tagName === 'th')) this.#layout.cell(this.#top.cells++ === 0);
    this.#open.push(this.#top);
    this.#top = this.#inside(element);
    return true;
  }

  leave(element: Element): void {
    const { role, markedFrom, inDataTable } = this.#top;
    if (isApart(element, inDataTable)) this.#layout.close(this.#top);
    else if (markedFrom >= 0 && (role === 'byline' || role === 'time')) {
      this.#layout.mark(role, markedFrom, dayOf(attribute(element, 'datetime')) ?? '');
    }
    this.#top = this.#open.pop() ?? PAGE;
  }

  /** What holds for the words inside an element. */
  #inside(element: Element): Around {
    const top = this.#top;
    const { tagName } = element;
    const isData = this.#survey.dataTables.has(element);
    const isList = tagName === 'ul' || tagName === 'ol' || tagName === 'dl';
    return {
      role: isData ? 'table' : roleInside(element, top.role),
      rank: rankOf(element) || top.rank,
      post: this.#survey.posts.size < 2 ? null : (this.#survey.posts.get(element) ?? top.post),
      isTitle: top.isTitle || this.#survey.titles.has(element),
      isFurniture: top.isFurniture || this.#isFurniture(element),
      isVerbatim: top.isVerbatim || VERBATIM.has(tagName),
      list: isList && top.list === 0 ? ++this.#lists : top.list,
      isPart: top.isPart || PARTS.has(tagName) || isPost(element),
      inDataTable: isData || (top.inDataTable && tagName !== 'caption'),
      markedFrom: standsApart(element) ? -1 : this.#layout.reached,
      cells: 0,
    };
  }

  #isFurniture(element: Element): boolean {
    const { tagName } = element;
    if (NEVER_FURNITURE.has(tagName)) return false;
    if (tagName === 'nav' || tagName === 'aside') return true;
    if (tagName === 'footer') return !this.#top.isPart;
    if (this.#survey.holders.has(element)) return false;
    return tagName === 'form' || (tagName === 'header' && !this.#top.isPart) || saysFurniture(element);
  }
}

function roleInside(element: Element, around: Role): Role {
  if (element.tagName === 'pre' && isCode(element)) return 'code';
  const own = roleOf(element);
  return own === null || (KEPT.has(around) && SMALL.has(own)) ? around : own;
}

/** Old pages set prose in `<pre>`: it is code only where the page says so. */
function isCode(element: Element): boolean {
  return (
    element.childNodes.some((node) => node.nodeName === 'code' || node.nodeName === 'samp') ||
    /(?:^|[\s-])(?:code|highlight|language|lang|prettyprint)(?:$|[\s-])/i.test(
      attribute(element, 'class').slice(0, 500),
    )
  );
}

const isApart = (element: Element, inDataTable: boolean): boolean =>
  standsApart(element) && !(inDataTable && CELLS.has(element.tagName));
