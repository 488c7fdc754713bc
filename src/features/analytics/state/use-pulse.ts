'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { inboxChannel } from '../../../contracts/realtime/channels';
import { inboxEvents } from '../../../contracts/realtime/events';
import { askAnew } from '../../shared/query/ask-anew';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';

/** The first event asks at once; what follows at the same moment is asked about together. */
const TOGETHER_MS = 250;

/** Asks anew as soon as the organisation's channel tells that something happened, and after a lost connection. */
export function usePulse(queryKey: readonly string[]): void {
  const { org } = useMe();
  const queries = useQueryClient();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wished = useRef(false);
  const ask = useEffectEvent(() => void askAnew(queries, queryKey).catch(() => {}));
  const pulse = () => {
    if (resting.current !== undefined) {
      wished.current = true;
      return;
    }
    ask();
    resting.current = setTimeout(() => {
      resting.current = undefined;
      if (!wished.current) return;
      wished.current = false;
      pulse();
    }, TOGETHER_MS);
  };
  useEffect(() => () => clearTimeout(resting.current), []);
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
