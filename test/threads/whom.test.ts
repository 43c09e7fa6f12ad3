/** Whom a pronoun or a role means, and where nobody is meant for certain. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sceneOf, whoIs } from '../../src/threads/index.ts';
import { gathered, marked } from './named.ts';

/** The label of whoever is meant by the words behind the last `>`; null where nobody is. */
function meant(source: string): string | null {
  const { texts, mentions } = marked([source]);
  const [text = ''] = texts;
  const { threads, parties } = gathered([source]);
  const start = text.lastIndexOf('>') + 1;
  const [words = ''] = /^(?:the [a-z ]+|\w+)/iu.exec(text.slice(start)) ?? [];
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const found = whoIs(sceneOf(text, sentences, parties[0] ?? [], mentions), { start, end: start + words.length });
  return found === null ? null : (threads[found.thread]?.label ?? null);
}

test('a pronoun means the only one of its gender who is named near', () => {
  assert.equal(meant('[p:Mrs|Ada Venn] left. >She slept.'), 'Ada Venn');
  assert.equal(meant('[p:Mrs|Ada Venn] met [p:Mr|Adam Strake]. >He slept.'), 'Adam Strake');
  assert.equal(meant('[p:Osk Dunmarrow] left. >He slept.'), 'Osk Dunmarrow');
  assert.equal(meant('The [o:Ministry of Ports] met. >It paid.'), 'Ministry of Ports');
});

test('it means nobody where two may be meant, or nobody fits', () => {
  assert.equal(meant('[p:Mrs|Ada Venn] met [p:Mrs|Nella Quill]. >She slept.'), null);
  assert.equal(meant('[p:Mr|Adam Strake] left. >She slept.'), null);
  assert.equal(meant('Rain fell. >She slept.'), null);
});

test('whom a quotation names is not meant outside of it', () => {
  assert.equal(meant('[p:Mrs|Ada Venn] left. “[p:Mrs|Quill] came.” >She slept.'), 'Ada Venn');
});

test('a role means the one who has it', () => {
  assert.equal(meant('[p:Captain|Ilse Marrander] met [p:Judge|Corvin Aldersay]. >the captain'), 'Ilse Marrander');
  assert.equal(meant('The [o:World Weather Agency] met [o:Harrol Bank]. >the agency'), 'World Weather Agency');
  assert.equal(meant('[p:Captain|Ilse Marrander] met [p:Captain|Osk Strake]. >the captain'), null);
  assert.equal(meant('[p:Captain|Ilse Marrander] left. >a captain'), null);
});
