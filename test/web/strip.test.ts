/** The strip of the glance, the concordance and the ribbons of a pair: where their marks come to stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaneShape } from '../../src/server/shapes.ts';
import { fitAfter, fitBefore } from '../../web/model/concordance.ts';
import { classOf, type Mark, pieceMarks } from '../../web/model/marking.ts';
import { readingAs } from '../../web/model/reading-as.ts';
import { drawnOf, outline, paragraphsBetween, ribbon, stub } from '../../web/model/ribbons.ts';
import { cut } from '../../web/model/segments.ts';
import { daysOf, laneMarks } from '../../web/model/strip.ts';
import { timeAxis } from '../../web/model/time-axis.ts';

const article = (siglum: string, from: string | null, to: string | null): LaneShape['articles'][number] => ({
  id: siglum,
  siglum,
  title: `Title of ${siglum}`,
  published: { from, to, how: 'given', evidence: [] },
});

test('a lane shows what is dated, counts what is not, and labels only what stands free', () => {
  const lane: LaneShape = {
    outlet: 'The Quay Post',
    count: 5,
    articles: [
      article('Q1', '2031-04-02', '2031-04-02'),
      article('Q2', '2031-04-03', '2031-04-03'),
      article('Q3', '2031-09-01', '2031-09-30'),
      article('Q4', '2032-01-01', '2032-06-30'),
      article('Q5', null, null),
    ],
  };
  const axis = timeAxis(daysOf([lane]), 320);
  assert.ok(axis);
  const { marks, undated } = laneMarks(lane, axis);
  assert.equal(undated, 1);
  assert.deepEqual(
    marks.map((mark) => [mark.id, mark.kind]),
    [
      ['Q1', 'day'],
      ['Q2', 'day'],
      ['Q3', 'month'],
      ['Q4', 'between'],
    ],
  );
  assert.equal(marks[0]?.label, null);
  assert.equal(marks[1]?.label, 'right');
  assert.equal(marks[3]?.label, 'left');
  assert.ok((marks[3]?.x1 ?? 0) > (marks[3]?.x0 ?? 0));
});

test('what lies between days that others lie in too stands in a row of its own, and has its label', () => {
  const spans = [
    article('Q1', '2031-01-01', '2031-12-01'),
    article('Q2', '2031-02-01', '2031-11-01'),
    article('Q3', '2031-06-01', '2031-06-01'),
    article('Q4', '2032-06-01', '2032-12-01'),
  ];
  const lane: LaneShape = { outlet: null, count: 4, articles: spans };
  const axis = timeAxis(daysOf([lane]), 600);
  assert.ok(axis);
  const { marks, rows } = laneMarks(lane, axis);
  assert.deepEqual(
    marks.map(({ row }) => row),
    [0, 1, 2, 0],
  );
  assert.equal(rows, 3);
  assert.ok(marks.every(({ label }) => label !== null));
  // Days alone stay on one line, and so does all that has no room left.
  const days = [article('Q1', '2031-01-01', '2031-01-01'), article('Q2', '2031-01-01', '2031-01-01')];
  assert.equal(laneMarks({ ...lane, articles: [...days, ...spans.slice(3)] }, axis).rows, 1);
  const many = Array.from({ length: 30 }, (_, i) => article(`Q${i}`, '2031-01-01', '2032-12-01'));
  assert.equal(laneMarks({ ...lane, articles: many }, axis).rows, 8);
});

test('context is cut at word ends, nearest the hit first', () => {
  const letters = (text: string): number => text.length;
  assert.equal(fitBefore('one two  three ', 11, letters), 'two three ');
  assert.equal(fitAfter(' four five six', 11, letters), ' four five…');
  assert.equal(fitAfter(' four five', 11, letters), ' four five');
  assert.equal(fitAfter(' four', 2, letters), '…');
});

test('pieces become marks on the words that differ, without the space around them', () => {
  const pieces = [
    { text: 'The ferry ', is: 'same' },
    { text: 'went ', is: 'changed', base: 'left' },
    { text: 'at nine', is: 'added' },
  ] as const;
  const marks = pieceMarks(pieces, 100, 't');
  assert.deepEqual(
    marks.map(({ is, start, end }) => [is, start, end]),
    [
      ['changed', 110, 114],
      ['added', 115, 122],
    ],
  );
  const all: Mark[] = [{ id: 't', is: 'passage', start: 100, end: 122 }, ...marks];
  assert.deepEqual(cut({ start: 90, end: 130 }, all).map(classOf), [
    '',
    'passage depth-1 opens',
    'passage depth-1 changed',
    'passage depth-1',
    'passage depth-1 closes added added-from added-to',
    '',
  ]);
});

test('ribbons run from side to side, and a move is told in paragraphs', () => {
  const { upper, area } = ribbon({ top: 1, bottom: 5 }, { top: 9, bottom: 12 }, 100);
  assert.equal(upper, 'M0 1C50 1 50 9 100 9');
  assert.ok(area.startsWith(upper) && area.endsWith('Z'));
  assert.equal(paragraphsBetween('a\n\nb\r\n\r\nc\nd', 0, 11), 3);
  assert.equal(paragraphsBetween('a\n\nb', 3, 0), 1);
  const line = (left: number, right: number, top: number) => ({ left, right, top, bottom: top + 20 });
  assert.equal(outline([]), '');
  assert.equal(outline([line(10, 40, 0), line(40, 90, 0)]), 'M7 0H93V20H7Z');
  assert.equal(outline([line(60, 99, 0), line(0, 100, 20), line(0, 30, 40)]), 'M57 0H103V40H33V60H-3V20H57Z');
});

test('what a file was read as is said in words', () => {
  assert.equal(readingAs('text/plain', 'windows-1252'), 'Text, Windows-1252');
  assert.equal(readingAs('text/plain', 'utf-8'), 'Text, UTF-8');
  assert.equal(readingAs('text/html; charset=utf-8', 'utf-8'), 'HTML');
  assert.equal(readingAs('image/*', null), 'picture');
  assert.equal(readingAs('application/x-other', null), 'application/x-other');
});

test('of a ribbon that leaves the window the end in view is drawn, and where it leads is said', () => {
  const view = { top: 100, bottom: 900 };
  const [above, inside, below] = [
    { top: 0, bottom: 90 },
    { top: 200, bottom: 260 },
    { top: 950, bottom: 990 },
  ];
  assert.equal(drawnOf(inside, { top: 850, bottom: 990 }, view), 'whole');
  assert.equal(drawnOf(above, below, view), 'none');
  assert.deepEqual(drawnOf(inside, below, view), { side: 'left', other: 'below' });
  assert.deepEqual(drawnOf(above, inside, view), { side: 'right', other: 'above' });
  assert.match(stub(inside, { side: 'left', other: 'below' }, 40), /^M0 200C.*260 0 260$/);
  assert.match(stub(inside, { side: 'right', other: 'above' }, 40), /^M40 200C.*260 40 260$/);
});
