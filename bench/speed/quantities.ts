/**
 * Measures how gathering quantities grows, on made collections.
 *
 * In: option `--articles N,N,…` (1,000, 4,000 and 16,000 where absent). Out: for each size the number of figures and of
 * quantities, processor time, and time for each figure over its logarithm. Events happen in made-up towns; each is told
 * one to six times, by sentences drawn from a few forms, with numbers that agree or do not.
 */
import { parseArgs } from 'node:util';
import { type FigureFound, findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { type CountingArticle, gatherQuantities } from '../../src/threads/index.ts';
import { randomFrom } from '../accuracy/articles-heaps.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000,4000,16000' } } });
const SYLLABLES = 'bar dun fel gor har kel lis mar nor oss pell quin renn sill tarn ulm ven wick'.split(' ');
const THINGS = 'boats houses sheep soldiers trees tickets patients farms pupils shops'.split(' ');
const HAPPENED = 'burned sank fell drowned closed opened moved failed'.split(' ');

/** The articles of one size. */
function collection(count: number, random: () => number): readonly CountingArticle[] {
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const name = (): string => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => draw(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const articles: CountingArticle[] = [];
  while (articles.length < count) {
    const [town, person, thing, done] = [name(), name(), draw(THINGS), draw(HAPPENED)];
    const size = 20 + Math.floor(random() * 9000);
    for (let told = 1 + Math.floor(random() * 6); told > 0 && articles.length < count; told--) {
      const said = random() < 0.3 ? Math.round(size * 1.3) : size;
      const text = [
        `In ${town} ${said} ${thing} ${done} on Monday, the mayor, ${person}, said.`,
        `The town of ${town} has ${size * 7} people.`,
        `Repairs will cost $${1 + (size % 90)} million and take ${2 + (size % 7)} years.`,
        `${1 + (size % 80)} percent of the ${thing} in ${town} were old.`,
      ].join(' ');
      const day = `2015-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-11`;
      articles.push({ text, figures: figuresOf(text), day, sources: [], reused: [] });
    }
  }
  return articles;
}

function figuresOf(text: string): readonly FigureFound[] {
  const within = { start: 0, end: text.length };
  return findFigures(text, within, analyse(text, within, 'en'));
}

for (const size of values.articles.split(',').map(Number)) {
  const articles = collection(size, randomFrom(size));
  const figures = articles.reduce((sum, article) => sum + article.figures.length, 0);
  const before = process.cpuUsage();
  const threads = gatherQuantities(articles, new Int32Array(articles.length).fill(-1));
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const each = (1e6 * seconds) / (figures * Math.log2(figures));
  process.stdout.write(
    `${articles.length} articles, ${figures} figures: ${threads.length} quantities, ${seconds.toFixed(2)} s, ${each.toFixed(2)} µs a figure and log2 figure\n`,
  );
}
