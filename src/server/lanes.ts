/**
 * The lanes of the time strip: the largest outlets, and one lane for all others.
 *
 * In: a study. Out: for each lane its articles by date or, where they are too many to be told apart, how many are
 * dated in each day, week, month or year; the unit is the finest that leaves at most a hundred of them.
 */
import type { StudyReader } from '../study/index.ts';
import { publishedOf, titleOf } from './lines.ts';
import type { LaneShape } from './shapes.ts';

const MOST_LANES = 12;
const MOST_ARTICLES = 120;
const MOST_BINS = 100;
const DAY = 86_400_000;

/** How a day's bin begins and ends, as SQL of the column `day`, and about how many days it holds. */
const UNITS = [
  { days: 1, from: 'day', to: 'day' },
  { days: 7, from: "date(day, 'weekday 0', '-6 days')", to: "date(day, 'weekday 0')" },
  { days: 30, from: "substr(day, 1, 7) || '-01'", to: "date(substr(day, 1, 7) || '-01', '+1 month', '-1 day')" },
  { days: 365, from: "substr(day, 1, 4) || '-01-01'", to: "substr(day, 1, 4) || '-12-31'" },
] as const;

interface Outlet {
  readonly outlet: string | null;
  readonly n: number;
}

/** The lanes, by number of articles. `from` and `to` are the first and last day of the collection. */
export function lanesOf(reader: StudyReader, from: string | null, to: string | null): readonly LaneShape[] {
  const outlets = reader.rows<Outlet>(
    'SELECT outlet, count(*) AS n FROM article GROUP BY outlet ORDER BY n DESC, outlet IS NULL, outlet',
  );
  const fits = outlets.length <= MOST_LANES;
  const own = (fits ? outlets : outlets.slice(0, MOST_LANES - 1)).map((one) => laneOf(reader, [one], from, to));
  const rest = fits ? [] : outlets.slice(MOST_LANES - 1);
  return rest.length === 0 ? own : [...own, { ...laneOf(reader, rest, from, to), outlet: null, others: rest.length }];
}

function laneOf(reader: StudyReader, outlets: readonly Outlet[], from: string | null, to: string | null): LaneShape {
  const count = outlets.reduce((sum, { n }) => sum + n, 0);
  const outlet = outlets[0]?.outlet ?? null;
  if (count <= MOST_ARTICLES) return { outlet, count, articles: outlets.flatMap((one) => articlesOf(reader, one)) };
  return { outlet, count, articles: [], bins: binsOf(reader, outlets, from ?? to, to ?? from) };
}

function articlesOf(reader: StudyReader, { outlet }: Outlet): LaneShape['articles'] {
  return reader.articles({ outlet }, 0, MOST_ARTICLES).articles.map((article) => ({
    id: article.key,
    siglum: article.siglum,
    title: titleOf(article),
    published: publishedOf(article),
  }));
}

function binsOf(
  reader: StudyReader,
  outlets: readonly Outlet[],
  from: string | null,
  to: string | null,
): NonNullable<LaneShape['bins']> {
  if (from === null || to === null) return [];
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  const unit = UNITS.find((each) => days / each.days <= MOST_BINS) ?? UNITS[3];
  const by = new Map<string, { from: string; to: string; count: number }>();
  const query = `SELECT ${unit.from} AS "from", ${unit.to} AS "to", count(*) AS count FROM article
    WHERE outlet IS ? AND day <> '~' GROUP BY 1`;
  for (const { outlet } of outlets) {
    for (const bin of reader.rows<{ from: string; to: string; count: number }>(query, outlet)) {
      by.set(bin.from, { ...bin, count: bin.count + (by.get(bin.from)?.count ?? 0) });
    }
  }
  return [...by.values()].sort((x, y) => (x.from < y.from ? -1 : 1));
}
