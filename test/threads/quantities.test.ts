/**
 * Quantities told two to eight times in invented stories: which tellings are gathered, which disagreements found.
 *
 * Each half is held to the same floors: of pairs of tellings, precision and recall together; of quantities whose
 * tellings cannot all hold, the share that is found; of the threads said to disagree, the share that do not.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { type CountingArticle, gatherQuantities, type QuantityThread } from '../../src/threads/index.ts';
import { marked } from '../support/marked.ts';
import { seen, unseen } from './quantity-stories.ts';

interface Read {
  readonly articles: readonly CountingArticle[];
  /** For each article the label of each figure, or null. */
  readonly labels: readonly (readonly (string | null)[])[];
}

function readStory(story: string, name: string): Read {
  const pieces = story.split(/^@ (\d{4}-\d\d-\d\d)\n/m).slice(1);
  const articles: CountingArticle[] = [];
  const labels: (string | null)[][] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const { text, spans } = marked((pieces[i + 1] ?? '').trim());
    const within = { start: 0, end: text.length };
    const figures = findFigures(text, within, analyse(text, within, 'en'));
    articles.push({ text, figures, day: pieces[i] ?? null, sources: figures.map(() => null), reused: [] });
    labels.push(
      figures.map((figure) => {
        const span = spans.find(({ start, end }) => start < figure.end && figure.start < end);
        return span?.label === undefined ? null : `${name} ${span.label}`;
      }),
    );
  }
  return { articles, labels };
}

export function measure(stories: readonly string[]): {
  readonly f1: number;
  readonly found: number;
  readonly wrong: number;
  readonly quantities: number;
  readonly errors: readonly string[];
} {
  const read = stories.map((story, n) => readStory(story, `${n}`));
  const articles = read.flatMap((one) => one.articles);
  const labels = read.flatMap((one) => one.labels);
  const threads = gatherQuantities(articles, new Int32Array(articles.length).fill(-1));
  const labelled = (thread: QuantityThread): string[] =>
    thread.tellings.flatMap(({ article, index }) => labels[article]?.[index] ?? []);
  const pairs = (list: readonly string[]): number => (list.length * (list.length - 1)) / 2;
  const all = Map.groupBy(
    labels.flat().filter((label) => label !== null),
    (label) => label,
  );
  const wanted = [...all.values()].reduce((sum, list) => sum + pairs(list), 0);
  let [given, right] = [0, 0];
  const disagreeing = new Set<string>();
  const errors: string[] = [];
  let [wrong, said] = [0, 0];
  const shown = ({ tellings, note }: QuantityThread): string =>
    `${note} ${tellings.map(({ article, index }) => `«${labels[article]?.[index]}: ${around(articles[article] as CountingArticle, index)}»`).join(' ')}`;
  for (const thread of threads) {
    const list = labelled(thread);
    given += pairs(list);
    const own = Map.groupBy(list, (label) => label);
    for (const one of own.values()) right += pairs(one);
    if (own.size > 1) errors.push(`mixed: ${shown(thread)}`);
    if (thread.agree) continue;
    said++;
    const true_ = [...own].filter(([label, one]) => label.endsWith('-x') && one.length > 1);
    for (const [label] of true_) disagreeing.add(label);
    if (own.size > 1 || true_.length === 0) {
      wrong++;
      errors.push(`no disagreement: ${shown(thread)}`);
    }
  }
  for (const [label, list] of all) {
    const places = threads.flatMap((thread, n) => labelled(thread).flatMap((one) => (one === label ? n : [])));
    if (list.length > 1 && (new Set(places).size > 1 || places.length < list.length))
      errors.push(`torn: ${label}, ${places.length} of ${list.length} in ${new Set(places).size}`);
  }
  const [precision, recall] = [right / given, right / wanted];
  const differ = [...all].filter(([label, list]) => label.endsWith('-x') && list.length > 1);
  return {
    f1: (2 * precision * recall) / (precision + recall),
    found: disagreeing.size / differ.length,
    wrong: wrong / Math.max(1, said),
    quantities: [...all.values()].filter((list) => list.length > 1).length,
    errors,
  };
}

