/** Who is said to have said it, as printed in one telling, with the cue, the way it came by, and whether it was written or only thought. */
import type { QuoteShape, TellingShape } from '../../src/server/shapes.ts';
import type { PlaceOf } from '../model/address.ts';
import { lettersApart } from '../model/letters.ts';
import { CopyOf } from './in-sentence.tsx';
import { Go } from './links.tsx';

/** Letters that differ from the `usual` spelling are marked. */
export function Speaker(props: { readonly telling: TellingShape; readonly of: QuoteShape; readonly usual?: string }) {
  const { telling, of, usual = '' } = props;
  const { speaker, cue, relay } = of;
  const nature = natureOf(of);
  const here = (span: { readonly start: number; readonly end: number }): PlaceOf<'article'> => ({
    view: 'article',
    id: telling.article.id,
    at: { start: span.start, end: span.end },
  });
  return (
    <td class="c-speaker">
      {speaker === null ? (
        <span class="quiet">no speaker named</span>
      ) : (
        <>
          <Go to={here(speaker)} class="serif">
            <Spelt text={speaker.text} usual={usual} />
          </Go>
          {speaker.name !== null && speaker.name !== speaker.text && (
            <span class="quiet speaker-name">
              {speaker.thread ? <Go to={{ view: 'thread', id: speaker.thread }}>{speaker.name}</Go> : speaker.name}
            </span>
          )}
        </>
      )}
      {cue && <span class="quiet cue">{cue.text.replace(/^[^\p{L}\p{N}]+/u, '')}</span>}
      {nature && <span class="quiet cue">{nature}</span>}
      {relay && (
        <span class="quiet cue">
          by way of <Go to={here(relay)}>{relay.text}</Go>
        </span>
      )}
      {telling.copyOf && <CopyOf of={telling.copyOf} />}
    </td>
  );
}

/** What is no speech, or quotes no words, says so; null for plain speech. */
export function natureOf({ act, reports }: Pick<QuoteShape, 'act' | 'reports'>): string | null {
  if (act === 'thought') return 'a thought, no speech';
  if (reports === 'topic') return 'spoken of, not quoted';
  return act === 'writing' ? 'in writing' : null;
}

function Spelt({ text, usual }: { readonly text: string; readonly usual: string }) {
  const letters = usual === '' ? [{ text, differs: false }] : lettersApart(usual, text);
  if (!letters.some(({ differs }) => differs)) return <>{text}</>;
  return (
    <>
      {letters.map((stretch, i) =>
        stretch.differs ? (
          <b key={i} class={stretch.text === '' ? 'letters letters-out' : 'letters'}>
            {stretch.text}
          </b>
        ) : (
          stretch.text
        ),
      )}
      <span class="hidden">, spelt otherwise than {usual}</span>
    </>
  );
}
