/** Two articles in one column: each passage as the one has it, then as the other has it. */
import { range } from '../model/numbers.ts';
import { Go } from './links.tsx';
import { difference, movedBy, type PairProps } from './pair-table.tsx';
import { Words } from './pieces.tsx';

export function Interleaved({ data, at, names }: PairProps) {
  return (
    <ol class="interleaved">
      {data.passages.map((passage, i) => (
        <li key={passage.a.start} class={at.passage === i + 1 ? 'chosen' : undefined}>
          <p class="interleaved-head">
            <Go to={{ ...at, passage: i + 1 }} move>
              <b>{i + 1}</b>
            </Go>{' '}
            {passage.exact ? 'same words' : difference({ ...passage, moved: false })}
            {passage.moved && `, ${movedBy(data, i)}`}
          </p>
          {(['a', 'b'] as const).map((side, n) => (
            <div key={side} class="interleaved-side">
              <p class="interleaved-name">
                <Go to={{ view: 'article', id: data[side].article.id, at: passage[side] }}>
                  <b>{names[n]}</b> <span class="range">{range(passage[side])}</span>
                </Go>
              </p>
              <p class="interleaved-words" dir="auto" lang={data[side].language === 'und' ? '' : data[side].language}>
                <Words
                  text=""
                  pieces={(side === 'a' ? passage.aPieces : passage.bPieces).map(({ text, is }) => ({ text, is }))}
                  trailing={null}
                />
              </p>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
