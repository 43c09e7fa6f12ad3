/**
 * A whole and its parts as bars: each as long as all its figures surely reach, and open as far as any goes.
 *
 * In: a quantity with its related threads. Out: bars, the whole before its parts. Threads in another unit,
 * or without a number, have no bar.
 */
import type { RelatedShape, ThreadLineShape } from '../../src/server/shapes.ts';
import { spanOf } from './quantity.ts';

export interface Bar {
  readonly thread: string;
  readonly label: string;
  readonly role: 'whole' | 'part';
  /** From 0 to `low` it is surely so long, to `high` perhaps. */
  readonly low: number;
  readonly high: number;
  readonly says: string;
}

/** Fewer than two bars are no picture. */
export function partBars({ id, label, own }: ThreadLineShape): readonly Bar[] {
  const related = own?.related.filter(({ relation }) => relation === 'part' || relation === 'whole') ?? [];
  if (own === null || related.length === 0) return [];
  // It may be a part of one and the whole of another: then the one it is part of stands first.
  const isPart = related.some(({ relation }) => relation === 'part');
  const self = barOf(id, label, isPart ? 'part' : 'whole', own);
  const others = related
    .filter(({ unit = null }) => unit === (own.unit ?? null))
    .flatMap((other) => barOf(other.thread, other.label, other.relation === 'part' ? 'whole' : 'part', other));
  return [...others.filter(({ role }) => role === 'whole'), ...self, ...others.filter(({ role }) => role === 'part')];
}

/** One bar, or none. */
function barOf(
  thread: string,
  label: string,
  role: Bar['role'],
  { low = null, high = null, unit = null }: Pick<RelatedShape, 'low' | 'high' | 'unit'>,
): readonly Bar[] {
  const most = high ?? low;
  // What has no lower bound has no length to draw.
  if (low === null || most === null || most <= 0 || low < 0) return [];
  return [{ thread, label, role, low, high: most, says: spanOf({ related: [], low, high, unit }) }];
}
