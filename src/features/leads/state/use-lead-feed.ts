'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { inboxChannel } from '../../../contracts/realtime/channels';
import { inboxEvents } from '../../../contracts/realtime/events';
import { askAnew } from '../../shared/query/ask-anew';
import { useRealtime, useSubscription } from '../../shared/realtime/realtime-provider';
import { createReconciler } from '../../shared/sync/reconciler';
import { useMe } from '../../shared/team/team-context';
import { LEAD_LISTS_KEY, LEADS_KEY } from './use-leads';

/** Leads change slowly; whatever a lost event told is fetched within this time. */
const SLOW_MS = 30_000;

/**
 * Keeps a page of leads current: scores, edits of colleagues, imports, and on a lead's own page everything that happens
 * in its conversations. @param leadId the lead shown, or null for the list
 */
export function useLeadFeed(leadId: string | null): void {
  const { org } = useMe();
  const queries = useQueryClient();
  const realtime = useRealtime();
  const refresh = useEffectEvent(() =>
    queries.invalidateQueries({ queryKey: leadId === null ? LEAD_LISTS_KEY : LEADS_KEY }),
  );
  const reconciler = useMemo(
    () =>
      createReconciler({
        isBehind: () => false,
        slowMs: SLOW_MS,
        isConnected: () => realtime?.getState() === 'connected',
        fetchMissing: () => askAnew(queries, LEADS_KEY),
      }),
    [queries, realtime],
  );
  useEffect(() => reconciler.start(), [reconciler]);
  const about = (id: string | null) => {
    if (leadId === null || id === null || id === leadId) void refresh();
  };
  const ofConversation = ({ conversation }: { conversation: { lead: { id: string } } }) => {
    if (conversation.lead.id === leadId) void refresh();
  };
  useSubscription(inboxChannel(org.id), {
    catalogue: inboxEvents,
    handlers: {
      'lead.scored': (event) => about(event.leadId),
      'lead.changed': (event) => about(event.leadId),
      'conversation.updated': ofConversation,
      'handoff.requested': ofConversation,
      'handoff.accepted': ofConversation,
      'handoff.ended': ofConversation,
    },
    onStale: reconciler.reconcile,
    onSubscribed: reconciler.reconcile,
  });
}
