'use client';

import clsx from 'clsx';
import { ArrowDown } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../../components/ui/button';
import { dayWords } from '../time/clock-words';
import { DecisionNote } from './decision-note';
import { MessageRow } from './message-row';
import { OutgoingRow } from './outgoing-row';
import type { ThreadBlock } from './thread-blocks';
import { ThreadSkeleton } from './thread-skeleton';
import { StretchMarker, TransitionRow } from './transition-row';
import { TypingRow } from './typing-row';
import { useStickToEnd } from './use-stick-to-end';
import type { ThreadView } from './use-thread';
import type { Typist } from './use-typing';

interface ThreadLogProps {
  view: ThreadView;
  typists: readonly Typist[];
  visitorName: string;
  /** How far the visitor has read. */
  visitorReadSeq: number;
}

export function ThreadLog({ view, typists, visitorName, visitorReadSeq }: ThreadLogProps) {
  const { blocks, outgoing, thread, load } = view;
  const messages = blocks.reduce(
    (count, block) => count + (block.kind === 'message' ? 1 : 0),
    outgoing.length,
  );
  const { scroller, content, newBelow, toEnd, onScroll } = useStickToEnd(messages);
  const latestOwn = outgoing.at(-1)?.clientId;
  useEffect(() => {
    // Whoever writes looks at what they write.
    if (latestOwn !== undefined) toEnd();
  }, [latestOwn, toEnd]);
  const seenKey = blocks.findLast((block) => isSeen(block, visitorReadSeq))?.key;

  return (
    <div className="relative flex min-h-0 grow flex-col">
      <section
        ref={scroller}
        onScroll={onScroll}
        aria-label="Messages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="pane-scroll min-h-0 grow -outline-offset-2"
      >
        <div ref={content} className="mx-auto max-w-170 px-5 pb-4">
          {load === 'loading' && blocks.length === 0 ? <ThreadSkeleton /> : null}
          <div role="log" aria-live="polite" aria-label="Conversation">
            {blocks.map((block) => (
              <Block key={block.key} block={block} visitorName={visitorName} seen={block.key === seenKey} />
            ))}
            {outgoing.map((message) => (
              <OutgoingRow
                key={message.clientId}
                message={message}
                onRetry={() => thread.queue.retry(message.clientId)}
                onDiscard={() => thread.queue.discard(message.clientId)}
              />
            ))}
          </div>
          <TypingRow typists={typists} visitorName={visitorName} />
        </div>
      </section>
      {newBelow > 0 ? (
        <div className="pointer-events-none absolute inset-x-0 bottom-3 flex justify-center">
          <Button size="sm" variant="primary" className="pointer-events-auto rounded-full" onClick={toEnd}>
            <ArrowDown /> {newBelow === 1 ? '1 new message' : `${newBelow} new messages`}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Beside everything that was said while a person had the conversation. */
const RAIL = 'before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent/40';

function isSeen(block: ThreadBlock, visitorReadSeq: number): boolean {
  if (block.kind !== 'message' || block.message.author.kind !== 'agent') return false;
  return block.message.seq !== null && block.message.seq <= visitorReadSeq;
}

interface BlockProps {
  block: ThreadBlock;
  visitorName: string;
  seen: boolean;
}

function Block({ block, visitorName, seen }: BlockProps) {
  switch (block.kind) {
    case 'day':
      return (
        <p className="pt-5 text-center text-xs font-medium text-muted">{dayWords(block.at, new Date())}</p>
      );
    case 'transition':
      return (
        <div className={clsx('relative -mx-3 px-3', block.withPerson && RAIL)}>
          <TransitionRow transition={block.transition} />
        </div>
      );
    case 'joined':
    case 'left':
      return <StretchMarker transition={block.transition} edge={block.kind} />;
    case 'decision':
      return <DecisionNote decision={block.decision} />;
    case 'message':
      return (
        <div
          className={clsx(
            // Room at the sides: what is laid out lazily is clipped at its box.
            'relative -mx-3 px-3 pb-px [contain-intrinsic-size:auto_72px] [content-visibility:auto]',
            block.withPerson && RAIL,
          )}
        >
          <MessageRow
            message={block.message}
            visitorName={visitorName}
            continues={block.continues}
            decision={block.decision}
            seen={seen}
          />
        </div>
      );
  }
}
