/** The outline of the file an article was cut out of: the articles around it in the order of the file, and which cuts are not certain. */
import type { ArticleShape } from '../../src/server/shapes.ts';
import { figure } from '../model/numbers.ts';
import { Go } from './links.tsx';

/** Nothing where the file holds no other article. */
export function Heap({ data }: { readonly data: ArticleShape }) {
  const { heap, article } = data;
  if (heap === null) return null;
  const { count, position, first, articles } = heap;
  const some = articles.length < count;
  return (
    <section class="heap" aria-labelledby="heap-title">
      <h2 id="heap-title">In the same file</h2>
      <p class="quiet">
        {figure(position)} of {figure(count)} articles that {article.path} was cut into
        {some && `, those around it`}.{' '}
        <Go to={{ view: 'ledger', file: article.source }} class="under">
          The cuts and what speaks for them
        </Go>
      </p>
      <ol start={first}>
        {articles.map(({ id, siglum, title, start, doubtful }) => (
          <li key={id} aria-current={id === article.id ? 'true' : undefined}>
            <b class="siglum">{siglum}</b>
            <span>
              {id === article.id ? <b>{title}</b> : <Go to={{ view: 'article', id }}>{title}</Go>}
              {doubtful && <span class="quiet"> cut not certain</span>}
            </span>
            <span class="range">from {figure(start)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
