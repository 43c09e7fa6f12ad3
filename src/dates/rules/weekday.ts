/**
 * Days of the week: "Monday", "Mon., 9 March", "Saturday, June 24, 2031", "Mondays" (a set).
 *
 * Papers, shows and shops named after a day stay alone.
 */
import { fieldsMatch, type Match, type Rule } from '../match.ts';
import type { Scan } from '../scan.ts';

const NAMED =
  /^(?:times|telegraph|mail|express|post|herald|mirror|world|school|schools|night|league|magazine|review|sun|star|people|mercury|tribune|football|tuesday)$/;

/** A weekday by itself. */
export function weekday(scan: Scan, i: number): Match | null {
  const lexeme = scan.at(i);
  const day = lexeme?.meaning.weekday;
  if (!lexeme || day === undefined || !lexeme.capital) return null;
  if (lexeme.meaning.short) return null;
  const next = scan.at(i + 1);
  if (next?.gap === ' ' && next.capital && NAMED.test(next.word)) return null;
  const before = scan.at(i - 1);
  if (
    lexeme.gap === ' ' &&
    before?.capital === true &&
    /^(?:black|super|bloody|cyber|giving|fat|ruby|man|girl|the)$/.test(before.word) &&
    before.word !== 'the'
  )
    return null;
  if (lexeme.meaning.plural) {
    return { to: i + 1, type: 'SET', form: { is: 'every', value: `XXXX-WXX-${day}` } };
  }
  return fieldsMatch(i + 1, { weekday: day });
}

/** A weekday with the date behind it. */
export function weekdayWith(inner: Rule): Rule {
  return (scan, i, depth) => {
    const lexeme = scan.at(i);
    const day = lexeme?.meaning.weekday;
    if (!lexeme?.capital || day === undefined || lexeme.meaning.plural) return null;
    let at = i + 1;
    const gap = scan.at(at)?.gap ?? '';
    if (!/^ $|^, ?$|^\. ?$|^\., $/.test(gap)) return null;
    if (scan.is(at, 'the') || scan.is(at, 'on')) at++;
    const date = inner(scan, at, depth);
    if (date?.form.is !== 'fields' || date.form.fields.weekday !== undefined) return null;
    const { fields } = date.form;
    if (fields.day === undefined || fields.part !== undefined) return null;
    return { ...date, form: { ...date.form, fields: { ...fields, weekday: day } } };
  };
}
