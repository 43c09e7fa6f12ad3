/**
 * Labelled attributions: articles in which somebody marked every source, cue and content.
 *
 * In: the folder that TELLINGS_DATA names and a part of it. Out: each article's text and attributions. Where
 * several people marked one article, the first by file name counts. A content in pieces (the cue stands inside
 * it) is kept in pieces and runs from the first to the last of them. Attributions without cue or content are
 * left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/text/index.ts';

/** One attribution as labelled. */
export interface Attribution {
  readonly content: Span;
  readonly pieces: readonly Span[];
  readonly cue: Span;
  readonly source: Span | null;
}

/** One article with its attributions. */
export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

interface Entity {
  readonly kind: string;
  readonly pieces: readonly Span[];
}

/** The articles of a part, in the order of their names. */
export const labelledIn = (folder: string, part: string): readonly Labelled[] =>
  readingsIn(folder, part).flatMap(([first]) => first ?? []);

/** The articles of a part, each as often as somebody marked it, in the order of the files' names. */
export function readingsIn(folder: string, part: string): readonly (readonly Labelled[])[] {
  const base = join(folder, 'polnear', part);
  const marks = readdirSync(join(base, 'attributions')).sort();
  return readdirSync(join(base, 'text'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      const own = marks.filter((mark) => mark.startsWith(`${name}_`) && mark.length === name.length + 9);
      const text = readFileSync(join(base, 'text', file), 'utf8');
      return own.map((mark) => ({
        name,
        text,
        attributions: read(readFileSync(join(base, 'attributions', mark), 'utf8')),
      }));
    });
}

function read(file: string): readonly Attribution[] {
  const rows = file.split('\n').map((line) => line.split('\t'));
  const entities = new Map(rows.filter(([id]) => id?.startsWith('T')).map(([id, says]) => [id, entityOf(says ?? '')]));
  return rows
    .filter(([id]) => id?.startsWith('E'))
    .flatMap(([, says]) => {
      const roles = (says ?? '').split(' ').map((role) => role.split(':'));
      const of = (kind: string): readonly Span[] =>
        roles
          .filter(([role]) => role?.replace(/\d+$/, '') === kind)
          .flatMap(([, id]) => entities.get(id ?? '')?.pieces ?? []);
      const pieces = [...of('Content')].sort((a, b) => a.start - b.start);
      const [content, cue] = [hullOf(pieces), hullOf(of('Cue'))];
      return content && cue ? [{ content, pieces, cue, source: hullOf(of('Source')) }] : [];
    });
}

function entityOf(says: string): Entity {
  const space = says.indexOf(' ');
  const pieces = says
    .slice(space + 1)
    .split(';')
    .map((piece) => piece.split(' ').map(Number))
    .map(([start = 0, end = 0]) => ({ start, end }));
  return { kind: says.slice(0, space), pieces };
}

function hullOf(pieces: readonly Span[]): Span | null {
  if (pieces.length === 0) return null;
  return { start: Math.min(...pieces.map((one) => one.start)), end: Math.max(...pieces.map((one) => one.end)) };
}
