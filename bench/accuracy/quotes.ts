/**
 * Attributions found, against attributions labelled.
 *
 * In: TELLINGS_DATA; options `--part train|dev`, `--errors CAUSE` (show some, to learn from: train only), `--most N`,
 * `--step N --from K` (each Nth article, from the Kth). Out: precision, recall and F1 of contents (direct, mixed, indirect, all;
 * speech and writing apart from thought by the cue), of sources, and of what is taken for a quote and is none.
 *
 * Spans are compared without marks, final comma or stop and a leading "that", one to one: exact, and where they
 * share at least half of the longer. A content is direct if all of it stands in quotation marks, mixed if part of
 * it does, else indirect. Precision is that of the finds of a class, recall that of the labels of a class; a match
 * counts whatever the class of the other.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../../src/language/index.ts';
import { actOfCue } from '../../src/quotes/cue.ts';
import { type QuoteFound, readQuotes } from '../../src/quotes/index.ts';
import { overlap, type Span } from '../../src/text/index.ts';
import { dataFolder } from './articles-data.ts';
import { type Attribution, type Labelled, labelledIn } from './quotes-data.ts';
import { type Compared, classOf, f1, headOf, matched, type Style, Tallies, trimmed } from './quotes-score.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    errors: { type: 'string', default: '' },
    most: { type: 'string', default: '40' },
    step: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
if (values.errors !== '' && values.part !== 'train') throw new Error('errors are read on train only');

const sums = new Tallies();
const shares = new Map<string, { is: number; of: number }>();
const errors: { readonly cause: string; readonly says: string }[] = [];
let [milliseconds, analysing, characters] = [0, 0, 0];

function share(name: string, is: boolean): void {
  const known = shares.get(name) ?? { is: 0, of: 0 };
  shares.set(name, { is: known.is + (is ? 1 : 0), of: known.of + 1 });
}

function read(text: string): ReturnType<typeof readQuotes> {
  const within = { start: 0, end: text.length };
  const begun = performance.now();
  const analysis = analyse(text, within, 'en');
  const analysed = performance.now();
  const found = readQuotes(text, within, analysis);
  analysing += analysed - begun;
  milliseconds += performance.now() - analysed;
  characters += text.length;
  return found;
}

const STYLES: readonly (Style | 'all')[] = ['direct', 'mixed', 'indirect', 'all'];

function judge(article: Labelled): void {
  const { text } = article;
  const { quotes, marked } = read(text);
  const found = quotes.map((quote): Compared<QuoteFound> => {
    return {
      ...trimmed(text, quote),
      style: styleOf(text, quote, marked),
      thought: quote.act === 'thought',
      from: quote,
    };
  });
  const labelled = article.attributions.map((one): Compared<Attribution> => {
    const thought = actOfCue(text.slice(one.cue.start, one.cue.end)) === 'thought';
    return { ...trimmed(text, one.content), style: classOf(text, one.pieces, marked), thought, from: one };
  });
  for (const kind of ['exact', 'overlap'] as const) {
    const pairs = matched(found, labelled, kind);
    const count = (name: string, own: (one: Compared<unknown>) => boolean): void => {
      const [right, hit] = [pairs.filter(([a]) => own(a)).length, pairs.filter(([, b]) => own(b)).length];
      sums.add(`${name} ${kind}`, right, hit, found.filter(own).length, labelled.filter(own).length);
    };
    for (const style of STYLES) count(style, (one) => style === 'all' || one.style === style);
    count('speech and writing', (one) => !one.thought);
    count('thought', (one) => one.thought);
  }
  const pairs = matched(found, labelled, 'overlap');
  judgeSources(text, quotes, article.attributions, pairs);
  judgeMarks(text, quotes, article.attributions, marked);
  if (values.errors !== '') listErrors(text, found, labelled, pairs);
}

/** The class of a find, by the marks as that of a label is: a turn of a transcript stands in none. */
function styleOf(text: string, { style, parts }: QuoteFound, marked: readonly Span[]): Style {
  return classOf(text, parts, marked) === 'indirect' ? 'indirect' : style;
}

type Pairs = readonly (readonly [Compared<QuoteFound>, Compared<Attribution>])[];

function judgeSources(
  text: string,
  quotes: readonly QuoteFound[],
  labelled: readonly Attribution[],
  pairs: Pairs,
): void {
  const distinct = (spans: readonly (Span | null)[]): Set<string> =>
    new Set(spans.flatMap((span) => (span ? [`${trimmed(text, span).start}-${trimmed(text, span).end}`] : [])));
  const [ours, theirs] = [
    distinct(quotes.map((q) => q.source?.whole ?? null)),
    distinct(labelled.map((l) => l.source)),
  ];
  const same = [...ours].filter((span) => theirs.has(span)).length;
  sums.add('source exact', same, same, ours.size, theirs.size);
  for (const [{ from: quote, style }, { from: label }] of pairs) {
    if (label.source === null) share('a name given where none is labelled', quote.source?.form === 'name');
    else if (style !== 'indirect') {
      const right = quote.source !== null && isHead(text, quote.source, label.source);
      share('speaker head right, of matched direct and mixed', right);
      if (!right) errors.push({ cause: 'speaker', says: shown(text, quote, label) });
    }
    const exact = quote.source !== null && label.source !== null && overlap(quote.source.whole, label.source) > 0;
    if (label.source && quote.source && exact) {
      const [a, b] = [trimmed(text, quote.source.whole), trimmed(text, label.source)];
      share('source exact where it overlaps', a.start === b.start && a.end === b.end);
      if (a.start !== b.start || a.end !== b.end) errors.push({ cause: 'source', says: shown(text, quote, label) });
    } else if (label.source) {
      errors.push({ cause: 'source-missed', says: shown(text, quote, label) });
    }
  }
}

