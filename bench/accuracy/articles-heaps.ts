/**
 * Heaps with known truth: labelled single articles joined in several ways.
 *
 * In: articles (first line a title), a way, a seed. Out: one text and the offsets at which its
 * articles begin. Captions, bylines and datelines are made up here; the same seed makes the same heap.
 */
export const WAYS = [
  'bare',
  'blanks',
  'captions',
  'bylines',
  'datelines',
  'unstopped',
  'mixed',
  'tight',
  'scrape',
  'columns',
  'briefs',
] as const;
export type Way = (typeof WAYS)[number];

export interface Heap {
  readonly text: string;
  /** Where each article starts, and where its title does (a date may stand above it). */
  readonly starts: readonly number[];
  readonly titles: readonly number[];
}

export type Random = () => number;

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** `count` different articles in random order. */
export function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const rest = [...list];
  const out: T[] = [];
  while (out.length < count && rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}

const FIRST = ['Ada', 'Bram', 'Cora', 'Dele', 'Edda', 'Farid', 'Greta', 'Hana', 'Imre', 'Jonas', 'Kaya', 'Lena'];
const LAST = ['Ashby', 'Brandt', 'Castell', 'Dorn', 'Ekholm', 'Fenn', 'Garland', 'Holt', 'Ilves', 'Jarrow', 'Kemp'];
const TOWN = ['QUAYTOWN', 'NORTH HARBOUR', 'ELMFORD', 'SALT LAKE', 'OSTHAVEN', 'BRIDGE END'];
const SCENE = [
  (n: string) => `${n} speaks to reporters on a rainy afternoon, in a 2015 photo`,
  (n: string) => `Supporters of ${n} wait outside the town hall. Photo courtesy of ${pickName(n)}`,
  (n: string) => `A view of the square where ${n}'s rally was held`,
  (n: string) => `${n} at the harbour`,
  (n: string) => `File photo: ${n}, left, greets "friends" at a dinner, with guests from three counties.`,
  (n: string) => `Members of the crowd, who had waited since morning, look on as ${n} leaves the stage.`,
];

const pickName = (seed: string): string => `${FIRST[seed.length % FIRST.length]} ${LAST[seed.length % LAST.length]}`;
const person = (random: Random): string => `${pick(random, FIRST)} ${pick(random, LAST)}`;

function scene(random: Random, body: string): string {
  const names = body.match(/[A-Z][a-z]{2,12} [A-Z][a-z]{2,12}/g) ?? [];
  const name = names.length > 0 ? pick(random, names.slice(0, 20)) : person(random);
  return pick(random, SCENE)(name);
}

