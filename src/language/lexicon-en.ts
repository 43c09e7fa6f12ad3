/**
 * What the lexicon knows of an English word: its usual part of speech, the others it can have, its basic form.
 *
 * In: a word as it is written. Out: an entry, made once a word and kept. Source: the lexicon of the package
 * wink-eng-lite-web-model (about 50,000 words), read from its packed table, with function words and the forms of
 * irregular verbs settled here; words that it does not know are judged by their endings.
 * It knows words, not contexts: `tags-en.ts` chooses.
 */
import model from 'wink-eng-lite-web-model';
import type { Tag } from './tag.ts';
import { FIXED, type Form, PARTICIPLES, PASTS, SAME } from './words-en.ts';

/** Bits of the tags that a word can have, by the order of this list. */
export const TAGS: readonly Tag[] = [
  ...(['X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN'] as const),
  ...(['NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SYM', 'VERB', 'SCONJ'] as const),
];
const BIT = new Map(TAGS.map((tag, i) => [tag, 1 << i]));
/** The bit of a tag. */
export const bit = (tag: Tag): number => BIT.get(tag) ?? 0;

/** One word, in lower case. */
export interface Entry {
  readonly tag: Tag;
  /** Bits of all tags it can have, `tag` among them. */
  readonly tags: number;
  readonly lemma: string;
  readonly form: Form;
  /** True for a form that can be a past participle. */
  readonly participle: boolean;
  /** False where only its ending tells. */
  readonly known: boolean;
}

