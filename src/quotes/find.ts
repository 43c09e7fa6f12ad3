/**
 * Attributions of an article: who is said to have said, written or thought what.
 *
 * In: a text, the span of an article, its analysis. Out: quotes in reading order, and the stretches in marks that are
 * none. Method: marks are paired; sentences are read with each marked stretch as one item; rules propose drafts; of
 * drafts within each other the outermost stays; a quotation that goes on behind its cue, or over paragraphs, is joined.
 *
 * It does not say whom a mention names, and looks at one article only.
 */
import type { Analysis } from '../language/index.ts';
import { inReadingOrder, type Span } from '../text/index.ts';
import { asidesOf } from './asides.ts';
import { type Draft, quoteOf } from './draft.ts';
import { joined } from './join.ts';
import { type Outline, outlineOf } from './outline.ts';
import { ofOthers } from './own-voice.ts';
import { type Marked, markedIn } from './pairs.ts';
import type { Aside, QuoteFound } from './quote.ts';
import { relayed } from './relay.ts';
import { accordingTo } from './rules/according-to.ts';
import { afterCue } from './rules/after-cue.ts';
import { asReported } from './rules/as-reported.ts';
import { asSaid } from './rules/as-said.ts';
import { bareSpeech } from './rules/bare-speech.ts';
import { beforeCue } from './rules/before-cue.ts';
import { dashDialogue } from './rules/dash-dialogue.ts';
import { drawnCue } from './rules/drawn-cue.ts';
import { idiomCue } from './rules/idiom-cue.ts';
import { completed } from './rules/left-over.ts';
import { namedLines } from './rules/named-line.ts';
import { nounCue } from './rules/noun-cue.ts';
import { passiveCue } from './rules/passive-cue.ts';
import { qualityCue } from './rules/quality-cue.ts';
import { quotedAs } from './rules/quoted-as.ts';
import { relativeCue } from './rules/relative-cue.ts';
import { seeming } from './rules/seeming.ts';
import { setApart } from './rules/set-apart.ts';
import { settled } from './settle.ts';

/** What an article says that somebody said, and what stands in marks for another reason. */
export interface Reading {
  readonly quotes: readonly QuoteFound[];
  readonly asides: readonly Aside[];
  /** All stretches in marks. */
  readonly marked: readonly Marked[];
}

/**
 * Reads the attributions of an article, in reading order. `analysis` is that of the same span; `quotations` are the
 * stretches that the source's format calls quotations. Spans lie within `within`.
 */
export function readQuotes(text: string, within: Span, analysis: Analysis, quotations: readonly Span[] = []): Reading {
  const marked = markedIn(text, within);
  const outline = outlineOf(text, marked, analysis);
  const drafts = joined(
    outline,
    completed(outline, settled(outline, relayed(outline, ofOthers(outline, draftsOf(outline, quotations))))),
  );
  const quotes = drafts.flatMap((draft) => quoteOf(outline, draft) ?? []).sort(inReadingOrder);
  return { quotes, asides: asidesOf(text, marked, quotes), marked };
}

/** "According to …", "in N.'s words", "as reported by N.": forms that one word opens. */
function byWord(outline: Outline, i: number): Draft | null {
  const word = outline.words[i];
  if (word === 'as') return asReported(outline, i);
  return word === 'in' || word === 'according' ? accordingTo(outline, i) : null;
}

function draftsOf(outline: Outline, quotations: readonly Span[]): readonly Draft[] {
  const { items, groups } = outline;
  const drafts = [
    ...setApart(outline, quotations),
    ...dashDialogue(outline),
    ...namedLines(outline),
    ...items.map(({ tag }, i) => (tag === 'NOUN' ? nounCue(outline, i) : byWord(outline, i))),
    ...groups.map(
      (_, n) =>
        bareSpeech(outline, n) ??
        quotedAs(outline, n) ??
        passiveCue(outline, n) ??
        drawnCue(outline, n) ??
        relativeCue(outline, n) ??
        qualityCue(outline, n) ??
        seeming(outline, n) ??
        asSaid(outline, n) ??
        idiomCue(outline, n) ??
        beforeCue(outline, n) ??
        afterCue(outline, n),
    ),
  ];
  return drafts.filter((draft) => draft !== null);
}
