/** The words of a telling laid against the base: changed, added, left out. Agreeing words stay quiet. */
import type { ComponentChildren } from 'preact';
import type { DifferenceShape, PieceShape } from '../../src/server/shapes.ts';

/** White space at the ends stays outside the mark, so that no line is drawn under it. */
function marked(text: string, draw: (words: string) => ComponentChildren): ComponentChildren {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      {draw(words)}
      {text.slice(at + words.length)}
    </>
  );
}

/** `om.` in its dashed box. What was left out can be heard, and read by hovering. */
function Omitted(props: { readonly words: string }) {
  const words = props.words.trim();
  if (words === '') return null;
  return (
    <>
      {' '}
      <span class="om" title={`left out: ${words}`}>
        <span class="hidden">left out: {words}</span>
        <i aria-hidden="true">om.</i>
      </span>{' '}
    </>
  );
}

function Piece({ piece }: { readonly piece: PieceShape }) {
  const { text, is, base, how, moved } = piece;
  if (moved !== undefined) return marked(text, (words) => <Moved words={words} from={moved} />);
  if (is === 'changed') {
    return marked(text, (words) => (
      <b class="changed" title={base && `${HOW[how ?? 'word']} from “${base.trim()}”`}>
        {words}
        {base && (
          <span class="hidden">
            {' '}
            ({HOW[how ?? 'word']} from {base.trim()})
          </span>
        )}
      </b>
    ));
  }
  if (is === 'added') {
    return marked(text, (words) => (
      <span class="added">
        <span class="hidden">added: </span>‹<b>{words}</b>›
      </span>
    ));
  }
  return text;
}

/** What is changed in a word, as one would say it. */
export const HOW: Readonly<Record<DifferenceShape, string>> = {
  same: 'changed',
  case: 'case changed',
  punctuation: 'punctuation changed',
  spelling: 'spelling changed',
  number: 'number changed',
  word: 'changed',
  addition: 'changed',
  omission: 'changed',
};

/** Words that the base has elsewhere; the arrow points to where they stand there. */
function Moved({ words, from }: { readonly words: string; readonly from: NonNullable<PieceShape['moved']> }) {
  const before = from === 'from before';
  return (
    <span class="moved" title={`the base has these words ${before ? 'before' : 'after'} this place`}>
      <span class="hidden">moved, {before ? 'earlier' : 'later'} in the base: </span>
      <i aria-hidden="true">{before ? '↤' : '↦'}</i>
      <b>{words}</b>
    </span>
  );
}

/** A row's words. Without pieces it is the base, in ink. */
export function Words(props: {
  readonly text: string;
  readonly pieces: readonly PieceShape[] | null;
  readonly trailing: string | null;
}) {
  const { text, pieces, trailing } = props;
  if (!pieces) return <span class="base-words">{text}</span>;
  return (
    <span class="laid">
      {pieces.map((piece, i) => (
        <span key={i}>
          {piece.omitted && <Omitted words={piece.omitted} />}
          <Piece piece={piece} />
        </span>
      ))}
      {trailing && <Omitted words={trailing} />}
    </span>
  );
}
