/** A collation in columns: a row a witness, a column a place; a cell leads to its words, and is one of many under one tab stop. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CellShape, TableShape, TellingShape } from '../../src/server/shapes.ts';
import { type PlaceOf, print } from '../model/address.ts';
import { type Column, cellsOf, columnsOf, isLeftOut } from '../model/collation.ts';
import type { ThreadProps } from '../model/witnesses.ts';
import { Published, Siglum } from './links.tsx';
import { HOW } from './pieces.tsx';
import { Speaker } from './speaker.tsx';
import { outletOf, rowClass } from './witness-table.tsx';

type At = PlaceOf<'thread'>;

export function CollationGrid({ data, rows, at, table }: ThreadProps & { readonly table: TableShape }) {
  const { kind } = data.thread;
  const chosen = at.col === undefined ? null : at.col - 1;
  const columns = columnsOf(table, chosen, at.only === true);
  const frame = useRef<HTMLDivElement>(null);
  useChosenInView(frame, at);
  const usual = rows.find(({ id }) => id === data.base) ?? rows[0];
  const first = rows[0]?.id;
  return (
    // A table wider than the page scrolls inside itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
    <section class="grid-frame" ref={frame} tabIndex={0} aria-label="The wordings, word against word">
      <table class="grid">
        <caption class="hidden">The tellings laid word against word: a row a witness, a column a place</caption>
        <thead>
          <tr>
            <th scope="col" class="g-witness">
              Witness
            </th>
            {columns.map(({ place }) => (
              <th key={place} scope="col" class="g-number">
                {place + 1}
              </th>
            ))}
            {kind === 'quote' && (
              <th scope="col" class="g-speaker">
                Speaker, as spelt
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((telling) => (
            <Row
              key={telling.id}
              telling={telling}
              usual={usual}
              columns={columns}
              table={table}
              base={telling.id === data.base}
              at={at}
              stop={at.telling === undefined && telling.id === first}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The chosen cell is brought into view, and has the focus where the focus is in the table. */
function useChosenInView(frame: { readonly current: HTMLElement | null }, { telling, col }: At): void {
  useLayoutEffect(() => {
    const cell = frame.current?.querySelector<HTMLElement>('.g-chosen a');
    if (!cell) return;
    if (frame.current?.contains(document.activeElement)) cell.focus({ preventScroll: true });
    cell.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [telling, col]);
}

function Row(props: {
  readonly telling: TellingShape;
  /** The telling whose speaker the others are spelt against. */
  readonly usual: TellingShape | undefined;
  readonly columns: readonly Column[];
  readonly table: TableShape;
  readonly base: boolean;
  readonly at: At;
  /** Its first cell is the tab stop, while none is chosen. */
  readonly stop: boolean;
}) {
  const { telling, usual, columns, table, base, at, stop } = props;
  const { article, wording, copyOf, own } = telling;
  const cells = table.rows.find((row) => row.telling === telling.id)?.cells ?? [];
  const isRow = at.telling === telling.id;
  return (
    <tr class={rowClass(isRow, copyOf !== null, base && 'base')}>
      <th scope="row" class="g-witness">
        <span class="g-name">
          <Siglum of={article} id={article.id} at={telling} telling={telling.id} />
          <b class="g-letter">
            <span class="hidden">wording </span>
            {wording}
          </b>
          <span>
            <span class="witness-outlet">{outletOf(telling)}</span>
            <Published of={article.published} />
          </span>
        </span>
      </th>
      {cellsOf(cells).map(({ cell, from, to }, i) => (
        <Cell
          key={from}
          cell={cell}
          of={table.base[from]}
          span={to - from}
          column={columns[from]}
          base={base}
          only={at.only === true}
          to={{ ...at, telling: telling.id, col: from + 1 }}
          chosen={isRow && at.col !== undefined && from < at.col && at.col <= to}
          stop={(stop || (isRow && at.col === undefined)) && i === 0}
        />
      ))}
      {own.kind === 'quote' && (
        <Speaker
          telling={telling}
          of={own}
          usual={usual?.own.kind === 'quote' ? (usual.own.speaker?.text ?? '') : ''}
        />
      )}
    </tr>
  );
}

function Cell(props: {
  readonly cell: CellShape;
  readonly of: CellShape | undefined;
  readonly span: number;
  readonly column: Column | undefined;
  readonly base: boolean;
  readonly only: boolean;
  readonly to: At;
  readonly chosen: boolean;
  readonly stop: boolean;
}) {
  const { cell, of, span, column, base, only, to, chosen, stop } = props;
  const { text, group } = cell;
  if (text === null && group === 0) return <td class="g-none" />;
  const names = [chosen && 'g-chosen', (text?.length ?? 0) > 26 && !column?.folded && 'g-long']
    .filter(Boolean)
    .join(' ');
  return (
    <td class={names || undefined} colSpan={span > 1 ? span : undefined}>
      <a href={print(to)} data-move="" tabIndex={chosen || stop ? 0 : -1} aria-current={chosen ? 'true' : undefined}>
        <Inside cell={cell} of={of} folded={column?.folded ?? 0} quiet={only && !base && group === 0} base={base} />
      </a>
    </td>
  );
}

function Inside(props: {
  readonly cell: CellShape;
  readonly of: CellShape | undefined;
  readonly folded: number;
  readonly quiet: boolean;
  readonly base: boolean;
}) {
  const { cell, of, folded, quiet, base } = props;
  const { text, group, how, movedFrom } = cell;
  if (folded > 0)
    return (
      <span class="g-folded" title={text ?? ''}>
        …{folded} words…
      </span>
    );
  if (isLeftOut(cell))
    return (
      <span class="om">
        <span class="hidden">left out: {of?.text}</span>
        <i aria-hidden="true">om.</i>
      </span>
    );
  if (group === 0)
    return quiet ? (
      <span class="g-same">
        <span class="hidden">{text}</span>
        <span aria-hidden="true">–</span>
      </span>
    ) : (
      <span class={base ? 'g-base' : 'g-same'}>{text}</span>
    );
  if (movedFrom !== undefined)
    return (
      <span class="moved" title={`the others have these words in place ${movedFrom + 1}`}>
        <span class="hidden">moved, in place {movedFrom + 1} of the others: </span>
        <i aria-hidden="true">{movedFrom + 1}→</i>
        <b>{text}</b>
      </span>
    );
  if (of?.text == null)
    return (
      <span class="added">
        <span class="hidden">added: </span>‹<b>{text}</b>›
      </span>
    );
  return (
    <b class="changed" title={`${HOW[how ?? 'word']} from “${of.text}”`}>
      {text}
      <span class="hidden">
        {' '}
        ({HOW[how ?? 'word']} from {of.text})
      </span>
    </b>
  );
}
