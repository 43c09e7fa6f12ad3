/**
 * What a writer, a printer or a translator does to a passage, by chance and repeatably.
 *
 * In: a passage, a generator of numbers, and words to put in. Out: the passage retold.
 */
import { pick, type Random } from './articles-heaps.ts';

/** Edits this share of the words: a third each replaced, left out, added to; now and then two neighbours swapped. */
export function editWords(text: string, share: number, random: Random, vocabulary: readonly string[]): string {
  const given = text.split(' ');
  const edited: string[] = [];
  for (let i = 0; i < given.length; i++) {
    const word = given[i] as string;
    const way = random() < share ? random() : 1;
    if (way < 0.4) edited.push(pick(random, vocabulary));
    else if (way < 0.65) continue;
    else if (way < 0.9) edited.push(word, pick(random, vocabulary));
    else if (way < 1 && i + 1 < given.length) edited.push(given[++i] as string, word);
    else edited.push(word);
  }
  return edited.join(' ');
}

/** Replaces this many words, none of them the first or the last. */
export function changeWords(text: string, count: number, random: Random, vocabulary: readonly string[]): string {
  const edited = text.split(' ');
  const places = edited.slice(1, -1).map((_, i) => i + 1);
  for (let n = 0; n < count; n++) {
    const [place = 1] = places.splice(Math.floor(random() * places.length), 1);
    edited[place] = pick(random, vocabulary);
  }
  return edited.join(' ');
}

/** Sentences in another order, the first never first. */
export function shuffleSentences(text: string, random: Random): string {
  const sentences = sentencesOf(text);
  const shuffled = shuffle(sentences, random);
  if (shuffled[0] === sentences[0]) shuffled.push(shuffled.shift() ?? '');
  return shuffled.join(' ');
}

/** Stretches that end in a full stop, question or exclamation mark. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
}

/** The same things in another order (Fisher and Yates). */
export function shuffle<T>(things: readonly T[], random: Random): T[] {
  const shuffled = [...things];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}

/** Damages this share of the words as bad print does: letters taken for others, words glued or split. */
export function damageWords(text: string, share: number, random: Random): string {
  let damaged = '';
  for (const word of text.split(' ')) {
    const way = random() < share ? random() : 1;
    const at = 1 + Math.floor(random() * Math.max(1, word.length - 1));
    if (way < 0.6)
      damaged += ` ${word.slice(0, at - 1)}${pick(random, ['c', 'e', 'l', 'rn', 'f', 'ii'])}${word.slice(at)}`;
    else if (way < 0.8) damaged += word;
    else if (way < 1) damaged += ` ${word.slice(0, at)} ${word.slice(at)}`;
    else damaged += ` ${word}`;
  }
  return damaged.trim();
}
