import type { QualityPeriodInput, ReAsk, ReAsks } from '../../contracts/api/quality';
import { countReAsks } from '../../db/queries/count-re-asks';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { findReAsks, type StoredReAsk } from '../../db/repositories/re-asks';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { ownOnly, qualityPeriod } from './quality-period';

const SHOWN = 200;

/** What agents asked for again in a period (by the request of the episode), newest first; agents get their own. */
export function getReAsks(ctx: ServiceContext, input: QualityPeriodInput): Promise<ReAsks> {
  const memberId = ownOnly(ctx);
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const { from, to } = await qualityPeriod(tenant, input);
      const items = await findReAsks(tenant, { from, to, memberId, limit: SHOWN });
      const counts = await countReAsks(tenant, { from, to, memberId });
      return { from: from.toISOString(), to: to.toISOString(), items: items.map(toReAsk), ...counts };
    },
    { snapshot: true },
  );
}

/** What was asked for again in one conversation: for marking the messages. @throws ServiceProblem not_found */
export function getConversationReAsks(
  ctx: ServiceContext,
  input: { readonly conversationId: string },
): Promise<{ items: ReAsk[] }> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    if (!(await findTeamConversation(tenant, input.conversationId))) throw notFound('conversation');
    return { items: (await findReAsks(tenant, { conversationId: input.conversationId })).map(toReAsk) };
  });
}

function toReAsk({ agentMemberId: _, askedAt, knownAt, visitor, ...row }: StoredReAsk): ReAsk {
  return {
    ...row,
    visitor: visitor ?? 'Visitor',
    askedAt: askedAt.toISOString(),
    knownAt: knownAt.toISOString(),
  };
}
