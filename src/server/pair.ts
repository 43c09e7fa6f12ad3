/**
 * Two articles side by side: their texts, and the passages they have in common in the order of the first.
 */
import { lay } from '../align/index.ts';
import type { AlignmentRow, ArticleRow, StudyReader } from '../study/index.ts';
import { articleLine } from './lines.ts';
import type { PairPassageShape, PairShape, PairSideShape } from './shapes.ts';
import { Wordings } from './wording.ts';

const ALSO_IN_SHOWN = 12;

/** Null where one of the two is no article. */
export function pairOf(reader: StudyReader, first: string, second: string): PairShape | null {
  const a = reader.article(first);
  const b = reader.article(second);
  if (a === null || b === null) return null;
  const wordings = new Wordings(reader);
  const passages = reader
    .alignmentsBetween(a.id, b.id)
    .map((row) => passageOf(reader, wordings, a, b, row))
    .sort((x, y) => x.a.start - y.a.start || x.a.end - y.a.end || x.b.start - y.b.start);
  return { a: sideOf(reader, a), b: sideOf(reader, b), passages };
}

function sideOf(reader: StudyReader, article: ArticleRow): PairSideShape {
  const { title } = article.detail;
  const isPlaced = title !== null && title.start !== null && title.end !== null;
  return {
    article: articleLine(article),
    text: reader.texts.slice(article.source, article),
    language: article.language,
    title: isPlaced ? { start: title.start as number, end: title.end as number } : null,
  };
}

function passageOf(
  reader: StudyReader,
  wordings: Wordings,
  a: ArticleRow,
  b: ArticleRow,
  row: AlignmentRow,
): PairPassageShape {
  // An alignment's own order is that of the collection; the page's is that of the address.
  const inOrder = row.a === a.id;
  const earlier = { start: row.aStart, end: row.aEnd };
  const later = { start: row.bStart, end: row.bEnd };
  const [spanA, spanB] = inOrder ? [earlier, later] : [later, earlier];
  const [wordsA, wordsB] = [wordings.at(a.source, spanA), wordings.at(b.source, spanB)];
  const aToB = lay(wordsA, wordsB);
  const bToA = lay(wordsB, wordsA);
  const is = (kind: string): number => aToB.pieces.filter((piece) => piece.is === kind).length;
  const left = aToB.pieces.filter(({ omitted }) => omitted !== undefined).length + (aToB.trailing === null ? 0 : 1);
  return {
    thread: row.threadKey,
    a: spanA,
    b: spanB,
    similarity: row.similarity,
    exact: row.exact === 1,
    moved: row.moved === 1,
    aPieces: bToA.pieces,
    bPieces: aToB.pieces,
    changed: is('changed'),
    added: is('added'),
    omitted: left,
    alsoIn: alsoIn(reader, row.threadKey, a.id, b.id),
  };
}

function alsoIn(reader: StudyReader, thread: string, a: number, b: number): PairPassageShape['alsoIn'] {
  return reader.rows<{ id: string; siglum: string | null }>(
    `SELECT DISTINCT article.key AS id, siglum FROM telling JOIN thread ON thread.id = telling.thread
     JOIN article ON article.id = telling.article
     WHERE thread.key = ? AND article.id NOT IN (?, ?)
     ORDER BY day, article.file, article.record, article.source, article.start LIMIT ${ALSO_IN_SHOWN}`,
    thread,
    a,
    b,
  );
}
