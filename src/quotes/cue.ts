/**
 * The act of a cue given as words: said, written, or only held in mind.
 *
 * In: the words of a cue as somebody marked them ("has long said"). Out: its act, by the last word in the lexicon.
 */
import { actOfVerb, isCueVerb } from './lexicon-en.ts';
import type { Act } from './quote.ts';

/** The act of a cue's words; speech where no word is known. */
export function actOfCue(words: string): Act {
  const forms = words
    .toLowerCase()
    .split(/[^a-z-]+/)
    .reverse();
  for (const form of forms) for (const lemma of lemmasOf(form)) if (isCueVerb(lemma)) return actOfVerb(lemma);
  return 'speech';
}

const IRREGULAR = new Map(
  Object.entries({
    said: 'say',
    told: 'tell',
    wrote: 'write',
    written: 'write',
    thought: 'think',
    felt: 'feel',
    knew: 'know',
    saw: 'see',
    sought: 'seek',
    meant: 'mean',
    read: 'read',
  }),
);

/** What a form may be a form of, the likeliest first. */
export function lemmasOf(form: string): readonly string[] {
  const irregular = IRREGULAR.get(form);
  const stem = form.replace(/(?:ied|ies)$/, 'y').replace(/(?:ed|ing|es|s)$/, '');
  return [
    ...(irregular ? [irregular] : []),
    form,
    stem,
    `${stem}e`,
    form.replace(/(?:d|s)$/, ''),
    stem.replace(/(.)\1$/, '$1'),
  ];
}
