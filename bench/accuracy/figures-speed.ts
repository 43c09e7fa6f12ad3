/** How fast figures are found in articles whose language is known already, in megabytes a second of one core's own time. */
import { findFigures } from '../../src/figures/index.ts';
import { analyse } from '../../src/language/index.ts';
import { newsOf } from './articles-data.ts';

/** Measures the second of two passes over the news. */
export function measureSpeed(folder: string): void {
  const texts = newsOf(folder, 'train').map((text) => {
    const within = { start: 0, end: text.length };
    return { text, within, analysis: analyse(text, within, 'en') };
  });
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let [figures, seconds] = [0, 0];
  for (let pass = 0; pass < 2; pass++) {
    const start = process.cpuUsage();
    figures = texts.reduce((sum, { text, within, analysis }) => sum + findFigures(text, within, analysis).length, 0);
    seconds = process.cpuUsage(start).user / 1e6;
  }
  console.log(
    `speed     ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${figures} figures in ${(bytes / 1e6).toFixed(1)} MB`,
  );
}
