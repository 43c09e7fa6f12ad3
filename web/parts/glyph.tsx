/** The signs of figures, drawn round a point: exact, bounds, approximations, ranges. */
import { GLYPH_SAYS, type Glyph as Kind } from '../model/quantity.ts';

/** A sign at `x`, `y`; a range and a vague figure reach from `low` to `high`, pixels downwards. */
export function Glyph(props: {
  readonly glyph: Kind;
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
  /** How far arrows and dotted bars reach; they mean no extent. */
  readonly reach?: number;
}) {
  const { glyph, x, y, low = y + 7, high = y - 7, reach = 22 } = props;
  const up = `M${x} ${y}V${y - reach}m-4 5l4 -5l4 5`;
  const down = `M${x} ${y}V${y + reach}m-4 -5l4 5l4 -5`;
  const base = `M${x - 7} ${y}h14`;
  switch (glyph) {
    case 'dot':
      return <circle class="sign-dot" cx={x} cy={y} r={5} />;
    case 'least':
      return <path class="sign" d={`${base}${up}`} />;
    case 'most':
      return <path class="sign" d={`${base}${down}`} />;
    case 'more':
    case 'under':
      return (
        <g>
          <path class="sign dashed" d={base} />
          <path class="sign" d={glyph === 'more' ? up : down} />
        </g>
      );
    case 'about':
      return (
        <g>
          <path class="sign dotted" d={`M${x} ${y - reach / 1.6}V${y + reach / 1.6}`} />
          <circle class="sign-hollow" cx={x} cy={y} r={4.5} />
        </g>
      );
    case 'range':
      return <path class="sign" d={`M${x - 6} ${low}h12M${x} ${low}V${high}M${x - 6} ${high}h12`} />;
    case 'vague':
      return <path class="sign dotted" d={`M${x} ${low}V${high}`} />;
  }
}

/** A sign in a line of text. */
export function SmallGlyph({ glyph }: { readonly glyph: Kind }) {
  const y = glyph === 'least' || glyph === 'more' ? 14 : glyph === 'most' || glyph === 'under' ? 4 : 9;
  return (
    <svg class="small-glyph figure-ink" width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
      <Glyph glyph={glyph} x={8} y={y} low={15} high={3} reach={10} />
    </svg>
  );
}

/** Explains the signs that are there. */
export function GlyphLegend(props: {
  readonly glyphs: readonly Kind[];
  readonly spread: boolean;
  /** Some came along with a passage, some may be one count that grows. */
  readonly copies: boolean;
  readonly growth: boolean;
}) {
  const { glyphs, spread, copies, growth } = props;
  return (
    <p class="legend glyph-legend">
      {[...new Set(glyphs)].map((glyph) => (
        <span key={glyph}>
          <SmallGlyph glyph={glyph} /> {GLYPH_SAYS[glyph]}
        </span>
      ))}
      {spread && (
        <span>
          <svg class="figure-ink" width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
            <path class="sign" d="M1 2v8M1 6h24M25 2v8" />
          </svg>{' '}
          date uncertain
        </span>
      )}
      {copies && (
        <span>
          <svg class="figure-ink copied-mark" width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
            <Glyph glyph="dot" x={8} y={9} />
          </svg>{' '}
          copied along
        </span>
      )}
      {growth && (
        <span>
          <svg class="figure-ink" width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
            <path class="growth" d="M1 12H13V2H25" />
          </svg>{' '}
          never falls: perhaps one count, growing
        </span>
      )}
    </p>
  );
}
