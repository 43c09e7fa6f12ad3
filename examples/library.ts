/**
 * Tellings as a library: finds what two texts share, and lays one wording against the other.
 *
 * From a checkout: `bin/node examples/library.ts`. With the package installed, import from 'tellings'.
 */
import { lay, passagesInTexts, words } from '../src/index.ts';

const texts = [
  'The ferry left late. By ten the fog lay so thick that the pilot could not see his own bow lamp. Nobody complained.',
  'It was a quiet crossing, the mate recalls. By eleven the fog lay so thick that the pilot could not see his bow lamp at all.',
];

for (const passage of passagesInTexts(texts)) {
  process.stdout.write(`${passage.note}\n`);
  const wordings = passage.tellings.map(({ text, start, end }) => {
    const telling = (texts[text] ?? '').slice(start, end);
    process.stdout.write(`  text ${text}, ${start}-${end}: ${telling}\n`);
    return { text: telling, ...words(telling) };
  });
  const [base, other] = wordings;
  if (base === undefined || other === undefined) continue;
  for (const piece of lay(base, other).pieces) {
    if (piece.omitted !== undefined) process.stdout.write(`  left out: "${piece.omitted}"\n`);
    if (piece.is !== 'same')
      process.stdout.write(`  ${piece.is}: "${piece.text.trim()}" for "${piece.base ?? 'nothing'}"\n`);
  }
}
