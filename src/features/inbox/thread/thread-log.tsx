'use client';

import { useEffect, useMemo, useState } from 'react';
import type { OrderedLog } from '../../shared/sync/ordered-log';
import { deliveryMarks, type Progress } from './delivery-marks';
import { EndButton } from './end-button';
import { OutgoingRow } from './outgoing-row';
import { PreviewRow } from './preview-row';
import { OPEN_END } from './stretches';
import { ThreadAnnouncer } from './thread-announcer';
import { ThreadBlockRow } from './thread-block-row';
import type { ThreadEntry } from './thread-entry';
import { ThreadSkeleton } from './thread-skeleton';
import { TypingRow } from './typing-row';
import { useAskedMessage } from './use-asked-message';
import { useEndOfThread } from './use-end-of-thread';
import type { ThreadView } from './use-thread';
import { useThreadRows } from './use-thread-rows';
import type { Typist } from './use-typing';

interface ThreadLogProps {
  view: ThreadView;
  typists: readonly Typist[];
  visitorName: string;
  /** What the visitor is writing and has not sent; empty when there is nothing to show. */
  preview: string;
  progress: Progress;
}

export function ThreadLog({ view, typists, visitorName, preview, progress }: ThreadLogProps) {
  const { blocks, outgoing, thread, load, shown } = view;
  const isEnd = shown === undefined || shown.to === OPEN_END;
  const { scroller, content, isAway, toEnd, leave, onScroll } = useEndOfThread(isEnd);
  const { rows, loadNearby } = useThreadRows(view, scroller, leave);
  useAskedMessage(load);
  const goToEnd = () => {
    thread.window.showEnd();
    toEnd();
  };

  const latestOwn = outgoing.at(-1)?.clientId;
  useEffect(() => {
    if (latestOwn === undefined) return;
    // Whoever writes looks at what they write.
    thread.window.showEnd();
    toEnd();
  }, [latestOwn, toEnd, thread]);
  const { known, entries } = thread.log.getLog();
  const [seen, setSeen] = useState(known);
  // Whoever was led elsewhere at once has missed nothing of what was there before them.
  if ((!isAway || seen === 0) && seen !== known) setSeen(known);
  const newBelow = useMemo(() => (isAway ? messagesAfter(entries, seen) : 0), [isAway, entries, seen]);
  const { delivered, read } = progress;
  const marks = useMemo(() => deliveryMarks(blocks, { delivered, read }), [blocks, delivered, read]);

  return (
    <div className="relative flex shrink-0 grow basis-36 flex-col overflow-hidden">
      <section
        ref={scroller}
        onScroll={() => {
          onScroll();
          loadNearby();
        }}
        aria-label="Messages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="pane-scroll min-h-0 grow -outline-offset-2 [overflow-anchor:none]"
      >
        <div ref={content} className="mx-auto max-w-170 px-5 pb-4">
          {load === 'loading' && blocks.length === 0 ? <ThreadSkeleton /> : null}
          <div role="log" aria-live="off" aria-label="Conversation">
            <div ref={rows.containerRef} className="relative">
              {rows.getVirtualItems().map(({ key, index }) => {
                const block = blocks[index];
                return block ? (
                  <div
                    key={key}
                    ref={rows.measureElement}
                    data-index={index}
                    className="absolute inset-x-0 top-0"
                  >
                    <ThreadBlockRow block={block} visitorName={visitorName} delivery={marks.get(block.key)} />
                  </div>
                ) : null;
              })}
            </div>
            {outgoing.map((message) => (
              <OutgoingRow
                key={message.clientId}
                message={message}
                onRetry={() => thread.queue.retry(message.clientId)}
                onDiscard={() => thread.queue.discard(message.clientId)}
              />
            ))}
          </div>
          <ThreadAnnouncer blocks={blocks} isEnd={isEnd} />
          {preview === '' ? null : <PreviewRow text={preview} visitorName={visitorName} />}
          <TypingRow
            typists={preview === '' ? typists : typists.filter(({ who }) => who !== 'visitor')}
            visitorName={visitorName}
          />
        </div>
      </section>
      <EndButton newBelow={newBelow} isApart={!isEnd} onClick={goToEnd} />
    </div>
  );
}

/** Messages written after a place. */
function messagesAfter(entries: OrderedLog<ThreadEntry>['entries'], place: number): number {
  let count = 0;
  for (const { value } of entries.values()) {
    if (value.kind === 'message' && value.message.teamSeq > place) count += 1;
  }
  return count;
}
