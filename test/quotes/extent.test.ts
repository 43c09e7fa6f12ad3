/** Where contents begin and end: a line for each form. */
import { test } from 'node:test';
import { holds } from './read-line.ts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a pronoun that the cue’s clause asks for': [
    'The town paid for [q:what [s:the keeper] [c:called] a folly].',
    'They chose the old pier, [q:which [s:Tsorne] [c:said] was rotten].',
    'They crossed a bridge [q:that [s:some] [c:say] will fall].',
    '[s:The council] [c:backed] [q:a plan that some say will fail].',
  ],
  'a noun that the cue’s clause hangs on': ['The report names [q:a breach [s:the owners] [c:said] was closed in May].'],
  'no noun of time or manner': ['It was the first time [s:she] [c:praised] [q:the council].'],
  'what somebody is held to have done': [
    '[q:Tsorne is [c:accused] of taking the log].'.replace('is [c:accused]', '[c:is accused]'),
  ],
  'a long subject is whole': ['[q:The closing of the pier [c:seems] to please nobody].'],
  'what somebody is to do ends at a comma, or with a clause of the narrator': [
    '[s:Tsorne] [c:vowed] [q:to mend the boat], but the harbour stayed shut.',
    '[s:The owners] [c:refused] [q:to pay for the pier] and the ferry stopped.',
  ],
  'a phrase of time before "that"': ['[s:Tsorne] [c:said] last month that [q:the log was lost].'],
  'commas of a thing': [
    '[s:She] [c:praised] [q:a clear, dry account of the night].',
    '[s:The board] [c:accused] [q:Tsorne, the keeper, of taking the log].',
    '[s:He] [c:recalled] [q:the storm of Oct. 3, 1921].',
  ],
  'what the narrator adds behind a clause': [
    '[s:The board] [c:says] [q:47 boats came], compared with 60 in spring.',
    '[s:She] [c:said] [q:the log was with Tsorne], who kept the harbour.',
    '[s:He] [c:said] [q:they met on the pier], a ruin of the old war.',
    '[s:She] [c:said] [q:she would mend the gate] — a promise of long standing.',
    '[s:She] [c:said] [q:the gate, which was shut, had rusted].',
  ],
  'the time at which a thing was spoken of': [
    '[s:The board] [c:endorsed] [q:Ilse Marrander] in June.',
    '[s:The board] [c:rejected] [q:the offer] Tuesday.',
    '[s:She] [c:recalled] [q:the storm of Oct. 3, 1921].',
  ],
  'a basic form goes with the content': ['[s:She] [c:backed] [q:a plan to mend the pier and sell the boat].'],
  'verbs of one form are a list': [
    '[s:He] [c:praised] [q:lighting the lamps, mending the pier and painting the boats].',
  ],
  'words in marks that go on with "as"': ['[s:She] [c:said] [q:he was "unfit" as a keeper].'],
  'a verb beside the cue, in its form': ['[s:Tsorne] left, [c:praising] [q:the keeper] and waving to the crowd.'],
  'words by which the narrator joins a sentence': ['In fact, [q:the gate was open], [s:Tsorne] [c:said].'],
  'a dateline': [
    'TOVELUND — [q:The ferry has stopped], [s:officials] [c:said] on Friday.',
    'TOVELUND ― [q:The ferry has stopped], [s:officials] [c:said] on Friday.',
  ],
  'a clause behind the verb of saying, and the speaker beside commas': [
    '[s:Ilse Marrander], who lives by the pier, [c:said] [q:the boat "was gone for good]".',
  ],
  'a clause that hangs on a noun ends before the verb of the noun': [
    '[s:Their] [c:refusal] [q:to open the gate] made the wait longer.',
    '[s:Her] [c:claim] that [q:the log was burnt] is in the report.',
  ],
  'what hangs on the thing of a noun': ['[s:His] [c:criticism] of [q:a bill that protects the ferries] was mild.'],
  'somebody says more behind a comma': [
    'While [s:7 percent] [c:said] [q:they are undecided], [s:27 percent of those who named a keeper] [c:said] [q:they could be persuaded].',
  ],
  'what a verb says of its thing, behind a clause that describes it': [
    '[s:Tsorne] [c:praised] [q:Ilse Marrander, who left on Friday, as "a friend of the port" and a keeper].',
    '[s:Tsorne] [c:accused] [q:the hall, which the guild had chosen, of consisting of "donors" alone].',
  ],
  'a break before words in marks that have a cue of their own': [
    '[s:She] [c:spoke against] [q:the plan of the guild] - "[q:I love boats," [s:he] [c:said], "and I always will]" - and left.',
  ],
  'a word or two in marks are part of a clause': [
    '[s:He] [c:noted] that [q:one had "gone under" while rowing for the guild].',
  ],
  'what is said behind "and" after what is being said': [
    '[s:[s:She]] left, [c:saying] [q:the boat "was gone]" and [c:said] [q:the guild will pay].',
  ],
};

for (const [name, lines] of Object.entries(CASES)) {
  test(name, () => {
    for (const line of lines) holds(line);
  });
}
