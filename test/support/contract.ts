/**
 * The contract of an export in JSON lines, promise by promise.
 *
 * In: a folder that was exported. Out: a sentence for each promise that does not hold, and none where all
 * do. It rests on nothing but the folder, and on the project's words: texts, slices, order and links are
 * looked at again, likeness is counted anew by the plainest method there is, for pairs that are short enough.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alignment, type Article, type Export, inOrder, type Source, type Telling } from './contract-files.ts';
import { checkKind } from './contract-kinds.ts';
import { checkThreads } from './contract-threads.ts';

const FILES = ['sources', 'articles', 'tellings', 'threads', 'alignments', 'collations', 'problems'] as const;
const ID = /^[A-Za-z0-9_-]+$/;
const DAY = /^-?\d{4}-\d{2}-\d{2}$/;

/** Every promise that an export breaks; empty where it keeps them all. */
export function brokenPromises(folder: string): string[] {
  const missing = FILES.filter((name) => !existsSync(join(folder, `${name}.jsonl`)));
  if (missing.length > 0 || !existsSync(join(folder, 'texts')))
    return [`${folder} lacks ${missing.join(', ')} or texts`];
  const broken: string[] = [];
  const say = (sentence: string): void => void broken.push(sentence);
  const exported = read(folder, say);
  checkIds(exported, say);
  checkSources(exported, folder, say);
  for (const article of exported.articles) checkArticle(exported, article, say);
  checkArticlesApart(exported, say);
  for (const telling of exported.tellings) checkTelling(exported, telling, say);
  checkOrder(exported, say);
  checkThreads(exported, say);
  for (const { source } of exported.problems) {
    if (source !== null && !exported.sourceById.has(source))
      say(`a problem names the source ${source}, which is not there`);
  }
  return broken;
}

type Say = (sentence: string) => void;

