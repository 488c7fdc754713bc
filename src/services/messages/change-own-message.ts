import type { VisitorMessage } from '../../contracts/api/message';
import { toVisitorMessage } from '../../db/repositories/messages';
import { currentConversation } from '../chat/current-conversation';
import type { VisitorContext } from '../context';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { editMessage, retractMessage } from './change-message';

const VISITOR = 'visitor';

/** A visitor words a message of theirs anew. @throws ServiceProblem not_found, forbidden, too_late */
export function editOwnMessage(
  ctx: VisitorContext,
  input: { readonly messageId: string; readonly text: string },
): Promise<VisitorMessage> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, await currentConversation(work, ctx));
    const own = { messageId: input.messageId, authorKey: VISITOR };
    return toVisitorMessage(await editMessage(thread, own, input.text));
  });
}

/** A visitor withdraws a message of theirs. @throws ServiceProblem not_found, forbidden, too_late */
export function retractOwnMessage(
  ctx: VisitorContext,
  input: { readonly messageId: string },
): Promise<VisitorMessage> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, await currentConversation(work, ctx));
    return toVisitorMessage(await retractMessage(thread, { messageId: input.messageId, authorKey: VISITOR }));
  });
}
