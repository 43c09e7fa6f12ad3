/**
 * What the labels do not have, judged by reading: are the finds that no label touches wrong?
 *
 * In: TELLINGS_DATA; `--part train|dev`; `--sheet KIND` prints what is to be judged and is not yet, `--every N` each Nth of it. KIND is `marks`
 * (a stretch in marks taken for a quote), `names` (a name given as speaker where the label has no source), `indirect`
 * (a quote without marks; each eighth). Out: of each kind how many a reader called right, and how far a second reader
 * agrees. Verdicts lie in `bench/judgements/quotes-unlabelled.jsonl`: hashes of place and words, never words.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../../src/language/index.ts';
import { type QuoteFound, readQuotes } from '../../src/quotes/index.ts';
import { overlap, type Span } from '../../src/text/index.ts';
import { dataFolder } from './articles-data.ts';
import { hashOf, judgementsOf } from './judgements.ts';
import { type Labelled, labelledIn } from './quotes-data.ts';
import { matched, trimmed } from './quotes-score.ts';

const KINDS = ['marks', 'names', 'indirect'] as const;
type Kind = (typeof KINDS)[number];

interface Verdict {
  readonly kind: Kind;
  readonly hash: string;
  readonly reader: 1 | 2;
  readonly right: boolean;
}

interface Find {
  readonly kind: Kind;
  readonly hash: string;
  readonly shown: string;
}

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'train' },
    sheet: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
  },
});

/** Of indirect quotes as many as can be read. */
const ONE_IN = 8;
const AROUND = 160;

function findsIn(article: Labelled): readonly Find[] {
  const { name, text, attributions } = article;
  const within = { start: 0, end: text.length };
  const { quotes, marked } = readQuotes(text, within, analyse(text, within, 'en'));
  const free = (span: Span): boolean => !attributions.some(({ content }) => overlap(content, span) > 0);
  const find = (kind: Kind, quote: QuoteFound, at: Span): Find => {
    const hash = hashOf(`${name} ${at.start}-${at.end} ${text.slice(at.start, at.end)}`);
    return { kind, hash, shown: shown(text, quote, at) };
  };
  const marks = marked.filter(free).flatMap((mark) => {
    const quote = quotes.find(({ parts }) => parts.some((part) => overlap(part, mark) > 0));
    return quote ? [find('marks', quote, mark)] : [];
  });
  const indirect = quotes.filter((quote) => quote.style === 'indirect' && free(quote));
  const pairs = matched(
    quotes.map((quote) => ({ ...trimmed(text, quote), quote })),
    attributions.map((label) => ({ ...trimmed(text, label.content), label })),
    'overlap',
  );
  const named = pairs.flatMap(([{ quote }, { label }]) =>
    label.source === null && quote.source?.form === 'name' ? [find('names', quote, quote.source)] : [],
  );
  return [...marks, ...named, ...indirect.map((quote) => find('indirect', quote, quote))];
}

const flat = (words: string): string => words.replace(/\s+/g, ' ');

/** The find in « » in what stands around it, with its speaker and cue before. */
function shown(text: string, { source, cue }: QuoteFound, { start, end }: Span): string {
  const words = (span: Span | null): string => (span ? flat(text.slice(span.start, span.end)) : 'none');
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  return `speaker ${words(source)} | cue ${words(cue)} | ${flat(before)}«${flat(text.slice(start, end))}»${flat(after)}`;
}

const seldom = ({ kind, hash }: Find): boolean =>
  kind !== 'indirect' || Number.parseInt(hash.slice(0, 4), 16) % ONE_IN === 0;

const verdicts = judgementsOf<Verdict>('quotes-unlabelled.jsonl');
const finds = labelledIn(dataFolder(), values.part).flatMap(findsIn).filter(seldom);
if (values.sheet !== '') {
  const known = new Set(verdicts.map(({ hash }) => hash));
  const own = finds.filter(({ kind, hash }) => kind === values.sheet && !known.has(hash));
  for (const { hash, shown: line } of own.filter((_, i) => i % Number(values.every) === 0))
    console.log(`${hash} | ${line}`);
} else {
  for (const kind of KINDS) report(kind);
}

function report(kind: Kind): void {
  const own = finds.filter((find) => find.kind === kind);
  const of = (reader: 1 | 2): ReadonlyMap<string, boolean> =>
    new Map(
      verdicts.filter((one) => one.kind === kind && one.reader === reader).map(({ hash, right }) => [hash, right]),
    );
  const [first, second] = [of(1), of(2)];
  const judged = own.filter(({ hash }) => first.has(hash));
  const right = judged.filter(({ hash }) => first.get(hash) === true).length;
  const both = [...second].filter(([hash]) => first.has(hash));
  const agreed = both.filter(([hash, verdict]) => first.get(hash) === verdict).length;
  console.log(
    `${kind}: ${own.length} finds that no label has, ${judged.length} read, ${right} right; a second reader agrees on ${agreed} of ${both.length}`,
  );
}
