import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { notify } from '../../../components/ui/toast';
import { PRESENCES } from '../../../contracts/api/team';
import { getConversation } from '../../../contracts/operations/conversations';
import { inboxChannel, memberChannel } from '../../../contracts/realtime/channels';
import { inboxEvents, memberEvents } from '../../../contracts/realtime/events';
import { askAnew } from '../../shared/query/ask-anew';
import { useRealtime, useSubscription } from '../../shared/realtime/realtime-provider';
import { createReconciler } from '../../shared/sync/reconciler';
import { ME_KEY, useMe, usePatchMe, useTeamApi } from '../../shared/team/team-context';
import { useFreshCards } from '../card/use-handoff';
import type { Heard } from '../state/conversation-store';
import { useInbox } from '../state/inbox-context';
import { useOpenConversation } from '../state/use-inbox-location';

/** The lists equal the database again within 15 s of any loss: a visitor who waits must not go unseen for longer. */
const SLOW_MS = 12_000;

/** Listens to the organisation and to oneself, and asks for what may have been missed (design §7). */
export function useInboxFeed(onHeard: (heard: Heard) => void): void {
  const api = useTeamApi();
  const { org, member } = useMe();
  const patchMe = usePatchMe();
  const { conversations, hear } = useInbox();
  const openConversation = useOpenConversation();
  const queries = useQueryClient();
  const realtime = useRealtime();
  const freshCards = useFreshCards();

  const reconciler = useMemo(
    () =>
      createReconciler({
        isBehind: () => false,
        slowMs: SLOW_MS,
        isConnected: () => realtime?.getState() === 'connected',
        fetchMissing: () => askAnew(queries, ['inbox']),
      }),
    [queries, realtime],
  );
  useEffect(() => reconciler.start(), [reconciler]);

  const onRow = useEffectEvent((payload: { conversation: Parameters<typeof hear>[0] }) =>
    onHeard(hear(payload.conversation)),
  );
  const row = (payload: { conversation: Parameters<typeof hear>[0] }) => onRow(payload);
  useSubscription(inboxChannel(org.id), {
    catalogue: inboxEvents,
    handlers: {
      'handoff.requested': row,
      'handoff.offered': row,
      'handoff.accepted': row,
      'handoff.ended': row,
      'conversation.updated': row,
      'lead.changed': ({ leadId }) => freshCards(leadId),
      'lead.scored': ({ leadId, score, band }) => conversations.score(leadId, score, band),
    },
    onStale: reconciler.reconcile,
    onSubscribed: reconciler.reconcile,
  });

  /** One's own events name a conversation; its row may have been lost. */
  const look = (conversationId: string) =>
    void api.call(getConversation, { params: { id: conversationId } }).then(hear, () => {});
  useSubscription(memberChannel(member.id), {
    catalogue: memberEvents,
    handlers: {
      'offer.made': ({ conversationId }) => {
        if (conversations.get(conversationId)?.handoff?.offeredTo?.id !== member.id) look(conversationId);
      },
      'offer.withdrawn': ({ conversationId }) => {
        if (conversations.get(conversationId)?.handoff?.offeredTo?.id === member.id) look(conversationId);
      },
      'presence.changed': ({ presence, awayReason }) => {
        const known = PRESENCES.find((one) => one === presence);
        if (known) patchMe({ presence: known, awayReason });
      },
      'conversation.assigned': ({ conversationId }) => {
        look(conversationId);
        notify.withAction('A conversation was given to you', undefined, 'Open', () =>
          openConversation(conversationId),
        );
      },
    },
    // What was missed here shows in the lists, which the other subscription brings up to date, and in oneself.
    onSubscribed: () => void askAnew(queries, ME_KEY).catch(() => {}),
  });
}
