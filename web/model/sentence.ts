/**
 * The sentences that say what went in and what came of it, each clause with the place it leads to.
 *
 * In: the counts of a study. Out: clauses in order; joined they are plain English. Nothing that is
 * none is said, save where it is the point.
 */
import type { CountsShape } from '../../src/server/shapes.ts';
import type { Place } from './address.ts';
import { writeDay, writeSpan } from './dates.ts';
import { capital, counted, word } from './numbers.ts';

export interface Clause {
  readonly text: string;
  readonly to?: Place;
  readonly strong?: true;
}

const LEDGER = (status: string): Place => ({ view: 'ledger', status });

/** What went in, by the name that fits: a file of records counts as its records. */
function wentIn({ files, records }: CountsShape): string {
  if (records === 0) return counted(files, 'file');
  return records === files ? counted(files, 'record') : `${word(files)} files and records`;
}

function refusals(counts: CountsShape): Clause[] {
  const parts: Clause[] = [];
  if (counts.refused > 0)
    parts.push({
      text: `${word(counts.refused)} ${counts.refused === 1 ? 'was' : 'were'} refused`,
      to: LEDGER('refused'),
    });
  if (counts.duplicate > 0)
    parts.push({
      text: counts.duplicate === 1 ? 'one was a copy' : `${word(counts.duplicate)} were copies`,
      to: LEDGER('duplicate'),
    });
  if (counts.ignored > 0)
    parts.push({
      text: `${word(counts.ignored)} ${counts.ignored === 1 ? 'was' : 'were'} left aside`,
      to: LEDGER('ignored'),
    });
  const [first, ...rest] = parts;
  if (!first) return [{ text: ' None was refused.' }];
  const joined: Clause[] = [{ text: ' ' }, { ...first, text: capital(first.text) }];
  rest.forEach((part, i) => {
    joined.push({ text: i === rest.length - 1 ? ' and ' : ', ' }, part);
  });
  return [...joined, { text: '.' }];
}

/**
 * The sentence of the glance. `from` and `to` are the first and last day any article may be of; `inferred` where no
 * article says one of them.
 */
export function glance(counts: CountsShape, from: string | null, to: string | null, inferred = false): Clause[] {
  const dated =
    from === null || to === null
      ? ', none of them dated'
      : from === to
        ? `, published on ${writeDay(from)}`
        : `, published between ${writeDay(from)} and ${writeDay(to)}`;
  const outlets = counts.outlets > 0 ? `, from ${counted(counts.outlets, 'outlet')}` : '';
  return [
    { text: capital(wentIn(counts)), to: { view: 'ledger' } },
    { text: ' went in and ' },
    { text: counted(counts.articles, 'article'), to: { view: 'articles' } },
    { text: ` came out${outlets}${dated}${inferred ? ', as far as can be inferred' : ''}.` },
    ...refusals(counts),
  ];
}

/** The sentence of the ledger: counts alone, the outcomes in bold. */
export function ledger(counts: CountsShape): Clause[] {
  const outcomes: [number, string][] = [
    [counts.read, counts.read === 1 ? ' was read' : ' were read'],
    [counts.duplicate, counts.duplicate === 1 ? ' is a copy of another' : ' are copies of others'],
    [counts.refused, counts.refused === 1 ? ' was refused' : ' were refused'],
    [counts.ignored, counts.ignored === 1 ? ' was left aside' : ' were left aside'],
  ];
  const said = outcomes.filter(([n], i) => n > 0 || i === 0);
  const clauses = said.flatMap(([n, says], i): Clause[] => [
    { text: i === 0 ? capital(word(n)) : word(n), strong: true },
    { text: i < said.length - 1 ? `${says}, ` : `${says}. ` },
  ]);
  return [
    { text: `${capital(wentIn(counts))} went in. ` },
    ...clauses,
    { text: counts.files === 0 ? '' : `Nothing was changed in ${counts.files === 1 ? 'it' : 'any of them'}.` },
  ];
}

/** What the filter of days says: `14 to 22 March 2011, 5 of 12 articles.` */
export function filtered(from: string | undefined, to: string | undefined, shown: number, of: number): string {
  const days = from && to ? writeSpan(from, to) : from ? `From ${writeDay(from)}` : to ? `Until ${writeDay(to)}` : '';
  return `${days}${days ? ', ' : ''}${shown} of ${of} articles.`;
}
