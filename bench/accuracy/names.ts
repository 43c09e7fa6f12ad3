/**
 * How well names are found: the sources of labelled attributions, and mentions marked by reading.
 *
 * In: TELLINGS_DATA; options `--part dev|train`, `--show N` (the first N misses of each kind, with their words). Out: of sources
 * that are names (`names-sources.ts` says which), how many were found with the right head word and how many exactly;
 * of the mentions in `bench/judgements/names-mentions.jsonl`, precision, recall and accuracy of type; megabytes a second.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/language/index.ts';
import { findNames, type NameFound, type NameType } from '../../src/names/index.ts';
import type { Span } from '../../src/text/index.ts';
import { dataFolder, newsOf } from './articles-data.ts';
import { hashOf, judgementsOf } from './judgements.ts';
import { nameInSource } from './names-sources.ts';

const { values } = parseArgs({
  options: { part: { type: 'string', default: 'dev' }, show: { type: 'string', default: '0' } },
});
const folder = join(dataFolder(), 'polnear', values.part);
const show = Number(values.show);

interface Article {
  readonly name: string;
  readonly text: string;
  readonly sources: readonly Span[];
}

/** Offsets of the labels count code points. */
function unitsOf(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) starts.push(i);
  return (offset) => starts[offset] ?? text.length;
}

function readArticles(): Article[] {
  const labels = new Map(
    readdirSync(join(folder, 'attributions')).map((file) => [file.replace(/_[0-9a-f]{4}\.ann$/, ''), file]),
  );
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      const label = labels.get(file.replace(/\.txt$/, ''));
      if (label === undefined) return [];
      const units = unitsOf(text);
      const lines = readFileSync(join(folder, 'attributions', label), 'utf8').split('\n');
      const sources = lines.flatMap((line) => {
        const found = /^T\d+\tSource (\d+) (\d+)\t/.exec(line);
        return found === null ? [] : [{ start: units(Number(found[1])), end: units(Number(found[2])) }];
      });
      return [{ name: file, text, sources }];
    });
}

const articles = readArticles();
const read = (text: string): readonly NameFound[] => {
  const within = { start: 0, end: text.length };
  return findNames(text, within, analyse(text, within, 'en'));
};

const seen = new Set<string>();
let [asked, headFound, exact] = [0, 0, 0];
const misses: string[] = [];
const inexact: string[] = [];
for (const { name, text, sources } of articles) {
  const names = read(text);
  for (const source of sources) {
    const id = `${name}:${source.start}-${source.end}`;
    const wanted = seen.has(id) ? null : nameInSource(text, source);
    seen.add(id);
    if (wanted === null) continue;
    asked++;
    const found = names.find(({ start, end }) => start <= wanted.head.start && wanted.head.end <= end);
    const line = `${text.slice(source.start, source.end)}  wanted: ${text.slice(wanted.start, wanted.end)}`.replace(
      /\s+/g,
      ' ',
    );
    if (found === undefined || found.end > wanted.end + 1)
      misses.push(`${line}  found: ${found === undefined ? '-' : text.slice(found.start, found.end)}`);
    else {
      headFound++;
      if (found.start === wanted.start && found.end === wanted.end) exact++;
      else inexact.push(`${line}  found: ${text.slice(found.start, found.end)}`);
    }
  }
}
const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;
const lines = [
  `sources that are names, ${values.part}: head word found ${share(headFound, asked)}, span exact ${share(exact, asked)}`,
  ...misses.slice(0, show).map((line) => `  missed: ${line}`),
  ...inexact.slice(0, show).map((line) => `  inexact: ${line}`),
];

interface Mention extends Span {
  readonly document: number;
  readonly type: NameType;
  readonly hash: string;
}
interface Read {
  readonly document: number;
  readonly until: number;
}

const marked = judgementsOf<Mention | Read>('names-mentions.jsonl');
const train = newsOf(dataFolder(), 'train');
let [mentions, given, same, touched, typed] = [0, 0, 0, 0, 0];
for (const { document, until } of marked.filter((line): line is Read => 'until' in line)) {
  const text = train[document] ?? '';
  const names = read(text).filter(({ end }) => end <= until);
  const truth = marked.filter((line): line is Mention => 'type' in line && line.document === document);
  for (const mention of truth)
    if (hashOf(text.slice(mention.start, mention.end)) !== mention.hash)
      throw new Error(`article ${document} is not the one that was marked`);
  mentions += truth.length;
  given += names.length;
  for (const mention of truth) {
    const found = names.find(({ start, end }) => start < mention.end && mention.start < end);
    if (found === undefined) {
      if (show > 0) lines.push(`  not found: ${text.slice(mention.start, mention.end)}`);
      continue;
    }
    touched++;
    if (found.start === mention.start && found.end === mention.end) same++;
    else if (show > 0)
      lines.push(
        `  other span: ${text.slice(mention.start, mention.end)}, found ${text.slice(found.start, found.end)}`,
      );
    if (found.type === mention.type) typed++;
    else if (show > 0)
      lines.push(`  other type: ${text.slice(mention.start, mention.end)} is ${mention.type}, found ${found.type}`);
  }
}
lines.push(
  `marked mentions: precision ${share(same, given)}, recall ${share(same, mentions)}, type right ${share(typed, touched)}`,
);

const all = train;
const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
/** Megabytes a second of processor time: the best of three, once the code is warm. */
function speed(work: () => void): number {
  work();
  const times = [0, 0, 0].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return bytes / Math.min(...times);
}
const within = (text: string): Span => ({ start: 0, end: text.length });
const analyses = all.map((text) => analyse(text, within(text), 'en'));
const language = speed(() => {
  for (const text of all) analyse(text, within(text), 'en');
});
const names = speed(() => {
  for (const [i, text] of all.entries()) findNames(text, within(text), analyses[i] as (typeof analyses)[0]);
});
lines.push(`language ${language.toFixed(1)} MB/s of processor time, names after it ${names.toFixed(1)} MB/s`);
process.stdout.write(`${lines.join('\n')}\n`);
