'use client';

import { useState } from 'react';
import type { TeamMessage } from '../../../contracts/api/message';
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
      {isNews ? `${whoSpeaks(latest.message)}: ${latest.message.text}` : ''}
    </p>
  );
}

function whoSpeaks({ author, private: isPrivate }: TeamMessage): string {
  if (author.kind === 'system') return isPrivate ? 'For the team' : 'The visitor was told';
  return isPrivate ? `Private note of ${author.name}` : author.name;
}
