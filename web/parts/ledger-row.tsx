/** A file in the ledger; unfolded, its cuts: the words before each, the words after, and what speaks for it. */
import type { LedgerLineShape } from '../../src/server/shapes.ts';
import type { Place } from '../model/address.ts';
import { figure, range, size, tally } from '../model/numbers.ts';
import { readingAs } from '../model/reading-as.ts';
import { Go, Siglum } from './links.tsx';

/** What speaks most for a cut; the rest would not be read. */
const MOST_EVIDENCE = 3;

const OUTCOMES: Readonly<Record<LedgerLineShape['status'], string>> = {
  read: 'Read',
  duplicate: 'Copy',
  refused: 'Refused',
  ignored: 'Left aside',
};

function Glyph({ status }: { readonly status: LedgerLineShape['status'] }) {
  const shapes = {
    read: <circle class="full" cx="6" cy="6" r="4.5" />,
    duplicate: <path class="thin" d="M4 1.5h6.5V8H4zM4 4H1.5v6.5H8V8" />,
    refused: <path class="thick" d="M2 2l8 8M10 2l-8 8" />,
    ignored: <circle class="thin" cx="6" cy="6" r="4" />,
  } as const;
  return (
    <svg class="glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}

/** What was done, in a sentence: the reason the study gives, or what can be told from the outcome. */
function done(source: LedgerLineShape): string {
  const said: string[] = [];
  if (source.duplicateOf !== null && !source.reason) said.push(`The same bytes as ${source.duplicateOf}`);
  if (source.articleCount > 1) {
    const cuts = source.articles.slice(1).map((article) => figure(article.start));
    const where =
      cuts.length <= 4 && source.articleCount === source.articles.length
        ? `; split at ${cuts.length === 1 ? 'character' : 'characters'} ${listed(cuts)}`
        : '';
    said.push(`Held ${figure(source.articleCount)} articles run together${where}`);
  }
  if (source.reason) said.push(source.reason);
  return said.join('. ');
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

export function LedgerRow(props: {
  readonly source: LedgerLineShape;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly toggle: Place;
}) {
  const { source, open, chosen, toggle } = props;
  const { path, status, articles } = source;
  const folds = articles.length > 1;
  const names = [status === 'refused' && 'refused', chosen && 'chosen', open && folds && 'unfolded']
    .filter(Boolean)
    .join(' ');
  const slash = path.lastIndexOf('/') + 1;
  const name = (
    <>
      <span class="path-folder">{path.slice(0, slash)}</span>
      <wbr />
      {path.slice(slash)}
    </>
  );
  return (
    <>
      <tr class={names || undefined} data-row={chosen ? 'chosen' : undefined}>
        <th scope="row" class="c-path">
          {folds ? (
            <Go to={toggle} move class="fold" label={`${path}, ${open ? 'fold its cuts' : 'unfold its cuts'}`}>
              <span class="fold-mark" aria-hidden="true">
                {open ? '▾' : '▸'}
              </span>
              {name}
            </Go>
          ) : (
            name
          )}
        </th>
        <td class="c-as">{readingAs(source.mediaType, source.encoding)}</td>
        <td class="c-size number">{size(source.bytes)}</td>
        <td class="c-outcome">
          <Glyph status={status} />
          {status === 'refused' ? <b>{OUTCOMES[status]}</b> : OUTCOMES[status]}
        </td>
        <td class="c-sigla">
          {articles.slice(0, 6).map((article, i) => (
            <span key={article.id}>
              {i > 0 && ', '}
              <Siglum of={article} id={article.id} />
            </span>
          ))}
          {source.articleCount > 6 && (
            <>
              {' '}
              <Go to={{ view: 'articles', source: source.id }}>and {figure(source.articleCount - 6)} more</Go>
            </>
          )}
        </td>
        <td class="c-done">{done(source)}</td>
      </tr>
      {open && folds && <Cuts source={source} />}
    </>
  );
}

function Cuts({ source }: { readonly source: LedgerLineShape }) {
  const { articles } = source;
  return (
    <tr class="cuts">
      <td />
      <td colSpan={5}>
        <ol>
          {articles.map((article, i) => {
            const next = articles[i + 1]?.cut;
            return (
              <li key={article.id}>
                {article.cut && (i > 0 || article.cut.evidence.length > 0) && (
                  <Cut cut={article.cut} id={article.id} start={article.start} />
                )}
                <div class="cut-article">
                  <p>
                    <Siglum of={article} id={article.id} /> <span class="range">{range(article)}</span>
                  </p>
                  {next?.before && <p class="cut-words">…{next.before}</p>}
                </div>
              </li>
            );
          })}
        </ol>
        {source.articleCount > articles.length && (
          <p>
            <Go to={{ view: 'articles', source: source.id }} class="under">
              {tally(source.articleCount - articles.length, 'more article')}
            </Go>
          </p>
        )}
      </td>
    </tr>
  );
}

type CutShape = NonNullable<LedgerLineShape['articles'][number]['cut']>;

function Cut({ cut, id, start }: { readonly cut: CutShape; readonly id: string; readonly start: number }) {
  return (
    <div class="cut">
      <p class="cut-words">
        <span class="cut-says">cut before </span>
        <Go to={{ view: 'article', id }} label={`cut before “${cut.after}”, at character ${figure(start)}`}>
          {cut.after}
        </Go>
      </p>
      {cut.evidence.length > 0 && <p class="cut-evidence">{cut.evidence.slice(0, MOST_EVIDENCE).join('; ')}</p>}
      {cut.doubtful && <p class="cut-evidence">This cut is doubtful.</p>}
    </div>
  );
}
