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

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Languages by the hash of each of their small words. */
const byWord = new Map<number, string[]>();
for (const [language, list] of Object.entries(SMALL_WORDS)) {
  for (const hash of words(list).hashes) byWord.set(hash, [...(byWord.get(hash) ?? []), language]);
}

const SAMPLE = 6000;
/** Words that a language must have at least, and how far it must stand above the next. */
const LEAST = 3;
const MARGIN = 1.25;

/** The language of a text, by its first few thousand characters. */
export function languageOf(text: string, start: number, end: number): string {
  const limit = Math.min(end, start + SAMPLE);
  const sample = text.slice(start, limit);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const found = sample.match(script)?.length ?? 0;
    // Japanese mixes its kana with Han: a tenth is proof.
    if (letters > 10 && found > letters * (language === 'ja' ? 0.1 : 0.5)) return language;
  }
  return bySmallWords(text, start, limit);
}

function bySmallWords(text: string, start: number, end: number): string {
  const found = words(text, { start, end });
  const votes = new Map<string, number>();
  for (const hash of found.hashes) {
    for (const language of byWord.get(hash) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < LEAST || best[1] < found.count * 0.06) return 'und';
  return next !== undefined && best[1] < next[1] * MARGIN ? 'und' : best[0];
}
