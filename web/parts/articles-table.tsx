/** The table of articles: siglum, title, outlet, date, words, and how much of it recurs elsewhere. */
import type { ArticleLineShape } from '../../src/server/shapes.ts';
import { figure, percent } from '../model/numbers.ts';
import { articlePlace, Go, Published, Siglum } from './links.tsx';

export function ArticlesTable(props: {
  readonly articles: readonly ArticleLineShape[];
  readonly caption: string;
  readonly chosen?: number;
}) {
  return (
    <table class="list articles-list">
      <caption class="hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">Siglum</span>
          </th>
          <th scope="col">Title</th>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col" class="number">
            Words
          </th>
          <th scope="col" class="number">
            Also told elsewhere
          </th>
        </tr>
      </thead>
      <tbody>
        {props.articles.map((article, i) => (
          <Row key={article.id} article={article} chosen={props.chosen === i} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ article, chosen }: { readonly article: ArticleLineShape; readonly chosen: boolean }) {
  const { outlet } = article;
  return (
    <tr class={chosen ? 'chosen' : undefined} data-row={chosen ? 'chosen' : undefined}>
      <td class="c-siglum">{article.siglum && <Siglum of={article} id={article.id} />}</td>
      <th scope="row" class="c-title">
        <Go to={articlePlace(article)}>
          <span dir="auto">{article.title}</span>
        </Go>
      </th>
      <td class="c-outlet">
        {outlet ? <Go to={{ view: 'articles', outlet }}>{outlet}</Go> : <span class="quiet">not known</span>}
      </td>
      <td class="c-date">
        <Published of={article.published} />
      </td>
      <td class="c-length number">
        {figure(article.words)}
        <span class="unit"> words</span>
      </td>
      <td class="c-told number">
        {percent(article.told)}
        <span class="unit"> also told elsewhere</span>
      </td>
    </tr>
  );
}
