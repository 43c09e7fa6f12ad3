/** Round an article's text: the bar of marks, the word that an address is stale, the neighbours by date. */
import type { ArticleShape } from '../../src/server/shapes.ts';
import type { Place } from '../model/address.ts';
import { range } from '../model/numbers.ts';
import type { Standing } from '../model/standing.ts';
import { Go } from './links.tsx';

type At = Extract<Place, { view: 'article' }>;

/** What the marks mean, and whether they are shown. */
export function MarksBar({ at }: { readonly at: At }) {
  const same: At = { view: 'article', id: at.id, ...(at.at && { at: at.at }), ...(at.w && { w: at.w }) };
  return (
    <div class="marks-bar">
      <p>
        Marks <span class="passage-tint small">passage</span> <span class="quiet">words that stand elsewhere too</span>
      </p>
      <nav class="segmented" aria-label="Marks">
        <Go to={same} move current={!at.bare}>
          All marks
        </Go>
        <Go to={{ ...same, bare: true }} move current={at.bare === true}>
          Bare text
        </Go>
      </nav>
    </div>
  );
}

/** Says that the words of an address have gone, and where they stand now; nothing where they hold. */
export function Stale({ stands, at }: { readonly stands: Standing | null; readonly at: At }) {
  if (!stands || stands.is === 'holds' || !at.at) return null;
  return (
    <div class="stale" role="alert">
      <p>
        <b>The text at this address has gone.</b> At characters {range(at.at)}{' '}
        {at.w ? <>the words “{at.w}” no longer stand. </> : 'this article has no text. '}
        {stands.span ? (
          <>
            The nearest place where they stand:{' '}
            <Go to={{ view: 'article', id: at.id, at: stands.span, ...(at.w && { w: at.w }) }} class="under">
              characters {range(stands.span)}
            </Go>
            .
          </>
        ) : (
          'They stand nowhere else in this article.'
        )}
      </p>
    </div>
  );
}

/** The articles before and after, by date. */
export function Neighbours({ data }: { readonly data: ArticleShape }) {
  const { before, after } = data;
  return (
    <nav class="neighbours" aria-label="Articles before and after, by date">
      {before ? (
        <Go to={{ view: 'article', id: before.id }}>← {[before.siglum, before.title].filter(Boolean).join(', ')}</Go>
      ) : (
        <span />
      )}
      {after && (
        <Go to={{ view: 'article', id: after.id }}>{[after.siglum, after.title].filter(Boolean).join(', ')} →</Go>
      )}
    </nav>
  );
}
