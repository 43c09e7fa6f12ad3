/**
 * Logistic regression with a ridge, fitted by Newton's steps; pairs of facts are added by a score test.
 *
 * In: lines, each with its facts and whether an article begins there. Out: what each fact and each chosen
 * pair of facts weighs. It knows nothing of articles.
 */

/** Lines as a sparse matrix: the places and values of each line's facts that are not 0. */
export interface Lines {
  readonly first: Uint32Array;
  readonly place: Uint16Array;
  readonly value: Float64Array;
  readonly truth: Uint8Array;
}

/** What facts weigh, and pairs of them beside their sum. */
export interface Model {
  readonly weights: Float64Array;
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly weight: number }[];
}

/** Lines from dense rows of numbers. */
export function linesFrom(rows: readonly (readonly [facts: ArrayLike<number>, truth: boolean])[]): Lines {
  const first = new Uint32Array(rows.length + 1);
  const place: number[] = [];
  const value: number[] = [];
  for (const [r, [facts]] of rows.entries()) {
    for (let i = 0; i < facts.length; i++) {
      if (facts[i] === 0) continue;
      place.push(i);
      value.push(facts[i] ?? 0);
    }
    first[r + 1] = place.length;
  }
  const truth = Uint8Array.from(rows, (row) => (row[1] ? 1 : 0));
  return { first, place: Uint16Array.from(place), value: Float64Array.from(value), truth };
}

/** Log odds of one row of facts. */
export function weighBy({ weights, pairs }: Model, facts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < facts.length; i++) total += (weights[i] as number) * (facts[i] as number);
  for (const { a, b, weight } of pairs) total += weight * (facts[a] as number) * (facts[b] as number);
  return total;
}

/** Solves `matrix · x = right` for a symmetric positive matrix, by Cholesky's factors. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const low = matrix.slice();
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = low[i * n + j] as number;
      for (let k = 0; k < j; k++) rest -= (low[i * n + k] as number) * (low[j * n + k] as number);
      low[i * n + j] = i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (low[j * n + j] as number);
    }
  }
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - (low[i * n + k] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (low[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] as number) - (low[k * n + i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (low[i * n + i] as number);
  }
  return x;
}

const dot = ({ first, place, value }: Lines, line: number, weights: Float64Array): number => {
  let total = 0;
  const end = first[line + 1] as number;
  for (let k = first[line] as number; k < end; k++)
    total += (weights[place[k] as number] as number) * (value[k] as number);
  return total;
};

/** Weights for `size` facts; the first is true of every line and is not drawn to 0. */
export function fit(lines: Lines, size: number, ridge: number, from: Float64Array): Float64Array {
  const { first, place, value, truth } = lines;
  let weights = new Float64Array(size);
  weights.set(from.subarray(0, size));
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : -ridge * w));
    const hessian = new Float64Array(size * size);
    for (let i = 0; i < size; i++) hessian[i * size + i] = i === 0 ? 1e-6 : ridge;
    for (let line = 0; line < truth.length; line++) {
      const p = 1 / (1 + Math.exp(-dot(lines, line, weights)));
      const miss = (truth[line] as number) - p;
      const curve = p * (1 - p);
      if (curve < 1e-4) continue;
      const [from, to] = [first[line] as number, first[line + 1] as number];
      for (let a = from; a < to; a++) {
        const i = place[a] as number;
        const v = value[a] as number;
        gradient[i] = (gradient[i] as number) + miss * v;
        const row = i * size;
        const cv = curve * v;
        for (let b = from; b <= a; b++) {
          const at = row + (place[b] as number);
          hessian[at] = (hessian[at] as number) + cv * (value[b] as number);
        }
      }
    }
    const delta = solve(hessian, gradient);
    const largest = delta.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
    // A full step may overshoot where one side is rare.
    const part = Math.min(1, 1.5 / largest);
    weights = weights.map((w, i) => w + part * (delta[i] as number));
    if (largest < 0.02) break;
  }
  return weights;
}

/** The lines with a column more for each pair of facts. */
function withPairs({ first, place, value, truth }: Lines, size: number, pairs: readonly number[]): Lines {
  const places: number[] = [];
  const values: number[] = [];
  const firsts = new Uint32Array(first.length);
  const dense = new Float64Array(size);
  for (let line = 0; line < truth.length; line++) {
    dense.fill(0);
    for (let k = first[line] as number; k < (first[line + 1] as number); k++) {
      dense[place[k] as number] = value[k] as number;
      places.push(place[k] as number);
      values.push(value[k] as number);
    }
    for (const [p, pair] of pairs.entries()) {
      const product = (dense[Math.floor(pair / size)] as number) * (dense[pair % size] as number);
      if (product === 0) continue;
      places.push(size + p);
      values.push(product);
    }
    firsts[line + 1] = places.length;
  }
  return { first: firsts, place: Uint16Array.from(places), value: Float64Array.from(values), truth };
}

/** The pairs of facts whose product would mend most of what the weights still miss (score test). */
function bestPairs(lines: Lines, size: number, weights: Float64Array, taken: ReadonlySet<number>, count: number) {
  const { first, place, value, truth } = lines;
  const miss = new Float64Array(size * size);
  const curve = new Float64Array(size * size);
  for (let line = 0; line < truth.length; line++) {
    const p = 1 / (1 + Math.exp(-dot(lines, line, weights)));
    if (p * (1 - p) < 1e-4) continue;
    const r = (truth[line] as number) - p;
    const c = p * (1 - p);
    const end = first[line + 1] as number;
    for (let a = first[line] as number; a < end; a++) {
      const i = place[a] as number;
      if (i === 0) continue;
      if (i >= size) break;
      for (let b = a + 1; b < end && (place[b] as number) < size; b++) {
        const product = (value[a] as number) * (value[b] as number);
        const at = i * size + (place[b] as number);
        miss[at] = (miss[at] as number) + r * product;
        curve[at] = (curve[at] as number) + c * product * product;
      }
    }
  }
  const gain = miss.map((m, at) => (taken.has(at) ? -1 : (m * m) / ((curve[at] as number) + 10)));
  const order = Array.from(gain.keys()).filter((at) => (gain[at] as number) > 0);
  return order.sort((a, b) => (gain[b] as number) - (gain[a] as number) || a - b).slice(0, count);
}

/** How much is learned: strength of the ridge, and how many rounds add how many pairs. */
export interface Plan {
  readonly ridge: number;
  readonly rounds: number;
  readonly each: number;
}

/** The weights of `size` facts and of the pairs that help most. `shown` is called after each round. */
export function learn(lines: Lines, size: number, plan: Plan, shown?: (model: Model, round: number) => void): Model {
  let weights = fit(lines, size, plan.ridge, new Float64Array(size));
  const pairs: number[] = [];
  const model = (): Model => ({
    weights: weights.slice(0, size),
    pairs: pairs.map((pair, i) => ({
      a: Math.floor(pair / size),
      b: pair % size,
      weight: weights[size + i] as number,
    })),
  });
  shown?.(model(), 0);
  let wide = lines;
  for (let round = 1; round <= plan.rounds; round++) {
    pairs.push(...bestPairs(wide, size, weights, new Set(pairs), plan.each));
    wide = withPairs(lines, size, pairs);
    const from = new Float64Array(size + pairs.length);
    from.set(weights);
    weights = fit(wide, size + pairs.length, plan.ridge, from);
    shown?.(model(), round);
  }
  return model();
}
