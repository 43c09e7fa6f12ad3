/**
 * Measures the finder of figures.
 *
 * In: TELLINGS_DATA; `--errors N` shows so many errors of each kind, `--only numbers|articles|speed`. Out: on the
 * labelled numbers, the share of cases that are exact in span and value; on articles marked by eye
 * (`bench/judgements/figures.jsonl`: offsets and a hash of each text, never its words), precision, recall and F1 of
 * spans and, of figures found, how many agree in value, qualifier, unit and the main word of what is counted.
 */
import { parseArgs } from 'node:util';
import { dataFolder } from './articles-data.ts';
import { measureArticles } from './figures-articles.ts';
import { LEFT_OUT } from './figures-left-out.ts';
import { judge, numberCases } from './figures-numbers.ts';
import { measureSpeed } from './figures-speed.ts';

const { values } = parseArgs({
  options: { errors: { type: 'string', default: '0' }, only: { type: 'string', default: 'numbers,articles,speed' } },
});
const folder = dataFolder();
const errors = Number(values.errors);
const asked = new Set(values.only.split(','));

if (asked.has('numbers')) {
  const all = numberCases(folder);
  const left = new Set(LEFT_OUT.flatMap(({ set, cases }) => cases.map((number) => `${set} ${number}`)));
  const kept = all.filter(({ set, number }) => !left.has(`${set} ${number}`));
  const wrong = kept.map((one) => ({ one, what: judge(one) })).filter(({ what }) => what !== null);
  const share = (kept.length - wrong.length) / kept.length;
  console.log(
    `numbers   ${share.toFixed(4)} exact of ${kept.length} cases; ${all.length - kept.length} of ${all.length} left out (${((100 * (all.length - kept.length)) / all.length).toFixed(1)} %)`,
  );
  for (const { one, what } of wrong.slice(0, errors)) console.log(`  ${one.set} ${one.number} «${one.text}» ${what}`);
}
if (asked.has('articles')) {
  measureArticles(folder, errors, false);
  measureArticles(folder, errors, true);
}
if (asked.has('speed')) measureSpeed(folder);
