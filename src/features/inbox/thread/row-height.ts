import { imageBox } from '../../shared/attachments/image-box';
import { IMAGE_MOST } from '../attachments/attachment-list';
import type { ThreadBlock } from './thread-blocks';

const LINE_CHARACTERS = 64;
const LINE_PX = 20;
const FILE_PX = 34;
const QUOTE_PX = 54;

/** A guess at how high a block is drawn, until it is measured; near enough for the scroll bar not to jump. */
export function guessHeight(block: ThreadBlock): number {
  switch (block.kind) {
    case 'day':
      return 36;
    case 'transition':
      return 28;
    case 'joined':
    case 'left':
      return 34;
    case 'decision':
      return 28;
    case 'message': {
      const { text, attachments, quote, retractedAt } = block.message;
      if (retractedAt !== null) return block.continues ? 40 : 74;
      const lines = text
        .split('\n')
        .reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE_CHARACTERS), 0);
      const head = block.continues ? 2 : 36;
      const files = attachments.reduce(
        (sum, file) => sum + 4 + (imageBox(file, IMAGE_MOST)?.height ?? FILE_PX),
        0,
      );
      const extras = files + (quote ? QUOTE_PX : 0);
      return head + 17 + lines * LINE_PX + extras + (block.decision ? 29 : 0);
    }
  }
}
