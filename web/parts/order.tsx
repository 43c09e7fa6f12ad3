/** The two orders of a thread's tellings: by date, or by what differs. */
import type { PlaceOf } from '../model/address.ts';
import { Go } from './links.tsx';

/** `other` names the second order. */
export function Order(props: { readonly at: PlaceOf<'thread'>; readonly other: string }) {
  const { by, ...rest } = props.at;
  return (
    <nav class="segmented" aria-label="Order of the tellings">
      <Go to={rest} move current={by !== 'wording'}>
        By date
      </Go>
      <Go to={{ ...rest, by: 'wording' }} move current={by === 'wording'}>
        {props.other}
      </Go>
    </nav>
  );
}
