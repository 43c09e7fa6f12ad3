/**
 * Front matter: the lines of `key: value` between two rows of `---` at the start of a Markdown file.
 *
 * In: a text and its lines. Out: the span of the front matter and what it says, or null where there
 * is none. Only simple lines are read, as most site generators write them; nested values are passed
 * over. It is no YAML reader.
 */
import { type Line, type Span, trim } from '../text/index.ts';
import { metaOf } from './meta.ts';
import type { Problem, SourceMeta } from './source.ts';

export interface FrontMatter {
  readonly span: Span;
  /** How many lines it takes, both rows included. */
  readonly lines: number;
  readonly meta: SourceMeta;
  readonly problems: readonly Problem[];
}

const LONGEST = 200;
const LINE = /^(?:([A-Za-z][\w.-]{0,60})[ \t]{0,20}:(?:[ \t]+(.*))?|[ \t]+.*|-[ \t].*|#.*|)$/;

/** Which key names what; the first that is there is taken. */
const KEYS = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'publish_date', 'pubdate'],
  url: ['url', 'link', 'canonical', 'canonical_url'],
  outlet: ['outlet', 'source', 'publisher', 'publication'],
  language: ['language', 'lang'],
} as const;

/** The front matter of a text, if it begins with one. */
export function frontMatter(text: string, all: readonly Line[]): FrontMatter | null {
  const [first] = all;
  if (first === undefined || row(text, first) !== '---') return null;
  const values = new Map<string, string>();
  for (let i = 1; i < Math.min(all.length, LONGEST); i++) {
    const line = all[i];
    if (line === undefined) break;
    const content = row(text, line);
    if (content === '---' || content === '...')
      return found(text, { start: first.start, end: line.end }, i + 1, values);
    const pair = LINE.exec(content);
    if (pair === null) return null;
    const [, key, value] = pair;
    if (key !== undefined && value !== undefined) values.set(key.toLowerCase(), bare(value));
  }
  return null;
}

function found(text: string, span: Span, count: number, values: ReadonlyMap<string, string>): FrontMatter | null {
  if (values.size === 0) return null;
  const pick = (keys: readonly string[]): string | undefined =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined && value !== '');
  const { meta, problems } = metaOf({
    title: pick(KEYS.title),
    byline: pick(KEYS.byline),
    published: pick(KEYS.published),
    url: pick(KEYS.url),
    outlet: pick(KEYS.outlet),
    language: pick(KEYS.language),
  });
  return { span: trim(text, span), lines: count, meta, problems };
}

const row = (text: string, line: Line): string =>
  text.slice(line.start, Math.min(line.end, line.start + 4000)).trimEnd();

/** A value without the marks around it: quotation marks, or the brackets of a list of names. */
function bare(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value.trim());
  if (quoted !== null) return quoted[2] ?? '';
  const listed = /^\[(.*)\]$/.exec(value.trim());
  if (listed === null) return value.trim();
  return (listed[1] ?? '')
    .split(',')
    .map((each) => bare(each))
    .join(', ');
}
