'use client';

import { useState } from 'react';
import type { ThreadBlock } from './thread-blocks';

/**
 * Says what was newly written to whoever does not see the thread. The log itself keeps silent: rows that come into
 * sight by scrolling are no news.
 */
export function ThreadAnnouncer({ blocks, isEnd }: { blocks: readonly ThreadBlock[]; isEnd: boolean }) {
  const latest = isEnd ? blocks.findLast((block) => block.kind === 'message') : undefined;
  const [first, setFirst] = useState(latest?.message.teamSeq);
  if (first === undefined && latest) setFirst(latest.message.teamSeq);
  const isNews = latest !== undefined && first !== undefined && latest.message.teamSeq > first;
  return (
    <p aria-live="polite" className="sr-only">
      {isNews ? `${latest.message.author.name}: ${latest.message.text}` : ''}
    </p>
  );
}
