/**
 * Votes for the types of a name, added up.
 *
 * In: votes of rules. Out: the type with most, the rule that spoke loudest for it, and how far it is ahead.
 */
import type { NameType } from './name.ts';
import type { Vote } from './rules/vote.ts';

/** All types; where two have as many votes, the earlier wins. */
export const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

/** Weights and loudest rules, by the order of `TYPES`. */
export class Ballot {
  readonly weights = [0, 0, 0, 0];
  readonly rules = ['', '', '', ''];
  readonly loudest = [0, 0, 0, 0];

  add({ type, weight, rule }: Vote): void {
    this.put(TYPES.indexOf(type), weight, rule);
  }

  put(i: number, weight: number, rule: string): void {
    this.weights[i] = (this.weights[i] as number) + weight;
    if (weight <= (this.loudest[i] as number)) return;
    this.loudest[i] = weight;
    this.rules[i] = rule;
  }

  /** Adds the sums of another, each as one vote of its loudest rule. */
  addAll(other: Ballot): void {
    for (let i = 0; i < TYPES.length; i++) {
      const weight = other.weights[i] as number;
      if (weight > 0) this.put(i, weight, other.rules[i] as string);
    }
  }

  best(): number {
    let best = 0;
    for (let i = 1; i < TYPES.length; i++) if ((this.weights[i] as number) > (this.weights[best] as number)) best = i;
    return best;
  }

  /** The type with most votes. */
  winner(): Vote {
    const best = this.best();
    return { type: TYPES[best] as NameType, weight: this.weights[best] as number, rule: this.rules[best] as string };
  }

  /** How far the winner is before the next. */
  lead(): number {
    const best = this.best();
    let next = 0;
    for (let i = 0; i < TYPES.length; i++) if (i !== best) next = Math.max(next, this.weights[i] as number);
    return (this.weights[best] as number) - next;
  }
}
