/** A telling in its row: who, which wording, the words against the base, where; chosen, its surroundings. */
import type { TellingShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from '../model/address.ts';
import { figure, range, tally } from '../model/numbers.ts';
import { placeOf } from '../model/thread-places.ts';
import { Go } from './links.tsx';
import { Words } from './pieces.tsx';
import { Speaker } from './speaker.tsx';
import { RangeCell, rowClass, SiglumCell, WitnessCell } from './witness-table.tsx';

interface Props {
  readonly telling: TellingShape;
  readonly base: string;
  /** The article of the base, where it stands on this page. */
  readonly baseArticle: string | null;
  readonly at: PlaceOf<'thread'>;
}

export function TellingRow({ telling, base, baseArticle, at }: Props) {
  const { wording } = telling;
  const chosen = telling.id === at.telling;
  const isBase = telling.id === base;
  return (
    <>
      <tr class={rowClass(chosen, false, isBase && 'base')}>
        <SiglumCell of={telling} />
        <td class="c-letter">
          <span class="hidden">wording </span>
          {wording}
        </td>
        <WitnessCell of={telling} choose={{ ...at, telling: telling.id }} />
        <td class="c-words" dir="auto">
          {at.context && <span class="context">{telling.before}</span>}
          <Words
            text={saidOf(telling)}
            pieces={isBase ? null : telling.pieces}
            trailing={isBase ? null : telling.trailing}
          />
          {at.context && <span class="context">{telling.after}</span>}
        </td>
        {telling.own.kind === 'quote' && <Speaker telling={telling} of={telling.own} />}
        <td class="c-places number">
          {isBase ? <span class="quiet">base</span> : <Places telling={telling} baseArticle={baseArticle} at={at} />}
        </td>
        <RangeCell of={telling} />
      </tr>
      {chosen && <Detail telling={telling} />}
    </>
  );
}

/** What is laid of it: of a quote the words that were said, what breaks into them left out. */
function saidOf({ own, text, start }: TellingShape): string {
  if (own.kind !== 'quote' || own.parts.length === 0) return text;
  return own.parts.map((part) => text.slice(part.start - start, part.end - start)).join(' … ');
}

function Places({
  telling,
  baseArticle,
  at,
}: {
  readonly telling: TellingShape;
  readonly baseArticle: string | null;
  readonly at: PlaceOf<'thread'>;
}) {
  const { offset: _, ...rest } = at;
  const { article } = telling;
  return (
    <>
      <span title={`${tally(telling.differs, 'place')} ${telling.differs === 1 ? 'differs' : 'differ'} from the base`}>
        {telling.differs === 0 ? 'same words' : figure(telling.differs)}
        {telling.differs > 0 && <span class="unit"> {telling.differs === 1 ? 'place differs' : 'places differ'}</span>}
      </span>
      <Go
        to={{ ...rest, base: telling.id }}
        class="make-base"
        label={`make base: ${telling.article.siglum ?? telling.article.title}`}
      >
        make base
      </Go>
      {baseArticle !== null && baseArticle !== article.id && (
        <Go
          to={{ view: 'pair', a: baseArticle, b: article.id, thread: at.id }}
          class="make-base"
          label={`side by side with the base: ${article.siglum ?? article.title}`}
        >
          side by side
        </Go>
      )}
    </>
  );
}

function Detail({ telling }: { readonly telling: TellingShape }) {
  const { article } = telling;
  const own = telling.own.kind === 'quote' ? 1 : 0;
  return (
    <tr class="detail">
      <td colSpan={3} class="detail-name">
        <b>{article.siglum ?? 'Here'}, in its place</b>
        <span dir="auto">{article.title}</span>
      </td>
      <td dir="auto" class="detail-words" colSpan={1 + own}>
        {telling.before}
        <b class="changed">{telling.text.trim()}</b>
        {telling.after}
      </td>
      <td colSpan={2} class="detail-ways number">
        <Go to={placeOf(telling)}>
          <b>Open in {article.siglum ?? 'its article'}</b> <kbd>o</kbd>
        </Go>
        <span class="quiet">characters {range(telling)}</span>
      </td>
    </tr>
  );
}
