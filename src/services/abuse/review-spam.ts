import type { TeamConversation } from '../../contracts/api/conversation';
import { insertAudit } from '../../db/repositories/audit';
import { enqueueJob } from '../../db/repositories/jobs';
import type { SpamReview } from '../../domain/abuse/suspicion';
import type { MemberContext } from '../context';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread } from '../thread/thread';
import { inTenant } from '../work';
import { endAsSpam } from './end-as-spam';

/**
 * A member says whether a conversation is spam. Confirmed, it ends; cleared, it is treated like any other from now on,
 * whatever its messages look like.
 * @throws ServiceProblem not_found, not_owner when confirming what somebody else has
 */
export function reviewSpam(
  ctx: MemberContext,
  input: { readonly conversationId: string; readonly review: SpamReview },
): Promise<TeamConversation> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    if (input.review === 'confirmed') await endAsSpam(thread, ctx.actor);
    else await clear(thread);
    await insertAudit(work, {
      actorKind: 'member',
      actorId: ctx.actor.memberId,
      action: `spam.${input.review}`,
      subjectId: input.conversationId,
      data: {},
    });
    return (await saveThread(thread)).team;
  });
}

/** What waited and was held back is offered now. */
async function clear(thread: Thread): Promise<void> {
  const { work, handoff } = thread;
  thread.change({ spamReview: 'cleared' });
  if (handoff) await enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
}
