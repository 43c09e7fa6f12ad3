/**
 * Names as lines of the export: a telling for every mention, a thread for everyone and everything named.
 *
 * In: the articles in their places. Out: the lines. A thread agrees where every form is a cut of one
 * longest form; a thread of one telling says null.
 */
import { wordsOf } from './compare.ts';
import { findAll } from './find.ts';
import { type DeclaredEntity, entities } from './names.ts';
import type { Line } from './passage-lines.ts';
import { earliest, inOrder, type Placed, type Told } from './place.ts';

interface Named extends Told {
  readonly entity: DeclaredEntity;
}

/** The lines of all declared names. */
export function nameLines(articles: readonly Placed[]): {
  readonly tellings: readonly { readonly told: Told; readonly line: Line }[];
  readonly threads: readonly Line[];
} {
  const found = articles.flatMap(mentions);
  const byPlace = inOrder(articles);
  const threads = entities
    .filter(({ unsure }) => unsure !== true)
    .map((entity) => ({ entity, told: found.filter((each) => each.entity === entity) }));
  threads.sort((a, b) => (a.told[0] && b.told[0] ? byPlace(a.told[0], b.told[0]) : 0));
  return {
    tellings: found.map((each) => ({ told: each, line: tellingLine(each) })),
    threads: threads.map(({ entity, told }) => threadLine(entity, told)),
  };
}

function mentions(home: Placed): readonly Named[] {
  const { siglum } = home.declared;
  const meant = entities.filter(({ only }) => only === undefined || only.includes(siglum));
  const forms = meant.flatMap((entity) => entity.forms.map((form) => ({ form, entity })));
  // A stable sort: of two that mean the same form, the one said to hold in this article alone comes first.
  forms.sort((a, b) => b.form.length - a.form.length);
  const taken: Named[] = [];
  for (const { form, entity } of forms) {
    for (const span of findAll(home.text, home, form)) {
      if (taken.some(({ start, end }) => span.start < end && start < span.end)) continue;
      taken.push({ id: '', at: siglum, home, ...span, text: home.text.slice(span.start, span.end), entity });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  return taken.map((each, i) => ({ ...each, id: `name-${siglum.toLowerCase()}-${i + 1}` }));
}

function tellingLine({ id, home, start, end, text, entity }: Named): Line {
  const place = { source: home.source, article: home.declared.id, start, end, text };
  const { type, unsure } = entity;
  const thread = unsure === true ? null : threadId(entity);
  return { id, kind: 'name', ...place, rule: 'declared', thread, type, ...(unsure === true ? { unsure } : {}) };
}

/** The thread of whoever has this name; null where there is no name. Throws where nobody is declared to have it. */
export function threadOf(name: string | null): string | null {
  if (name === null) return null;
  const entity = entities.find(({ forms, only }) => only === undefined && forms.includes(name));
  if (entity === undefined) throw new Error(`nobody is declared to be called ${name}`);
  return threadId(entity);
}

const threadId = ({ id }: DeclaredEntity): string => `named-${id}`;

function threadLine(entity: DeclaredEntity, told: readonly Named[]): Line {
  const forms = told.map(({ text }) => wordsOf(text).join(' '));
  const longest = forms.reduce((best, form) => (form.length > best.length ? form : best), '');
  const agree = forms.length < 2 ? null : forms.every((form) => ` ${longest} `.includes(` ${form} `));
  return {
    id: threadId(entity),
    kind: 'name',
    label: entity.forms[0],
    tellings: told.map((each) => each.id),
    first: earliest(told).id,
    agree,
    note: agree === false ? 'The spellings differ.' : 'The spellings agree.',
  };
}