/** Our head is theirs, or stands in their source before anything that only qualifies it. */
function isHead(text: string, ours: Span, theirs: Span): boolean {
  const [a, b] = [headOf(text, ours), headOf(text, theirs)];
  if (a.end === b.end) return true;
  const before = text.slice(theirs.start, a.start);
  return (
    theirs.start <= a.start && a.end <= theirs.end && !/\s(?:of|for|at|in|from|who|which|that|with)\s/.test(before)
  );
}

function judgeMarks(
  text: string,
  quotes: readonly QuoteFound[],
  labelled: readonly Attribution[],
  marked: readonly Span[],
): void {
  for (const mark of marked) {
    if (labelled.some(({ content }) => overlap(content, mark) > 0)) continue;
    const taken = quotes.some(({ parts }) => parts.some((part) => overlap(part, mark) > 0));
    share('marked strings that are no quotes, taken for quotes', taken);
    if (taken) {
      errors.push({ cause: 'mark', says: text.slice(Math.max(0, mark.start - 120), mark.end + 60) });
    }
  }
}

const flat = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

function shown(text: string, quote: QuoteFound, label: Attribution): string {
  const source = (span: Span | null): string => (span ? flat(text, span) : 'none');
  const around = { start: Math.min(quote.start, quote.cue?.start ?? quote.start) - 80, end: quote.end + 80 };
  return `ours ${source(quote.source?.whole ?? null)} | theirs ${source(label.source)} | ${quote.rule} | ${flat(text, { start: Math.max(0, around.start), end: around.end })}`;
}

function listErrors(
  text: string,
  found: readonly Compared<QuoteFound>[],
  labelled: readonly Compared<Attribution>[],
  pairs: Pairs,
): void {
  const [ours, theirs] = [new Map(pairs), new Map(pairs.map(([a, b]) => [b, a]))];
  for (const one of found) {
    const label = ours.get(one);
    const cue = one.from.cue ? flat(text, one.from.cue) : '-';
    if (label === undefined) {
      const says = `${one.from.rule} <${cue}> ${flat(text, { start: Math.max(0, one.start - 100), end: one.start })} [[${flat(text, one)}]]`;
      errors.push({ cause: `false-${one.style}`, says });
    } else if (label.start !== one.start || label.end !== one.end) {
      const says = `${one.from.rule} <${cue}>\n   o: ${flat(text, one)}\n   t: ${flat(text, label)}`;
      errors.push({ cause: `bounds-${one.style}`, says });
    }
  }
  for (const one of labelled) {
    if (theirs.has(one)) continue;
    const source = one.from.source ? flat(text, one.from.source) : 'none';
    const says = `${source} <${flat(text, one.from.cue)}> [[${flat(text, one)}]]\n   in: ${flat(text, { start: Math.max(0, one.from.cue.start - 60), end: one.from.cue.end + 60 })}`;
    errors.push({ cause: `missed-${one.style}`, says });
  }
}

const articles = labelledIn(dataFolder(), values.part).filter(
  (_, i) => i % Number(values.step) === Number(values.from),
);
for (const article of articles) judge(article);

const percent = (value: number): string => value.toFixed(3);
console.log(`${articles.length} articles of ${values.part}`);
for (const [name, counts] of sums.all) {
  const { precision, recall, f1: f } = f1(counts);
  console.log(
    `${name.padEnd(34)} F1 ${percent(f)}  precision ${percent(precision)}  recall ${percent(recall)}  (${counts.labelled} labelled, ${counts.found} found)`,
  );
}
for (const [name, { is, of }] of shares) console.log(`${name.padEnd(52)} ${percent(is / of)}  (${is} of ${of})`);
const speed = (spent: number): string => (characters / spent / 1000).toFixed(1);
console.log(`finding ${speed(milliseconds)} MB/s, analysing ${speed(analysing)} MB/s`);
if (values.errors !== '') {
  const own = errors.filter(({ cause }) => cause === values.errors);
  const every = Math.max(1, Math.floor(own.length / Number(values.most)));
  console.log(`\n${own.length} errors: ${values.errors}`);
  for (const { says } of own.filter((_, i) => i % every === 0).slice(0, Number(values.most))) console.log(`- ${says}`);
}
