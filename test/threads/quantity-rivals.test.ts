/**
 * Figures that cannot both hold: when they tell one quantity, and when they are of two.
 *
 * Each case is two articles or one, with the figures that are to be one thread, as printed, or none.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { type CountingArticle, gatherQuantities } from '../../src/threads/index.ts';

function article(text: string, day: string): CountingArticle {
  const within = { start: 0, end: text.length };
  const figures = findFigures(text, within, analyse(text, within, 'en'));
  return { text, figures, day, sources: figures.map(() => null), reused: [] };
}

/** The figures of each thread whose tellings cannot all hold, as printed. */
function disagreements(texts: readonly string[]): readonly (readonly string[])[] {
  const articles = texts.map((text, n) => article(text, `2011-05-0${n + 1}`));
  return gatherQuantities(articles, new Int32Array(articles.length).fill(-1))
    .filter(({ agree }) => !agree)
    .map(({ tellings }) =>
      tellings.map(({ article: n, index }) => {
        const { text, figures } = articles[n] as CountingArticle;
        return text.slice(figures[index]?.start, figures[index]?.end);
      }),
    );
}

const TOLD: readonly (readonly [what: string, texts: readonly string[], figures: readonly string[]])[] = [
  [
    'another number right after it, in the same article',
    ['The packet company of Harrol counts 112 passengers. The cook of the packet makes it 119.'],
    ['112', '119'],
  ],
  [
    'what is said to be the real number',
    ['The mayor says that 81 percent of the boats in Harrol leak. The real number is closer to 55 percent.'],
    ['81 percent', '55 percent'],
  ],
  [
    'who has how many, in lists of several',
    [
      'Ilse Venn has 370 seats, Tobias Renn has 163 and Ada Quill has 63.',
      'Of the parties, Ilse Venn has 370 seats, Tobias Renn has 210 and Ada Quill has 63.',
    ],
    ['163', '210'],
  ],
];

for (const [what, texts, figures] of TOLD) {
  test(`told as one: ${what}`, () => {
    assert.deepEqual(disagreements(texts), [figures]);
  });
}

const APART: readonly (readonly [what: string, texts: readonly string[]])[] = [
  [
    'what one has and what another has',
    ['The miller Osk Venn has 240 sheep on the hill.', 'The miller Tobias Renn has 310 sheep on the hill.'],
  ],
  [
    'what is needed and what there is',
    ['Ilse Venn needs 67 votes in the council of Harrol.', 'Ilse Venn has 90 votes in the council of Harrol.'],
  ],
  [
    'things that anything may be called',
    ['There are three reasons to visit Harrol in May.', 'There are nine reasons to visit Harrol in May.'],
  ],
  [
    'what a number was and what it is today',
    ['In 1990, 43 percent of the boats in Harrol had sails. Today the number is 17 percent, says the guild.'],
  ],
  ['ages of namesakes', ['Tobias Renn, 68, keeps the beacon of Harrol.', 'Ada Renn, 33, keeps the beacon of Harrol.']],
];

for (const [what, texts] of APART) {
  test(`kept apart: ${what}`, () => {
    assert.deepEqual(disagreements(texts), []);
  });
}

test('time that went by until a day that nobody knows is not compared', () => {
  const undated = (text: string): CountingArticle => ({ ...article(text, ''), day: null });
  const threads = gatherQuantities(
    [
      undated('Twenty-four years ago, the guild of Harrol lit the Grey Sow beacon for the first time.'),
      undated('Twenty-nine years ago, the guild of Harrol lit the Grey Sow beacon for the first time.'),
    ],
    new Int32Array(2).fill(-1),
  );
  assert.deepEqual(
    threads.filter(({ agree }) => !agree),
    [],
  );
});

test('the whole that a part is told of is that whole elsewhere', () => {
  const [thread] = gatherQuantities(
    [
      article('It was written by one of the fourteen children who were aboard the Harrol packet.', '2011-05-01'),
      article('Fourteen children were aboard the Harrol packet.', '2011-05-02'),
    ],
    new Int32Array(2).fill(-1),
  );
  assert.equal(thread?.tellings.length, 2);
});