function around({ text, figures }: CountingArticle, index: number): string {
  const figure = figures[index];
  return figure === undefined ? '' : text.slice(Math.max(0, figure.start - 30), figure.end + 30).replace(/\s+/g, ' ');
}

test('quantities of all stories, one collection, are gathered, and their disagreements found', () => {
  const { f1, found, wrong, quantities, errors } = measure([...seen, ...unseen]);
  const what = `${quantities} quantities: F1 ${f1.toFixed(3)}, disagreements ${found.toFixed(3)}, false ${wrong.toFixed(3)}`;
  assert.ok(quantities >= 60 && f1 >= 0.92 && found >= 0.95 && wrong <= 0.02, [what, ...errors].join('\n'));
});

test('stories that nothing was tuned on come out nearly as well', () => {
  const { f1, found, wrong } = measure(unseen);
  assert.ok(
    f1 >= 0.92 && found >= 0.9 && wrong <= 0.02,
    `F1 ${f1.toFixed(3)}, disagreements ${found.toFixed(3)}, false ${wrong.toFixed(3)}`,
  );
});

const day = '2010-05-04';
const article = (text: string, on: string | null = day, reused: CountingArticle['reused'] = []): CountingArticle => {
  const within = { start: 0, end: text.length };
  const figures = findFigures(text, within, analyse(text, within, 'en'));
  return { text, figures, day: on, sources: figures.map(() => null), reused };
};
const gatherAll = (...articles: readonly CountingArticle[]): readonly QuantityThread[] =>
  gatherQuantities(articles, new Int32Array(articles.length).fill(-1));

test('a figure that came along with its paragraph is a copy', () => {
  const text = 'The storm in Skerran tore the roofs off 212 houses by the harbour.';
  const reused = [{ start: 0, end: text.length, thread: 7 }];
  const [copied] = gatherAll(article(text, day, reused), article(text, day, reused));
  assert.equal(copied?.independent, 1);
  assert.match(copied?.note ?? '', /copied along/);
  const [own] = gatherAll(article(text), article('In Skerran the storm unroofed 212 houses by the harbour.'));
  assert.equal(own?.independent, 2);
});

test('a part is linked to its whole, and is no rival of it', () => {
  const threads = gatherAll(
    article('The fire in Beck killed 37 people, among them 12 children.'),
    article('In Beck the fire killed 37 people, among them 12 children of the school.', '2010-05-05'),
  );
  const [whole, part] = threads;
  assert.equal(threads.length, 2);
  assert.ok(threads.every(({ agree }) => agree));
  assert.deepEqual(
    whole?.related.map(({ thread, relation }) => [thread, relation]),
    [[1, 'whole']],
  );
  assert.deepEqual(
    part?.related.map(({ thread, relation }) => [thread, relation]),
    [[0, 'part']],
  );
});

test('elapsed time is compared from the day it was told on', () => {
  const [thread] = gatherAll(
    article('The Grey Sow beacon in Harrol was built 26 years ago by the guild.', '2010-05-04'),
    article('The guild built the Grey Sow beacon in Harrol 36 years ago.', '2020-05-04'),
  );
  assert.equal(thread?.agree, true);
});

test('another year is another quantity', () => {
  const threads = gatherAll(
    article('The budget of Harrol for 2009 came to $40 million.'),
    article('The budget of Harrol for 2010 came to $44 million.'),
  );
  assert.deepEqual(threads, []);
});

test('the note names two figures that cannot both hold, and no other two', () => {
  const told = (figure: string, on: string): CountingArticle =>
    article(`Rescuers brought ${figure} passengers ashore from the Maid of Orrin.`, on);
  const [thread] = gatherAll(told('at least 97', '2003-05-01'), told('119', '2003-05-02'), told('123', '2003-05-03'));
  assert.equal(thread?.tellings.length, 3);
  assert.match(thread?.note ?? '', /cannot all hold: 119 against 123\./);
});
