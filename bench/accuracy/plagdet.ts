/**
 * Scores found reuse against planted reuse, as the PAN competitions on plagiarism detection do.
 *
 * In: cases (planted pairs of stretches) and detections (found pairs), in characters of numbered
 * documents. Out: macro precision and recall, granularity, plagdet. Method: Potthast and others, "An
 * Evaluation Framework for Plagiarism Detection" (2010). A detection detects a case where it touches
 * both of the case's stretches; recall is the mean share of a case's characters (both sides) that its
 * detections cover, precision the mean share of a detection's characters that the cases it detects
 * cover, granularity the mean number of detections a detected case has.
 */
export interface Stretch {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** Two stretches that tell the same, in any order. */
export interface Pair {
  readonly a: Stretch;
  readonly b: Stretch;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly granularity: number;
  readonly plagdet: number;
}

const size = ({ a, b }: Pair): number => a.end - a.start + b.end - b.start;

/** The pair with the stretch that stands first as `a`, so that two pairs compare side by side. */
export function inOrder(pair: Pair): Pair {
  const { a, b } = pair;
  return a.document < b.document || (a.document === b.document && a.start <= b.start) ? pair : { a: b, b: a };
}

/** Scores detections. Both lists may be in any order. */
export function score(cases: readonly Pair[], detections: readonly Pair[]): Score {
  const [planted, found] = [cases.map(inOrder), detections.map(inOrder)];
  const near = new Map<string, Pair[]>();
  for (const pair of found) push(near, `${pair.a.document} ${pair.b.document}`, pair);
  const detecting = planted.map((one) =>
    (near.get(`${one.a.document} ${one.b.document}`) ?? []).filter((pair) => detects(pair, one)),
  );
  const detected = new Map<Pair, Pair[]>();
  planted.forEach((one, i) => {
    for (const pair of detecting[i] ?? []) push(detected, pair, one);
  });
  const recall = mean(planted.map((one, i) => covered(one, detecting[i] ?? []) / size(one)));
  const precision = mean(found.map((pair) => covered(pair, detected.get(pair) ?? []) / size(pair)));
  const hit = detecting.filter((list) => list.length > 0);
  const granularity = hit.length === 0 ? 1 : mean(hit.map((list) => list.length));
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, granularity, plagdet: f / Math.log2(1 + granularity) };
}

/** True where a detection touches both stretches of a case. */
export function detects(pair: Pair, one: Pair): boolean {
  return overlap(pair.a, one.a) > 0 && overlap(pair.b, one.b) > 0;
}

function overlap(x: Stretch, y: Stretch): number {
  return x.document === y.document ? Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)) : 0;
}

/** Characters of both sides of `pair` that lie in one of the others. */
function covered(pair: Pair, others: readonly Pair[]): number {
  return (
    union(
      pair.a,
      others.map(({ a }) => a),
    ) +
    union(
      pair.b,
      others.map(({ b }) => b),
    )
  );
}

function union(whole: Stretch, parts: readonly Stretch[]): number {
  let [sum, reached] = [0, whole.start];
  for (const part of [...parts].sort((x, y) => x.start - y.start)) {
    if (part.document !== whole.document) continue;
    const end = Math.min(part.end, whole.end);
    sum += Math.max(0, end - Math.max(part.start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 1 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
