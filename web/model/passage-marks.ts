/** The passages among an article's marks: each has a thread, since a passage is what is told again. */
import type { ArticleShape, MarkShape } from '../../src/server/shapes.ts';

export type PassageMark = MarkShape & { readonly thread: string };

export function passagesOf({ marks }: Pick<ArticleShape, 'marks'>): readonly PassageMark[] {
  return marks.filter((mark): mark is PassageMark => mark.own.kind === 'passage' && mark.thread !== null);
}
