/**
 * From what was found in an article to what it tells: each finding with what the collection adds to it.
 *
 * In: the findings of one article, its text, the days it may be of, and who is meant by a mention. Out:
 * its quotes, figures and dates as tellings, in the order of the findings. Names are told where they are
 * gathered.
 */
import { type Reference, resolveDates } from '../dates/index.ts';
import type { SourceForm } from '../quotes/index.ts';
import { type Span, slice } from '../text/index.ts';
import type { Findings } from './findings.ts';
import type { Whom } from './speakers.ts';
import type { Mention, Quoted, ToldDate, ToldFigure, ToldQuote } from './told.ts';
import { whoseWord } from './whose-word.ts';

/** What is known of an article beside its findings. */
export interface Teller {
  readonly article: number;
  readonly text: string;
  /** The days it may have been published on; null where nothing says. */
  readonly reference: Reference | null;
  readonly whom: (mention: Span & { readonly form: SourceForm; readonly whole?: Span }) => Whom;
}

/** What an article tells, kind by kind. */
export interface ToldByOne {
  readonly quotes: readonly ToldQuote[];
  readonly figures: readonly ToldFigure[];
  readonly dates: readonly ToldDate[];
}

/** Everything an article tells but its names. */
export function tell(findings: Findings, teller: Teller): ToldByOne {
  return {
    quotes: quotesOf(findings, teller),
    figures: figuresOf(findings, teller),
    dates: datesOf(findings, teller),
  };
}

const quoted = (text: string, { start, end }: Span): Quoted => ({ start, end, text: slice(text, { start, end }) });
const perhaps = (text: string, span: Span | null): Quoted | null => (span === null ? null : quoted(text, span));

function quotesOf({ quotes }: Findings, { article, text, whom }: Teller): readonly ToldQuote[] {
  return quotes.map(({ kind, start, end, rule, style, parts, cue, source, relay, act, reports }) => {
    const said = parts.length > 0 ? parts.map((part) => slice(text, part)).join(' ') : text.slice(start, end);
    const told = act === 'thought' && style === 'indirect' ? 'thought' : reports;
    const speaker: Mention | null = source === null ? null : { ...quoted(text, source), ...whom(source) };
    return {
      ...{ kind, article, start, end, rule: `quotes/${rule}`, style, parts, said, speaker },
      ...{ cue: perhaps(text, cue), act, reports: told, relay: perhaps(text, relay) },
    };
  });
}

function figuresOf({ figures, quotes }: Findings, { article, text, whom }: Teller): readonly ToldFigure[] {
  const words = whoseWord(text, figures, quotes);
  return figures.map(({ kind, start, end, rule, low, high, qualifier, unit, counted }, i) => {
    const source = words[i] ?? null;
    return {
      ...{ kind, article, start, end, rule: `figures/${rule}`, low, high, qualifier, unit },
      counted: counted === null ? null : slice(text, counted),
      attributed: source === null ? null : { ...quoted(text, source), name: whom(source).name },
    };
  });
}

function datesOf({ dates }: Findings, { article, reference }: Teller): readonly ToldDate[] {
  const resolved = resolveDates(dates, reference);
  return dates.map(({ kind, start, end, rule, type, how }, i) => {
    const { timex, from, to } = resolved[i] as (typeof resolved)[number];
    return { kind, article, start, end, rule: `dates/${rule}`, timex, type, from, to, how };
  });
}
