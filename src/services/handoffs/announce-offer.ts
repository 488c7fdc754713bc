import { memberChannel } from '../../contracts/realtime/channels';
import { memberEvents } from '../../contracts/realtime/events';
import type { HandoffRow } from '../../db/repositories/handoffs';
import { makeEvent } from '../emit';
import type { Thread } from '../thread/thread';

/** Tells one agent that an offer was made to them or taken back; the inbox row travels on the org's channel. */
export function announceOffer(thread: Thread, before: HandoffRow | null, after: HandoffRow): void {
  const conversationId = thread.conversation.id;
  const handoffId = after.id;
  if (before?.offeredMemberId && before.offeredMemberId !== after.offeredMemberId) {
    const channel = memberChannel(before.offeredMemberId);
    thread.work.events.push(
      makeEvent(memberEvents, channel, 'offer.withdrawn', { conversationId, handoffId }),
    );
  }
  if (after.offeredMemberId && after.offerDeadline && before?.offeredMemberId !== after.offeredMemberId) {
    const channel = memberChannel(after.offeredMemberId);
    const deadline = after.offerDeadline.toISOString();
    thread.work.events.push(
      makeEvent(memberEvents, channel, 'offer.made', { conversationId, handoffId, deadline }),
    );
  }
}
