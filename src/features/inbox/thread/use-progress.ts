import { useState } from 'react';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { conversationChannel, threadChannel } from '../../../contracts/realtime/channels';
import { conversationEvents, threadEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import type { Progress } from './delivery-marks';

const { read } = conversationEvents;
const { delivered } = threadEvents;

/** How far the visitor's tabs and the visitor have come, as stored and as heard since. */
export function useProgress(conversationId: string, conversation: TeamConversation | undefined): Progress {
  const [heard, setHeard] = useState<Progress>({ delivered: 0, read: 0 });
  useSubscription<{ delivered: ReturnType<typeof delivered.parse> }>(threadChannel(conversationId), {
    catalogue: { delivered },
    handlers: {
      delivered: ({ seq }) => setHeard((known) => ({ ...known, delivered: Math.max(known.delivered, seq) })),
    },
  });
  useSubscription<{ read: ReturnType<typeof read.parse> }>(conversationChannel(conversationId), {
    catalogue: { read },
    handlers: {
      read: ({ side, seq }) => {
        if (side === 'visitor') setHeard((known) => ({ ...known, read: Math.max(known.read, seq) }));
      },
    },
  });
  const readSeq = Math.max(heard.read, conversation?.visitorReadSeq ?? 0);
  return {
    read: readSeq,
    delivered: Math.max(heard.delivered, readSeq, conversation?.visitorDeliveredSeq ?? 0),
  };
}
