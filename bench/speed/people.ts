/**
 * Measures how gathering names grows, on made collections.
 *
 * In: option `--mentions N,N,…` (10,000 to 1,000,000 where absent). Out: for each size the number of threads, processor
 * time, time for each mention and its logarithm, and peak memory. People, bodies and places are drawn by rank (the second
 * is named half as often as the first), new ones come with every size; a third of all mentions are surnames alone, one in
 * thirty is misspelt. Names are made of syllables and name nobody.
 */
import { parseArgs } from 'node:util';
import { gatherNames, type NameMention } from '../../src/threads/index.ts';
import { randomFrom } from '../accuracy/articles-heaps.ts';

const { values } = parseArgs({
  options: { mentions: { type: 'string', default: '10000,30000,100000,300000,1000000' } },
});
const MENTIONS_IN_ARTICLE = 50;
const NAMED_IN_ARTICLE = 12;
const ONSETS = 'b c d f g h j k l m n p r s t v w z br dr st tr kl sh'.split(' ');
const VOWELS = 'a e i o u ae ie'.split(' ');
const CODAS = ['', 'n', 'r', 's', 'l', 'nd', 'rk', 'm'];

function collection(count: number, random: () => number): { mentions: NameMention[]; articles: number } {
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (syllables: number): string => {
    const letters = Array.from({ length: syllables }, () => draw(ONSETS) + draw(VOWELS) + draw(CODAS)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const [given, surnames] = [
    Array.from({ length: 300 }, () => word(2)),
    Array.from({ length: Math.ceil(count / 60) }, () => word(2 + Math.floor(random() * 2))),
  ];
  const types = ['person', 'person', 'person', 'organisation', 'place'] as const;
  const named = Array.from({ length: Math.ceil(count / 25) }, () => {
    const type = draw(types);
    const first = type === 'person' ? draw(given) : type === 'organisation' ? word(3) : '';
    return { type, first, last: type === 'organisation' ? 'Agency' : draw(surnames) };
  });
  const ranked = (): (typeof named)[number] => named[Math.floor(named.length ** random()) - 1] ?? draw(named);
  const mentions: NameMention[] = [];
  const articles = Math.ceil(count / MENTIONS_IN_ARTICLE);
  for (let article = 0; article < articles; article++) {
    const own = Array.from({ length: NAMED_IN_ARTICLE }, ranked);
    for (let n = 0; n < MENTIONS_IN_ARTICLE; n++) {
      const { type, first, last } = draw(own);
      const alone = type === 'person' && random() < 0.5;
      const slip = random() < 1 / 30 ? last.slice(0, 2) + last.slice(3) : last;
      const text = alone ? last : `${first} ${slip}`.trim();
      mentions.push({
        ...{ article, start: n * 40, end: n * 40 + text.length, text, type, title: null, role: null, gender: null },
        ...{ number: 'one', lone: alone ? 'surname' : null, rule: 'made' },
      });
    }
  }
  return { mentions, articles };
}

process.stdout.write('mentions  threads  seconds  µs a mention  µs a mention and log2  MB\n');
for (const size of values.mentions.split(',').map(Number)) {
  const { mentions, articles } = collection(size, randomFrom(1));
  const known = { days: Array.from({ length: articles }, () => null), versions: new Int32Array(articles).fill(-1) };
  const before = process.cpuUsage();
  const { threads } = gatherNames({ textOf: () => '', outlets: known.days }, mentions, known);
  const { user, system } = process.cpuUsage(before);
  const micros = (user + system) / size;
  const cells = [
    size,
    threads.length,
    ((user + system) / 1e6).toFixed(2),
    micros.toFixed(1),
    (micros / Math.log2(size)).toFixed(2),
  ];
  process.stdout.write(`${[...cells, Math.round(process.resourceUsage().maxRSS / 1024)].join('  ')}\n`);
}
