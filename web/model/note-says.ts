/**
 * What a note says in a line: how else the thing is told, on whose word it stands here.
 *
 * In: a mark. Out: sentences without their stop, as a margin has them. It never says who is right.
 */
import type { MarkShape } from '../../src/server/shapes.ts';
import { writeDay, writeSpan } from './dates.ts';
import { tally } from './numbers.ts';
import { timexSays } from './timex.ts';

/** How it is told elsewhere; null where it stands here alone. */
export function toldSays({ own, agree, label, elsewhereTotal }: MarkShape): string | null {
  if (elsewhereTotal === 0 || label === null) return null;
  const times = tally(elsewhereTotal + 1, 'telling');
  switch (own.kind) {
    case 'passage':
      return null;
    case 'quote':
      return agree === false ? `In other words elsewhere, ${times}` : `The same words elsewhere, ${times}`;
    case 'figure':
      return agree === false ? `${label}: told otherwise, ${times}` : `${label}: told alike, ${times}`;
    case 'date':
      return agree === false ? `${label}: other days elsewhere, ${times}` : `${label}: ${times}`;
    case 'name':
      return agree === false
        ? `${label}, in other spellings too, ${tally(elsewhereTotal + 1, 'mention')}`
        : `${label}, ${tally(elsewhereTotal + 1, 'mention')}`;
  }
}

/** What there is to say of a mark that stands alone. */
export function aloneSays({ own }: MarkShape): string {
  switch (own.kind) {
    case 'passage':
      return '';
    case 'quote':
      return own.style === 'indirect' ? 'Reported without marks of quotation' : 'Told once';
    case 'figure':
      return own.counted === null ? 'Told once' : `Of ${own.counted}, told once`;
    case 'date':
      return own.from === null || own.to === null
        ? timexSays(own.timex)
        : own.from === own.to
          ? writeDay(own.from)
          : writeSpan(own.from, own.to);
    case 'name':
      return own.type === 'other'
        ? 'Named once'
        : `${own.type.charAt(0).toUpperCase()}${own.type.slice(1)}, named once`;
  }
}

/** On whose word it stands here: whose quote it is, whom a figure is said by. Null where its kind has no source. */
export function sourceSays({ own }: MarkShape): string | null {
  if (own.kind === 'quote') {
    if (own.speaker === null) return 'No speaker named here';
    const { text, name } = own.speaker;
    return name === null || name === text ? `Speaker here: ${text}` : `Speaker here: ${text}, ${name}`;
  }
  if (own.kind === 'figure') {
    if (own.attributed === null) return 'No source named here';
    return `Source here: ${own.attributed.name ?? own.attributed.text}`;
  }
  return null;
}
