/**
 * A page's tree: how it is made and walked.
 *
 * In: the text of a page. Out: its tree, and a walk over it in document order that does not call
 * itself, so that nesting of any depth is no trouble.
 *
 * Method: parse5, which makes the tree that browsers make. Broken formatting can make that tree
 * quadratic in the text (every `<font>` left open is made again in every paragraph), so elements are
 * counted. Source locations are not asked for: offsets count in the extracted text.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Element, Node } from './html-roles.ts';

class TooManyElements extends Error {}

/** The tree of a page; null where it makes far more elements than its text can mean. */
export function treeOf(html: string): DefaultTreeAdapterTypes.Document | null {
  const most = Math.min(1_500_000, 20_000 + html.length / 3);
  let count = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...given) {
      if (++count > most) throw new TooManyElements();
      return defaultTreeAdapter.createElement(...given);
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooManyElements) return null;
    throw error;
  }
}

export interface Visitor {
  text(value: string): void;
  /** Says whether to go into the element; only then `leave` is called for it. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Walks all that is in a node, in document order. */
export function walk(root: { readonly childNodes: readonly Node[] }, visitor: Visitor): void {
  const open: { readonly element: Element | null; readonly nodes: readonly Node[]; next: number }[] = [
    { element: null, nodes: root.childNodes, next: 0 },
  ];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.nodes[top.next++];
    if (node === undefined) {
      open.pop();
      if (top.element !== null) visitor.leave(top.element);
    } else if ('tagName' in node) {
      if (visitor.enter(node)) open.push({ element: node, nodes: node.childNodes, next: 0 });
    } else if (node.nodeName === '#text' && 'value' in node) visitor.text(node.value);
  }
}

/** The text in an element, from its first nodes: for titles, scripts and other short things. */
export function textIn(element: Element): string {
  const found: string[] = [];
  let nodes = 0;
  walk(element, {
    text: (value) => {
      found.push(value);
    },
    enter: () => ++nodes < 1000,
    leave: () => undefined,
  });
  return found.join('');
}
