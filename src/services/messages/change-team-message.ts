import type { TeamMessage } from '../../contracts/api/message';
import { toTeamMessage } from '../../db/repositories/messages';
import type { MemberContext } from '../context';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { editMessage, retractMessage } from './change-message';

interface TeamMessageInput {
  readonly conversationId: string;
  readonly messageId: string;
}

/** A member words a reply or a note of theirs anew. @throws ServiceProblem not_found, forbidden, too_late */
export function editTeamMessage(
  ctx: MemberContext,
  input: TeamMessageInput & { readonly text: string },
): Promise<TeamMessage> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const own = { messageId: input.messageId, authorKey: ctx.actor.memberId };
    return toTeamMessage(await editMessage(thread, own, input.text));
  });
}

/** A member withdraws a reply or a note of theirs. @throws ServiceProblem not_found, forbidden, too_late */
export function retractTeamMessage(ctx: MemberContext, input: TeamMessageInput): Promise<TeamMessage> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const own = { messageId: input.messageId, authorKey: ctx.actor.memberId };
    return toTeamMessage(await retractMessage(thread, own));
  });
}
