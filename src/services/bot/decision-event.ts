import type { DecisionSummary } from '../../contracts/api/conversation';
import { threadChannel } from '../../contracts/realtime/channels';
import { threadEvents } from '../../contracts/realtime/events';
import { makeEvent } from '../emit';
import type { OutgoingEvent } from '../ports/realtime';

/** Tells whoever has the thread open what the policy decided. */
export function decisionChannelEvent(conversationId: string, decision: DecisionSummary): OutgoingEvent {
  const { teamSeq } = decision;
  const channel = threadChannel(conversationId);
  return makeEvent(threadEvents, channel, 'decision.recorded', { conversationId, teamSeq, decision });
}
