/**
 * A query as people type it, as FTS5 takes it.
 *
 * In: what was typed. Out: an expression that cannot fail, and a note where it could not be taken as typed. Words are
 * matched whatever their case and accents; "two words" together as they stand; `word*` beginnings; `a NEAR b` within ten
 * words; `OR` either; `-word` or `NOT word` leaves out. Anything else is taken as words that must all be there.
 */

const TERM = /"([^"]*)"?|(\S+)/g;

/** Turns what was typed into an FTS5 expression that cannot fail. Null where nothing in it can be looked for. */
export function readQuery(query: string): { readonly expression: string | null; readonly note: string | null } {
  const parts: string[] = [];
  const without: string[] = [];
  let joiner: 'AND' | 'OR' | 'NEAR' | 'NOT' = 'AND';
  for (const [, phrase, word] of query.replace(/[“”„«»]/g, '"').matchAll(TERM)) {
    if (word === 'AND' || word === 'OR' || word === 'NEAR' || word === 'NOT') {
      if (parts.length > 0 || word === 'NOT') joiner = word;
      continue;
    }
    const negative = joiner === 'NOT' || (word !== undefined && /^-./.test(word));
    const term = quoted(phrase ?? (word as string).replace(/^-/, ''));
    if (term === null) continue;
    if (negative) without.push(term);
    else if (joiner === 'NEAR' && /^"[^"]*"$/.test(parts.at(-1) as string) && !term.endsWith('*')) {
      parts.push(`NEAR(${parts.pop() as string} ${term}, 10)`);
    } else if (joiner === 'OR') parts.push(`(${parts.pop() as string} OR ${term})`);
    else parts.push(term);
    joiner = 'AND';
  }
  if (parts.length === 0) return { expression: null, note: noteOnNothing(query, without.length > 0) };
  const all = parts.join(' AND ');
  const expression = without.reduce((left, term) => `(${left}) NOT ${term}`, all);
  return { expression, note: noteOnMarks(query) };
}

function noteOnMarks(query: string): string | null {
  const marks = query.match(/["“”„«»]/g)?.length ?? 0;
  return marks % 2 === 0 ? null : 'The closing quotation mark was missing; the rest was taken as one phrase.';
}

function noteOnNothing(query: string, onlyWithout: boolean): string {
  if (query.trim() === '') return 'Type a word to look for.';
  if (onlyWithout) return 'Name at least one word to find; words with a minus only leave out.';
  return 'There is no word in this to look for: marks and signs alone are not indexed.';
}

/** A term as an FTS5 string, with its `*` behind it; null where it has no letter or digit. */
function quoted(term: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(term)) return null;
  const prefix = /\p{L}\*$|\p{N}\*$/u.test(term);
  return `"${term.replace(/["\0*]/g, ' ').trim()}"${prefix ? '*' : ''}`;
}
