/** Round an article's text: the bar of marks, the word that an address is stale, the neighbours by date. */
import type { ArticleShape, KindShape } from '../../src/server/shapes.ts';
import type { Place } from '../model/address.ts';
import { hiddenKinds, KIND_NAMES, KINDS } from '../model/article-marks.ts';
import { figure, range } from '../model/numbers.ts';
import type { Standing } from '../model/standing.ts';
import { Go } from './links.tsx';

type At = Extract<Place, { view: 'article' }>;

/** What the marks mean, and whether they are shown. */
export function MarksBar({ at, passing }: { readonly at: At; readonly passing: number }) {
  const { bare: _, differing: __, ...same } = at;
  return (
    <div class="marks-bar">
      <p class="marks-key">
        Marks{' '}
        {KINDS.map((kind) => (
          <Kind key={kind} kind={kind} at={at} />
        ))}
        {passing > 0 && <InPassing at={at} count={passing} />}
        <span class="quiet">≠ told otherwise elsewhere</span>
      </p>
      <nav class="segmented" aria-label="Marks">
        <Go to={same} move current={!at.bare && !at.differing}>
          All marks
        </Go>
        <Go to={{ ...same, differing: true }} move current={at.differing === true}>
          ≠ only
        </Go>
        <Go to={{ ...same, bare: true }} move current={at.bare === true}>
          Bare text
        </Go>
      </nav>
    </div>
  );
}

/** A word of the key, drawn as its marks are; it shows or hides its kind. */
function Kind({ kind, at }: { readonly kind: KindShape; readonly at: At }) {
  const hidden = hiddenKinds(at);
  const isHidden = hidden.includes(kind);
  const { hide: _, ...rest } = at;
  const next = isHidden ? hidden.filter((other) => other !== kind) : [...hidden, kind];
  const name = KIND_NAMES[kind];
  return (
    <Go
      to={{ ...rest, ...(next.length > 0 && { hide: next.join(',') }) }}
      move
      class={`key-${kind}${isHidden ? ' off' : ''}`}
      label={`${isHidden ? 'show' : 'hide'} every ${name}`}
    >
      <span>{name}</span>
    </Go>
  );
}

/** Thoughts, and what was only spoken of, are no sayings: they are marked on asking, and more quietly. */
function InPassing({ at, count }: { readonly at: At; readonly count: number }) {
  const { passing, ...rest } = at;
  return (
    <Go
      to={passing ? rest : { ...rest, passing: true }}
      move
      class={`key-passing${passing ? '' : ' off'}`}
      label={`in passing\u00a0${figure(count)}: ${passing ? 'hide' : 'show'} what is only thought, or only spoken of`}
    >
      <span>in&nbsp;passing</span>&nbsp;<span class="number quiet">{figure(count)}</span>
    </Go>
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
