/** A telling in the sentence it stands in, and what says that it came along with another article's words. */
import type { TellingShape } from '../../src/server/shapes.ts';
import { sentenceAround } from '../model/context.ts';
import { Go } from './links.tsx';

/** A telling in its sentence, drawn as its kind is. */
export function InSentence(props: { readonly telling: TellingShape; readonly drawn: string }) {
  const { telling, drawn } = props;
  const around = sentenceAround(telling, 90);
  return (
    <td class="c-words in-sentence" dir="auto">
      <span class="around">{around.before}</span>
      <span class={drawn}>{telling.text}</span>
      <span class="around">{around.after}</span>
    </td>
  );
}

/** That a telling came along with a passage of another article. */
export function CopyOf({ of }: { readonly of: NonNullable<TellingShape['copyOf']> }) {
  return (
    <span class="quiet copy">
      came along with a passage of <Go to={{ view: 'article', id: of.article }}>{of.siglum ?? 'another article'}</Go>
    </span>
  );
}
