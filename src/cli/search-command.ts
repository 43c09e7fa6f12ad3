/**
 * `tellings search`: every place where the words stand, a line each, with its address.
 */
import { searchStudy, withStudy } from '../study/index.ts';

const CONTEXT = 60;

/** Runs the command; its exit status, 0 also without hits. */
export function searchCommand(file: string, query: string, json: boolean): number {
  return withStudy(file, ({ database, texts }) => {
    const { hits, note, total } = searchStudy(database, query);
    if (note !== null) process.stderr.write(`${note}\n`);
    const lengths = database.prepare('SELECT length FROM source WHERE id = ?');
    for (const { source, path, start, end } of hits) {
      const { length } = lengths.get(source) as { length: number };
      const text = texts.slice(source, { start, end });
      const before = texts.slice(source, { start: Math.max(0, start - CONTEXT), end: start });
      const after = texts.slice(source, { start: end, end: Math.min(length, end + CONTEXT) });
      const line = json
        ? JSON.stringify({ path, start, end, text, before: before.toWellFormed(), after: after.toWellFormed() })
        : `${flat(path)}:${start}-${end}\t${flat(before)}[${flat(text)}]${flat(after)}`;
      process.stdout.write(`${line}\n`);
    }
    if (!json && process.stdout.isTTY) process.stderr.write(`${total} ${total === 1 ? 'hit' : 'hits'}\n`);
    return 0;
  });
}

/** On one line, whatever the text holds. */
function flat(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ');
}
