import type { InboxEventName } from '../thread/thread';

/** Which inbox event tells the team about a step of the state machine. */
export function inboxEventFor(from: string, to: string): InboxEventName {
  if (to === 'offered') return 'handoff.offered';
  if (to === 'accepted') return 'handoff.accepted';
  if (to === 'queued') return 'handoff.requested';
  if (to === 'engaged' || from === to) return 'conversation.updated';
  return 'handoff.ended';
}
