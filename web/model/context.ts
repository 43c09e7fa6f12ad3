/**
 * The words around a telling, cut to the sentence it stands in.
 *
 * In: what stands before and after it, as the server gives them, and how much of each is wanted. Out: the
 * two cut at line ends and sentence ends, else at a word with "…". Its sentences are only for showing: an
 * abbreviation may end one early.
 */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const END_BEFORE = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu}))[.!?]["”’)\]]*\s+(?=["“‘([]?\p{Lu})/gu;
const END_AFTER = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu}))[.!?]["”’)\]]*(?=\s|$)/u;

/** At most about `most` characters on each side. */
export function sentenceAround({ before, after }: Around, most: number): Around {
  return { before: tail(before, most), after: head(after, most) };
}

function tail(before: string, most: number): string {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const last = [...line.matchAll(END_BEFORE)].at(-1);
  const sentence = last ? line.slice(last.index + last[0].length) : line;
  if (sentence.length <= most) return sentence;
  const cut = sentence.indexOf(' ', sentence.length - most);
  return `… ${sentence.slice(cut < 0 ? sentence.length - most : cut + 1)}`;
}

function head(after: string, most: number): string {
  const line = after.split(/[\r\n]/, 1)[0] ?? '';
  const end = END_AFTER.exec(line);
  const sentence = end ? line.slice(0, end.index + end[0].length) : line;
  if (sentence.length <= most) return sentence;
  const cut = sentence.lastIndexOf(' ', most);
  return `${sentence.slice(0, cut < 0 ? most : cut)} …`;
}
