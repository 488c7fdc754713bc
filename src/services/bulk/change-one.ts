import type { BulkAction } from '../../contracts/api/bulk';
import type { TeamConversation } from '../../contracts/api/conversation';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { withTenant } from '../../db/tenant';
import type { MemberContext } from '../context';
import { assignConversation } from '../conversations/assign-conversation';
import { closeConversation } from '../conversations/close-conversation';
import { reopenConversation } from '../conversations/reopen-conversation';
import { snoozeConversation } from '../conversations/snooze-conversation';
import { unsnoozeConversation } from '../conversations/unsnooze-conversation';
import { resolveHandoff } from '../handoffs/resolve-handoff';
import { runMacro } from '../macros/run-macro';
import { notFound, ServiceProblem } from '../problem';
import { changeConversationTags } from '../tags/change-conversation-tags';

/** What a bulk action does to one conversation. @throws what the use case throws */
export async function changeOne(
  ctx: MemberContext,
  conversationId: string,
  action: BulkAction,
): Promise<TeamConversation> {
  switch (action.type) {
    case 'assign': {
      const { memberId, note } = action;
      return (await assignConversation(ctx, { conversationId, memberId, note })).conversation;
    }
    case 'snooze': {
      const until = action.until === null ? null : new Date(action.until);
      return snoozeConversation(ctx, { conversationId, until });
    }
    case 'wake':
      return unsnoozeConversation(ctx, { conversationId });
    case 'close':
      return closeConversation(ctx, { conversationId });
    case 'reopen':
      return reopenConversation(ctx, { conversationId });
    case 'tag':
      return changeConversationTags(ctx, { conversationId, add: action.add, remove: action.remove });
    case 'resolve': {
      const { outcome, note } = action;
      const handoffId = await openHandoffOf(ctx, conversationId);
      return (await resolveHandoff(ctx, { handoffId, outcome, note })).conversation;
    }
    case 'macro': {
      const { macroId, clientId } = action;
      return runMacro(ctx, { conversationId, macroId, clientId });
    }
  }
}

async function openHandoffOf(ctx: MemberContext, conversationId: string): Promise<string> {
  const conversation = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    findTeamConversation(tenant, conversationId),
  );
  if (!conversation) throw notFound('conversation');
  if (!conversation.handoff) {
    throw new ServiceProblem('invalid_transition', 'Nobody has taken it, so there is nothing to resolve');
  }
  return conversation.handoff.id;
}
