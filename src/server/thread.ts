/**
 * One thread: its tellings by date, each laid word against word against a base the reader may choose.
 */
import { lay } from '../align/index.ts';
import type { StudyReader, TellingRow, ThreadRow } from '../study/index.ts';
import { articleLine, isLaid, ownOf, threadLine } from './lines.ts';
import { tableOf } from './places.ts';
import type { RelatedShape, TellingShape, ThreadLineShape, ThreadShape } from './shapes.ts';
import { letterOf, Wordings } from './wording.ts';

const PAGE = 40;
const CONTEXT = 160;

/** Null where there is no such thread. An unknown base is the thread's first telling. */
export function threadOf(reader: StudyReader, key: string, baseKey: string | null, offset: number): ThreadShape | null {
  const thread = reader.thread(key);
  if (thread === null) return null;
  const page = reader.tellingsOfThread(thread.id, offset, PAGE);
  const asked = baseKey === null ? null : reader.tellingOf(thread.id, baseKey);
  const base = asked ?? reader.tellingOf(thread.id, thread.first);
  if (base === null) return null;
  const wordings = new Wordings(reader);
  return {
    thread: withRelated(reader, threadLine(thread)),
    position: reader.threadPosition(thread),
    of: reader.count('SELECT count(*) AS n FROM thread WHERE kind = ?', thread.kind),
    base: base.key,
    total: thread.tellings,
    offset,
    tellings: page.map((telling) => ({
      ...tellingOf(reader, wordings, telling, base),
      copyOf: copyOf(reader, thread, telling),
    })),
    table: isLaid(base)
      ? tableOf(
          wordings.of(base),
          page.map((telling) => ({ id: telling.key, placed: wordings.of(telling) })),
        )
      : null,
    sources: thread.summary.sources,
  };
}

/** The line with what its related threads count or when they were, so that parts can be drawn beside their whole. */
function withRelated(reader: StudyReader, line: ThreadLineShape): ThreadLineShape {
  if (line.own === null || (line.kind !== 'figure' && line.kind !== 'date')) return line;
  const related = line.own.related.map((other): RelatedShape => {
    const found = reader.thread(other.thread);
    const own = found === null ? null : threadLine(found).own;
    const { low, high, unit, from, to } = own ?? {};
    return {
      ...other,
      ...(line.kind === 'figure'
        ? { low: low ?? null, high: high ?? null, unit: unit ?? null }
        : { from: from ?? null, to: to ?? null }),
    };
  });
  return { ...line, own: { ...line.own, related } };
}

/**
 * The telling that one came along with: of a passage that an earlier article has too, or of the article
 * that this one is a version of. Passages are what comes along, so none of them is a copy of this sort.
 */
function copyOf(reader: StudyReader, { id, kind }: ThreadRow, telling: TellingRow): TellingShape['copyOf'] {
  if (kind === 'passage' || kind === 'name') return null;
  const [found] = reader.rows<{ telling: string; article: string; siglum: string | null }>(
    `SELECT other.key AS telling, home.key AS article, home.siglum
     FROM (
       SELECT b AS article, b_start AS start, b_end AS "end" FROM alignment WHERE a = ?2 AND a_start <= ?3 AND a_end >= ?4
       UNION ALL SELECT a, a_start, a_end FROM alignment WHERE b = ?2 AND b_start <= ?3 AND b_end >= ?4
       UNION ALL SELECT root.id, root.start, root."end" FROM article AS root JOIN article AS version ON version.version_of = root.id
         WHERE version.id = ?2
     ) AS shared
     JOIN article AS own ON own.id = ?2 JOIN article AS home ON home.id = shared.article AND home.place < own.place
     JOIN telling AS other ON other.thread = ?1 AND other.place = home.place
       AND other.start >= shared.start AND other."end" <= shared."end"
     ORDER BY home.place LIMIT 1`,
    id,
    telling.article,
    telling.start,
    telling.end,
  );
  return found ?? null;
}

/** A telling as pages show it, laid against another or, given itself, against none. */
export function tellingOf(
  reader: StudyReader,
  wordings: Wordings,
  telling: TellingRow,
  base: TellingRow,
): TellingShape {
  const article = reader.articleById(telling.article);
  const own = wordings.at(telling.source, telling);
  const laid = telling.id === base.id || !isLaid(telling) ? null : lay(wordings.of(base), wordings.of(telling));
  const from = Math.max(article.start, telling.start - CONTEXT);
  const to = Math.min(article.end, telling.end + CONTEXT);
  const before = reader.texts.slice(telling.source, { start: from, end: telling.start });
  const after = reader.texts.slice(telling.source, { start: telling.end, end: to });
  return {
    id: telling.key,
    article: articleLine(article),
    start: telling.start,
    end: telling.end,
    text: own.text,
    before: from > article.start ? before.replace(/^\S*\s/, '') : before,
    after: to < article.end ? after.replace(/\s\S*$/, '') : after,
    wording: letterOf(telling.wording),
    pieces: laid?.pieces ?? null,
    trailing: laid?.trailing ?? null,
    differs: laid?.differs ?? 0,
    copyOf: null,
    own: ownOf(telling),
  };
}
