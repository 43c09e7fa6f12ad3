/** Reads the texts with labelled dates: their text, the day they were written, and each date's span, type and value. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled date. */
export interface LabelledDate {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A text with its labels. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly written: string;
  readonly dates: readonly LabelledDate[];
}

/** Which half of a set: texts with an even number are for tuning, those with an odd one for reporting. */
export type Half = 'tune' | 'report';

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** The texts of one half of a set, in order of name. */
export function labelledTexts(folder: string, set: string, half: Half): readonly LabelledText[] {
  const texts = join(folder, 'timex', set);
  return readdirSync(texts)
    .sort()
    .filter((name) => name.endsWith('.tml') && (Number(/\d+/.exec(name)?.[0]) % 2 === 0) === (half === 'tune'))
    .map((name) => read(name, readFileSync(join(texts, name), 'utf8')));
}

function read(name: string, xml: string): LabelledText {
  const written = attribute(/<DCT>[\s\S]*?<TIMEX3([^>]*)>/.exec(xml)?.[1] ?? '', 'value').slice(0, 10);
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const dates: LabelledDate[] = [];
  let text = '';
  let open: { readonly start: number; readonly tag: string } | null = null;
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3')) open = { start: text.length, tag: piece };
    else if (piece.startsWith('</TIMEX3') && open !== null) {
      const { start, tag } = open;
      dates.push({ start, end: text.length, type: attribute(tag, 'type'), value: attribute(tag, 'value') });
      open = null;
    } else if (!piece.startsWith('<')) text += plain(piece);
  }
  return { name, text, written, dates };
}
