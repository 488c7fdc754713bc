import type { VisitorMessages } from '../../contracts/api/chat';
import { listVisitorMessages } from '../../db/repositories/messages';
import { withTenant } from '../../db/tenant';
import type { VisitorContext } from '../context';
import { notFound } from '../problem';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { currentConversation } from './current-conversation';

/** Public messages created or changed after a counter value (`seq`), and the conversation as it is now. */
export function listMessages(
  ctx: VisitorContext,
  input: { readonly after: number },
): Promise<VisitorMessages> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const conversationId = await currentConversation(tenant, ctx);
      const conversation = await loadVisitorConversation(tenant, conversationId);
      if (!conversation) throw notFound('conversation');
      return { conversation, messages: await listVisitorMessages(tenant, conversationId, input.after) };
    },
    { snapshot: true },
  );
}
