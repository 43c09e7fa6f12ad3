/**
 * Names of other scripts in Latin letters.
 *
 * In: any text. Out: the text folded (see text/fold), with Cyrillic and Greek letters, and the consonants of Arabic and
 * Hebrew, in Latin ones, by tables of our own after the spellings that newspapers use. Letters of other scripts stay
 * as they are: they can be told equal, and no more. No vowel is guessed where the script writes none.
 */
import { foldWord } from '../../text/index.ts';

const CYRILLIC =
  'а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,' +
  'ъ ,ы y,ь ,э e,ю yu,я ya,і i,ї i,є e,ґ g,ў u,ј j,љ lj,њ nj,ћ c,ђ dj,џ dz,қ k,ғ g,ә a,ө o,ұ u,ү u,һ h,ң n,ѓ g,ќ k,ѕ z';
const GREEK =
  'αυ av,ευ ev,ου ou,μπ b,ντ nt,γγ ng,γκ g,τσ ts,τζ tz,α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,' +
  'π p,ρ r,σ s,τ t,υ y,φ f,χ ch,ψ ps,ω o';
const ARABIC =
  'ا a,أ a,إ i,آ a,ب b,ت t,ث th,ج j,ح h,خ kh,د d,ذ dh,ر r,ز z,س s,ش sh,ص s,ض d,ط t,ظ z,ع a,غ gh,ف f,ق q,ك k,ل l,م m,ن n,' +
  'ه h,و w,ي y,ى a,ة a,ئ e,ؤ o,ء ,پ p,چ ch,ژ zh,گ g,ک k,ی y';
const HEBREW =
  'א a,ב b,ג g,ד d,ה h,ו v,ז z,ח h,ט t,י y,כ k,ך k,ל l,מ m,ם m,נ n,ן n,ס s,ע a,פ p,ף f,צ tz,ץ tz,ק k,ר r,ש sh,ת t';

const LETTERS = new Map(
  [CYRILLIC, GREEK, ARABIC, HEBREW].flatMap((table) =>
    table.split(',').map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to];
    }),
  ),
);

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff]/;
const ARABIC_SIGNS = /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** The text in lower case and, as far as the tables go, in Latin letters. */
export function romanise(text: string): string {
  const folded = foldWord(text);
  if (!FOREIGN.test(folded)) return folded;
  const bare = folded.replace(ARABIC_SIGNS, '');
  let out = '';
  for (let i = 0; i < bare.length; i++) {
    const pair = LETTERS.get(bare.slice(i, i + 2));
    out += pair ?? LETTERS.get(bare.charAt(i)) ?? bare.charAt(i);
    if (pair !== undefined) i++;
  }
  return out;
}
