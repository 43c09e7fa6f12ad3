/** Two days that narrow a view, as a form. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** `show` gets the days that are filled in. */
export function DaysForm(props: {
  readonly days: Days;
  readonly show: (days: Days) => void;
  readonly children?: ComponentChildren;
}) {
  const { days, show, children } = props;
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    show({
      ...(from.current?.value && { from: from.current.value }),
      ...(to.current?.value && { to: to.current.value }),
    });
  };
  return (
    <form class="days" onSubmit={submit} key={`${days.from}${days.to}`}>
      <label>
        from <input ref={from} type="date" defaultValue={days.from ?? ''} />
      </label>
      <label>
        to <input ref={to} type="date" defaultValue={days.to ?? ''} />
      </label>
      <button type="submit" class="control">
        Show
      </button>
      {children}
    </form>
  );
}