function linesOf<T>(folder: string, name: string): readonly T[] {
  const text = readFileSync(join(folder, `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): T => JSON.parse(line));
}

function read(folder: string, say: Say): Export {
  const sources = linesOf<Source>(folder, 'sources');
  const texts = new Map<string, string>();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const { id, status } of sources) {
    const path = join(folder, 'texts', `${id}.txt`);
    if (status !== 'read') continue;
    if (!existsSync(path)) say(`the source ${id} has no text`);
    else texts.set(id, decoder.decode(readFileSync(path)));
  }
  const articles = linesOf<Article>(folder, 'articles');
  const tellings = linesOf<Telling>(folder, 'tellings');
  return {
    sources,
    articles,
    tellings,
    threads: linesOf(folder, 'threads'),
    alignments: linesOf<Alignment>(folder, 'alignments'),
    collations: linesOf(folder, 'collations'),
    problems: linesOf(folder, 'problems'),
    texts,
    sourceById: new Map(sources.map((source) => [source.id, source])),
    articleById: new Map(articles.map((article) => [article.id, article])),
    tellingById: new Map(tellings.map((telling) => [telling.id, telling])),
    rankOfSource: new Map(sources.map(({ id }, rank) => [id, rank])),
  };
}

function checkIds({ sources, articles, tellings, threads }: Export, say: Say): void {
  for (const [name, rows] of Object.entries({ sources, articles, tellings, threads })) {
    const ids = rows.map(({ id }) => id);
    for (const id of ids) if (!ID.test(id)) say(`${name}: "${id}" is no id`);
    if (new Set(ids).size !== ids.length) say(`${name}: an id is given twice`);
  }
}

function checkSources({ sources, sourceById, texts }: Export, folder: string, say: Say): void {
  const named = new Set(sources.filter(({ status }) => status === 'read').map(({ id }) => `${id}.txt`));
  for (const name of readdirSync(join(folder, 'texts')))
    if (!named.has(name)) say(`texts/${name} is of no source that was read`);
  for (const source of sources) {
    const { id, path, status, sha256, bytes, reason, duplicateOf } = source;
    if (path === '' || path.startsWith('/') || path.includes('/../')) say(`the path of ${id} is not relative: ${path}`);
    if (!['read', 'refused', 'duplicate', 'ignored'].includes(status)) say(`${path} has the status ${status}`);
    if (!/^[0-9a-f]{64}$/.test(sha256) || !Number.isInteger(bytes)) say(`${path} has no sum or size`);
    if (typeof source.mediaType !== 'string' || source.encoding === undefined)
      say(`${path} has no media type or encoding`);
    const mustSay = status === 'refused' || status === 'ignored';
    if (mustSay && (reason ?? '') === '') say(`${path} is ${status} without a reason`);
    if ((status === 'duplicate') !== (duplicateOf !== undefined))
      say(`${path} is a copy and names none, or the reverse`);
    if (duplicateOf !== undefined && sourceById.get(duplicateOf)?.status !== 'read')
      say(`${path} is a copy of what was not read`);
  }
  for (const [id, text] of texts) if (!text.isWellFormed()) say(`the text ${id} holds half a surrogate pair`);
}

interface Worded {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Says where words are not what stands at their place; words from metadata have none. */
function checkWorded(exported: Export, source: string, { text, start, end }: Worded, what: string, say: Say): void {
  if (start === null && end === null) return;
  const whole = exported.texts.get(source);
  if (whole === undefined || start === null || end === null) {
    say(`${what} has half a place, or none to be in`);
    return;
  }
  if (!(Number.isInteger(start) && 0 <= start && start < end && end <= whole.length)) say(`${what} is out of its text`);
  if (whole.slice(start, end) !== text) say(`${what} says other words than stand at ${start}-${end}`);
  if (!whole.slice(start, end).isWellFormed()) say(`${what} begins or ends within a character`);
}

function checkArticle(exported: Export, article: Article, say: Say): void {
  const { id, source, start, end, title, byline, captions, published, versionOf, language } = article;
  const text = exported.texts.get(source)?.slice(start, end) ?? '';
  if (text.length !== end - start || text === '') {
    say(`the article ${id} is out of its text`);
    return;
  }
  if (text.trim() !== text || !text.isWellFormed())
    say(`the article ${id} begins or ends blank, or within a character`);
  if (title === undefined || byline === undefined) say(`the article ${id} lacks a title or byline, which may be null`);
  for (const each of [title, byline, ...captions]) {
    if (each !== null) checkWorded(exported, source, each, `a title, byline or caption of ${id}`, say);
  }
  for (const span of [title, byline, ...captions]) {
    if (span === null || span.start === null || span.end === null) continue;
    if (span.start < start || span.end > end) say(`a title, byline or caption of ${id} is out of it`);
  }
  for (const each of published.evidence) checkWorded(exported, each.source, each, `evidence of ${id}`, say);
  const days = [published.from, published.to];
  if (days.some((day) => day !== null && !DAY.test(day))) say(`${id} is dated ${days.join(' to ')}`);
  if (published.from !== null && published.to !== null && published.from > published.to)
    say(`${id} is dated backwards`);
  if (!['given', 'stated', 'inferred', 'unknown'].includes(published.how)) say(`${id} is dated how? ${published.how}`);
  if (published.how === 'given' && published.evidence.length > 0) say(`${id} has a given date and evidence`);
  if (versionOf !== null && (versionOf === id || exported.articleById.get(versionOf)?.versionOf !== null)) {
    say(`${id} is a version of ${versionOf}, which is no first`);
  }
  if (typeof language !== 'string' || !/^\D+\d+$/.test(article.siglum)) say(`${id} has no language or siglum`);
}

function checkArticlesApart({ articles }: Export, say: Say): void {
  articles.forEach((article, i) => {
    const before = articles[i - 1];
    if (before?.source === article.source && before.end > article.start) say(`${before.id} and ${article.id} overlap`);
  });
  const sigla = articles.map(({ siglum }) => siglum);
  if (new Set(sigla).size !== sigla.length) say('a siglum is given twice');
}

function checkTelling(exported: Export, telling: Telling, say: Say): void {
  const { id, source, article, start, end, kind, rule, thread } = telling;
  checkWorded(exported, source, telling, `the telling ${id}`, say);
  const home = exported.articleById.get(article);
  if (home?.source !== source || start < home.start || end > home.end) say(`the telling ${id} is out of its article`);
  if (!['passage', 'quote', 'figure', 'date', 'name'].includes(kind) || (rule ?? '') === '')
    say(`${id} has no kind or rule`);
  if (thread === undefined) say(`${id} says nothing of its thread`);
  checkKind({ ...telling }, exported.texts.get(source) ?? '', say);
}

function checkOrder(exported: Export, say: Say): void {
  const { sources, articles, tellings, alignments, rankOfSource } = exported;
  const paths = sources.map(({ path }) => path.replace(/#.*$/, ''));
  paths.forEach((path, i) => {
    const before = paths[i - 1] ?? '';
    if (Buffer.compare(Buffer.from(before), Buffer.from(path)) > 0) say(`sources: ${path} stands after ${before}`);
  });
  const places = (
    rows: readonly { readonly source: string; readonly start: number; readonly end: number; readonly kind?: string }[],
  ) => rows.map(({ source, start, end, kind = '' }) => [rankOfSource.get(source) ?? -1, start, end, kind]);
  if (!inOrder(places(articles))) say('articles do not stand in reading order');
  if (!inOrder(places(tellings))) say('tellings do not stand in reading order');
  for (const { thread, a, b } of alignments) {
    const [first, second] = places([a, b]);
    if (first !== undefined && second !== undefined && !inOrder([first, second]))
      say(`an alignment of ${thread} has its later end as a`);
  }
}
