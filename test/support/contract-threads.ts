/**
 * What the contract promises of threads, their alignments and their collations.
 *
 * In: an export. Out: a sentence for each promise that is broken. Likeness and exactness are counted again from
 * the words of both sides, by the table of longest common subsequences, where that table has a million cells or fewer.
 */
import { words } from '../../src/text/index.ts';
import type { Alignment, Article, Collation, Export, Place, Telling, Thread } from './contract-files.ts';

type Say = (sentence: string) => void;

const MOST_CELLS = 1_000_000;
const ALL_PAIRS = 50;
const MOST_WITNESSES = 40;

/** Checks threads with all that hangs on them. */
export function checkThreads(exported: Export, say: Say): void {
  const { threads, tellings, alignments, collations } = exported;
  const inThreads = new Map(threads.flatMap(({ id, tellings: ids }) => ids.map((telling) => [telling, id])));
  for (const { id, thread } of tellings) {
    if ((inThreads.get(id) ?? null) !== thread) say(`the telling ${id} and its thread disagree`);
  }
  const byThread = Map.groupBy(alignments, ({ thread }) => thread);
  const laid = new Map(collations.map((collation) => [collation.thread, collation]));
  if (laid.size !== collations.length) say('a thread is laid twice');
  for (const thread of threads) {
    checkThread(exported, thread, say);
    checkCollation(exported, thread, laid.get(thread.id), say);
    if (thread.kind === 'passage') checkPairs(exported, thread, byThread.get(thread.id) ?? [], say);
  }
  const known = new Set(threads.map(({ id }) => id));
  for (const { thread } of [...alignments, ...collations]) if (!known.has(thread)) say(`there is no thread ${thread}`);
  checkOrder(exported, say);
}

function checkOrder({ threads, tellingById, rankOfSource }: Export, say: Say): void {
  const places = threads.map(({ kind, tellings }) => {
    const telling = tellingById.get(tellings[0] ?? '');
    return { kind, rank: rankOfSource.get(telling?.source ?? '') ?? -1, start: telling?.start ?? -1 };
  });
  places.forEach((place, i) => {
    const before = places[i - 1];
    if (before === undefined || before.kind !== place.kind) return;
    if (before.rank > place.rank || (before.rank === place.rank && before.start > place.start))
      say(`threads: line ${i + 1} is out of order`);
  });
}

function checkThread(exported: Export, thread: Thread, say: Say): void {
  const { id, kind, tellings: ids, first, independent, agree, note, label } = thread;
  const tellings = ids.map((telling) => exported.tellingById.get(telling)).filter((telling) => telling !== undefined);
  if (tellings.length !== ids.length || ids.length === 0) {
    say(`the thread ${id} has tellings that are not there`);
    return;
  }
  if (new Set(ids).size !== ids.length) say(`the thread ${id} names a telling twice`);
  if (tellings.some((telling) => telling.kind !== kind)) say(`the thread ${id} has tellings of other kinds`);
  if (kind === 'passage' && ids.length < 2) say(`the passage ${id} is told once`);
  if (first !== firstOf(exported, tellings)) say(`the first telling of ${id} is not ${first}`);
  if (
    independent !==
    independentOf(exported, kind === 'passage' || kind === 'name' ? tellings : notCopied(exported, tellings, first))
  )
    say(`the thread ${id} has not ${independent} independent tellings`);
  if ((agree === null) !== (ids.length === 1)) say(`the thread ${id} agrees ${agree} with ${ids.length} tellings`);
  if (note === '' || label === '') say(`the thread ${id} has no note or label`);
  const apart = [...tellings].sort((x, y) => (x.source < y.source ? -1 : x.source > y.source ? 1 : x.start - y.start));
  apart.forEach((telling, i) => {
    const before = apart[i - 1];
    if (kind === 'passage' && before?.source === telling.source && before.end > telling.start)
      say(`tellings of ${id} overlap`);
  });
}

/** The day of an article where it is certain. */
function certainDay({ published: { from, to, how } }: Article): string | null {
  return (how === 'given' || how === 'stated') && from !== null && from === to ? from : null;
}

function firstOf({ articleById, rankOfSource }: Export, tellings: readonly Telling[]): string | undefined {
  const rank = (telling: Telling): readonly [string, number, number] => {
    const article = articleById.get(telling.article);
    return [(article && certainDay(article)) ?? '~', rankOfSource.get(telling.source) ?? -1, telling.start];
  };
  const ranked = tellings.map((telling) => ({ id: telling.id, rank: rank(telling) }));
  ranked.sort(({ rank: x }, { rank: y }) => (x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] - y[1] || x[2] - y[2]));
  return ranked[0]?.id;
}

/** Tellings that did not come along with a passage that an earlier one, in another article, stands in too. */
function notCopied({ tellings: all }: Export, tellings: readonly Telling[], first: string): readonly Telling[] {
  const passages = all.filter(({ kind, thread }) => kind === 'passage' && thread !== null);
  const around = ({ source, start, end }: Telling): readonly string[] =>
    passages
      .filter((passage) => passage.source === source && passage.start <= start && end <= passage.end)
      .map(({ thread }) => thread as string);
  const met = new Map<string, string>();
  const ordered = [...tellings].sort((x, y) => Number(y.id === first) - Number(x.id === first));
  const kept = ordered.filter((telling) => {
    const threads = around(telling);
    const isCopy = threads.some((thread) => (met.get(thread) ?? telling.article) !== telling.article);
    for (const thread of threads) if (!met.has(thread)) met.set(thread, telling.article);
    return !isCopy;
  });
  return tellings.filter((telling) => kept.includes(telling));
}

