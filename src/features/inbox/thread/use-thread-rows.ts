import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useEffectEvent } from 'react';
import { notify } from '../../../components/ui/toast';
import { flashMessage } from './flash-message';
import { offerJump } from './jump-to-message';
import { guessHeight } from './row-height';
import type { ThreadView } from './use-thread';

/** Up to so many rows are drawn at once: find-in-page and screen readers have all of an ordinary conversation. */
const DRAWN_WHOLE = 150;
const OVERSCAN = 12;
/** Older ones are asked for this long before the reader is there. */
const AHEAD_PX = 2_400;

/** The rows in and around sight, each where it stands; more of the thread as the reader comes near. */
export function useThreadRows(
  view: ThreadView,
  scroller: RefObject<HTMLDivElement | null>,
  leave: () => void,
) {
  const { blocks, thread } = view;
  // The same while the blocks are: otherwise every frame would lay out the whole thread anew.
  const getItemKey = useCallback((index: number) => blocks[index]?.key ?? index, [blocks]);
  const estimateSize = useCallback(
    (index: number) => {
      const block = blocks[index];
      return block ? guessHeight(block) : 0;
    },
    [blocks],
  );
  const rows = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize,
    // A row that turns out higher moves the others without drawing them anew.
    directDomUpdates: true,
    // By transform each row would become a layer of its own, which costs more than it saves.
    directDomUpdatesMode: 'position',
    overscan: OVERSCAN,
    rangeExtractor: drawn,
    // What is put in above moves nothing that is in sight.
    anchorTo: 'end',
  });

  const loadNearby = () => {
    const element = scroller.current;
    if (!element) return;
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    if (element.scrollTop < AHEAD_PX) thread.window.loadAbove();
    else if (below < AHEAD_PX) thread.window.loadBelow();
  };
  const indexOf = (messageId: string) =>
    blocks.findIndex((block) => block.kind === 'message' && block.message.id === messageId);
  const approach = useEffectEvent((messageId: string) => {
    const index = indexOf(messageId);
    if (index >= 0) rows.scrollToIndex(index, { align: 'center' });
  });
  const jump = useEffectEvent(async (messageId: string) => {
    const known = thread.log.getLog().entries.get(messageId)?.value;
    leave();
    try {
      await thread.window.showAround(messageId, known?.kind === 'message' ? known.message.teamSeq : null);
    } catch {
      notify.plain('The message could not be loaded');
      return;
    }
    if (scroller.current) flashMessage(scroller.current, messageId, () => approach(messageId));
  });
  useEffect(() => offerJump((messageId) => void jump(messageId)), []);

  return { rows, loadNearby };
}

function drawn(range: Range): number[] {
  if (range.count <= DRAWN_WHOLE) return Array.from({ length: range.count }, (_, index) => index);
  return defaultRangeExtractor(range);
}
