/**
 * What a list shows of a thread, made once and kept with it, so that a list of any length is read and not made.
 */
import type { ListedArticle } from './listed-articles.ts';
import type { ThreadSummary } from './rows.ts';

const SIGLA_SHOWN = 12;
const DAYS_SHOWN = 40;
const WORDINGS_SHOWN = 8;

/** `tellers` are the articles' numbers, one a telling; `wordings` the tellings' own. */
export function summaryOf(
  articles: readonly ListedArticle[],
  tellers: readonly number[],
  wordings: readonly number[],
): ThreadSummary {
  const own = [...new Set(tellers)]
    .map((number) => ({ number, ...(articles[number] as ListedArticle) }))
    .sort((x, y) => (dayOf(x) < dayOf(y) ? -1 : dayOf(x) > dayOf(y) ? 1 : x.number - y.number));
  const days = own.flatMap(({ from, to }) => (from !== null && from === to ? [from] : []));
  const wordingCount = wordings.reduce((most, wording) => Math.max(most, wording), 0) + 1;
  const perWording = Array<number>(Math.min(wordingCount, WORDINGS_SHOWN)).fill(0);
  for (const wording of wordings) if (wording < WORDINGS_SHOWN) perWording[wording] = (perWording[wording] ?? 0) + 1;
  const dated = own.filter(({ from, to }) => from !== null || to !== null);
  return {
    from: dated[0]?.from ?? dated[0]?.to ?? null,
    to: dated.at(-1)?.to ?? dated.at(-1)?.from ?? null,
    sigla: own.slice(0, SIGLA_SHOWN).map(({ siglum }) => siglum),
    days: days.slice(0, DAYS_SHOWN),
    perWording,
  };
}

/** The day a list stands an article under; undated ones come last. */
function dayOf({ from, to }: ListedArticle): string {
  return from ?? to ?? '~';
}
