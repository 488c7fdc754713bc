import type { Inline } from '../../shared/text/inline';
import type { Block } from '../../shared/text/markdown';
import { type Callable, splitMentions } from '../../shared/text/mentions';

/** A note's blocks with those whom it calls set apart; only ids that were stored with it count. */
export function withMentions(blocks: readonly Block[], mentions: readonly Callable[]): readonly Block[] {
  if (mentions.length === 0) return blocks;
  const mark = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.flatMap((node): readonly Inline[] =>
      node.kind === 'text'
        ? splitMentions(node.text, mentions).map(({ text, person }) => ({
            kind: person ? 'mention' : 'text',
            text,
          }))
        : [node],
    );
  return blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, lines: block.lines.map(mark) } : block,
  );
}
