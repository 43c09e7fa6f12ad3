/**
 * How far the people agree who marked the same articles: what a finder can be asked to reach.
 *
 * In: TELLINGS_DATA. Out: over all pairs of readers of an article, the F1 of one against the other, by the measures of
 * `quotes.ts`: contents by class, exact and overlapping, and cues that share a character.
 */
import { markedIn } from '../../src/quotes/pairs.ts';
import { overlap } from '../../src/text/index.ts';
import { dataFolder } from './articles-data.ts';
import { type Attribution, type Labelled, readingsIn } from './quotes-data.ts';
import { type Compared, classOf, f1, matched, Tallies, trimmed } from './quotes-score.ts';

const sums = new Tallies();

function compared({ text, attributions }: Labelled): readonly Compared<Attribution>[] {
  const marked = markedIn(text, { start: 0, end: text.length });
  return attributions.map((one) => ({
    ...trimmed(text, one.content),
    style: classOf(text, one.pieces, marked),
    thought: false,
    from: one,
  }));
}

function compare(one: Labelled, other: Labelled): void {
  const [a, b] = [compared(one), compared(other)];
  for (const kind of ['exact', 'overlap'] as const) {
    const pairs = matched(a, b, kind);
    for (const style of ['direct', 'mixed', 'indirect', 'all'] as const) {
      const own = (x: Compared<Attribution>): boolean => style === 'all' || x.style === style;
      const [right, hit] = [pairs.filter(([x]) => own(x)).length, pairs.filter(([, y]) => own(y)).length];
      sums.add(`${style} ${kind}`, right, hit, a.filter(own).length, b.filter(own).length);
    }
  }
  const cued = (x: Labelled, y: Labelled): number =>
    x.attributions.filter(({ cue }) => y.attributions.some((its) => overlap(its.cue, cue) > 0)).length;
  sums.add('cue', cued(one, other), cued(other, one), one.attributions.length, other.attributions.length);
}

const often = ['train', 'dev'].flatMap((part) => readingsIn(dataFolder(), part)).filter(({ length }) => length > 1);
for (const readings of often) {
  for (const [i, one] of readings.entries()) for (const two of readings.slice(i + 1)) compare(one, two);
}

console.log(`${often.length} articles that ${often.map(({ length }) => length).join(', ')} people marked`);
for (const [name, counts] of sums.all) console.log(`${name.padEnd(18)} F1 ${f1(counts).f1.toFixed(3)}`);
