/**
 * Collections made of invented words: news-like articles that copy from one another, the same for the same seed.
 *
 * In: a seed and sizes. Out: files or records. Words are syllables strung together, so that nothing of them is
 * anyone's text. About one paragraph in four is taken from an earlier article, half of these with words changed.
 */
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan fel mor tir sol ken dra plu'.split(
  ' ',
);

/** Numbers from 0 up to but not `below`, one after another (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A record as `.jsonl` gives it. */
export interface GeneratedRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly published: string;
}

/** Articles one after another, without end. */
export function* articles(seed: number, words = 300): Generator<GeneratedRecord> {
  const roll = dice(seed);
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)] as T;
  const vocabulary = Array.from({ length: 3000 }, () =>
    Array.from({ length: 1 + roll(4) }, () => pick(SYLLABLES)).join(''),
  );
  // Small numbers come up most often, as common words do.
  const word = (): string => vocabulary[Math.floor((roll(1000) * roll(3000)) / 1000)] as string;
  const sentence = (): string => {
    const said = Array.from({ length: 8 + roll(14) }, word).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  const edited = (paragraph: string): string => paragraph.replace(/\w+/g, (each) => (roll(12) === 0 ? word() : each));
  const kept: string[] = [];
  for (let n = 0; ; n++) {
    const paragraphs: string[] = [];
    for (let count = 0; count < words; ) {
      const copied = kept.length > 0 && roll(4) === 0 ? pick(kept) : null;
      const own =
        copied === null ? `${sentence()} ${sentence()} ${sentence()}` : roll(2) === 0 ? copied : edited(copied);
      paragraphs.push(own);
      count += own.split(' ').length;
    }
    if (kept.length < 400) kept.push(pick(paragraphs));
    const day = new Date(Date.UTC(2020, 0, 1 + roll(700))).toISOString().slice(0, 10);
    yield {
      id: `r${n}`,
      title: sentence().slice(0, -1),
      text: paragraphs.join('\n\n'),
      outlet: `Outlet ${roll(30)}`,
      published: day,
    };
  }
}

/** The first `count` articles. */
export function firstArticles(seed: number, count: number, words = 300): readonly GeneratedRecord[] {
  const each = articles(seed, words);
  return Array.from({ length: count }, () => each.next().value as GeneratedRecord);
}

/** The first `count` articles as lines of records. */
export function recordLines(seed: number, count: number, words = 300): string {
  return firstArticles(seed, count, words)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}

/** The first `count` articles as text files by name, each with its title on its first line. */
export function textFiles(seed: number, count: number, words = 300): Record<string, string> {
  const all = firstArticles(seed, count, words);
  return Object.fromEntries(
    all.map(({ title, text }, n) => [`${String(n).padStart(4, '0')}.txt`, `${title}\n\n${text}\n`]),
  );
}
