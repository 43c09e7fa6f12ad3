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
  ],
};

for (const [name, lines] of Object.entries(LINES)) {
  test(name, () => {
    for (const line of lines) holds(line);
  });
}
