/**
 * A person, body or place: what they are reported to say, what is said of them, when they appear.
 *
 * In: a study, a thread of names. Out: sayings, each once; sayings that hold the name, and figures and dates in one sentence
 * with a mention. A sentence is taken to end at a mark that ends one before a space and a capital, or at a line's end; an
 * abbreviation may end it early. Of a name with very many mentions the first by date are looked at.
 */
import { articlesTelling, daysAmong, type StudyReader, type TellingRow, tellingsById } from '../study/index.ts';
import { ownOf } from './lines.ts';
import type { NamedShape, NameSaysShape } from './shapes.ts';
import { tellingOf } from './thread.ts';
import { Wordings } from './wording.ts';

const SHOWN = 40;
const MENTIONS = 200;
const QUOTES = 400;
/** Code units between a mention and a figure or date that may be told of it. */
const REACH = 100;

/** Null where there is no such name. */
export function nameOf(reader: StudyReader, key: string): NamedShape | null {
  const thread = reader.thread(key);
  if (thread === null || thread.kind !== 'name') return null;
  const wordings = new Wordings(reader);
  const said = once(reader.quotesBy(key, QUOTES));
  const of = once(saidOf(reader, thread.id, key));
  const shown = (tellings: readonly TellingRow[]): readonly NameSaysShape[] =>
    tellings.slice(0, SHOWN).map((telling) => ({
      telling: tellingOf(reader, wordings, telling, telling),
      thread: telling.threadKey,
      tellings: timesTold(reader, telling),
    }));
  const told = new Map(said.map((telling) => [telling.id, timesTold(reader, telling)]));
  return {
    says: shown([...said].sort((a, b) => inPassing(a) - inPassing(b) || (told.get(b.id) ?? 1) - (told.get(a.id) ?? 1))),
    saysTotal: said.length,
    saidOf: shown(of),
    saidOfTotal: of.length,
    looked: Math.min(MENTIONS, thread.tellings),
    ...daysAmong(reader.database, articlesTelling(reader, thread.id)),
  };
}

/** What somebody is said to have said comes before what they only thought, or only spoke of. */
function inPassing(telling: TellingRow): number {
  const own = ownOf(telling);
  return own.kind === 'quote' && own.reports !== 'words' ? 1 : 0;
}

const timesTold = (reader: StudyReader, { thread }: TellingRow): number =>
  thread === null ? 1 : reader.count('SELECT tellings AS n FROM thread WHERE id = ?', thread);

/** The first telling of each thread, and what stands alone. */
function once(tellings: readonly TellingRow[]): readonly TellingRow[] {
  const met = new Set<number>();
  return tellings.filter(({ thread }) => {
    if (thread === null) return true;
    const isNew = !met.has(thread);
    met.add(thread);
    return isNew;
  });
}

interface Beside {
  readonly id: number;
  readonly kind: string;
  readonly source: number;
  /** What lies between the mention and the telling. */
  readonly from: number;
  readonly to: number;
}

/** Tellings that are told of a name, by date. */
function saidOf(reader: StudyReader, thread: number, key: string): readonly TellingRow[] {
  const rows = reader.rows<Beside>(
    `SELECT other.id, other.kind, article.source, min(m."end", other."end") AS "from", max(m.start, other.start) AS "to"
     FROM (SELECT article, place, start, "end" FROM telling WHERE thread = ?1 ORDER BY place, start LIMIT ${MENTIONS}) AS m
       CROSS JOIN article ON article.id = m.article
       CROSS JOIN telling AS other ON other.article = m.article AND other.start <= m."end" + ${REACH}
     WHERE other.kind IN ('quote', 'figure', 'date') AND (
         (other.kind = 'quote' AND other.start <= m.start AND other."end" >= m."end" AND other.detail ->> '$.speaker.thread' IS NOT ?2)
         OR (other.kind <> 'quote' AND other."end" >= m.start - ${REACH}))
     ORDER BY m.place, other.start`,
    thread,
    key,
  );
  const near = rows.filter(
    ({ kind, source, from, to }) => kind === 'quote' || from >= to || isOneSentence(reader, source, from, to),
  );
  const ids = [...new Set(near.map(({ id }) => id))];
  const found = tellingsById(reader, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

const ENDS = /[\r\n]|[.!?]["”’)\]]*\s+["“‘([]?\p{Lu}/u;

/** True where no sentence ends between two places: the first letter behind is looked at too. */
function isOneSentence(reader: StudyReader, source: number, from: number, to: number): boolean {
  return !ENDS.test(reader.texts.slice(source, { start: from, end: to + 1 }));
}
