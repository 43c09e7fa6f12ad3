/**
 * One article described: title, byline, captions, notes, headings, date, language.
 *
 * In: the source, its view, and where the article was cut. Out: the article. What the text says has a
 * span; what comes from metadata has none, and is used only where the source is one article. What the
 * parts are is decided in their own files; here they are put together.
 */
import type { Source } from '../intake/index.ts';
import { type Span, trim } from '../text/index.ts';
import type { Article, Named, Part, Published } from './article.ts';
import { bylineOf, notesOf } from './byline.ts';
import { captionsOf } from './captions.ts';
import type { Context, Cut } from './context.ts';
import { dateStated, stated, UNKNOWN } from './date-stated.ts';
import { type Field, fieldAt, fieldSpan } from './headers.ts';
import { languageOf } from './language.ts';
import { plainLine } from './line-shape.ts';
import { datelineOf, headingsOf } from './sections.ts';
import { titleOf } from './title.ts';
import type { View } from './view.ts';

/** Rows at the head of an article that labelled fields are read from. */
const HEAD = 14;

/** The article of one cut. */
export function describe(context: Context, cut: Cut): Article {
  const { source, view, alone } = context;
  const { meta } = source;
  const fields = fieldsOf(view, cut);
  const value = (name: Field['name']): Named | null => namedField(view, fields, name);
  const title = value('title') ?? titleAbove(view, cut, fields) ?? titleOf(context, cut);
  const byline =
    (alone ? given(meta.byline) : null) ??
    value('byline') ??
    markedByline(context, cut) ??
    bylineOf(view, cut.from, cut.to);
  const captions = markedCaptions(context, cut) ?? captionsOf(view, cut.from, cut.to, context.pictures);
  return {
    ...cut.span,
    title,
    byline,
    captions,
    parts: partsOf(context, cut, [...captions, ...(title === null ? [] : [title]), ...fields]),
    published: publishedOf(context, cut, fields),
    language: meta.language ?? languageOf(source.text, cut.span.start, cut.span.end),
    outlet: meta.outlet ?? value('outlet')?.text ?? null,
    url: meta.url ?? null,
    externalId: meta.externalId ?? null,
    boundary: cut.boundary,
  };
}

const given = (said: string | undefined): Named | null =>
  said === undefined ? null : { text: said, start: null, end: null };

/** Labelled fields at the head of the article; a single one is no header. */
function fieldsOf(view: View, { from, to }: Cut): readonly Field[] {
  const fields: Field[] = [];
  for (let row = from; row < Math.min(to, from + HEAD); row++) {
    const field = fieldAt(view, row);
    if (field !== null) fields.push(field);
    if (field === null && view.length(row) > 200) break;
  }
  return new Set(fields.map(({ name }) => name)).size >= 2 ? fields : [];
}

/** The headline without a label that stands right above the first field, under a paper's name and a date. */
function titleAbove(view: View, { from }: Cut, fields: readonly Field[]): Named | null {
  const row = (fields[0]?.row ?? from) - 1;
  const found = view.rows[row];
  const kind = view.shape(row)?.kind;
  if (row < from || found === undefined || kind === undefined || kind === 'date' || kind === 'byline') return null;
  return { text: view.text.slice(found.start, found.end), start: found.start, end: found.end };
}

function namedField(view: View, fields: readonly Field[], name: Field['name']): Named | null {
  const field = fields.find((one) => one.name === name);
  const span = field === undefined ? null : fieldSpan(view, field);
  if (span === null) return null;
  const by = name === 'byline' ? (/^by[ \t\u00a0]+/iu.exec(view.text.slice(span.start, span.end))?.[0].length ?? 0) : 0;
  return { text: view.text.slice(span.start + by, span.end), start: span.start + by, end: span.end };
}

function markedByline({ source, view }: Context, { span }: Cut): Named | null {
  const block = source.blocks.find(
    ({ role, start, end }) => role === 'byline' && span.start <= start && end <= span.end,
  );
  if (block === undefined || block.start === block.end) return null;
  const by = /^by\s+/iu.exec(view.text.slice(block.start, block.end))?.[0].length ?? 0;
  return { text: view.text.slice(block.start + by, block.end), start: block.start + by, end: block.end };
}

/** The captions that the format marks; null where it marks none. */
function markedCaptions({ source, view }: Context, { span }: Cut): Article['captions'] | null {
  const marked = source.blocks.filter(
    ({ role, start, end }) => role === 'caption' && span.start <= start && end <= span.end && start < end,
  );
  if (marked.length === 0) return null;
  const key = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  return marked.map(({ start, end }, i) => {
    const text = view.text.slice(start, end);
    const before = marked[i - 1];
    const double = before !== undefined && key(view.text.slice(before.start, before.end)) === key(text);
    return { start, end, text, ...(double ? { double: true as const } : {}) };
  });
}

function partsOf(
  context: Context,
  { from, to, span }: Cut,
  others: readonly { readonly start: number | null }[],
): Part[] {
  const { view, source } = context;
  const notes = notesOf(view, from, to);
  const taken = new Set([...others, ...notes].flatMap(({ start }) => (start === null ? [] : [start])));
  const marked = new Map<number, Span>();
  for (const { role, start, end } of source.blocks) {
    if (role === 'heading' && span.start < start && end <= span.end)
      marked.set(rowStart(source.text, start), { start, end });
  }
  const dateline = datelineOf(view, from, to);
  const parts: Part[] = [
    ...notes,
    ...headingsOf(view, from, to, taken, marked),
    ...source.blocks.flatMap(({ role, start, end }): readonly Part[] =>
      role === 'quotation' && span.start <= start && end <= span.end && start < end ? [{ role, start, end }] : [],
    ),
  ];
  if (dateline !== null) parts.push({ role: 'dateline', start: dateline.start, end: dateline.end });
  return parts.sort((a, b) => a.start - b.start || a.end - b.end);
}

function publishedOf({ source, view, alone }: Context, cut: Cut, fields: readonly Field[]): Published {
  const day = source.meta.published;
  if (alone && day !== undefined) return { from: day, to: day, how: 'given', evidence: [] };
  const date = fields.find(({ name }) => name === 'date');
  const span = date === undefined ? null : fieldSpan(view, date);
  if (span !== null) {
    const published = stated(view, span.start, plainLine(view.text, span), 'the header of the article gives the date');
    if (published.how === 'stated') return published;
  }
  const marked = markedDate(source, view, cut.span);
  return marked.how === 'stated' ? marked : dateStated(view, cut.from, cut.to);
}

/** How far into an article a marked time is still its date, in characters. */
const NEAR_HEAD = 1500;

/** The date that the format marks near the head of the article. */
function markedDate(source: Source, view: View, { start: head, end: tail }: Span): Published {
  const time = source.blocks.find(
    ({ role, start, end }) =>
      role === 'time' && head <= start && end <= Math.min(tail, head + NEAR_HEAD) && start < end,
  );
  if (time === undefined) return UNKNOWN;
  if (time.day === undefined)
    return stated(view, time.start, plainLine(view.text, time), 'the article prints its date');
  const { start, end, day } = time;
  const evidence = [{ start, end, text: view.text.slice(start, end), says: 'the page marks this as its date' }];
  return { from: day, to: day, how: 'stated', evidence };
}

/** Where the row of an offset starts: headings of some formats have marks before their words. */
function rowStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\n\r\v\f\u2028\u2029]/.test(text[start - 1] ?? '')) start--;
  // Nothing but blanks before the words: the row starts with them.
  const before = trim(text, { start, end: at });
  return before.start === before.end ? at : before.start;
}
