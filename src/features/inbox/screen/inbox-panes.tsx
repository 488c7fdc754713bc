'use client';

import clsx from 'clsx';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { Sheet } from '../../../components/ui/sheet';
import { ActionsProvider } from '../actions/actions-context';
import { useKeyPress } from '../actions/use-key-press';
import type { ComposerHandle } from '../composer/composer';
import { ListPane } from '../list/list-pane';
import { useConversation } from '../state/inbox-context';
import { openConversation, useInboxLocation } from '../state/use-inbox-location';
import { useViewing } from '../together/use-viewing';
import { InboxDialogs } from './inbox-dialogs';
import { DetailsBody, ThreadPane } from './late-panes';
import { rowsInSight } from './move-focus';
import { neighbourOf } from './neighbour-of';
import { NothingOpen } from './nothing-open';
import { PaneHandle } from './pane-handle';
import { useListWidth } from './pane-width';
import { useFocusKept } from './use-focus-kept';
import { useInboxActions } from './use-inbox-actions';

/** List, thread and details side by side, as far as there is room; one at a time on a phone. */
export function InboxPanes() {
  const location = useInboxLocation();
  const { conversationId } = location;
  const conversation = useConversation(conversationId);
  const listWidth = useListWidth();
  const composer = useRef<ComposerHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const details = useRef<HTMLElement>(null);
  const [wantsDetails, setWantsDetails] = useState(true);
  const [sheetOpen, setSheetOpen] = useState(false);
  /** Folded or unfolded by hand, by conversation; else unfolded until the first reply. */
  const [cards, setCards] = useState<Readonly<Record<string, boolean>>>({});

  const isFresh = conversation?.handoff != null && conversation.handoff.engagedAt === null;
  const cardOpen = cards[conversationId ?? ''] ?? isFresh;
  const toggleDetails = () => {
    // The aside is there but not shown where it does not fit; then it comes as a sheet.
    const fits = details.current?.checkVisibility() === true;
    if (fits || !wantsDetails) setWantsDetails(!wantsDetails);
    else setSheetOpen(!sheetOpen);
  };
  const { actions, dialog, setDialog } = useInboxActions({
    location,
    conversation,
    composer,
    search,
    toggleDetails,
    toggleCard: () => setCards({ ...cards, [conversationId ?? '']: !cardOpen }),
  });
  useKeyPress(actions.run);
  useViewing(conversationId);
  useFocusKept();

  /** The list as it stood when the dialog was opened: by the time it is done, its conversation may have left. */
  const rowsBefore = useRef<readonly string[]>([]);
  useEffect(() => {
    if (dialog) rowsBefore.current = rowsInSight();
  }, [dialog]);
  const onResolved = (next: boolean) => {
    setDialog(null);
    if (!next || !conversationId) return;
    openConversation(neighbourOf(rowsBefore.current, conversationId), 'replace');
  };
  const width: CSSProperties & Record<'--list-width', string> = { '--list-width': `${listWidth}px` };

  return (
    <ActionsProvider value={actions}>
      <h1 className="sr-only">Inbox</h1>
      <div className="@container/inbox flex min-h-0 grow">
        <section
          aria-label="Conversations"
          style={width}
          className={clsx(
            '@container/list w-full min-w-0 shrink-0 flex-col sm:flex sm:w-[48%] sm:border-e md:w-[42%] lg:w-(--list-width) lg:border-e-0',
            conversationId ? 'hidden' : 'flex',
          )}
        >
          <ListPane location={location} searchRef={search} />
        </section>
        <PaneHandle width={listWidth} />
        <section
          aria-label="Conversation"
          tabIndex={-1}
          data-thread-place={conversationId ?? undefined}
          className={clsx(
            '@container/thread min-w-0 grow flex-col outline-none sm:flex',
            conversationId ? 'flex' : 'hidden',
          )}
        >
          {conversationId ? (
            <ThreadPane
              key={conversationId}
              conversationId={conversationId}
              composerRef={composer}
              cardOpen={cardOpen}
              onPickOpening={(text) => composer.current?.insert(text)}
            />
          ) : (
            <NothingOpen location={location} />
          )}
        </section>
        {conversation && wantsDetails ? (
          <aside
            ref={details}
            aria-label="Details"
            className="pane-scroll hidden w-80 shrink-0 border-s @min-[71.25rem]/inbox:block"
          >
            <DetailsBody conversation={conversation} />
          </aside>
        ) : null}
      </div>
      {conversation ? (
        <Sheet open={sheetOpen} onOpenChange={setSheetOpen} title="Details">
          <DetailsBody conversation={conversation} />
        </Sheet>
      ) : null}
      <InboxDialogs
        dialog={dialog}
        conversation={conversation}
        onClose={() => setDialog(null)}
        onResolved={onResolved}
      />
    </ActionsProvider>
  );
}
