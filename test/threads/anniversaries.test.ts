/** Which event an anniversary looks back to, when it is kept, and which only look alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Anniversary, anniversariesOf, type EventThread, gatherEvents } from '../../src/threads/index.ts';
import { knownOf, type Line, mentionsOf, others } from './dated-lines.ts';

interface Remembered extends Pick<Anniversary, 'thread' | 'reason'> {
  readonly origin: EventThread;
  /** Numbers of the articles that keep it. */
  readonly articles: readonly number[];
}

function remembered(lines: readonly Line[]): readonly Remembered[] {
  const all = [...lines, ...others];
  const mentions = mentionsOf(all);
  const events = gatherEvents(mentions, knownOf(all));
  return anniversariesOf(events, mentions, knownOf(all), ({ article, start, end }) =>
    (all[article]?.[1] ?? '').slice(start, end),
  ).map(({ thread, reason, origin }) => ({
    ...{ thread, reason, origin: events[origin] as EventThread },
    articles: thread.tellings.map((n) => mentions[n]?.article ?? -1),
  }));
}

const burst: readonly Line[] = [
  ['2031-03-10', 'The weir at Tolvery burst yesterday.'],
  ['2031-03-12', 'Tolvery lost its weir on Sunday.'],
];

test('an anniversary is an event of its own, so many years after the one it looks back to', () => {
  const found = remembered([
    ...burst,
    ['2036-03-07', 'This week is the fifth anniversary of the night the Tolvery weir burst.'],
    ['2036-03-10', 'Tolvery rang its bells on the fifth anniversary of the flood at the weir.'],
    ['2041-03-11', 'On the tenth anniversary of the burst weir Tolvery kept silence.'],
  ]);
  assert.deepEqual(
    found.map(({ articles, thread: { from, to } }) => [articles, from, to]),
    [
      [[2, 3], '2036-03-09', '2036-03-09'],
      [[4], '2041-03-09', '2041-03-09'],
    ],
  );
  const [fifth, tenth] = found;
  assert.equal(fifth?.origin, tenth?.origin);
  assert.deepEqual([fifth?.origin.from, fifth?.origin.tellings.length], ['2031-03-09', 2]);
  assert.equal(fifth?.thread.agree, true);
  assert.equal(tenth?.thread.agree, null);
  assert.match(fifth?.reason ?? '', /^“the fifth anniversary” counts 5 years back: 2031-03-09\.$/);
});

test('the day on which it is kept is the one that is told', () => {
  const [kept] = remembered([
    ...burst,
    ['2036-03-04', 'The fifth anniversary of the loss of the Tolvery weir falls on Sunday.'],
  ]);
  assert.deepEqual([kept?.thread.from, kept?.thread.to], ['2036-03-09', '2036-03-09']);
  assert.match(kept?.thread.label ?? '', /^The fifth anniversary of the loss of the Tolvery weir/);
});

test('a day told in the sentence of the anniversary is that of the event, where it is told again', () => {
  const [kept] = remembered([
    ['2031-03-12', 'The storm of 9 March took the mast of the Oxley church.'],
    ['2031-03-20', 'Oxley has had no mast on its church since the storm of 9 March.'],
    ['2036-03-14', 'The fifth anniversary of the storm of 9 March 2031 was kept at Oxley.'],
  ]);
  assert.equal(kept?.origin.from, '2031-03-09');
});

test('another year, another town, or nothing in common: it looks back to nothing', () => {
  const lines: readonly Line[] = [
    ['2037-03-08', 'This week is the fifth anniversary of the night the Tolvery weir burst.'],
    ['2036-03-08', 'This week Marrick marks the fifth anniversary of its theatre fire.'],
    ['2036-09-08', 'This week is the fifth anniversary of the night the Tolvery weir burst.'],
  ];
  for (const line of lines) assert.deepEqual(remembered([...burst, line]), [], line[1]);
});

test('one shared word is enough on the very day, unless two events of that day share it', () => {
  const mill: readonly Line[] = [
    ['2031-03-10', 'The mill at Hask was closed on Sunday.'],
    ['2031-03-13', 'The owners of Hask closed their mill on Sunday.'],
  ];
  const quay: readonly Line[] = [
    ['2031-03-11', 'The quay at Marrick was closed on Sunday.'],
    ['2031-03-12', 'The pilots of Marrick closed their quay on Sunday.'],
  ];
  const kept: Line = ['2036-03-04', 'The fifth anniversary of the closing falls on Sunday.'];
  const [only] = remembered([...mill, kept]);
  assert.match(only?.origin.label ?? '', /Hask|mill/);
  assert.deepEqual(remembered([...mill, ...quay, kept]), []);
});

test('what tells the day itself, however long ago, is a telling of the event and keeps nothing', () => {
  const lines: readonly Line[] = [...burst, ['2036-03-09', 'Five years ago today the weir at Tolvery burst.']];
  assert.deepEqual(remembered(lines), []);
  const [event] = gatherEvents(mentionsOf([...lines, ...others]), knownOf([...lines, ...others]));
  assert.equal(event?.tellings.length, 3);
});
