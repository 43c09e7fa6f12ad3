/**
 * Counts in words and figures.
 *
 * In: whole numbers and the noun they count. Out: English. Up to twelve in words where a sentence
 * reads them, figures with commas elsewhere.
 */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `1,459`. */
export function figure(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `nine`, or `1,459` above twelve. */
export function word(n: number): string {
  return WORDS[n] ?? figure(n);
}

/** `nine files`, `one file`. */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${word(n)} ${n === 1 ? noun : plural}`;
}

/** `9 files`, `1 file`, `no files`. */
export function tally(n: number, noun: string, plural = `${noun}s`): string {
  return `${n === 0 ? 'no' : figure(n)} ${n === 1 ? noun : plural}`;
}

/** `once`, `twice`, `7 times`. */
export function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${figure(n)} times`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Bytes as `61 KB`, `1.2 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] =
    bytes < 999_500 ? [bytes / 1e3, 'KB'] : bytes < 999_500_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value < 9.95 && unit !== 'KB' ? value.toFixed(1) : Math.max(1, Math.round(value))} ${unit}`;
}

/** A share of 0 to 1 as `38%`; what is there is never 0%, what is not all never 100%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return '99%';
  return `${Math.round(share * 100)}%`;
}

/** A range of characters, `5,849–5,857`. */
export function range(span: { readonly start: number; readonly end: number }): string {
  return `${figure(span.start)}–${figure(span.end)}`;
}
