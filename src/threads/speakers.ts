/**
 * Whom a mention of a source names: the person or body that a quote or a figure is given to.
 *
 * In: an article's scene, with its parties and their threads, and a mention: a name, a role, a pronoun or
 * a document, with the whole phrase it stands in. Out: the thread and the name it comes to, or neither
 * where the text names nobody: silence is better than a guess. A name found in the mention decides, then
 * one set beside it ("the harbour master, Ada Renn"); else a role or a pronoun is followed back.
 */
import type { SourceForm } from '../quotes/index.ts';
import { overlap, type Span } from '../text/index.ts';
import type { Party } from './people/mention.ts';
import { type Appearance, type Scene, whoIs } from './people/whom.ts';

/** A party with its thread. */
export type Bearer = Party & { readonly thread: number };

/** Who is meant. */
export interface Whom {
  readonly name: string | null;
  /** Place of the thread among those of names. */
  readonly thread: number | null;
}

const NOBODY: Whom = { name: null, thread: null };

/** Who is meant by a mention. `labelOf` gives the name of a thread; `whole` the phrase the mention stands in. */
export function whomOf(
  scene: Scene<Bearer>,
  mention: Span & { readonly form: SourceForm; readonly whole?: Span },
  labelOf: (thread: number) => string,
): Whom {
  if (mention.form === 'unnamed' || mention.form === 'document') return NOBODY;
  const bearer = namedAt(scene, mention) ?? besideIt(scene, mention) ?? referredTo(scene, mention);
  if (bearer !== null) return { name: labelOf(bearer.thread), thread: bearer.thread };
  return mention.form === 'name' ? { name: scene.text.slice(mention.start, mention.end), thread: null } : NOBODY;
}

/** The name that covers most of the mention; the first of those. */
function namedAt(
  { appearances }: Scene<Bearer>,
  { form, ...mention }: Span & { readonly form: SourceForm },
): Bearer | null {
  if (form !== 'name') return null;
  let best: Appearance<Bearer> | null = null;
  for (const appearance of appearances) {
    if (appearance.start >= mention.end) break;
    const held = overlap(appearance, mention);
    if (held > 0 && (best === null || held > overlap(best, mention))) best = appearance;
  }
  return best?.party ?? null;
}

/** The one person named within the whole phrase of a role. */
function besideIt(
  { appearances }: Scene<Bearer>,
  { form, whole }: { readonly form: SourceForm; readonly whole?: Span },
): Bearer | null {
  if (form !== 'role' || whole === undefined) return null;
  const inside = new Set(
    appearances
      .filter(({ start, end, party }) => whole.start <= start && end <= whole.end && party.type === 'person')
      .map(({ party }) => party),
  );
  const [only] = inside;
  return inside.size === 1 && only !== undefined ? only : null;
}

function referredTo(scene: Scene<Bearer>, mention: Span & { readonly form: SourceForm }): Bearer | null {
  return mention.form === 'role' || mention.form === 'pronoun' ? whoIs(scene, mention) : null;
}
