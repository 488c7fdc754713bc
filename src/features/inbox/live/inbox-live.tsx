'use client';

import type { ReactNode } from 'react';
import { useMe } from '../../shared/team/team-context';
import { useInboxCounts } from '../../shared/team/use-inbox-counts';
import { useDraftFeed } from '../drafts/use-draft-feed';
import { useViewList } from '../list/use-view-list';
import { OfferStack } from '../offers/offer-stack';
import { InboxStateProvider } from '../state/inbox-context';
import { NO_FILTER } from '../state/inbox-location';
import { useOpenConversation } from '../state/use-inbox-location';
import { useTagFeed } from '../tags/use-tag-feed';
import { useViewFeed } from '../views/use-view-feed';
import { callAttention } from './call-attention';
import { useFaviconBadge } from './use-favicon-badge';
import { useInboxFeed } from './use-inbox-feed';
import { useTitleBadge } from './use-title-badge';
import { worthACall } from './worth-a-call';

/** Around every page of the team: conversations call, and offers appear, wherever one is. */
export function InboxLive({ children }: { children: ReactNode }) {
  return (
    <InboxStateProvider>
      <Live />
      {children}
    </InboxStateProvider>
  );
}

/** Offers are waiting conversations, so this list has them all. */
const WAITING = { view: 'waiting', search: '', ids: null, filter: NO_FILTER } as const;

function Live() {
  const { member } = useMe();
  const counts = useInboxCounts();
  const openConversation = useOpenConversation();
  const waiting = useViewList(WAITING).rows;

  useDraftFeed();
  useTagFeed();
  useViewFeed();
  useInboxFeed((heard) => {
    const kind = worthACall(heard, member.id);
    if (!kind) return;
    const { id, lead, handoff, lastMessage } = heard.after;
    const title = kind === 'reply' ? lead.displayName : `${lead.displayName} is waiting`;
    callAttention({
      title,
      body: kind === 'reply' ? (lastMessage?.preview ?? '') : (handoff?.whyNow ?? ''),
      tag: `baton-${id}`,
      onClick: () => openConversation(id),
    });
  });

  const needsMe = (counts?.waiting ?? 0) + (counts?.unread ?? 0);
  useTitleBadge(needsMe);
  useFaviconBadge(needsMe);

  const offers = waiting.filter(
    ({ handoff }) => handoff?.status === 'offered' && handoff.offeredTo?.id === member.id,
  );
  return <OfferStack offers={offers} />;
}
