/** Which words attribute and which do not: one line and more of each class. */
import { test } from 'node:test';
import { holds } from './read-line.ts';

const LINES: Readonly<Record<string, readonly string[]>> = {
  'a passive with its agent': [
    '[q:The plan] [c:was rejected] by [s:the board].',
    '[q:The keeper [c:was criticised] by [s:the owners] for leaving the lamp].',
    'Tsorne left for Harrol, [q:a move] [c:opposed] by [s:the owners].',
  ],
  'a passive that says nothing of its subject': [
    'A letter signed by the owners lay on the desk.',
    'The talk was interrupted by a guest.',
  ],
  'a clause that hangs on a noun': [
    'Renn sold the boat, [q:which [s:the master] [c:says] will not sail].',
    'It was a sum [q:that [s:many owners] [c:believe] is too low].',
    'She met Dell, [q:whom [s:the owners] [c:describe] as a fool].',
  ],
  'a content behind an aside': [
    '[s:Renn] [c:said], however, that [q:the boat was safe].',
    '[s:Renn] [c:told] the crew, many of them from Harrol, that [q:the boat was safe].',
  ],
  'a verb that is tagged as a noun': [
    '[s:Polls] [c:show] [q:voters in the port leaning away from the mayor].',
    '[s:Some 64 percent] [c:call] [q:him competent].',
    '[s:Critics] [c:point to] [q:the age of the lamp].',
    '[q:The lamp was lit at dawn], [s:the records] [c:show].',
    '[s:Renn] [c:is promising] [q:to sail at dawn].',
  ],
  '"that" before a comma': ['[s:Renn] [c:said] that, [q:in winter, the boat was safe].'],
  'what somebody is asked by somebody': ['Renn [c:was asked] by [s:a guest] [q:whether the boat was safe].'],
  'what a listener is told of': ['[s:Renn] [c:reminded] the crew of [q:the storm].'],
  'what a thing is made out to be': ['[s:Renn] [c:cast] [q:the plan as a gift].', 'Renn cast the net at dawn.'],
  'what a survey finds': ['[s:A poll] [c:found] [q:the mayor ahead in the port].', 'Renn found the boat in the port.'],
  'a clause with "as" behind "but"': ['But as [s:Renn] [c:noted], [q:the boat was safe].'],
  'what a participle behind "as" reports': [
    '[c:As reported by] the [s:Courant], [q:the boat was safe].',
    '[q:The wreck] was first [c:reported] by the [s:Courant].',
  ],
  'what others say of the subject': [
    '[q:The plan] [c:drew sharp criticism] from [s:the owners].',
    '[q:Renn [c:faced criticism] for his silence].',
    'The plan drew a crowd from the port.',
  ],
  'a writing and what it says': [
    '[s:Renn] issued a statement [c:saying] [q:the boat was safe].',
    'Renn asked the mayor a question.',
  ],
  '"not to"': ['[s:Renn] [c:vowed] [q:not to sail].'],
  'a participle that qualifies a noun': [
    'The catch is a proposed cap on fares.',
    'The board sold it at an estimated loss of a million.',
    'Their repeated gaffes hurt the ferry.',
    'Suspected thieves left the port.',
  ],
  'the name of a thing': ['Renn owns a ferry called Gull.', '[s:Renn] [c:called] [q:the ferry a wreck].'],
  'what is open, and what "you" do': [
    'It is unclear whether the boat was safe.',
    'You may want the boat.',
    'The vote is supposed to end the quarrel.',
  ],
  'a noun that attributes only behind its verb': [
    'His support for the plan grew.',
    '[s:Renn] [c:voiced support for] [q:the plan].',
  ],
};

for (const [name, lines] of Object.entries(LINES)) {
  test(name, () => {
    for (const line of lines) holds(line);
  });
}
