/**
 * From what was found to what is told: each finding with what the rest of the collection adds to it.
 *
 * In: the findings of one article and its text. Out: tellings in reading order, then by kind.
 */
import { type Reference, resolveDates } from '../dates/index.ts';
import { inReadingOrder, type Span, slice } from '../text/index.ts';
import type { Findings } from './findings.ts';
import type { Quoted, Told, ToldDate, ToldFigure, ToldQuote } from './told.ts';

/** What is known of an article beside its findings. */
export interface Teller {
  readonly article: number;
  readonly text: string;
  /** The days it may have been published on; null where nothing says. */
  readonly reference: Reference | null;
}

/** Everything an article tells. */
export function tell(findings: Findings, teller: Teller): readonly Told[] {
  const all = [...quotesOf(findings, teller), ...figuresOf(findings, teller), ...datesOf(findings, teller)];
  return all.sort((x, y) => inReadingOrder(x, y) || (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : 0));
}

const quoted = (text: string, span: Span | null): Quoted | null =>
  span === null ? null : { start: span.start, end: span.end, text: slice(text, span) };

function quotesOf({ quotes }: Findings, { article, text }: Teller): readonly ToldQuote[] {
  return quotes.map(({ kind, start, end, rule, style, parts, cue, source, relay, act }) => {
    const said = parts.length > 0 ? parts.map((part) => slice(text, part)).join(' ') : text.slice(start, end);
    const mention = quoted(text, source);
    const named = source?.form === 'name' || source?.form === 'role' || source?.form === 'document';
    return {
      kind,
      article,
      start,
      end,
      rule: `quotes/${rule}`,
      style,
      parts,
      said,
      speaker: mention === null ? null : { ...mention, name: named ? mention.text : null, thread: null },
      cue: quoted(text, cue),
      act,
      relay: quoted(text, relay),
    };
  });
}

function figuresOf({ figures }: Findings, { article, text }: Teller): readonly ToldFigure[] {
  return figures.map(({ kind, start, end, rule, low, high, qualifier, unit, counted }) => ({
    kind,
    article,
    start,
    end,
    rule: `figures/${rule}`,
    low,
    high,
    qualifier,
    unit,
    counted: counted === null ? null : slice(text, counted),
    attributed: null,
  }));
}

function datesOf({ dates }: Findings, { article, reference }: Teller): readonly ToldDate[] {
  const resolved = resolveDates(dates, reference);
  return dates.map(({ kind, start, end, rule, type, how }, i) => {
    const { timex, from, to } = resolved[i] as (typeof resolved)[number];
    return { kind, article, start, end, rule: `dates/${rule}`, timex, type, from, to, how };
  });
}
