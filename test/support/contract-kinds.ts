/**
 * What the contract promises of each kind of telling.
 *
 * In: a telling as exported, with all its fields, and its source's text. Out: a sentence for each promise that is broken.
 */
type Say = (sentence: string) => void;
type Line = Readonly<Record<string, unknown>>;

interface Span {
  readonly start: number;
  readonly end: number;
}

const QUALIFIERS = ['exact', 'about', 'at least', 'over', 'up to', 'under', 'nearly', 'range', 'vague'];
const DAY = /^-?\d{4}-\d\d-\d\d$/;

/** Checks what its kind alone has. */
export function checkKind(telling: Line, text: string, say: Say): void {
  const at = (sentence: string): void => say(`${String(telling['kind'])} ${String(telling['id'])} ${sentence}`);
  switch (telling['kind']) {
    case 'quote':
      checkQuote(telling, text, at);
      break;
    case 'figure':
      checkFigure(telling, text, at);
      break;
    case 'date':
      checkDate(telling, at);
      break;
    case 'name':
      if (!['person', 'organisation', 'place', 'other'].includes(String(telling['type']))) at('has no type');
      break;
  }
}

const spanOf = (value: unknown): (Span & { readonly text?: string }) | null =>
  value === null || value === undefined ? null : (value as Span & { readonly text?: string });

function checkWords(value: unknown, text: string, what: string, at: Say): void {
  const span = spanOf(value);
  if (span !== null && text.slice(span.start, span.end) !== span.text) at(`has a ${what} that is not what it says`);
}

function checkQuote(quote: Line, text: string, at: Say): void {
  const parts = quote['parts'] as readonly Span[];
  const [start, end] = [Number(quote['start']), Number(quote['end'])];
  const style = String(quote['style']);
  if (!['direct', 'mixed', 'indirect', 'unmarked'].includes(style)) at('has no style');
  if (!['speech', 'writing', 'thought'].includes(String(quote['act']))) at('has no act');
  if ((style === 'indirect') !== (parts.length === 0)) at(`is ${style} and has ${parts.length} parts`);
  if (parts.some((part) => part.start < start || part.end > end || part.start >= part.end)) at('has a part out of it');
  if (parts.some((part, i) => i > 0 && (parts[i - 1] as Span).end > part.start)) at('has parts out of order');
  const joined = parts.map((part) => text.slice(part.start, part.end)).join(' ');
  if (quote['said'] !== (parts.length > 0 ? joined : quote['text'])) at('says what its parts do not');
  checkWords(quote['speaker'], text, 'speaker', at);
  checkWords(quote['cue'], text, 'cue', at);
}

function checkFigure(figure: Line, text: string, at: Say): void {
  const [low, high, qualifier] = [figure['low'], figure['high'], String(figure['qualifier'])];
  if (!QUALIFIERS.includes(qualifier)) at('has no qualifier');
  if ((qualifier === 'at least' || qualifier === 'over') !== (high === null)) at(`${qualifier} ends at ${high}`);
  if ((qualifier === 'up to' || qualifier === 'under') !== (low === null)) at(`${qualifier} begins at ${low}`);
  if (['exact', 'about', 'nearly'].includes(qualifier) && low !== high) at(`${qualifier} is from ${low} to ${high}`);
  if (typeof low === 'number' && typeof high === 'number' && low > high) at(`is from ${low} to ${high}`);
  checkWords(figure['attributed'], text, 'source', at);
}

function checkDate(date: Line, at: Say): void {
  const [from, to] = [date['from'], date['to']];
  if (!['DATE', 'TIME', 'DURATION', 'SET'].includes(String(date['type']))) at('has no type');
  if (!['explicit', 'relative', 'anniversary'].includes(String(date['how']))) at('does not say how');
  if (typeof date['timex'] !== 'string' || date['timex'] === '') at('has no value');
  for (const day of [from, to]) if (day !== null && !DAY.test(String(day))) at(`is of the day ${String(day)}`);
  if (typeof from === 'string' && typeof to === 'string' && !from.startsWith('-') && from > to)
    at('ends before it begins');
}
