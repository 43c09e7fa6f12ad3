/** The pages of a list: which stretch is shown, and the one before and after it. */
import type { Place } from '../model/address.ts';
import { figure } from '../model/numbers.ts';
import { Go } from './links.tsx';

export function Pager(props: {
  readonly total: number;
  readonly offset: number;
  readonly shown: number;
  readonly page: number;
  readonly noun: string;
  readonly to: (offset: number | undefined) => Place;
}) {
  const { total, offset, shown, page, noun, to } = props;
  if (total <= shown) return null;
  const back = Math.max(0, offset - page);
  return (
    <nav class="pager" aria-label={`Pages of ${noun}`}>
      {offset > 0 && <Go to={to(back === 0 ? undefined : back)}>← before</Go>}
      <span>
        {figure(offset + 1)} to {figure(offset + shown)} of {figure(total)} {noun}
      </span>
      {offset + shown < total && <Go to={to(offset + shown)}>after →</Go>}
    </nav>
  );
}
