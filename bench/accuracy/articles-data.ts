/** Reads the labelled articles and long texts, from the folder that TELLINGS_DATA names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data folder; ends the process with a sentence where it is not set. */
export function dataFolder(): string {
  const { TELLINGS_DATA: folder } = process.env;
  if (folder === undefined || folder === '') {
    process.stderr.write('Set TELLINGS_DATA to the folder that holds the labelled data.\n');
    process.exit(2);
  }
  return folder;
}

/** Articles of one part of the news set, in order of file name. */
export function newsOf(folder: string, part: 'train' | 'dev'): string[] {
  const texts = join(folder, 'polnear', part, 'text');
  return readdirSync(texts)
    .sort()
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(texts, name), 'utf8'));
}

/** The long narratives, without their markup. */
export function narrativesOf(folder: string): string[] {
  return plainTexts(join(folder, 'timex', 'wikiwars'));
}

/** Short news items whose first line is a title, without their markup. */
export function itemsOf(folder: string): string[] {
  return plainTexts(join(folder, 'timex', 'meantime')).map((text) => text.trim());
}

function plainTexts(texts: string): string[] {
  return readdirSync(texts)
    .sort()
    .filter((name) => name.endsWith('.tml'))
    .map((name) => {
      const xml = readFileSync(join(texts, name), 'utf8');
      const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
      return body
        .replace(/<[^>]+>/g, '')
        .replace(/&amp;/g, '&')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>');
    });
}

interface Chapters {
  readonly book: string;
  readonly chapters: readonly { readonly chapter: string; readonly verses: readonly { readonly text: string }[] }[];
}

/** The books of one translation: a title, then a heading and a paragraph a chapter, or a line a verse. */
export function booksOf(folder: string): string[] {
  const texts = join(folder, 'bible', 'kjv');
  const names = readdirSync(texts).filter((name) => name.endsWith('.json') && name !== 'Books.json');
  return names.sort().flatMap((name) => {
    const book = JSON.parse(readFileSync(join(texts, name), 'utf8')) as Chapters;
    const chapter = (verses: Chapters['chapters'][number]['verses'], joint: string): string =>
      verses.map((verse) => verse.text).join(joint);
    const prose = book.chapters.map((c) => `Chapter ${c.chapter}\n\n${chapter(c.verses, ' ')}`).join('\n\n');
    const verses = book.chapters.map((c) => `${book.book} ${c.chapter}\n${chapter(c.verses, '\n')}`).join('\n\n');
    return [`${book.book}\n\n${prose}`, `${book.book}\n\n${verses}`];
  });
}

/** The day (ISO) on which each article of one part of the news set was published, in order of file name; null where none is given. */
export function newsDaysOf(folder: string, part: 'train' | 'dev'): (string | null)[] {
  const [head = '', ...rows] = readFileSync(join(folder, 'polnear', 'metadata.tsv'), 'utf8').split('\n');
  const names = head.split('\t');
  const cell = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  const days = new Map(
    rows
      .map((row) => row.split('\t'))
      .map((row): [string, string] => [cell(row, 'filename'), cell(row, 'publication_date')]),
  );
  return readdirSync(join(folder, 'polnear', part, 'text'))
    .sort()
    .filter((name) => name.endsWith('.txt'))
    .map((name) => days.get(name.slice(0, -'.txt'.length))?.slice(0, 10) || null);
}
