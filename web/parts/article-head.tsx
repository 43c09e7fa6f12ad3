/** What stands beside an article's title: its place in the study, what dates it, what it shares with others. */
import type { RefObject } from 'preact';
import type { ArticleShape, PublishedShape } from '../../src/server/shapes.ts';
import type { Span } from '../../src/text/index.ts';
import { kindOf, writeDay, writeDays, writePublished, writeSpan } from '../model/dates.ts';
import { figure, range, tally } from '../model/numbers.ts';
import { ends } from '../model/standing.ts';
import { Go, Siglum } from './links.tsx';

/** Siglum, place by date, file, range: beside the title at the left. */
export function ArticlePlace({ data }: { readonly data: ArticleShape }) {
  const { article, position, of } = data;
  return (
    <p class="article-place">
      {article.siglum && <b>{article.siglum}</b>}
      {article.siglum && ', '}article {figure(position)} of {figure(of)}
      <br />
      <Go to={{ view: 'ledger', file: article.source }}>{article.path}</Go>
      <br />
      characters {range(article)}
    </p>
  );
}

function dateLine(published: PublishedShape): string {
  const { from, to, how } = published;
  const words = writePublished(published, false);
  if (how === 'unknown' || (from === null && to === null)) return 'Undated. Nothing in it or with it says when.';
  if (how === 'inferred') {
    const written =
      kindOf(published) === 'open'
        ? words
        : from && to && from !== to
          ? writeSpan(from, to)
          : writeDay(from ?? to ?? '');
    return `Undated. Written ${written}`;
  }
  return how === 'given' ? `${words}, as given with the file` : `${words}, as its own words say`;
}

/** The date and what says so, each with its words, linked to their place. */
function DatedBy({ data }: { readonly data: ArticleShape }) {
  const { article, text } = data;
  const { evidence } = article.published;
  return (
    <section class="dated" aria-label="Dated by">
      <p class="dated-line">{dateLine(article.published)}</p>
      {evidence.length > 0 && (
        <dl>
          {evidence.map((one) => (
            <div key={`${one.start}-${one.end}`}>
              <dt>{evidenceSays(one)}</dt>
              <dd>
                <EvidenceWords
                  span={one}
                  words={one.text}
                  home={one.article ?? null}
                  id={article.id}
                  inside={one.start >= article.start && one.end <= article.start + text.length}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What the words prove; the words themselves stand beside it. */
function evidenceSays({ says, text }: PublishedShape['evidence'][number]): string {
  const quoted = `“${text}”: `;
  return writeDays(says.startsWith(quoted) ? says.slice(quoted.length) : says);
}

function EvidenceWords(props: {
  readonly span: Span;
  readonly words: string;
  /** The article the words stand in, where it is another one. */
  readonly home: NonNullable<PublishedShape['evidence'][number]['article']> | null;
  readonly id: string;
  readonly inside: boolean;
}) {
  const { span, words, home, id, inside } = props;
  const quoted = <span class="serif">“{words}”</span>;
  if (!inside && home === null) return quoted;
  const name = home === null ? '' : ` in ${home.siglum ?? home.title}`;
  return (
    <>
      <Go
        to={{ view: 'article', id: home?.id ?? id, at: { start: span.start, end: span.end }, w: ends(words) }}
        label={`“${words}”, characters ${range(span)}${name}`}
      >
        {quoted}
      </Go>
      {home && (
        <>
          {' '}
          <Siglum of={home} id={home.id} />
        </>
      )}
    </>
  );
}

/** The articles that share most with it, each leading to the two side by side. */
export function SharesMost({ data }: { readonly data: ArticleShape }) {
  const { shares, article } = data;
  if (shares.length === 0) {
    const alone =
      data.of < 2
        ? 'There is one article only, so nothing of it can recur elsewhere.'
        : 'No wording of this article recurs in another.';
    return (
      <section class="shares" aria-label="Shared with other articles">
        <p class="quiet">{alone}</p>
      </section>
    );
  }
  return (
    <section class="shares" aria-labelledby="shares-title">
      <h2 id="shares-title">Shares most with</h2>
      <ul>
        {shares.slice(0, 5).map((share) => (
          <li key={share.article.id}>
            <Siglum of={share.article} id={share.article.id} />
            <span>
              <Go to={{ view: 'pair', a: article.id, b: share.article.id }}>
                <span class="serif">{share.article.title}</span>
              </Go>
              <span class="quiet shares-count">
                {tally(share.passages, 'passage')}, {tally(share.words, 'word')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the notes may begin in the folded layout. */
export function RightHead(props: {
  readonly data: ArticleShape;
  readonly shares: boolean;
  readonly foot: RefObject<HTMLDivElement | null>;
}) {
  return (
    <div class="right-head" ref={props.foot}>
      <DatedBy data={props.data} />
      {props.shares && <SharesMost data={props.data} />}
    </div>
  );
}
