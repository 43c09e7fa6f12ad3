/**
 * What the measures of passages are made of: verses of two translations, and unrelated articles.
 *
 * In: the folder that TELLINGS_DATA names. Out: verses that stand beside each other in both
 * translations; articles in which no wording of eight words recurs, so that all reuse is planted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../src/text/index.ts';
import { narrativesOf, newsOf } from './articles-data.ts';

export interface Verse {
  readonly book: string;
  readonly chapter: number;
  readonly verse: number;
  readonly kjv: string;
  /** Empty where this translation leaves the verse out. */
  readonly web: string;
}

interface Kjv {
  readonly book: string;
  readonly chapters: readonly {
    readonly chapter: string;
    readonly verses: readonly { readonly verse: string; readonly text: string }[];
  }[];
}

type Web = readonly { readonly chapterNumber?: number; readonly verseNumber?: number; readonly value?: string }[];

/** All verses in the order of the books. */
export function versesOf(folder: string): readonly Verse[] {
  const kjv = join(folder, 'bible', 'kjv');
  const names = JSON.parse(readFileSync(join(kjv, 'Books.json'), 'utf8')) as string[];
  return names.flatMap((name) => {
    const file = `${name.replaceAll(' ', '')}.json`;
    const book = JSON.parse(readFileSync(join(kjv, file), 'utf8')) as Kjv;
    const web = webVerses(join(folder, 'bible', 'web', file.toLowerCase()));
    return book.chapters.flatMap(({ chapter, verses }) =>
      verses.map(({ verse, text }) => ({
        book: name,
        chapter: Number(chapter),
        verse: Number(verse),
        kjv: text,
        web: web.get(`${chapter}:${verse}`) ?? '',
      })),
    );
  });
}

function webVerses(path: string): Map<string, string> {
  const verses = new Map<string, string>();
  for (const { chapterNumber, verseNumber, value } of JSON.parse(readFileSync(path, 'utf8')) as Web) {
    if (value === undefined || verseNumber === undefined) continue;
    const key = `${chapterNumber}:${verseNumber}`;
    verses.set(key, `${verses.get(key) ?? ''} ${value}`.replace(/\s+/g, ' ').trim());
  }
  return verses;
}

/** Articles and parts of narratives, at most `most` words each, none sharing eight words in a row with one before it. */
export function hostsOf(folder: string, most: number): readonly string[] {
  const texts = [...newsOf(folder, 'train'), ...narrativesOf(folder)].flatMap((text) => inParts(text, most));
  const seen = new Runs(8);
  return texts.filter((text) => words(text).count >= 60 && seen.isNew(text));
}

/** Remembers which runs of words it has met. */
export class Runs {
  readonly #length: number;
  readonly #met = new Set<string>();

  constructor(length: number) {
    this.#length = length;
  }

  /** True where no run of the texts has been met, in them or before; then all of them are remembered. */
  isNew(...texts: readonly string[]): boolean {
    const runs = texts.map((text) => this.#runsOf(text));
    if (runs.some((list) => new Set(list).size < list.length || list.some((run) => this.#met.has(run)))) return false;
    for (const run of runs.flat()) this.#met.add(run);
    return true;
  }

  #runsOf(text: string): string[] {
    const { hashes, count } = words(text);
    const runs: string[] = [];
    for (let i = 0; i + this.#length <= count; i++) runs.push(hashes.subarray(i, i + this.#length).join(' '));
    return runs;
  }
}

function inParts(text: string, most: number): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let count = 0;
  for (const paragraph of text.split(/\n\s*\n/)) {
    part.push(paragraph.trim());
    count += words(paragraph).count;
    if (count < most) continue;
    parts.push(part.join('\n\n'));
    [part, count] = [[], 0];
  }
  return [...parts, part.join('\n\n')];
}