interface Packed {
  readonly lexicon: Uint32Array;
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly pos: { readonly list: readonly string[] };
  readonly features: {
    readonly lexeme: {
      readonly list: readonly string[];
      readonly hash: Readonly<Record<string, number>>;
      readonly intrinsicSize: number;
    };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

let packed: Packed | null = null;

/** The package's table, unpacked when first asked for: that takes a tenth of a second. */
function table(): Packed {
  packed ??= (model as unknown as { core: () => Packed }).core();
  return packed;
}

function field({ lexicon, packing }: Packed, index: number, name: string): number {
  const [word = 0, mask = 0, shift = 0] = packing.layout[name] ?? [];
  return ((lexicon[word + index * packing.size] ?? 0) & mask) >>> shift;
}

interface Raw {
  readonly tag: Tag;
  readonly tags: number;
  readonly lemma: string;
}

/** Where the table has tags and no usual one: the first of these that is among them. */
const LIKELY: readonly Tag[] = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'INTJ'];

const isTag = (name: string | undefined): name is Tag => BIT.has(name as Tag);

function lookUp(word: string): Raw | null {
  const all = table();
  const { lexeme, posClusters } = all.features;
  const index = lexeme.hash[word];
  if (index === undefined || index >= lexeme.intrinsicSize || field(all, index, 'isContraction') === 1) return null;
  const usual = all.pos.list[field(all, index, 'pos')];
  let tags = 0;
  for (const number of posClusters.list[field(all, index, 'lexemeCID')] ?? []) {
    const name = all.pos.list[number];
    if (isTag(name)) tags |= bit(name);
  }
  const tag = isTag(usual) ? usual : LIKELY.find((one) => (tags & bit(one)) !== 0);
  if (tag === undefined) return null;
  return { tag, tags: tags | bit(tag), lemma: lexeme.list[field(all, index, 'lemma')] ?? word };
}

const kept = new Map<string, Entry>();
const MOST_KEPT = 300_000;

/** The entry of a word in lower case, straight apostrophes. */
export function entryOf(lower: string): Entry {
  let entry = kept.get(lower);
  if (entry === undefined) {
    entry = make(lower);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(lower, entry);
  }
  return entry;
}

/**
 * The usual part of speech of an English word in small letters, straight apostrophes; null for a word that the
 * lexicon does not have, whatever its ending.
 */
export function usualTag(lower: string): Tag | null {
  const { known, tag } = entryOf(lower);
  return known ? tag : null;
}

function make(lower: string): Entry {
  const fixed = FIXED.get(lower);
  if (fixed !== undefined) {
    const [tag = 'X', ...others] = fixed.tags;
    const tags = [tag, ...others].reduce((all, one) => all | bit(one), 0);
    return { tag, tags, lemma: fixed.lemma, form: fixed.form, participle: fixed.participle, known: true };
  }
  const raw = lower.length > 40 ? null : lookUp(lower);
  const irregular = PASTS.get(lower) ?? PARTICIPLES.get(lower);
  if (irregular !== undefined) {
    const tags = (raw?.tags ?? 0) | bit('VERB');
    const form = PASTS.has(lower) ? 'past' : 'participle';
    return { tag: raw?.tag ?? 'VERB', tags, lemma: irregular, form, participle: PARTICIPLES.has(lower), known: true };
  }
  return raw === null ? guess(lower) : fromRaw(lower, raw);
}

/** The table leads from a British form to the American one ("realised" to "realized"), and of some verbs has no base. */
function baseOf(lower: string, { tag, lemma }: Raw): string {
  if (lemma !== lower) {
    const inflected = ['ed', 'ing', 's'].some((end) => lower.endsWith(end) && lemma.endsWith(end));
    return inflected ? (lookUp(lemma)?.lemma ?? lemma) : lemma;
  }
  if (tag !== 'VERB' || !lower.endsWith('ed')) return lemma;
  const base = verbLemma(lower, 'past');
  return lookUp(base)?.tag === 'VERB' ? base : lemma;
}

function fromRaw(lower: string, raw: Raw): Entry {
  const { tag, tags } = raw;
  const lemma = baseOf(lower, raw);
  const verb = lower.endsWith('ing') || lower.endsWith('ed');
  const wide = verb ? tags | bit('VERB') : tags;
  if ((wide & bit('VERB')) === 0) return { tag, tags, lemma, form: 'none', participle: false, known: true };
  if (SAME.has(lower)) return { tag, tags, lemma: lower, form: 'base', participle: true, known: true };
  const form = formOf(lower, lemma);
  return { tag, tags: wide, lemma, form, participle: form === 'past', known: true };
}

function formOf(lower: string, lemma: string): Form {
  if (lower.endsWith('ing') && lemma !== lower) return 'ing';
  if (lower.endsWith('ed') && lemma !== lower) return 'past';
  if (lower.endsWith('s') && lemma !== lower) return 's';
  if (lower.endsWith('ed') && lower.length > 4) return 'past';
  if (lower.endsWith('ing') && lower.length > 5) return 'ing';
  return 'base';
}

const ENDINGS: readonly (readonly [ending: string, tag: Tag, form: Form])[] = [
  ['ing', 'VERB', 'ing'],
  ['ed', 'VERB', 'past'],
  ['ly', 'ADV', 'none'],
  ['ous', 'ADJ', 'none'],
  ['ful', 'ADJ', 'none'],
  ['less', 'ADJ', 'none'],
  ['able', 'ADJ', 'none'],
  ['ible', 'ADJ', 'none'],
  ['ive', 'ADJ', 'none'],
  ['ical', 'ADJ', 'none'],
  ['ish', 'ADJ', 'none'],
  ['esque', 'ADJ', 'none'],
  ['ise', 'VERB', 'base'],
  ['ize', 'VERB', 'base'],
  ['ifies', 'VERB', 's'],
  ['izes', 'VERB', 's'],
];

/** A word nobody listed: a number by its digits, a compound by its last part, the rest by their endings. */
function guess(lower: string): Entry {
  const entry = (tag: Tag, form: Form, lemma = lower): Entry => ({
    tag,
    tags: bit(tag) | (form === 'ing' || form === 'past' ? bit('ADJ') | bit('NOUN') : 0),
    lemma,
    form,
    participle: form === 'past',
    known: false,
  });
  if (/^[\d.,]+(?:st|nd|rd|th|s|bn|m|k)?$/.test(lower)) return { ...entry('NUM', 'none'), known: true };
  if (/^\d/.test(lower)) return compound(lower) ?? entry('NUM', 'none');
  if (!/\p{L}/u.test(lower)) return entry(/^\p{S}/u.test(lower) ? 'SYM' : 'PUNCT', 'none');
  const whole = compound(lower);
  if (whole !== null) return whole;
  if (lower.length > 4) {
    if (/(?:er|est)$/.test(lower) && isCompared(lower)) return entry('ADJ', 'none');
    for (const [ending, tag, form] of ENDINGS) {
      if (lower.endsWith(ending)) return entry(tag, form, verbLemma(lower, form));
    }
  }
  if (lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss')) return entry('NOUN', 'none', singular(lower));
  return entry('NOUN', 'none');
}

/** "Whiter", "hoarsest": the word without its ending is an adjective. */
const isCompared = (lower: string): boolean => {
  const stem = lower.replace(/(?:er|est)$/, '');
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(
    (word) => lookUp(word)?.tag === 'ADJ',
  );
};

/** "Six-year", "north-facing": the last part decides; anything before a hyphen can qualify a noun. */
function compound(lower: string): Entry | null {
  const at = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('‑'), lower.lastIndexOf('‐'));
  if (at <= 0 || at > 40 || at === lower.length - 1) return null;
  const last = entryOf(lower.slice(at + 1));
  if (/^\d/.test(lower) && last.tag === 'NUM') return { ...last, lemma: lower, known: true };
  if (last.tag === 'NUM' && entryOf(lower.slice(0, at)).tag === 'NUM') return { ...last, lemma: lower };
  const verb = last.tag === 'VERB' && (last.form === 'ing' || last.participle);
  const tag: Tag = verb || last.tag === 'ADJ' ? 'ADJ' : last.tag === 'VERB' ? 'VERB' : 'NOUN';
  return {
    tag,
    tags: bit(tag) | bit('ADJ') | bit('NOUN'),
    lemma: lower,
    form: 'none',
    participle: false,
    known: last.known,
  };
}

function verbLemma(lower: string, form: Form): string {
  const cut = form === 'ing' ? 3 : form === 'past' ? 2 : form === 's' ? 1 : 0;
  if (cut === 0) return lower;
  const stem = lower.slice(0, -cut);
  if (form !== 's' && ((lookUp(`${stem}e`)?.tags ?? 0) & bit('VERB')) !== 0) return `${stem}e`;
  if (/([bdfgklmnprt])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  return form === 'past' && stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}

function singular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|x|z|s)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
