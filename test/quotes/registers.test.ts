/** English that is no news agency's: courts, minutes, parliaments, obituaries, old books, letters, essays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../src/text/index.ts';
import { holds, read } from './read-line.ts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a paper with single marks: apostrophes of plurals close nothing, kin speak behind the verb': [
    "[s:A council spokeswoman] [c:said]: '[q:We take residents' concerns seriously. The works' timetable has been published.]'",
    "'[q:It's the parents' choice,' [c:said] [s:Dell]. 'The boys' school will close.]'",
    '“[q:She never forgot a name,” [c:recalled] her niece, [s:Ida Sele]. “If you sat in her class for a day, she knew you.]”',
    "The family said little. '[q:It was hers],' [c:said] [s:her brother].",
  ],
  'a question in marks ends what is said around its cue': [
    '“[q:Is it any wonder,” [s:he] [c:asked], “that the young are leaving?]” The [s:Minister] [c:said] [q:he would look into it].',
  ],
  'minutes and law reports: clauses that semicolons join are one content': [
    'The [s:CHAIRMAN] [c:said] that [q:he had seen the plans; that he had called upon the engineer, who assured him the work could be done; and that he saw no reason for delay].',
    'Mr. [s:Dell] [c:thought] [q:the sum excessive].',
    'Captain [s:Orr] [c:deposed] that [q:he was master of the ship]. [s:Counsel] [c:submitted] that [q:the light was out].',
    '[s:He] [c:said] that [q:it was late]; the boats had gone.',
  ],
  'verbs of older and British books': [
    '“[q:Where is it?]” [s:he] [c:enquired]. “[q:Oh,” [s:she] [c:gasped], “it is gone.]” “[q:Nonsense!]” [s:he] [c:spluttered].',
  ],
  'a record of parliament: labels with a place or an office': [
    'Mr [s:Renn] (Tovelund)[c::] [q:I ask the Minister whether he has seen the pier.]\nThe Minister for Harbours (Mr [s:Dell])[c::] [q:I have seen it. The work begins in May.]\nMr [s:Renn][c::] [q:Which May?]\nThe [s:Speaker][c::] [q:Order.]',
    'The Latest: Ferry gives way',
  ],
  'old books: a capital behind a comma opens speech': [
    'And [s:Naava] [c:said] unto her two daughters, [q:Go, return to the quay.] Then [c:said] [s:Orrin] unto his man, [q:Whose boat is this?] And [s:she] [c:said], [q:Let me row.] [s:He] [c:answered], [q:I am the keeper: sit down.]',
    'Then [s:Orrin] answered and [c:said], [q:Here am I: speak.] And [s:the keeper] wept, [c:saying], [q:Come to the quay.]',
    '[q:After the storm, [s:the keeper] [c:said], Harrol then sailed].',
  ],
  'whose words a colon leads to, behind other words about them': [
    'This brings to mind the words of General [s:Orrin Dell] in 1945, on the future of the port[c::] “[q:Get it all on record now.]”',
    '[s:He] [c:summed] it up in a line: “[q:We wait for the tide.]”',
  ],
  'a colon without marks is the narrator’s, but for verbs of saying': [
    'The boats returned: the wind had turned. He went to the quay: and she rose.',
    '[s:Orrin Sele] [c:writes]: [q:The mood is grim].',
  ],
  'as a poet has it': [
    'As [s:the poet] [c:has] it, “[q:the sea takes what we lend.]” As [s:my mother] [c:used to say], “[q:waste not.]”',
  ],
  'the writer’s own voice reports nothing': [
    'I share her view. We promoted the plan. Imagine a harbour with no boats. See you there. She is best known for her book on boats.',
    '[s:I] [c:told] him that [q:the quay was shut]. [s:I] [c:believe] that [q:it opens in May].',
    'It mystifies the town. [s:The town] [c:regrets] [q:the plan].',
  ],
  'what is no saying: where somebody comes from, a position to do something': [
    'Hailing from “Old Quay” (Tovelund), which is a port, he rowed. Members have a unique position to engage the town.',
  ],
  'supporters of a thing call it something': [
    '[s:Supporters of the plan] [c:call] [q:it “progress]”. [s:Critics of the pier] [c:say] [q:it is late].',
  ],
  'words in marks behind an article or "to", and behind "for" that blames': [
    'Dell renewed [s:his] [c:pledge] [q:to “pay any price for the pier]”.',
    '[s:The paper] [c:chastised] [q:the board for “hiding behind paper]” last week.',
  ],
  'histories: an aside before "that", a day before a colon, whom somebody recalled as something': [
    'The historian [s:Orrin Dell] [c:notes], however, that “[q:the port had few friends.]”',
    'The order of 2 July 1920 read[c::] “[q:To the quay! Over the bridge lies the road.]”',
    'General Renn, [q:whom [s:Dell] later [c:recalled as] “a model of calm]”, sailed.',
    '[s:He] [c:is quoted in the Courant as having said] that “[q:boats are for fools]”.',
  ],
  'what is done in marks is no speech': [
    'The women went “sacking shops” in June. The turnout included “many nobles and few priests.”',
  ],
  'a feature: gestures speak, and who asks does not answer': [
    '“[q:That,” [s:he] [c:says], “is where we lost the Gull.]” He is 80 now. “[q:Eighty-one in May],” [s:he] [c:corrects] me. [s:I] [c:ask] [q:whether he still sails]. [s:He] shakes his head. “[q:Not since the storm came.]” Why not? “[q:What would be the point?]”',
  ],
  'marks, and a comma behind them, end what is said around its cue': [
    '"[q:We will rebuild," [c:vowed] [s:Dell], "brick by brick]", before he left for Harrol.',
  ],
  'marks with a space before they close': ['Nobody came. "[q:This is a hard step.] " [c:said] [s:Orrin Dell].'],
  'where somebody writes is not what is written': [
    'Writing in the Gull, [s:Orrin Dell] [c:says] [q:the town has "no choice]".',
  ],
  'old dialogue: a semicolon behind the cue, quoth': [
    '‘[q:I don’t,’ [s:she] [c:said]; ‘and I never shall.]’',
    '“[q:Ye shall not pass],” [c:quoth] [s:the porter].',
  ],
  'replies that come': ['“[q:No comment],” [c:came the reply]. “[q:Not now]” [c:was [s:her] answer].'],
  'a place before a colon is a dateline': [
    'TOVELUND: The [s:Port Office] on Friday [c:rejected as] “[q:baseless” the claims of the town]. The port is open.',
  ],
  'what stands between dashes before "that"; what a banner reads; two words behind a colon': [
    '[s:Renn] [c:has long argued] – in these pages and elsewhere – that “[q:the port is not for sale]”.',
    '[s:A banner] [c:read] “[q:Save Our Pier]”.',
    '[s:One guest] [c:put] it bluntly: “[q:Sell it.]”',
  ],
  'titles with an office': [
    '“[q:We wait],” [c:said] Secretary of State [s:Ida Renn]. The [s:President of Harrol] [c:said] that [q:the port was shut].',
  ],
};

for (const [name, lines] of Object.entries(CASES)) {
  test(name, () => {
    for (const line of lines) holds(line);
  });
}

test('one of many is no title: its marks are part of what is said', () => {
  const text = 'She referred to the port as an “Oasis of Calm”.';
  assert.deepEqual(
    read(text).quotes.map(({ style, parts }) => [style, parts.map((part) => slice(text, part))]),
    [['mixed', ['Oasis of Calm']]],
  );
});

test('a letter of several paragraphs in one pair of marks', () => {
  const letter = 'Dear Friends!\n\nI greet you.\n\nWe know what the “old pier” was.\n\nOrrin Dell\n\nMaster of Harrol.';
  const text = `Here is the text of the message by the Master of Harrol that I received:\n\n“${letter}”\n\nNobody answered.`;
  const [quote, ...more] = read(text).quotes;
  assert.equal(quote && slice(text, quote), letter);
  assert.equal(quote?.source && slice(text, quote.source), 'Master of Harrol');
  assert.deepEqual(more, []);
});

test('a backslash before a mark belongs to it', () => {
  const text = 'Orrin has remarked that \\"the wool can never be improved.\\" The nurserymen went home.';
  assert.deepEqual(
    read(text).quotes.map((quote) => slice(text, quote)),
    ['the wool can never be improved.'],
  );
});

test('marks that nothing closes end with their paragraph', () => {
  const text = 'He left a note: “Dear friends, I go.\n\nThe house was empty.';
  assert.deepEqual(
    read(text).quotes.map((quote) => slice(text, quote)),
    ['Dear friends, I go.'],
  );
});
