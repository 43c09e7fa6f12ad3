/**
 * Why the forms of a name are held to be one, as people read it.
 *
 * In: a thread of a name whose links join tellings, and the words of each telling. Out: the thread with
 * links that join forms, each pair of forms once, the weakest first. Links between equal forms say nothing.
 */
import type { NameDetail } from './people.ts';
import type { GatheredThread } from './told.ts';

/** Why two forms are held to name the same. */
export interface FormLink {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly strength: number;
}

/** More links than this are not shown. */
const MOST_LINKS = 40;

/** The thread with its links between forms. `textAt` gives the words of a telling of all, by its place. */
export function withFormLinks(
  thread: GatheredThread & { readonly detail: NameDetail },
  textAt: (telling: number) => string,
): GatheredThread {
  const form = (place: number): string => textAt(thread.tellings[place] as number).replace(/\s+/gu, ' ');
  const met = new Set<string>();
  const links = thread.detail.links
    .map(({ a, b, reason, strength }): FormLink => ({ a: form(a), b: form(b), reason, strength }))
    .sort((x, y) => x.strength - y.strength)
    .filter(({ a, b }) => {
      const pair = [a, b].sort().join('\n');
      return a !== b && !met.has(pair) && met.add(pair);
    });
  return { ...thread, detail: { ...thread.detail, links: links.slice(0, MOST_LINKS) } };
}
