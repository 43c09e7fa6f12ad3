/**
 * Whether a date lies behind or ahead, as its words or its sentence say.
 *
 * In: a form, its place, and the verbs of the article. Out: past or future, with the reason. The verb group
 * of its sentence that stands nearest counts; "to be held on Sunday" looks ahead.
 */
import type { Analysis, Run, VerbGroup } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import type { Direction, Form } from './form.ts';

/** On which side of its article a date lies; null where nothing says. */
export function directionOf(form: Form, span: Span, analysis: Analysis, text: string): Direction | null {
  if (form.is === 'part') return directionOf(form.of, span, analysis, text);
  if (form.is !== 'fields' && form.is !== 'anniversary') return null;
  if (form.is === 'fields' && form.which === 'last') return { to: 'past', why: 'it says last' };
  if (form.is === 'fields' && form.which === 'next') return { to: 'future', why: 'it says next' };
  if (/\bsince\s$/i.test(text.slice(Math.max(0, span.start - 6), span.start)))
    return { to: 'past', why: 'it says since' };
  const isOpen = form.is === 'fields' && form.fields.weekday !== undefined && form.fields.day === undefined;
  return byVerb(span, analysis, isOpen ? text : '');
}

/** The words from a verb in the present to a day it fixes: "opens the inquiry on", "are going out on". */
const PLANNED = /^(?:\w+s|(?:is|are|am) \w+ing)\b[^,.;:!?]{0,40}\bon\s$/;
const SAYING = /^(?:say|tell|write|report|show|state|be|have|do|think|believe|remember)$/;

function byVerb(span: Span, { tokens, sentences, verbGroups }: Analysis, text: string): Direction | null {
  const sentence = lastAtOrBefore(sentences, span.start);
  if (sentence === null || sentence.end <= span.start) return null;
  let best: { readonly group: VerbGroup; readonly away: number } | null = null;
  for (let n = indexFrom(verbGroups, sentence.start); n < verbGroups.length; n++) {
    const group = verbGroups[n];
    if (group === undefined || group.start >= sentence.end) break;
    const away = group.start > span.start ? (group.start - span.end) * 1.5 : span.start - group.end;
    if (best === null || away < best.away) best = { group, away };
  }
  if (best === null) return null;
  const { group } = best;
  if (group.tense === 'none' && tokens[group.from]?.lemma === 'to') {
    return { to: 'future', why: 'its verb is an infinitive' };
  }
  // "It opens on Friday": the present speaks of a day only where the day is fixed ahead.
  const lemma = tokens[group.head]?.lemma ?? '';
  if (group.tense === 'present' && !SAYING.test(lemma) && PLANNED.test(text.slice(group.start, span.start))) {
    return { to: 'future', why: 'its verb stands in the present tense, as of what is planned' };
  }
  // "On Saturday the boats are going out": what is under way on a day that opens a sentence is planned.
  const opens = span.start - sentence.start < 4 && group.start > span.end && group.start - span.end < NEAR;
  if (opens && UNDER_WAY.test(text.slice(group.start, group.end + 1))) {
    return { to: 'future', why: 'its verb says what is going on, on a day that is named first' };
  }
  return tenseOf(group, analysisWords(group));
}

const NEAR = 60;
const UNDER_WAY = /^(?:is|are|am) (?:not )?\w+ing\b/;

const analysisWords = ({ tense }: VerbGroup): string => (tense === 'none' ? 'no tense' : `the ${tense} tense`);

function tenseOf({ tense }: VerbGroup, says: string): Direction | null {
  if (tense === 'past') return { to: 'past', why: `its verb stands in ${says}` };
  if (tense === 'future') return { to: 'future', why: `its verb stands in ${says}` };
  return null;
}

function indexFrom(runs: readonly Run[], start: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastAtOrBefore(runs: readonly Run[], start: number): Run | null {
  return runs[indexFrom(runs, start + 1) - 1] ?? null;
}
