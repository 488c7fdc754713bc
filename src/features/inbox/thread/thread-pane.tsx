'use client';

import type { Ref } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { lateComponent } from '../../../components/ui/late/late-component';
import { useCan, useMe } from '../../shared/team/team-context';
import { useActions } from '../actions/actions-context';
import { HandoffCard } from '../card/handoff-card';
import { OpenPromises } from '../card/open-promises';
import { Composer, type ComposerHandle } from '../composer/composer';
import { composerAccess } from '../composer/composer-access';
import { useWriting } from '../composer/use-writing';
import { useClaim, useConversation } from '../state/inbox-context';
import { OpenThreadProvider } from './open-thread-context';
import { ThreadHeader } from './thread-header';
import { ThreadLog } from './thread-log';
import { ThreadSkeleton } from './thread-skeleton';
import { usePreview } from './use-preview';
import { useProgress } from './use-progress';
import { useReadMark } from './use-read-mark';
import { useThread } from './use-thread';
import { useTyping } from './use-typing';
import { useViewers } from './use-viewers';

const SpamNote = lateComponent(() => import('../abuse/spam-note').then((file) => file.SpamNote));

interface ThreadPaneProps {
  conversationId: string;
  composerRef: Ref<ComposerHandle>;
  cardOpen: boolean;
  onPickOpening(text: string): void;
}

/** One conversation; mounted anew for each. */
export function ThreadPane({ conversationId, composerRef, cardOpen, onPickOpening }: ThreadPaneProps) {
  const { run } = useActions();
  const { member } = useMe();
  const mayOverride = useCan('handoff.override_capacity');
  const conversation = useConversation(conversationId);
  const claim = useClaim(conversationId);
  const view = useThread(conversationId);
  const typists = useTyping(conversationId);
  const preview = usePreview(conversationId);
  const progress = useProgress(conversationId, conversation);
  const viewers = useViewers(conversationId);
  const access = conversation ? composerAccess(conversation, member, claim, mayOverride) : null;
  const writing = useWriting(conversationId, view, access?.kind === 'open' && access.sendable);
  useReadMark(conversationId, view.lastSeq, conversation?.unread ?? 0);

  if (view.load === 'missing' || (view.load === 'failed' && !conversation)) {
    return (
      <EmptyState
        title={
          view.load === 'missing'
            ? 'This conversation does not exist'
            : 'The conversation could not be loaded'
        }
        action={<Button onClick={() => run('back')}>Back to the list</Button>}
      >
        {view.load === 'missing'
          ? 'The link may be old, or it belongs to another organisation.'
          : 'The server did not answer. It is asked again until it does.'}
      </EmptyState>
    );
  }
  if (!conversation || !access) {
    return (
      <div className="mx-auto w-full max-w-170 px-5">
        <ThreadSkeleton />
      </div>
    );
  }
  return (
    <OpenThreadProvider thread={view.thread}>
      <ThreadHeader conversation={conversation} viewers={viewers} />
      {conversation.spam ? <SpamNote spam={conversation.spam} /> : null}
      {conversation.lastHandoffId ? <OpenPromises conversationId={conversation.id} /> : null}
      <HandoffCard
        conversation={conversation}
        latestDecision={view.latestDecision}
        open={cardOpen}
        onPickOpening={onPickOpening}
      />
      <ThreadLog
        view={view}
        typists={typists}
        visitorName={conversation.lead.displayName}
        preview={preview}
        progress={progress}
      />
      <Composer ref={composerRef} conversation={conversation} access={access} writing={writing} />
    </OpenThreadProvider>
  );
}
