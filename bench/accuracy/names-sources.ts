/**
 * Which labelled sources of attributions are names, and where the name in them is.
 *
 * In: a text and the span of a source. Out: the span of the name and of its head word, or null where the source is no
 * name. Decided without the finder: the source's first phrase runs to a comma, a bracket, a relative pronoun or a
 * preposition (but "of" and "for" between capitals go on); its last word is the head; it is a name where that
 * word has a capital, is no pronoun, no title and, as the first word of a sentence, no common word. The name goes
 * back over words with capitals and the small words between them, and leaves out titles in front.
 */
import { usualTag } from '../../src/language/index.ts';
import type { Span } from '../../src/text/index.ts';

/** A name in a source: all of it, and its last word. */
export interface SourceName extends Span {
  readonly head: Span;
}

const WORD = /[\p{L}\p{N}@][\p{L}\p{M}\p{N}.&’'\u2010-]*|[,;:(“"\u2014\u2013[]/gu;
const STOP =
  /^(?:who|whom|that|which|whose|in|on|at|from|with|by|and|or|as|to|after|before|during|among|against|near|while|when|told|said|is|was|were|are|including|like|about|via|through|behind|within|speaking|not|but|if|then|also)$/;
const TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|president|vice|prime|minister|secretary|senator|representative|congressman|congresswoman|governor|mayor|judge|justice|chief|sheriff|speaker|chairman|chairwoman|director|professor|pope|king|queen|prince|princess|sir|lord|lady|attorney|general|ambassador|commissioner|detective|officer|captain|colonel|major|sergeant|lieutenant|republican|democratic|democrat|former|house|senate|majority|minority|leader|whip|press|foreign|defense|defence|interior|spokesman|spokeswoman|spokesperson|deputy|assistant|executive|ceo|founder|editor|host|state|police|first|father|rev|reverend|bishop|cardinal|archbishop|campaign|manager|national|security|adviser|advisor|supreme|court|white|communications|sens|reps|coach|agent|national|conservative|british|american|russian|french|german|israeli|turkish|iraqi|iranian|syrian|chinese|mexican|canadian|us|u\.s|strategist|correspondent|columnist|reporter|counsel|lawyer|county|city|district|governor-elect|president-elect|auditor|comptroller)\.?$/;
const PRONOUN =
  /^(?:i|he|she|it|we|they|you|who|this|that|these|those|his|her|its|their|our|my|some|many|others|one|everyone|someone|nobody|no|all|both|another|most|several|few|people)$/;
const SMALL = /^(?:of|the|for|and|&|de|la|del|van|von|der|al|bin|di|da|du|le|el|on)$/;

interface Word extends Span {
  readonly text: string;
}

const isCapital = ({ text }: Word): boolean => /^[\p{Lu}]/u.test(text) || /^\p{Ll}+\p{Lu}/u.test(text);

/** The name in a source; null where its head is no proper noun. */
export function nameInSource(text: string, source: Span): SourceName | null {
  const words = wordsOf(text, source);
  const phrase = firstPhrase(words);
  const last = phrase.at(-1);
  if (last === undefined || !isCapital(last)) return null;
  const lower = last.text.toLowerCase();
  if (PRONOUN.test(lower) || TITLE.test(lower) || /^@/.test(last.text)) return null;
  const starts =
    phrase.length === 1 && /(?:^|[.!?”"\n]\s*)[“"‘]?$/.test(text.slice(Math.max(0, source.start - 6), source.start));
  const tag = usualTag(lower);
  if (starts && tag !== null && tag !== 'PROPN') return null;
  let from = phrase.length - 1;
  while (from > 0 && (isCapital(phrase[from - 1] as Word) || SMALL.test((phrase[from - 1] as Word).text))) from--;
  while (from < phrase.length - 1) {
    const { text: word } = phrase[from] as Word;
    if (!(SMALL.test(word.toLowerCase()) || isTitle(phrase, from))) break;
    from++;
  }
  return { start: (phrase[from] as Word).start, end: last.end, head: { start: last.start, end: last.end } };
}

/** A word of a title in front of a person: not the first word of a body's name ("State Department"). */
function isTitle(phrase: readonly Word[], i: number): boolean {
  if (!TITLE.test((phrase[i] as Word).text.toLowerCase())) return false;
  const last = (phrase.at(-1) as Word).text;
  return !/^(?:Department|House|Court|Service|Council|Committee|Journal|Times|Post|Agency|Office|Police|Senate|Party|Commission|Guard|Association|Center|Institute|University|News|Board|Review|Patrol|Bureau|Conference|Union|Army|Parliament|Embassy|Street)$/.test(
    last,
  );
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((found) => {
    const bare = found[0].replace(/(?:['’]s?|[.’'-])$/u, (tail) =>
      /^\p{L}\.$|\.\p{L}\.$|^(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|Jr|Sr|Inc|Corp)\.$/u.test(found[0]) ? tail : '',
    );
    return { text: bare, start: start + found.index, end: start + found.index + bare.length };
  });
}

function firstPhrase(words: readonly Word[]): readonly Word[] {
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i] as Word;
    if (/^[,;:(“"\u2014\u2013[]$/.test(text) || STOP.test(text)) return words.slice(0, i);
    if (text === 'of' || text === 'for') {
      const before = words[i - 1];
      const after = words[i + 1]?.text === 'the' ? words[i + 2] : words[i + 1];
      if (before === undefined || after === undefined || !isCapital(before) || !isCapital(after))
        return words.slice(0, i);
    }
  }
  return words;
}
