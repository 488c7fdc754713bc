import type { ConversationJourney, JourneyFlow, QualityPeriodInput } from '../../contracts/api/quality';
import { findConversationSteps, findJourneys } from '../../db/queries/quality-rows';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { type Tenant, withTenant } from '../../db/tenant';
import { groupBy } from '../../domain/metrics/group-by';
import { type JourneyLink, journeyFlow } from '../../domain/quality/journey/journey-flow';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { qualityPeriod } from './quality-period';

/** How many conversations of a period went which way. */
export function getJourneyFlow(ctx: ServiceContext, input: QualityPeriodInput): Promise<JourneyFlow> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const links = await linksOf(tenant, input);
    const begun = links.filter(({ source }) => source === 'all');
    return {
      conversations: begun.reduce((sum, { conversationIds }) => sum + conversationIds.length, 0),
      links: links.map(({ source, target, conversationIds }) => ({
        source,
        target,
        count: conversationIds.length,
      })),
    };
  });
}

/** Those that went from one step to another. */
export function getJourneyConversations(
  ctx: ServiceContext,
  input: QualityPeriodInput & { readonly source: string; readonly target: string },
): Promise<{ conversationIds: readonly string[] }> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const links = await linksOf(tenant, input);
    const link = links.find(({ source, target }) => source === input.source && target === input.target);
    return { conversationIds: link?.conversationIds ?? [] };
  });
}

async function linksOf(tenant: Tenant, input: QualityPeriodInput): Promise<JourneyLink[]> {
  const rows = await findJourneys(tenant, await qualityPeriod(tenant, input));
  return journeyFlow(
    [...groupBy(rows, ({ conversationId }) => conversationId)].map(([conversationId, own]) => ({
      conversationId,
      isWon: own[0]?.isWon ?? false,
      episodes: own.flatMap(({ reason, status, isEngaged }) =>
        reason === null || status === null ? [] : [{ reason, status, isEngaged }],
      ),
    })),
  );
}

/** What happened in one conversation, each step with the seconds it took. @throws ServiceProblem not_found */
export function getConversationJourney(
  ctx: ServiceContext,
  input: { readonly conversationId: string },
): Promise<ConversationJourney> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    if (!(await findTeamConversation(tenant, input.conversationId))) throw notFound('conversation');
    const steps = await findConversationSteps(tenant, input.conversationId);
    const since = (index: number, at: Date) => (at.getTime() - (steps[index]?.at ?? at).getTime()) / 1000;
    return {
      steps: steps.map(({ kind, detail, at }, index) => ({
        kind,
        detail,
        at: at.toISOString(),
        secondsSinceFirst: since(0, at),
        secondsSincePrevious: index === 0 ? 0 : since(index - 1, at),
      })),
    };
  });
}
