/**
 * A source's text with its marks, cut at every boundary. Every segment carries its offsets and the
 * ids of its tellings; ticks and angle marks are generated content, so what is selected is the source.
 */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Block, type BlockRole, blocks, type Roles } from '../model/blocks.ts';
import {
  classOf,
  differsAfter,
  isTelling,
  type Mark,
  ringOf,
  secondLine,
  softMarks,
  tellingsOf,
} from '../model/marking.ts';
import { cutAll, type Segment } from '../model/segments.ts';

export interface TextProps {
  readonly text: string;
  /** Where the text starts in its source. */
  readonly offset: number;
  readonly roles: Roles;
  readonly marks: readonly Mark[];
  /** Before the ids that are put into the page, so that two texts can stand on it. */
  readonly prefix: string;
  /** In a pair the titles stand above the texts: there all blocks are paragraphs. */
  readonly plain?: boolean;
}

function SegmentView(props: { readonly segment: Segment<Mark>; readonly text: string; readonly prefix: string }) {
  const { segment, text, prefix } = props;
  if (segment.marks.some((mark) => mark.is === 'soft')) {
    return (
      <span
        class={`soft ${classOf(segment)}`}
        data-start={segment.start}
        data-end={segment.end}
        data-tellings={ids(segment)}
      >
        {'\n'}
      </span>
    );
  }
  const first = segment.opens.find((mark) => isTelling(mark) && mark.lead !== false);
  const here = segment.opens.find((mark) => mark.is === 'here');
  const names = classOf(segment);
  const Tag = tellingsOf(segment).length > 0 ? 'mark' : 'span';
  const focusable = first || here;
  return (
    <Tag
      class={names || undefined}
      data-start={segment.start}
      data-end={segment.end}
      data-tellings={ids(segment)}
      id={first ? `${prefix}mark-${first.id}` : here ? `${prefix}here` : undefined}
      tabIndex={focusable ? -1 : undefined}
    >
      <Inside segment={segment} text={text} />
    </Tag>
  );
}

/** A segment's words. Where `≠` stands after them, the last word and the sign are kept on one line, the sign outside the ring. */
function Inside({ segment, text }: { readonly segment: Segment<Mark>; readonly text: string }) {
  const line = secondLine(segment);
  const drawn = (words: string): ComponentChildren =>
    line === null || words === '' ? words : <span class={`second ${line}`}>{words}</span>;
  if (!differsAfter(segment)) return <>{drawn(text)}</>;
  const last = text.search(/\S+\s*$/u);
  const [head, tail] = last <= 0 ? ['', text] : [text.slice(0, last), text.slice(last)];
  const ring = ringOf(segment);
  if (ring === null)
    return (
      <>
        {drawn(head)}
        <span class="differs-after">{drawn(tail)}</span>
      </>
    );
  return (
    <>
      {head !== '' && <span class={`figure${ring.from ? ' ring-from' : ''}`}>{drawn(head)}</span>}
      <span class="differs-after">
        <span class={`figure${ring.from && head === '' ? ' ring-from' : ''} ring-to`}>{drawn(tail)}</span>
      </span>
    </>
  );
}

function ids(segment: Segment<Mark>): string | undefined {
  const found = tellingsOf(segment);
  return found.length > 0 ? found.map((mark) => mark.id).join(' ') : undefined;
}

function tagOf(role: BlockRole, plain: boolean, titled: boolean): 'h1' | 'h2' | 'p' {
  if (plain) return 'p';
  if (role === 'title') return titled ? 'p' : 'h1';
  return role === 'heading' ? 'h2' : 'p';
}

/** The blocks as elements. Drawn once for a text and its marks: the active mark is set from outside. */
function draw(props: TextProps): ComponentChildren {
  const { text, offset, roles, marks, prefix, plain = false } = props;
  const found = blocks(text, offset, roles);
  const soft = found.flatMap((block) => softMarks(block.soft));
  const cuts = cutAll(found, [...marks, ...soft]);
  const title = found.findIndex((block) => block.role === 'title');
  return found.map((block, i) => {
    const Tag = tagOf(block.role, plain, i !== title);
    return (
      <Tag key={block.start} class={blockClass(block, found[i + 1])} dir="auto">
        {cuts[i]?.map((segment) => (
          <SegmentView
            key={segment.start}
            segment={segment}
            text={text.slice(segment.start - offset, segment.end - offset)}
            prefix={prefix}
          />
        ))}
      </Tag>
    );
  });
}

function blockClass(block: Block, next: Block | undefined): string {
  const head = block.role === 'title' || block.role === 'byline';
  const ends = head && next?.role !== 'title' && next?.role !== 'byline';
  return ['block', `role-${block.role}`, block.spaced && 'spaced', ends && 'head-end'].filter(Boolean).join(' ');
}

export function SourceText(props: TextProps) {
  const { text, offset, roles, marks, prefix, plain } = props;
  // the parts of props are what it is drawn from
  return useMemo(() => <>{draw(props)}</>, [text, offset, roles, marks, prefix, plain]);
}
