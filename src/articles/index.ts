/** Source → Articles: where each begins and ends, its title, captions, byline and date. */

export type { Article, Boundary, Caption, Evidence, Named, Part, Published } from './article.ts';
export { articlesOf } from './articles.ts';
