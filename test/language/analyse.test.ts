/** Tokens, sentences, tags, phrases: laws on any text, and cases by what they show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Analysis, analyse, type Run } from '../../src/language/index.ts';
import { marked } from '../support/marked.ts';

const read = (text: string, language = 'en'): Analysis => analyse(text, { start: 0, end: text.length }, language);
const shown = (text: string, runs: readonly { readonly start: number; readonly end: number }[]): string[] =>
  runs.map(({ start, end }) => text.slice(start, end));

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '“',
    '”',
    '’',
    "'",
    '.',
    '?',
    '!',
    '…',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\u00a0',
    '\ufeff',
    ',',
    '-',
    '—',
  ),
  fc.constantFrom(
    'Mr.',
    'J.',
    'U.S.',
    'said',
    'The',
    'to',
    'that',
    "don't",
    'Venn’s',
    '1,200.5',
    'a@b.example',
    '@ab',
    '#x',
  ),
  fc.constantFrom('𝔘𝔫', 'é', 'e\u0301', '日本', '\ud800', 'http://a.example/b?c'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('law: tokens are in order, none is blank, and every character that is no space lies in one', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'und', 'ja'), (words, language) => {
      const { tokens } = read(words, language);
      let at = 0;
      for (const { start, end } of tokens) {
        assert.ok(at <= start && start < end && end <= words.length);
        assert.equal(words.slice(at, start).replace(/[\s\p{Cc}\p{Cf}]/gu, ''), '');
        assert.notEqual(words.slice(start, end).trim(), '');
        at = end;
      }
      assert.equal(words.slice(at).replace(/[\s\p{Cc}\p{Cf}]/gu, ''), '');
    }),
  );
});

test('law: sentences tile the tokens, and every run covers its tokens', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr'), (words, language) => {
      const { tokens, sentences, nounPhrases, verbGroups } = read(words, language);
      assert.deepEqual(
        sentences.map(({ from }) => from),
        [0, ...sentences.map(({ to }) => to)].slice(0, sentences.length),
      );
      assert.equal(sentences.at(-1)?.to ?? 0, tokens.length);
      const runs: readonly Run[] = [...sentences, ...nounPhrases, ...verbGroups];
      for (const { from, to, start, end } of runs) {
        assert.ok(from < to);
        assert.equal(start, tokens[from]?.start);
        assert.equal(end, tokens[to - 1]?.end);
      }
      for (const { from, to, head } of [...nounPhrases, ...verbGroups]) assert.ok(from <= head && head < to);
    }),
  );
});

test('law: the same text gives the same analysis, wherever it stands and whatever was read before', () => {
  fc.assert(
    fc.property(text, text, (words, other) => {
      const alone = read(words);
      read(other);
      const within = { start: other.length + 2, end: other.length + 2 + words.length };
      const moved = analyse(`${other}\n\n${words}\n\n${other}`, within, 'en');
      assert.deepEqual(
        moved.tokens.map(({ start, end, tag }) => [start - within.start, end - within.start, tag]),
        alone.tokens.map(({ start, end, tag }) => [start, end, tag]),
      );
      assert.equal(moved.sentences.length, alone.sentences.length);
    }),
  );
});

test('a long line and a heap of marks are no trouble', () => {
  const many = 1_000_000;
  assert.equal(read('"'.repeat(many)).tokens.length, 1);
  assert.equal(read(`"'`.repeat(many / 2)).tokens.length, many);
  assert.equal(read(`${'lit '.repeat(many / 4)}`).sentences.length, 1);
  assert.equal(read(`${'a.'.repeat(many / 2)}`).sentences.length, 1);
  assert.equal(read('-'.repeat(many)).tokens.length, 1);
  assert.equal(read(`${'don’t-'.repeat(many / 8)}`).tokens.length > 0, true);
});

for (const line of [
  '[Mr.] [Venn][’s] [boat] [,] [the] [U.S.] [one] [,] [did][n’t] [sail] [.]',
  '[J.] [R.] [Orrin] [paid] [$] [1,200.50] [for] [Al-Hakam] [O’Dell][’s] [oars] [.]',
  '[See] [:https://a.example/b?c=1] [,] [write] [to] [a.b@c.example] [...]',
  '[It] [was] [lit][.][The] [end][.]',
]) {
  test(`tokens: ${line}`, () => {
    const { text: words, spans } = marked(line);
    assert.deepEqual(shown(words, read(words).tokens), shown(words, spans));
  });
}

for (const line of [
  '[He met Mr. Venn.] [They spoke.]',
  '[“It is lit.”] [The keeper left.]',
  '[“Is it lit?” the keeper asked.] [“It is,” she said.]',
  '[“Is it lit?” Dr. J. R. Orrin asked.]',
  '[“Is it lit?”] [The keeper did not know.]',
  '[“Run!” he said.] ["Run!"] ["Why?"]',
  '[It left at 4 a.m. on Friday.] [It left at 4 a.m.] [The others slept.]',
  '[He lives in the U.S. and likes it.] [He lives in the U.S.] [He likes it.] [The U.S. Senate met.]',
  '[They waited ... and waited.] [They waited…] [Then they left.]',
  '[The firm, Orrin Inc., paid.] [It paid Orrin Inc.] [But it was late.]',
  '[HARROL, N.H. — The ferry left.] [Renn v. Venn was heard, with Sens. Renn and Quill there.]',
  '[They waited . . . and slept.] [It was late. . . .] [Then they left.]',
  '[No. 4 was lit.] [It cost $4.5 million.] [Who paid?!] [Nobody.]',
  '[(It was lit.)] [It was not.]',
  '[A headline without a stop]\n\n[The text begins.]',
  '[This line is wrapped by hand, as letters were, and goes on\nin the next]',
  '[1. Light the lamp.]\n[2. Ring the bell.]',
]) {
  test(`sentences: ${JSON.stringify(line)}`, () => {
    const { text: words, spans } = marked(line);
    assert.deepEqual(shown(words, read(words).sentences), shown(words, spans));
  });
}

test('a word is tagged by where it stands', () => {
  const tags = (words: string): string =>
    read(words)
      .tokens.map((token) => `${words.slice(token.start, token.end)}/${token.tag}`)
      .join(' ');
  assert.equal(tags('She can report it.'), 'She/PRON can/AUX report/VERB it/PRON ./PUNCT');
  assert.equal(tags('The report was read.'), 'The/DET report/NOUN was/AUX read/VERB ./PUNCT');
  assert.equal(tags('They want to sail to Orrin.'), 'They/PRON want/VERB to/PART sail/VERB to/ADP Orrin/PROPN ./PUNCT');
  assert.equal(tags("Venn's boat"), "Venn/PROPN 's/PART boat/NOUN");
  assert.equal(tags('They plan to back Venn.'), 'They/PRON plan/VERB to/PART back/VERB Venn/PROPN ./PUNCT');
  assert.equal(tags("The boats' oars"), "The/DET boats/NOUN '/PART oars/NOUN");
  assert.equal(tags("There's a better boat."), "There/PRON 's/AUX a/DET better/ADJ boat/NOUN ./PUNCT");
  assert.equal(tags("He's here."), "He/PRON 's/AUX here/ADV ./PUNCT");
});

test('noun phrases take in what stands before the noun', () => {
  const words = 'The 37 wounded children of the small town were taken to the minister’s old house.';
  assert.deepEqual(shown(words, read(words).nounPhrases), [
    'The 37 wounded children',
    'the small town',
    'the minister’s old house',
  ]);
});

test('verb groups know tense, voice and negation', () => {
  const groups = (words: string): string[] =>
    read(words).verbGroups.map(
      (group) => `${words.slice(group.start, group.end)}: ${group.tense} ${group.voice}${group.negated ? ' not' : ''}`,
    );
  assert.deepEqual(groups('They had been told.'), ['had been told: past passive']);
  assert.deepEqual(groups('She will not say.'), ['will not say: future active not']);
  assert.deepEqual(groups("It isn't lit, she says."), ["isn't lit: present passive not", 'says: present active']);
  assert.deepEqual(groups('He said it was gone.'), ['said: past active', 'was gone: past passive']);
  assert.deepEqual(groups('We hope to sail.'), ['hope: present active', 'to sail: none active']);
});

test('the base of a verb in either spelling, and of one that the table lists without a base', () => {
  const verbs = read('They criticised, labelled, favoured, worried, distanced, meeting and founded.').tokens;
  assert.deepEqual(
    verbs.filter(({ tag }) => tag === 'VERB').map(({ lemma }) => lemma),
    ['criticize', 'label', 'favor', 'worry', 'distance', 'meet', 'found'],
  );
});

test('another language gets tokens and sentences, and no tags', () => {
  const words = 'Die Fähre legte ab. Niemand sah sie.';
  const { tokens, sentences, nounPhrases } = read(words, 'de');
  assert.equal(sentences.length, 2);
  assert.deepEqual([...new Set(tokens.map(({ tag }) => tag))], ['X', 'PUNCT']);
  assert.deepEqual(nounPhrases, []);
});
