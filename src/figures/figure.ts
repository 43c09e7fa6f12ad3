/** What the finder of figures finds. */
import type { Span } from '../text/index.ts';
import type { Form } from './amount.ts';
import type { Qualifier } from './qualifiers-en.ts';

/** A number that claims something of the world: `start` to `end` is qualifier, number and unit, not what is counted. */
export interface FigureFound extends Span {
  readonly kind: 'figure';
  /** The form that was read. */
  readonly rule: Form;
  /** Null where the figure is open below ("up to"). */
  readonly low: number | null;
  /** Null where the figure is open above ("at least", "over"). */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** In one spelling: `percent`, `fraction`, `times`, an ISO 4217 code, `year`, `kilometre`; null where things are counted. */
  readonly unit: string | null;
  /** The unit as printed, null where none is. */
  readonly unitText: string | null;
  /** Number and unit without the qualifier. */
  readonly amount: Span;
  /** What one of which the figure is said of: "a share", "per 100,000", as printed after the article. */
  readonly per: string | null;
  /** The noun phrase that is counted or measured, without the number; null where the sentence names none near by. */
  readonly counted: Span | null;
  /** Basic form of its main noun, "age" for ages. */
  readonly head: string | null;
  /** Where it holds, if the sentence says so near by. */
  readonly place: Span | null;
  /** When it holds, if the sentence says so. */
  readonly time: Span | null;
  /** True for a time that ended when the article was written: "26 years ago", "for the past ten years". */
  readonly elapsed: boolean;
}
