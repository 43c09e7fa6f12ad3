/**
 * What `y` copies, and what a selection in a source's text copies: the source's exact characters.
 *
 * In: a telling's words with where they stand, or the browser's selection. Out: text on the clipboard.
 * A selection is mapped to the source by the offsets its segments carry, so that lines put together,
 * ticks and other generated content leave no trace.
 */
import type { ArticleLineShape } from '../../src/server/shapes.ts';
import type { Span } from '../../src/text/index.ts';
import { type Place, print } from '../model/address.ts';
import { writePublished } from '../model/dates.ts';
import { figure } from '../model/numbers.ts';
import { announce } from './announce.ts';

/** Quotation, outlet, title, date (inferred ones in square brackets), file, range, address. */
export function citation(words: string, article: ArticleLineShape, span: Span, place: Place): string {
  const date = writePublished(article.published, false);
  const told = article.published.how === 'inferred' || article.published.how === 'unknown' ? `[${date}]` : date;
  const where = [
    article.outlet,
    `“${article.title}”`,
    told,
    article.path,
    `characters ${figure(span.start)} to ${figure(span.end)}`,
  ];
  return `“${words}”\n${where.filter(Boolean).join(', ')}.\n${location.origin}${print(place)}`;
}

/** Puts text on the clipboard and says so. */
export async function copyText(text: string, says = 'Copied with its address.'): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(says);
  } catch {
    announce('The browser did not allow copying.');
  }
}

/** The source offset of a point in the page; null outside a segment. */
function offsetOf(node: Node, at: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (node instanceof Element) {
    const next = node.childNodes[at];
    const inner =
      next instanceof Element ? (next.matches('[data-start]') ? next : next.querySelector('[data-start]')) : null;
    if (inner) return Number(inner.getAttribute('data-start'));
    const own = node.matches('[data-end]') ? node : [...node.querySelectorAll('[data-end]')].pop();
    return own ? Number(own.getAttribute(at === 0 ? 'data-start' : 'data-end')) : null;
  }
  const segment = element?.closest('[data-start]');
  if (!segment) return null;
  const start = Number(segment.getAttribute('data-start')) + lengthBefore(segment, node);
  return Math.min(start + at, Number(segment.getAttribute('data-end')));
}

/** How many characters of a segment stand before one of its nodes: its words may be drawn in parts. */
function lengthBefore(segment: Element, node: Node): number {
  const texts = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let text = texts.nextNode(); text && text !== node; text = texts.nextNode())
    length += text.nodeValue?.length ?? 0;
  return length;
}

/** The span of the source that is selected within an element; null where nothing of it is. */
export function selectedSpan(inside: Element): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!inside.contains(range.startContainer) || !inside.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Copies the selection of a text as the source has it. For the element's copy event. */
export function copyExactly(event: ClipboardEvent, inside: Element, text: string, offset: number): void {
  const span = selectedSpan(inside);
  if (!span || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', text.slice(span.start - offset, span.end - offset));
  event.preventDefault();
}