/** Tellings that are no copies: of articles that are one piece of writing, only those of the earliest that tells it. */
function independentOf({ articleById }: Export, tellings: readonly Telling[]): number {
  const pieceOf = (telling: Telling): string => articleById.get(telling.article)?.versionOf ?? telling.article;
  let independent = 0;
  for (const [piece, told] of Map.groupBy(tellings, pieceOf)) {
    const own = told.filter(({ article }) => article === piece).length;
    independent += own === 0 ? 1 : own;
  }
  return independent;
}

function checkPairs(exported: Export, thread: Thread, alignments: readonly Alignment[], say: Say): void {
  const tellings = thread.tellings.map((id) => exported.tellingById.get(id)).filter((telling) => telling !== undefined);
  const tellingOf = (end: Place): Telling | undefined =>
    tellings.find(({ source, start, end: last }) => source === end.source && start <= end.start && end.end <= last);
  const joined = new Set<string>();
  const others = new Map<string, number>();
  for (const alignment of alignments) {
    const [a, b] = [tellingOf(alignment.a), tellingOf(alignment.b)];
    if (a === undefined || b === undefined) {
      say(`an end of an alignment lies in no telling of ${thread.id}`);
      continue;
    }
    joined.add(a.id).add(b.id);
    if (a.id !== thread.first && b.id !== thread.first) others.set(b.id, (others.get(b.id) ?? 0) + 1);
    checkAlignment(exported, alignment, say);
  }
  if (tellings.length <= ALL_PAIRS) {
    for (const { id } of tellings) if (!joined.has(id)) say(`the telling ${id} is laid against no other`);
    return;
  }
  for (const [id, n] of others)
    if (n > 1) say(`the telling ${id} of a large thread is laid against ${n} tellings beside the first`);
}

function checkAlignment({ texts }: Export, { thread, a, b, similarity, exact }: Alignment, say: Say): void {
  const at = `${thread} at ${a.start} and ${b.start}`;
  const [x, y] = [a, b].map(({ source, start, end }) => wordsOf(texts.get(source)?.slice(start, end) ?? ''));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) {
    say(`an alignment of ${at} has no words`);
    return;
  }
  if (exact !== (x.join(' ') === y.join(' '))) say(`an alignment of ${at} is ${exact ? 'not ' : ''}exact`);
  if (similarity < 0 || similarity > 1 || (exact && similarity !== 1)) say(`the likeness of ${at} is ${similarity}`);
  if (x.length * y.length > MOST_CELLS) return;
  const counted = (2 * longestCommon(x, y)) / (x.length + y.length);
  if (Math.abs(counted - similarity) > 0.0001) say(`the likeness of ${at} is ${similarity}, counted again ${counted}`);
}

function wordsOf(text: string): readonly number[] {
  return [...words(text).hashes];
}

function longestCommon(x: readonly number[], y: readonly number[]): number {
  let above: number[] = Array(y.length + 1).fill(0);
  for (const word of x) {
    const row = [0];
    for (const [j, other] of y.entries()) {
      row.push(word === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    }
    above = row;
  }
  return above[y.length] ?? 0;
}

function checkCollation(exported: Export, thread: Thread, collation: Collation | undefined, say: Say): void {
  const saidBy = (id: string): string => {
    const telling = exported.tellingById.get(id);
    return telling?.said ?? telling?.text ?? '';
  };
  const wordings = new Set(thread.tellings.map((id) => wordsOf(saidBy(id)).join(' ')));
  const isLaid = (thread.kind === 'passage' || thread.kind === 'quote') && wordings.size > 1;
  if (isLaid !== (collation !== undefined)) {
    say(`the thread ${thread.id} has ${wordings.size} wordings and ${isLaid ? 'no' : 'a'} collation`);
    return;
  }
  if (collation === undefined) return;
  const { witnesses, rows, transpositions } = collation;
  if (witnesses[0] !== thread.first) say(`the first witness of ${thread.id} is not its first telling`);
  if (witnesses.some((id) => !thread.tellings.includes(id))) say(`a witness of ${thread.id} is no telling of it`);
  const laid = new Set(witnesses.map((id) => wordsOf(saidBy(id)).join(' ')));
  if (laid.size !== witnesses.length) say(`two witnesses of ${thread.id} have one wording`);
  if (witnesses.length !== Math.min(wordings.size, MOST_WITNESSES))
    say(`${thread.id} has ${witnesses.length} witnesses for ${wordings.size} wordings`);
  if (rows.some((row) => row.length !== witnesses.length)) say(`a row of ${thread.id} has not a cell for each witness`);
  witnesses.forEach((id, column) => {
    const joined = rows.map((row) => row[column] ?? '').join('');
    if (joined !== saidBy(id)) say(`the cells of ${id} do not give its text back`);
  });
  if (rows.some((row) => row.every((cell) => cell === null))) say(`a row of ${thread.id} is empty`);
  for (const { witness, rows: pair } of transpositions) {
    if (!witnesses.includes(witness) || pair.some((row) => rows[row] === undefined))
      say(`a transposition of ${thread.id} leads nowhere`);
  }
}
