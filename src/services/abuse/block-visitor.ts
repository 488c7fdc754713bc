import type { TeamConversation } from '../../contracts/api/conversation';
import { conversationChannel } from '../../contracts/realtime/channels';
import { conversationEvents } from '../../contracts/realtime/events';
import { dropPendingTurns } from '../../db/repositories/turns';
import { findAddress } from '../../db/repositories/visitor-addresses';
import { ADDRESS_BLOCK_HOURS, type BlockReason, rangeAround } from '../../domain/abuse/blocks';
import { addSeconds } from '../../domain/handoff/add-seconds';
import type { MemberContext } from '../context';
import { makeEvent } from '../emit';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { endAsSpam } from './end-as-spam';
import { storeBlock } from './store-block';

export interface BlockVisitorInput {
  readonly conversationId: string;
  readonly reason: BlockReason;
  readonly note: string;
  /** null: until somebody lifts it. */
  readonly forHours: number | null;
  /** Also whoever comes from where their latest session came from, for a day at most. */
  readonly withAddress: boolean;
}

/**
 * Blocks the visitor of a conversation and ends it as spam: no session, no message, no answer of the bot from now on;
 * their open pages are told and leave.
 * @returns the ended conversation, and whether their address was known and is blocked as well
 * @throws ServiceProblem not_found, not_owner when somebody else has the conversation
 */
export function blockVisitor(
  ctx: MemberContext,
  input: BlockVisitorInput,
): Promise<{ readonly conversation: TeamConversation; readonly addressBlocked: boolean }> {
  const { conversationId, reason, note, forHours } = input;
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, conversationId);
    const { visitorId } = thread.conversation;
    await endAsSpam(thread, ctx.actor);
    await dropPendingTurns(work, conversationId);
    const until = (hours: number) => addSeconds(work.now, hours * 3_600);
    const expiresAt = forHours === null ? null : until(forHours);
    await storeBlock(work, ctx, { visitorId, range: null, reason, note, expiresAt });
    const address = input.withAddress ? await findAddress(work, visitorId) : null;
    if (address !== null) {
      const hours = Math.min(forHours ?? ADDRESS_BLOCK_HOURS, ADDRESS_BLOCK_HOURS);
      const range = rangeAround(address);
      await storeBlock(work, ctx, { visitorId: null, range, reason, note: '', expiresAt: until(hours) });
    }
    const { team } = await saveThread(thread);
    const channel = conversationChannel(conversationId);
    work.events.push(makeEvent(conversationEvents, channel, 'visitor.blocked', { conversationId }));
    return { conversation: team, addressBlocked: address !== null };
  });
}