function double(random: Random, caption: string): string {
  const kind = random();
  if (kind < 0.4) return caption;
  if (kind < 0.7) return caption.replaceAll("'", '’').replace(/"(\w)/g, '“$1').replaceAll('"', '”');
  return caption.endsWith('.') ? caption.slice(0, -1) : caption.replace('. ', ', ').replace(/,/, '');
}

function byline(random: Random): string {
  const name = person(random);
  return pick(random, [
    `By ${name}`,
    `By ${name} and ${person(random)}`,
    `By ${name}, Staff Writer`,
    `by ${name}`,
    `${name} | Staff Reporter`,
  ]);
}

function bio(random: Random): string {
  const name = person(random);
  return pick(random, [
    `${name} is a freelance writer who lives in Elmford with two cats.`,
    `Based in Elmford, ${name} is the editor of a small paper`,
    `${name} writes about ports and harbours.`,
    `${name} covers county politics. Follow ${name} online.`,
  ]);
}

function day(random: Random): string {
  const [month, number] = [pick(random, MONTHS), 1 + Math.floor(random() * 28)];
  return random() < 0.5 ? `${month} ${number}, 2016` : `${number} ${month} 2016`;
}

const MONTHS = ['January', 'March', 'May', 'July', 'October', 'December'];

function dateline(random: Random): string {
  const day = 1 + Math.floor(random() * 28);
  return pick(random, [
    `${pick(random, TOWN)} — `,
    `${pick(random, TOWN)}, ${pick(random, MONTHS)} ${day} (Agency) — `,
    `${pick(random, TOWN)}, ${day} ${pick(random, MONTHS)} 2016 (Agency) - `,
    `${pick(random, TOWN)} - `,
    `${pick(random, TOWN)} (Agency) – `,
  ]);
}

/** The first two to four paragraphs of an article under its title, as papers print short reports. */
function brief(random: Random, article: string): string {
  return article
    .split(/\n\s*/)
    .slice(0, 3 + Math.floor(random() * 3))
    .join('\n\n');
}

/** The same article with the stop that closes its title taken away. */
function unstop(article: string): string {
  const end = article.indexOf('\n');
  return end < 0 ? article : article.slice(0, end).replace(/\s*[.;]\s*$/, '') + article.slice(end);
}

/** A soft headline of a few words in small letters, which only the byline or the date under it tells from a heading. */
function column(random: Random, article: string): string {
  const [title = '', ...rest] = article
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines = [random() < 0.6 ? subhead(random, title, rest[0] ?? '') : soft(random, rest)];
  const dated = random() < 0.35;
  if (dated && random() < 0.5) lines.push(day(random));
  if (!dated || random() < 0.8) lines.push(byline(random));
  if (dated && lines.length < 3) lines.push(day(random));
  for (const [i, paragraph] of rest.entries()) {
    if (i > 1 && i < rest.length - 1 && random() < 0.04) lines.push(subhead(random, title, paragraph));
    lines.push(paragraph);
  }
  return lines.join('\n\n');
}

/** Three to six words as they stand in a sentence of the text. */
function soft(random: Random, paragraphs: readonly string[]): string {
  const list = pick(random, paragraphs.length === 0 ? ['An evening'] : paragraphs)
    .replace(/["“”().,;:!?—–]/g, '')
    .split(/\s+/);
  const from = Math.floor(random() * Math.max(1, list.length - 6));
  const made = list.slice(from, from + 3 + Math.floor(random() * 4)).join(' ');
  return made.length < 10 || /^\d/.test(made)
    ? pick(random, SUBHEADS)
    : made.charAt(0).toUpperCase() + made.slice(1).toLowerCase();
}

/** One or two section headings, closed as the lines of this article are, put between its paragraphs. */
function headed(random: Random, title: string, rest: string): string {
  const paragraphs = rest.split('\n\n');
  const stop = random() < 0.7 ? '.' : '';
  for (let i = 0; i < 1 + Math.floor(random() * 3) && paragraphs.length > 4; i++) {
    const at = 2 + Math.floor(random() * (paragraphs.length - 3));
    const capitals = (line: string): string => line.replace(/(^| )([a-z])(?=[a-z]{3})/g, (all) => all.toUpperCase());
    const head = subhead(random, title, paragraphs[at] ?? '');
    paragraphs.splice(at, 0, (random() < 0.5 ? capitals(head) : head) + (/[.?]$/.test(head) ? '' : stop));
  }
  return paragraphs.join('\n\n');
}

function dress(random: Random, article: string, way: Way): string {
  let piece = way === 'unstopped' || (way === 'mixed' && random() < 0.7) ? unstop(article) : article;
  const at = piece.indexOf('\n');
  if (at < 0) return piece;
  const title = piece.slice(0, at);
  let rest = piece.slice(at).replace(/^\s+/, '');
  const on = (chance: number): boolean => way === 'mixed' && random() < chance;
  if ((way === 'datelines' || way === 'mixed') && random() < 0.5) rest = dateline(random) + rest;
  const heads: string[] = [title];
  if (way === 'captions' || on(0.4)) {
    const caption = scene(random, rest);
    heads.push(caption, double(random, caption));
  }
  if (way === 'bylines' || on(0.3)) heads.push(byline(random));
  // A few houses close their section headings with a stop as well.
  if (on(0.12)) rest = headed(random, title, rest);
  if ((way === 'bylines' && random() < 0.4) || on(0.15)) rest = `${rest.trimEnd()}\n\n${bio(random)}`;
  const gap =
    heads.length === 1 && way !== 'mixed' ? piece.slice(at, piece.length - piece.slice(at).trimStart().length) : '\n\n';
  piece = heads.join('\n\n') + gap + rest;
  return piece;
}

/** How one scraped site dresses its pieces: the same for the whole file. */
interface Style {
  readonly merge: number;
  readonly captions: number;
  readonly doubled: number;
  readonly crossposts: number;
  readonly bios: number;
  readonly bylines: number;
  readonly dates: number;
  readonly datesAbove: boolean;
  readonly subheads: number;
  readonly letters: number;
  readonly epigraphs: number;
  readonly stops: number;
}

function styleOf(random: Random): Style {
  const some = (chance: number, share: number): number => (random() < chance ? share : 0);
  return {
    merge: random() < 0.7 ? 1 + Math.floor(random() * 4) : 1,
    captions: some(0.6, 0.4 + 0.6 * random()),
    doubled: some(0.5, 0.3 + 0.6 * random()),
    crossposts: some(0.4, 0.3),
    bios: some(0.4, 0.3 + 0.5 * random()),
    bylines: some(0.25, 0.9),
    dates: some(0.35, 0.9),
    datesAbove: random() < 0.3,
    subheads: some(0.3, 0.15 + 0.3 * random()),
    letters: some(0.4, 0.1),
    epigraphs: some(0.3, 0.1),
    stops: some(0.15, 1),
  };
}

const SUBHEADS = [
  'What comes next',
  'A long road',
  'The numbers',
  'Two views',
  'Why it matters',
  'After the vote',
  'Background',
  'A divided town',
  'The cost of waiting',
  'Looking ahead',
  'How we got here',
  'The other side',
  'Money and power',
  'No easy answers',
  'What the critics say',
  'A Question of Trust',
  'The Road Ahead',
  'Next Steps',
  'In Their Own Words',
  'A new beginning',
  'Lessons learned',
  'Mixed reactions',
  'The bigger picture',
  'Who pays?',
  'What do the polls say?',
];

/** A short line such as sections have: stock words, a piece of the title, or names of the paragraph below. */
function subhead(random: Random, title: string, paragraph: string): string {
  const kind = random();
  if (kind < 0.4) return pick(random, SUBHEADS);
  const names = paragraph.match(/[A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})+/g) ?? [];
  const name = names.length > 0 ? pick(random, names) : pick(random, LAST);
  if (kind < 0.6) return pick(random, [`${name}’s answer`, `The case of ${name}`, `${name} and the voters`, name]);
  const list = title.replace(/["“”‘’.,;:!?]/g, '').split(/\s+/);
  const from = Math.floor(random() * Math.max(1, list.length - 4));
  const made = list.slice(from, from + 2 + Math.floor(random() * 4)).join(' ');
  return made.length < 6 ? pick(random, SUBHEADS) : made.charAt(0).toUpperCase() + made.slice(1);
}

function letter(random: Random, body: readonly string[]): string[] {
  const quote = random() < 0.5;
  const salutation = pick(random, ['Dear Mr. Castell,', 'Dear friends,', 'Dear neighbours!', 'To the editor:']);
  const signed =
    random() < 0.6 ? ['Sincerely,', person(random)] : ['Happy holidays!', person(random), 'Mayor of Elmford'];
  const lines = [salutation, ...body, ...signed, ...(random() < 0.3 ? ['Elmford, May 3, 2017'] : [])];
  return quote ? lines.map((line, i) => (i === 0 ? `“${line}` : i === lines.length - 1 ? `${line}”` : line)) : lines;
}

/** Paragraphs, some of them run together into longer ones. */
function merged(random: Random, body: readonly string[], most: number): string[] {
  const out: string[] = [];
  for (let i = 0; i < body.length; ) {
    const count = 1 + Math.floor(random() * most);
    out.push(body.slice(i, i + count).join(' '));
    i += count;
  }
  return out;
}

function scraped(random: Random, article: string, style: Style): string {
  const [title = '', ...rest] = (random() < style.stops ? article : unstop(article))
    .split(/\n+/)
    .map((line) => line.trim());
  const on = (share: number): boolean => random() < share;
  const body = merged(
    random,
    rest.filter((line) => line !== ''),
    style.merge,
  );
  const lines = [title];
  if (on(style.captions)) {
    const caption = scene(random, article);
    lines.push(caption, ...(on(style.doubled) ? [double(random, caption)] : []));
  }
  if (on(style.bylines)) lines.push(byline(random));
  if (on(style.dates) && !style.datesAbove) lines.push(day(random));
  if (on(style.crossposts))
    lines.push(`This ${pick(random, ['article', 'piece', 'story'])} first appeared in The Elmford Post.`);
  if (on(style.epigraphs))
    lines.push('“A harbour is a door that the sea holds open,” as the saying goes', 'Old Elmford proverb, Book 2');
  const at = 1 + Math.floor(random() * body.length);
  for (const [i, paragraph] of body.entries()) {
    if (i > 0 && body.length > 3 && i < body.length - 1 && on(style.subheads))
      lines.push(subhead(random, title, paragraph));
    lines.push(paragraph);
    if (i === at && on(style.letters)) lines.push(...letter(random, body.slice(0, 2)));
  }
  if (on(style.bios)) lines.push(bio(random));
  if (style.datesAbove) lines.unshift(day(random));
  return lines.join('\n\n');
}

function noisy(random: Random, text: string): string {
  return text.replace(/\n{2,}/g, () => '\n'.repeat(2 + Math.floor(random() * 3)));
}

/** Joins articles into one text. */
export function heapOf(articles: readonly string[], way: Way, seed: number): Heap {
  const random = randomFrom(seed);
  const starts: number[] = [];
  const titles: number[] = [];
  let text = '';
  const style = random();
  // Without blank lines inside the articles, some files have them between the articles.
  const gap = way === 'tight' && style < 0.6 ? '\n' : '\n\n';
  const site = styleOf(random);
  for (const article of articles) {
    const all = article.replace(/^\s+|\s+$/g, '');
    const short = way === 'briefs' ? brief(random, all) : all;
    const bare = way === 'briefs' && style < 0.6 ? unstop(short) : short;
    let piece =
      way === 'scrape'
        ? scraped(random, bare, site)
        : way === 'columns'
          ? column(random, bare)
          : dress(random, bare, way);
    if (way === 'blanks' || (way === 'mixed' && style < 0.3)) piece = noisy(random, piece);
    if (way === 'tight') piece = piece.replace(/\n{2,}/g, '\n');
    if (text !== '') text += way === 'blanks' ? '\n'.repeat(2 + Math.floor(random() * 4)) : gap;
    starts.push(text.length);
    titles.push(text.length + (way === 'scrape' && site.datesAbove ? piece.indexOf('\n') + 2 : 0));
    text += piece;
  }
  return { text, starts, titles };
}
