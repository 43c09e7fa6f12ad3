/** In a figure's note: how else it is told, drawn. Closed, all on one line; open, a row each with its words and sigla. */
import type { NotePlot, NoteRow } from '../model/note-plot.ts';

const WIDTH = 240;
const WORDS = 132;
const ROW = 20;

/** One line, for a note that is closed. The note's words say that it is told otherwise; the open note says how. */
export function NoteLine({ plot }: { readonly plot: NotePlot }) {
  const x = scale(plot, 14, 150);
  const [low, high] = plot.ends;
  return (
    <svg class="note-plot figure-ink" width={164} height={34} viewBox="0 0 164 34" aria-hidden="true">
      <line class="base" x1={6} x2={158} y1={20} y2={20} />
      {plot.rows.map((row) => (
        <Sign key={row.says} row={row} x={x} y={10} />
      ))}
      <text class="tick" x={x(plot.low)} y={32} text-anchor="middle">
        {low}
      </text>
      {high !== low && (
        <text class="tick" x={x(plot.high)} y={32} text-anchor="middle">
          {high}
        </text>
      )}
    </svg>
  );
}

/** A row for each figure. */
export function NoteRows({ plot }: { readonly plot: NotePlot }) {
  const x = scale(plot, WORDS + 12, WIDTH - 12);
  const says = plot.rows.map(
    (row) => `${row.says}${row.here ? ', here' : ''}${row.sigla.length > 0 ? ` in ${row.sigla.join(', ')}` : ''}`,
  );
  return (
    <svg
      class="note-plot figure-ink"
      width={WIDTH}
      height={plot.rows.length * ROW + 4}
      viewBox={`0 0 ${WIDTH} ${plot.rows.length * ROW + 4}`}
      role="img"
      aria-label={says.join('; ')}
    >
      {plot.rows.map((row, i) => (
        <g key={row.says}>
          <text class={row.here ? 'note-told here-told' : 'note-told'} x={0} y={i * ROW + 14}>
            {row.says}
            <tspan class="plot-sigla" dx={5}>
              {row.here ? 'here' : row.sigla.slice(0, 2).join(' ')}
              {!row.here && row.sigla.length > 2 && ` +${row.sigla.length - 2}`}
            </tspan>
          </text>
          <line class="lane" x1={WORDS} x2={WIDTH} y1={i * ROW + 10} y2={i * ROW + 10} />
          <Sign row={row} x={x} y={i * ROW + 10} />
        </g>
      ))}
    </svg>
  );
}

function scale({ low, high }: NotePlot, from: number, to: number): (value: number) => number {
  return high > low ? (value) => from + ((value - low) / (high - low)) * (to - from) : () => (from + to) / 2;
}

/** The signs of `glyph.tsx`, lying: what is up there is right here. */
function Sign({ row, x, y }: { readonly row: NoteRow; readonly x: (value: number) => number; readonly y: number }) {
  const { glyph, at, low, high, here } = row;
  const [px, p0, p1] = [x(at), x(low), x(high)];
  const right = `M${px} ${y}h12m-4 -3.5l4 3.5l-4 3.5`;
  const left = `M${px} ${y}h-12m4 -3.5l-4 3.5l4 3.5`;
  const points = glyph === 'least' || glyph === 'more' ? right : glyph === 'most' || glyph === 'under' ? left : null;
  return (
    <g>
      {here && <circle class="sign-chosen thin" cx={px} cy={y} r={7.5} />}
      {glyph === 'dot' && <circle class="sign-dot" cx={px} cy={y} r={4} />}
      {points && (
        <>
          <path class="sign thin" d={points} />
          <path
            class={glyph === 'more' || glyph === 'under' ? 'sign thin dashed' : 'sign thin'}
            d={`M${px} ${y - 6}v12`}
          />
        </>
      )}
      {glyph === 'about' && (
        <g>
          <path class="sign dotted" d={`M${px - 10} ${y}H${px + 10}`} />
          <circle class="sign-hollow" cx={px} cy={y} r={3.5} />
        </g>
      )}
      {glyph === 'range' && <path class="sign thin" d={`M${p0} ${y - 4}v8M${p0} ${y}H${p1}M${p1} ${y - 4}v8`} />}
      {glyph === 'vague' && <path class="sign dotted" d={`M${p0} ${y}H${Math.max(p1, p0 + 6)}`} />}
    </g>
  );
}
