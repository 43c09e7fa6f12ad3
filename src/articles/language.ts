/**
 * The language of a text, as far as its script and its commonest words tell.
 *
 * In: a text. Out: a BCP 47 code, `und` where too little or too much speaks. Method: the script alone
 * where one language of news is written in it; else the share of each language's small words among
 * the first words of the text. It tells apart the languages listed here and no others.
 */
import { words } from '../text/index.ts';

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as it by at be this from are which have has not but they his were',
  fr: 'le la les de des du et un une est dans pour que qui sur pas plus par avec ce sont au aux mais nous vous cette',
  de: 'der die das und ist nicht ein eine den von mit sich des auf für dem im auch es an als werden aus er hat dass',
  es: 'el la los las de del y que en un una es por con para no se su como más al lo pero sus este fue ha son',
  it: 'il lo la i gli le di del della e che un una è per con non si da nel sono come più al anche ma dei alla',
  pt: 'o a os as de do da e que em um uma é por com para não se mais no na dos das ao como mas foi são seu',
  nl: 'de het een en van is dat op te in niet met voor zijn aan er om ook als bij maar door naar uit wordt hij',
  sv: 'och att det som en ett är på av för med inte den till har om var men jag han från så kan vi',
  da: 'og at det som en et er på af for med ikke den til har om var men jeg han fra så kan vi de',
  pl: 'i w na z że się nie do jest to o jak po co ale od za przez dla tym tego był są może',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra ancak ama var değil oldu',
  az: 've və bir bu da də üçün ilə olaraq çox daha olan kimi ən ki sonra lakin amma var deyil oldu',
  ru: 'и в не на что с по как из его это к за от но для был также они мы так все же она',
  uk: 'і в не на що з по як із його це до за від але для був також вони ми так та є вона',
};

/** Scripts in which one language of news is written, by ranges of code units. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** Languages by the hash of each of their small words, as places in `LANGUAGES`. */
const LANGUAGES = Object.keys(SMALL_WORDS);
const byWord = new Map<number, number[]>();
for (const [at, language] of LANGUAGES.entries()) {
  for (const hash of words(SMALL_WORDS[language] ?? '').hashes) byWord.set(hash, [...(byWord.get(hash) ?? []), at]);
}

const SAMPLE = 500;
/** Words that a language must have at least, and how far it must stand above the next. */
const LEAST = 3;
const MARGIN = 1.25;
/** So many small words, three times those of the next language, leave no doubt. */
const CLEAR = 6;

/** The language of a span of a text, by its first characters. */
export function languageOf(text: string, start: number, end: number): string {
  const limit = Math.min(end, start + SAMPLE);
  const counts = SCRIPTS.map(() => 0);
  let letters = 0;
  for (let i = start; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c > 64) letters++;
    if (c < 0x0370 || (c >= 0x2000 && c < 0x3040)) continue;
    const at = SCRIPTS.findIndex(([from, to]) => from <= c && c <= to);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  // Japanese mixes its kana with Han: a tenth is proof.
  const found = SCRIPTS.findIndex(([, , language], i) => (counts[i] ?? 0) > letters * (language === 'ja' ? 0.1 : 0.5));
  return found >= 0 && letters > 10 ? (SCRIPTS[found]?.[2] ?? 'und') : bySmallWords(text, start, limit);
}

/** What the first half says is enough where one language stands far above all others. */
function bySmallWords(text: string, start: number, end: number): string {
  const middle = Math.min(end, start + SAMPLE / 2);
  const half = votesOf(text, start, middle);
  if (half.most >= CLEAR && half.most >= 3 * half.next) return half.best;
  const { count, best, most, next } = middle === end ? half : votesOf(text, start, end);
  return most < LEAST || most < count * 0.06 || most < next * MARGIN ? 'und' : best;
}

/** The words of a span, and how many of them each of the two foremost languages knows. */
function votesOf(text: string, start: number, end: number) {
  const { count, hashes } = words(text, { start, end });
  const votes = LANGUAGES.map(() => 0);
  for (let i = 0; i < count; i++) {
    const speaks = byWord.get(hashes[i] ?? 0);
    if (speaks !== undefined) for (const at of speaks) votes[at] = (votes[at] ?? 0) + 1;
  }
  const most = Math.max(...votes);
  const at = votes.indexOf(most);
  const next = votes.reduce((second, vote, i) => (i === at ? second : Math.max(second, vote)), 0);
  return { count, best: LANGUAGES[at] ?? 'und', most, next };
}
