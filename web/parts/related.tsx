/** What a thread has to do with others that are not the same: parts, anniversaries, look-alikes, each with its reason. */
import type { RelatedShape, ThreadLineShape } from '../../src/server/shapes.ts';
import { writeDays } from '../model/dates.ts';
import { KindLabel } from './kind-label.tsx';
import { Go } from './links.tsx';

/** In the order shown; a relation says what this thread is to the other. */
const RELATIONS: readonly (readonly [RelatedShape['relation'], string])[] = [
  ['perhaps', 'Perhaps the same'],
  ['apart', 'Kept apart from'],
  ['part', 'Part of'],
  ['whole', 'Has as a part'],
  ['anniversary', 'Looks back to'],
  ['origin', 'Kept again as'],
];

export function Related({ of }: { readonly of: ThreadLineShape }) {
  const related = of.own?.related ?? [];
  if (related.length === 0) return null;
  return (
    <section class="section related" aria-labelledby="related-title">
      <h2 id="related-title">{of.kind === 'name' ? 'Other names like it' : 'What belongs to it'}</h2>
      <dl>
        {RELATIONS.flatMap(([relation, says]) => {
          const found = related.filter((each) => each.relation === relation);
          return found.length === 0
            ? []
            : [
                <div key={relation}>
                  <dt>{says}</dt>
                  {found.map(({ thread, label, reason }) => (
                    <dd key={thread}>
                      <Go to={{ view: 'thread', id: thread }} class="related-label">
                        <KindLabel kind={of.kind} label={label} most={80} />
                      </Go>{' '}
                      <span class="quiet">{writeDays(reason)}</span>
                    </dd>
                  ))}
                </div>,
              ];
        })}
      </dl>
    </section>
  );
}
