/** How articles are shared out: runs of them that make about as much work. */

/** Words of articles a worker is handed at a time. */
const TASK_WORDS = 100_000;

/** Ranges of places in the list, `to` exclusive, of about as many words each, and how many. */
export function* ranges(
  articles: readonly { readonly words: number }[],
): Generator<{ from: number; to: number; words: number }> {
  let [from, words] = [0, 0];
  for (let to = 1; to <= articles.length; to++) {
    words += articles[to - 1]?.words ?? 0;
    if (words < TASK_WORDS && to < articles.length) continue;
    yield { from, to, words };
    [from, words] = [to, 0];
  }
}
