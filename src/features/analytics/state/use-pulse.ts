'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { inboxChannel } from '../../../contracts/realtime/channels';
import { inboxEvents } from '../../../contracts/realtime/events';
import { askAnew } from '../../shared/query/ask-anew';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';

/** What happens at the same moment is asked about once. */
const TOGETHER_MS = 200;

/** Asks anew as soon as the organisation's channel tells that something happened, and after a lost connection. */
export function usePulse(queryKey: readonly string[]): void {
  const { org } = useMe();
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = useEffectEvent(() => {
    timer.current = undefined;
    askAnew(queries, queryKey).catch(() => {});
  });
  const pulse = () => {
    timer.current ??= setTimeout(() => ask(), TOGETHER_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useSubscription(inboxChannel(org.id), {
    catalogue: inboxEvents,
    handlers: {
      'handoff.requested': pulse,
      'handoff.offered': pulse,
      'handoff.accepted': pulse,
      'handoff.ended': pulse,
      'conversation.updated': pulse,
      'lead.scored': pulse,
    },
    onStale: pulse,
    onSubscribed: pulse,
  });
}
