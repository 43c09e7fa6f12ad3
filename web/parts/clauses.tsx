/** A sentence whose clauses lead to what they speak of. */
import type { Clause } from '../model/sentence.ts';
import { Go } from './links.tsx';

export function Clauses(props: { readonly of: readonly Clause[] }) {
  return (
    <>
      {props.of.map(({ text, to, strong }) => {
        if (to) {
          return (
            <Go key={text} to={to} class="under">
              {text}
            </Go>
          );
        }
        return strong ? <strong key={text}>{text}</strong> : text;
      })}
    </>
  );
}
