/** The differences as a printed edition gives them: the base's words, a bracket, what others have and who they are. */
import { useMemo } from 'preact/hooks';
import type { TableShape, TellingShape, ThreadShape } from '../../src/server/shapes.ts';
import { copyText } from '../live/copy.ts';
import type { PlaceOf } from '../model/address.ts';
import { apparatusOf, type Entry } from '../model/collation.ts';
import { asTei, asText, sigla } from '../model/edition.ts';
import { fullName, Go } from './links.tsx';

export function Apparatus(props: {
  readonly data: ThreadShape;
  readonly table: TableShape;
  readonly at: PlaceOf<'thread'>;
}) {
  const { data, table, at } = props;
  const entries = useMemo(() => apparatusOf(table), [table]);
  const named = useMemo(() => sigla(data.tellings), [data]);
  if (entries.length === 0) return null;
  return (
    <section class="section apparatus" aria-labelledby="apparatus-title">
      <div class="section-head">
        <h2 id="apparatus-title">Apparatus</h2>
        <p class="section-says">the same differences, as a printed edition gives them</p>
        <button
          type="button"
          class="control"
          onClick={() => copyText(asText(entries, named), 'The apparatus is copied.')}
        >
          Copy
        </button>
        <button
          type="button"
          class="control"
          onClick={() => copyText(asTei(table, data.tellings, named), 'The collation is copied as TEI.')}
        >
          Copy as TEI
        </button>
      </div>
      <p class="entries" dir="auto">
        {entries.map((entry) => (
          <Note key={entry.place} entry={entry} named={named} tellings={data.tellings} at={at} />
        ))}
      </p>
    </section>
  );
}

function Note(props: {
  readonly entry: Entry;
  readonly named: ReadonlyMap<string, string>;
  readonly tellings: readonly TellingShape[];
  readonly at: PlaceOf<'thread'>;
}) {
  const { entry, named, tellings, at } = props;
  const { place, lemma, after, readings } = entry;
  return (
    <span class="entry">
      <span class="entry-number">{place + 1}</span>{' '}
      {lemma === null ? (
        after !== '' && (
          <>
            <i>after</i> {after}{' '}
          </>
        )
      ) : (
        <>{shortened(lemma)}] </>
      )}
      {readings.map(({ text, tellings: ids }, i) => (
        <span key={text}>
          {i > 0 && '; '}
          {lemma === null && <i>add </i>}
          {text === null ? <i>om.</i> : text}
          {ids.map((id) => (
            <span key={id}>
              {' '}
              <Witness
                id={id}
                name={named.get(id) ?? ''}
                of={tellings.find((telling) => telling.id === id)}
                at={{ ...at, telling: id, col: place + 1 }}
              />
            </span>
          ))}
        </span>
      ))}{' '}
    </span>
  );
}

function Witness(props: {
  readonly id: string;
  readonly name: string;
  readonly of: TellingShape | undefined;
  readonly at: PlaceOf<'thread'>;
}) {
  const { name, of, at } = props;
  return (
    <Go to={at} move class="entry-witness" title={of && fullName(of.article)}>
      {name}
    </Go>
  );
}

/** A long lemma is given by its first and last words. */
function shortened(lemma: string): string {
  const words = lemma.split(/\s+/);
  return words.length <= 6 ? lemma : `${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}`;
}
