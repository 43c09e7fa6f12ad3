/** Collates the witnesses (a JSON array of texts) in the file that is named; prints how many rows came of it. */
import { readFileSync } from 'node:fs';
import { collate } from '../../src/align/index.ts';
import { words } from '../../src/text/index.ts';

const texts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly string[];
const { rows } = collate(texts.map((text) => ({ text, ...words(text) })));
console.log(rows.length);
