/**
 * The apparatus of a collation as text to paste: as a printed edition writes it, and as TEI.
 *
 * In: entries and what each telling is called; for TEI the table. Out: plain text; an XML fragment of
 * parallel segmentation (TEI P5, `app`, `lem`, `rdg`), its witnesses named by their sigla.
 */
import type { TableShape, TellingShape } from '../../src/server/shapes.ts';
import type { Entry } from './collation.ts';
import { writePublished } from './dates.ts';

type Named = ReadonlyMap<string, string>;

/** What each telling is called: its siglum, with a number where an article tells it more than once. */
export function sigla(tellings: readonly Pick<TellingShape, 'id' | 'article'>[]): Named {
  const counts = new Map<string, number>();
  return new Map(
    tellings.map(({ id, article }) => {
      const name = article.siglum ?? article.title;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [id, count === 1 ? name : `${name}(${count})`];
    }),
  );
}

/** `6 gate] gates R2    7 went] gave way R2`, an entry a line. */
export function asText(entries: readonly Entry[], named: Named): string {
  return entries
    .map(({ place, lemma, after, readings }) => {
      const told = readings.map(({ text, tellings }) => {
        const who = tellings.map((id) => named.get(id)).join(' ');
        if (lemma === null) return `${after === '' ? 'at the beginning' : `after ${after}`} add ${text} ${who}`;
        return `${text ?? 'om.'} ${who}`;
      });
      return `${place + 1} ${lemma === null ? '' : `${lemma}] `}${told.join('; ')}`;
    })
    .join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
/** A name that XML takes for an id. */
const idOf = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^(?=\p{N})/u, '_');

/** A list of witnesses and one segment, agreed words as they are, each other place an `app`. */
export function asTei(table: TableShape, tellings: readonly TellingShape[], named: Named): string {
  const of = (id: string): string => idOf(named.get(id) ?? id);
  const witnesses = tellings.map(({ id, article }) => {
    const says = [article.outlet, article.title, writePublished(article.published, false), article.path];
    return `    <witness xml:id="${of(id)}">${escaped(says.filter(Boolean).join(', '))}</witness>`;
  });
  const places = table.base.map((own, place) => {
    const groups = new Map<number, { text: string; wit: string[] }>();
    for (const { telling, cells } of table.rows) {
      const { group = 0, text = null } = cells[place] ?? {};
      const reading = groups.get(group) ?? { text: text ?? '', wit: [] };
      reading.wit.push(`#${of(telling)}`);
      groups.set(group, reading);
    }
    if (groups.size === 1 && groups.has(0)) return `      ${escaped(own.text ?? '')}`;
    const readings = [...groups]
      .sort(([a], [b]) => a - b)
      .map(([group, { text, wit }]) => {
        const tag = group === 0 ? 'lem' : 'rdg';
        const open = `<${tag} wit="${wit.join(' ')}"`;
        return `        ${text === '' ? `${open}/>` : `${open}>${escaped(text)}</${tag}>`}`;
      });
    return `      <app n="${place + 1}">\n${readings.join('\n')}\n      </app>`;
  });
  return [
    '<text xmlns="http://www.tei-c.org/ns/1.0">',
    '  <front><div><listWit>',
    ...witnesses,
    '  </listWit></div></front>',
    '  <body>',
    '    <p>',
    ...places,
    '    </p>',
    '  </body>',
    '</text>',
    '',
  ].join('\n');
}
