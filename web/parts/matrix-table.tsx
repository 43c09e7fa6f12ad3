/** The matrix itself: what is told in rows by kind, who tells it in columns. */
import type { MatrixCellShape, MatrixColumnShape, MatrixRowShape, MatrixShape } from '../../src/server/shapes.ts';
import type { Place } from '../model/address.ts';
import { sentenceAround } from '../model/context.ts';
import { writePublished } from '../model/dates.ts';
import {
  asking,
  cellSays,
  columnName,
  FEW,
  HEARD,
  type MatrixPlace,
  placeOfCell,
  placeOfRow,
  ROOMY,
  rowSays,
  SIGNS,
  stateOf,
} from '../model/matrix.ts';
import { capital, figure } from '../model/numbers.ts';
import { THREADS } from '../model/thread-kinds.ts';
import { Differs, KindLabel } from './kind-label.tsx';
import { clip, Go } from './links.tsx';

interface Props {
  readonly data: MatrixShape;
  readonly at: MatrixPlace;
}

/** `chosen` counts rows through all sections. */
export function MatrixTable(props: Props & { readonly chosen: number }) {
  const { data, at, chosen } = props;
  const { length } = data.columns;
  const room = length <= FEW ? 'roomy few' : length <= ROOMY ? 'roomy' : 'dense';
  let row = 0;
  return (
    <div class="matrix-frame">
      <table class={`list matrix ${room}`}>
        <caption class="hidden">What is told, by kind, and which {data.by}s tell it</caption>
        <thead>
          <tr>
            <th scope="col" class="m-what">
              What is told
            </th>
            {data.columns.map((column) => (
              <Head key={column.id} column={column} isOnly={column.id === at.teller} by={data.by} />
            ))}
          </tr>
        </thead>
        {data.sections.map((section) =>
          section.rows.length === 0 ? null : (
            <tbody key={section.kind}>
              <tr class="m-kind">
                <th scope="rowgroup" colSpan={1 + data.columns.length}>
                  <h2 class={`${section.kind}-ink`}>{capital(THREADS[section.kind].many)}</h2>
                  <span class="quiet">
                    {section.rows.length < section.total && at.kind === undefined ? (
                      <>
                        the first {section.rows.length} of{' '}
                        <Go
                          to={asking(at, { kind: section.kind })}
                          class="under"
                          label={`all ${figure(section.total)} ${THREADS[section.kind].many}`}
                        >
                          all {figure(section.total)}
                        </Go>
                      </>
                    ) : (
                      figure(section.total)
                    )}
                  </span>
                </th>
              </tr>
              {section.rows.map((each) => (
                <Row
                  key={each.thread?.id ?? each.cells.find(Boolean)?.telling}
                  row={each}
                  kind={section.kind}
                  data={data}
                  chosen={chosen === row++}
                />
              ))}
            </tbody>
          ),
        )}
      </table>
    </div>
  );
}

/** Who: a link to the article, or to the articles of the outlet. */
function Head(props: { readonly column: MatrixColumnShape; readonly isOnly: boolean; readonly by: MatrixShape['by'] }) {
  const { column, isOnly, by } = props;
  const { id, siglum, title, outlet, published, articles } = column;
  const name = columnName(column);
  const to: Place =
    by === 'article' ? { view: 'article', id } : { view: 'articles', ...(outlet !== null && { outlet }) };
  return (
    <th scope="col" class={isOnly ? 'm-head only' : 'm-head'}>
      <Go to={to} label={name} title={name}>
        <b class="m-siglum">{by === 'article' ? (siglum ?? clip(title, 14)) : title}</b>
      </Go>
      <span class="m-when quiet">
        {published === null
          ? `${figure(articles)} ${articles === 1 ? 'article' : 'articles'}`
          : writePublished(published)}
      </span>
    </th>
  );
}

function Row(props: {
  readonly row: MatrixRowShape;
  readonly kind: MatrixShape['sections'][number]['kind'];
  readonly data: MatrixShape;
  readonly chosen: boolean;
}) {
  const { row, kind, data, chosen } = props;
  return (
    <tr class={chosen ? 'chosen' : undefined} data-row={chosen ? 'chosen' : undefined}>
      <th scope="row" class="m-what">
        <What row={row} kind={kind} />
        <span class="why">{rowSays(row, data)}</span>
      </th>
      {row.cells.map((cell, i) => {
        const column = data.columns[i] as MatrixColumnShape;
        return cell === null ? (
          <td key={column.id} class="m-not" aria-label="not told">
            {SIGNS.not}
          </td>
        ) : (
          <Cell key={column.id} cell={cell} column={column} kind={kind} alone={row.thread === null} />
        );
      })}
    </tr>
  );
}

function What({ row, kind }: { readonly row: MatrixRowShape; readonly kind: MatrixShape['sections'][number]['kind'] }) {
  const to = placeOfRow(row);
  const around = row.thread === null ? sentenceAround(row, 60) : null;
  const label = (
    <>
      {row.thread?.agree === false && <Differs />}
      {around && <span class="around">{around.before}</span>}
      <KindLabel kind={kind} label={row.label} most={90} />
      {around && <span class="around">{around.after}</span>}
    </>
  );
  return to ? <Go to={to}>{label}</Go> : <span>{label}</span>;
}

function Cell(props: {
  readonly cell: MatrixCellShape;
  readonly column: MatrixColumnShape;
  readonly kind: string;
  readonly alone: boolean;
}) {
  const { cell, column, kind, alone } = props;
  const state = stateOf(cell);
  const says = cellSays(cell, column);
  // A name that is spelt as elsewhere, and what is told once, says nothing that the row does not.
  const shows = !alone && (kind !== 'name' || state === 'otherwise');
  return (
    <td class={`m-cell m-${state}`}>
      <Go to={placeOfCell(cell)} title={says}>
        <span class="m-who">{column.siglum ?? column.title} </span>
        <span aria-hidden="true" class={`m-sign ${state === 'otherwise' ? '' : `${kind}-ink`}`}>
          {SIGNS[state]}
        </span>
        <span class="hidden">{HEARD[state]}</span>
        {shows && <span class="m-says">{cell.says}</span>}
      </Go>
    </td>
  );
}
