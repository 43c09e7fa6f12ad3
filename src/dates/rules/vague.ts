/**
 * References to no certain time: "now", "recently", "in the future", "the past", "at present".
 */
import type { Match } from '../match.ts';
import type { Scan } from '../scan.ts';

const vague = (to: number, value: string): Match => ({
  to,
  type: 'DATE',
  form: { is: 'vague', value },
  how: 'relative',
});

/** A vague reference. */
export function vagueReference(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  if (lexeme === undefined) return null;
  if (lexeme.word === 'the' && scan.at(i + 1)?.gap === ' ') return afterThe(scan, i + 1);
  const value = lexeme.meaning.vague;
  const after = scan.at(i + 1);
  // "Now-cancelled", "soon-to-be": part of an adjective, and no time of its own.
  if (after?.gap === '-' && after.word !== 'day') return null;
  switch (lexeme.word) {
    case 'now':
      return scan.is(i + 1, 'that') ? null : vague(i + 1, 'PRESENT_REF');
    case 'past':
      return null;
    case 'present':
    case 'current':
      return lexeme.word === 'present' &&
        !(scan.follows(i, 'at', 'the', 'to') && after?.gap !== ' ') &&
        !(after?.gap === '-' && after.word === 'day')
        ? null
        : vague(after?.gap === '-' && after.word === 'day' ? i + 2 : i + 1, 'PRESENT_REF');
    case 'future':
      // "Future Osk ferries" names what will be, not when.
      return lexeme.capital || (after?.gap === ' ' && after.capital) ? null : vague(i + 1, 'FUTURE_REF');
    case 'modern':
      return after?.word === 'day' && after.gap !== '' && !after.possessive ? vague(i + 2, 'PRESENT_REF') : null;
    default:
      return value === undefined || (lexeme.capital && lexeme.gap === ' ') ? null : vague(i + 1, value);
  }
}

function afterThe(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  const after = scan.at(i + 1);
  const ends = after === undefined || after.gap !== ' ' || after.meaning.small === true || !/^[a-z]/.test(after.word);
  if (lexeme?.word === 'past' && (ends || /^(?:was|is|has|had|and|but)$/.test(after?.word ?? '')))
    return vague(i + 1, 'PAST_REF');
  if (lexeme?.word === 'future' && ends) return vague(i + 1, 'FUTURE_REF');
  if (lexeme?.word === 'present' && ends) return vague(i + 1, 'PRESENT_REF');
  if (/^(?:long|short|near|medium)$/.test(lexeme?.word ?? '') && scan.is(i + 1, 'term'))
    return vague(i + 2, 'FUTURE_REF');
  if (lexeme?.word === 'time' && scan.is(i + 1, 'being')) return vague(i + 2, 'PRESENT_REF');
  return null;
}
