import { z } from 'zod';
import type { OutgoingEvent, RealtimePort } from '../../../src/services/ports/realtime';

const messageCreated = z.object({ conversationId: z.string(), seq: z.number() });
const transitionRecorded = z.object({ conversationId: z.string(), teamSeq: z.number() });

export interface PublishedEvents extends RealtimePort {
  /** `conversation:seq` of public messages that reached the visitor's channel. */
  readonly messages: Set<string>;
  /** `conversation:teamSeq` of transitions that reached the team's channel. */
  readonly transitions: Set<string>;
  /** How many of the next calls fail, as when the process dies between commit and publishing. */
  failNext(calls: number): void;
}

/** A realtime service that remembers what it was given. */
export function recordPublished(): PublishedEvents {
  const messages = new Set<string>();
  const transitions = new Set<string>();
  let failures = 0;
  const take = ({ event, channel, payload }: OutgoingEvent) => {
    if (event === 'message.created' && channel.startsWith('private-conversation-')) {
      const { conversationId, seq } = messageCreated.parse(payload);
      messages.add(`${conversationId}:${seq}`);
    }
    if (event === 'transition.recorded') {
      const { conversationId, teamSeq } = transitionRecorded.parse(payload);
      transitions.add(`${conversationId}:${teamSeq}`);
    }
  };
  return {
    messages,
    transitions,
    failNext(calls) {
      failures = calls;
    },
    async publish(events) {
      if (failures > 0) {
        failures -= 1;
        throw new Error('the process died before it published');
      }
      events.forEach(take);
    },
    async terminate() {},
  };
}
