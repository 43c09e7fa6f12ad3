/**
 * Declared articles with their place in the texts.
 *
 * In: the declared sources and the texts by path. Out: the articles in reading order, each with its
 * source's text and its span, from the words it begins with to the words it ends with.
 */
import type { Span } from '../../src/text/index.ts';
import type { DeclaredArticle, DeclaredSource } from './declare.ts';
import { findOnce } from './find.ts';

export interface Placed extends Span {
  readonly declared: DeclaredArticle;
  /** The id of the source. */
  readonly source: string;
  /** The whole text of the source. */
  readonly text: string;
}

/** A telling in its place. */
export interface Told extends Span {
  readonly id: string;
  /** The siglum of the article. */
  readonly at: string;
  readonly home: Placed;
  readonly text: string;
}

/** Reading order of tellings: by source and article, then start, then end. */
export function inOrder(articles: readonly Placed[]): (a: Told, b: Told) => number {
  return (a, b) => articles.indexOf(a.home) - articles.indexOf(b.home) || a.start - b.start || a.end - b.end;
}

/** The telling with the earliest certain day, else the first. Throws where there is none. */
export function earliest(told: readonly Told[]): Told {
  const day = ({ home }: Told): string => {
    const { from, to } = home.declared.published;
    return from !== null && from === to ? from : '9999';
  };
  return told.reduce((best, each) => (day(each) < day(best) ? each : best));
}

/** Every declared article in its place. Throws where its first or last words are not found once. */
export function place(sources: readonly DeclaredSource[], texts: ReadonlyMap<string, string>): readonly Placed[] {
  return sources.flatMap(({ id, path, articles }) =>
    articles.map((declared) => {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`no text was read for ${path}`);
      const whole = { start: 0, end: text.length };
      const { start } = findOnce(text, whole, declared.begins);
      const { end } = findOnce(text, { start, end: text.length }, declared.ends);
      return { declared, source: id, text, start, end };
    }),
  );
}
