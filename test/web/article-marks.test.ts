/** Which marks are drawn on an article, and which have a note. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkShape } from '../../src/server/shapes.ts';
import { drawnMarks, hiddenKinds, notedMarks, shownMarks } from '../../web/model/article-marks.ts';
import { aloneSays, sourceSays, toldSays } from '../../web/model/note-says.ts';

const mark = (id: string, own: MarkShape['own'], more: Partial<MarkShape> = {}): MarkShape => ({
  id,
  own,
  start: 0,
  end: 9,
  thread: null,
  label: null,
  agree: null,
  elsewhere: [],
  elsewhereTotal: 0,
  ...more,
});

const speaker = { start: 20, end: 23, text: 'she', name: 'Nella Quill', thread: 'n1' };
const quote: MarkShape['own'] = {
  kind: 'quote',
  style: 'direct',
  parts: [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ],
  said: 'Wait, now',
  speaker,
  cue: null,
  act: 'speech',
  reports: 'words',
  relay: null,
};
const figure: MarkShape['own'] = {
  kind: 'figure',
  low: 37,
  high: 37,
  qualifier: 'exact',
  unit: null,
  counted: 'boats',
  attributed: null,
};
const name: MarkShape['own'] = { kind: 'name', type: 'person', title: null };
const told = { thread: 't', label: 'boats in the harbour', elsewhereTotal: 2 };

test('a quote lies on its quoted words, and says after the last of them that it is told otherwise', () => {
  const drawn = drawnMarks([mark('q', quote, { ...told, agree: false })]);
  assert.deepEqual(
    drawn.map(({ start, end, lead, differs }) => [start, end, lead, differs]),
    [
      [0, 4, true, false],
      [6, 9, false, true],
    ],
  );
  const [indirect] = drawnMarks([mark('q', { ...quote, style: 'indirect', parts: [] })]);
  assert.deepEqual([indirect?.start, indirect?.end, indirect?.quiet], [0, 9, true]);
});

test('kinds are left out, or all but what is told otherwise', () => {
  const marks = [mark('a', figure, { agree: false }), mark('b', name), mark('c', quote, { agree: true })];
  const ids = (shown: Parameters<typeof shownMarks>[1]): string =>
    shownMarks(marks, shown)
      .map(({ id }) => id)
      .join('');
  assert.deepEqual(
    [ids({}), ids({ hide: 'name,nothing' }), ids({ differing: true }), ids({ bare: true })],
    ['abc', 'ac', 'a', ''],
  );
  assert.deepEqual(hiddenKinds({ hide: 'name,quote' }), ['quote', 'name']);
});

test('a note stands where something is told elsewhere, at the first mention of a name, and at the chosen mark', () => {
  const person = { thread: 'n', label: 'Nella Quill', elsewhereTotal: 3, agree: false };
  const marks = [
    mark('alone', figure),
    mark('told', figure, told),
    mark('first', name, person),
    mark('again', name, person),
  ];
  assert.deepEqual(
    notedMarks(marks, null).map(({ id }) => id),
    ['told', 'first'],
  );
  assert.deepEqual(
    notedMarks(marks, 'alone').map(({ id }) => id),
    ['alone', 'told', 'first'],
  );
});

test('a note says how else it is told, and on whose word it stands', () => {
  assert.equal(
    toldSays(mark('f', figure, { ...told, agree: false })),
    'boats in the harbour: told otherwise, 3 tellings',
  );
  assert.equal(toldSays(mark('f', figure)), null);
  assert.equal(aloneSays(mark('f', figure)), 'Of boats, told once');
  assert.equal(sourceSays(mark('f', figure)), 'No source named here');
  assert.equal(sourceSays(mark('q', quote)), 'Speaker here: she, Nella Quill');
  assert.equal(sourceSays(mark('q', { ...quote, speaker: null })), 'No speaker named here');
  assert.equal(sourceSays(mark('n', name)), null);
});

test('in a study of one article all but a name’s later mentions have a note', () => {
  const name: MarkShape['own'] = { kind: 'name', type: 'person', title: null };
  const marks = [
    mark('figure', figure),
    mark('quote', quote),
    mark('first', name, { thread: 'n1' }),
    mark('again', name, { thread: 'n1' }),
    mark('other', name),
  ];
  assert.deepEqual(
    notedMarks(marks, null, true).map(({ id }) => id),
    ['figure', 'quote', 'first', 'other'],
  );
  assert.deepEqual(notedMarks(marks, null), []);
});

test('thoughts and topics are left out until they are asked for, or one is meant', () => {
  const marks = [
    mark('said', quote),
    mark('thought', { ...quote, act: 'thought', reports: 'thought' }),
    mark('topic', { ...quote, reports: 'topic' }),
  ];
  const ids = (shown: Parameters<typeof shownMarks>[1]): string[] => shownMarks(marks, shown).map(({ id }) => id);
  assert.deepEqual(ids({}), ['said']);
  assert.deepEqual(ids({ passing: true }), ['said', 'thought', 'topic']);
  assert.deepEqual(ids({ of: 'thought' }), ['said', 'thought']);
});
