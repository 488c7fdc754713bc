import type { Thread } from '../../contracts/api/conversation';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { findDecisions, findTransitions } from '../../db/queries/thread-history';
import { listTeamMessages } from '../../db/repositories/messages';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { describeTransitions } from '../thread/describe-transition';

export interface GetThreadInput {
  readonly conversationId: string;
  /** Everything created or changed after this `teamSeq`; 0 for all. */
  readonly after: number;
}

/** Messages, transitions and decisions of a conversation, each in its order. @throws ServiceProblem not_found */
export function getThread(ctx: ServiceContext, input: GetThreadInput): Promise<Thread> {
  const { conversationId, after } = input;
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const conversation = await findTeamConversation(tenant, conversationId);
      if (!conversation) throw notFound('conversation');
      const messages = await listTeamMessages(tenant, conversationId, after);
      const transitions = await describeTransitions(
        tenant,
        await findTransitions(tenant, conversationId, { gt: after }),
      );
      const decisions = await findDecisions(tenant, conversationId, { gt: after });
      return { conversation, messages, transitions, decisions };
    },
    // A client takes the highest number as its cursor: nothing below it may be missing.
    { snapshot: true },
  );
}
