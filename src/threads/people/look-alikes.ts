/**
 * Names inside longer names: a town and its province, a founder and the company.
 *
 * In: sets of parties. Out: pairs of sets that a reader may take for one, and why they are two. Only names that are
 * whole parts of another at its beginning or end count; each set is looked up once for each stretch of its words.
 */

import type { NameType } from '../../names/index.ts';
import type { PreparedName } from '../likeness/parts.ts';
import type { BetweenSets, NamedSet, Party } from './mention.ts';

/** More than this many longer names a set is not shown beside. */
const MOST_SHOWN = 12;

const KINDS: Readonly<Record<NameType, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  other: 'another thing',
};

/** Sets whose name stands inside another's, and sets of one name and two types. */
export function lookAlikes(sets: readonly NamedSet[]): readonly BetweenSets[] {
  const named = new Map<string, number[]>();
  const names = sets.map(({ parties }) => parties.find(({ wholeness }) => wholeness === 'whole') ?? parties[0]);
  names.forEach((party, n) => {
    if (party === undefined) return;
    const known = named.get(party.key);
    if (known) known.push(n);
    else named.set(party.key, [n]);
  });
  const shown = new Map<number, number>();
  const found: BetweenSets[] = [];
  names.forEach((party, b) => {
    if (party === undefined || party.many) return;
    for (const key of stretches(party.name)) {
      for (const a of (named.get(key) ?? []).slice(0, MOST_SHOWN)) {
        if (a === b || names[a]?.many || (shown.get(a) ?? 0) >= MOST_SHOWN) continue;
        const other = names[a]?.type ?? party.type;
        if (key === party.key && (a > b || other === party.type)) continue;
        if (other === 'person' && party.type === 'person') continue;
        shown.set(a, (shown.get(a) ?? 0) + 1);
        found.push({ a, b, ...(isHeadOf(key, party) ? PERHAPS : apart(other, party.type, key === party.key)) });
      }
    }
  });
  return found;
}

type Relation = Pick<BetweenSets, 'relation' | 'reason' | 'strength'>;

/** "Harrol Weather Centre" may be the Harrol Weather Centre for Small Craft. */
const PERHAPS: Relation = { relation: 'perhaps', reason: 'the beginning of the longer name', strength: 0.4 };

function isHeadOf(key: string, { type, name: { head, parts } }: Party): boolean {
  if (type !== 'organisation' || head < 1 || head === parts.length - 1) return false;
  return (
    key ===
    parts
      .slice(0, head + 1)
      .map(({ letters }) => letters)
      .join(' ')
  );
}

const apart = (a: NameType, b: NameType, equal: boolean): Relation => ({
  relation: 'apart',
  reason: reasonOf(a, b, equal),
  strength: 1,
});

const reasonOf = (a: NameType, b: NameType, equal: boolean): string =>
  a === b
    ? `a longer name of ${KINDS[a]}`
    : `${equal ? 'the same name of' : 'a longer name, of'} ${KINDS[b]}, not ${KINDS[a]}`;

/** The name, and its parts from the beginning and to the end. */
function stretches({ parts }: PreparedName): readonly string[] {
  const words = parts.map(({ particle, letters }) => particle + letters);
  const found = new Set([words.join(' ')]);
  for (let n = 1; n < words.length; n++) {
    found.add(words.slice(0, n).join(' '));
    found.add(words.slice(n).join(' '));
  }
  return [...found];
}
