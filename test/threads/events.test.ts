/** Which dates tell of one event, which contradict each other, and which only look alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EventThread, gatherEvents } from '../../src/threads/index.ts';
import { knownOf, type Line, mentionsOf, others } from './dated-lines.ts';

const gathered = (lines: readonly Line[]): readonly EventThread[] => gatherEvents(mentionsOf(lines), knownOf(lines));

test('one event in other words, by weekday, by date, and from the day after', () => {
  const threads = gathered([
    ...others,
    ['2031-03-10', 'The weir at Tolvery burst yesterday.'],
    ['2031-03-13', 'Since Sunday, when its weir gave way, Tolvery has been an island.'],
    ['2031-04-20', 'The flood of 9 March cost Tolvery its weir.'],
  ]);
  assert.equal(threads.length, 1);
  const [thread] = threads;
  assert.equal(thread?.tellings.length, 3);
  assert.deepEqual(
    [thread?.from, thread?.to, thread?.agree, thread?.certainty],
    ['2031-03-09', '2031-03-09', true, 'day'],
  );
  assert.equal(thread?.first, 0);
  assert.match(thread?.label ?? '', /weir/);
});

test('days that cannot both hold are a conflict, and both stand in the note', () => {
  const [thread] = gathered([
    ...others,
    ['2031-03-10', 'The weir at Tolvery burst yesterday.'],
    ['2031-05-01', 'The weir at Tolvery burst on 11 March.'],
  ]);
  assert.equal(thread?.agree, false);
  assert.match(thread?.note ?? '', /2031-03-09.*2031-03-11/);
});

test('the same kind of event in another town, or in another year, is another event', () => {
  const lines: readonly Line[] = [
    ['2031-03-10', 'The weir at Tolvery burst yesterday.'],
    ['2031-03-10', 'The weir at Marrick burst yesterday.'],
    ['2034-06-02', 'The weir at Tolvery burst again yesterday.'],
  ];
  assert.deepEqual(gathered([...others, ...lines]), []);
});

test('an anniversary points to its origin and is no telling of that day', () => {
  const [thread] = gathered([
    ...others,
    ['2031-03-10', 'The weir at Tolvery burst yesterday.'],
    ['2031-03-12', 'Tolvery lost its weir on Sunday.'],
    ['2036-03-07', 'This week is the fifth anniversary of the night the Tolvery weir burst.'],
  ]);
  assert.equal(thread?.tellings.length, 2);
  assert.equal(thread?.anniversaries.length, 1);
  assert.equal(thread?.agree, true);
});
