import type { AgentFeedback, FeedbackBehindInput, QualityPeriodInput } from '../../contracts/api/quality';
import { findFeedbackRows } from '../../db/queries/quality-rows';
import { type Tenant, withTenant } from '../../db/tenant';
import { feedbackBehind, summariseFeedback } from '../../domain/quality/feedback/summarise-feedback';
import type { ServiceContext } from '../context';
import { ownOnly, qualityPeriod } from './quality-period';

const COMMENTS = 100;

/** What agents answered about the handoffs they held. An agent gets their own answers and comments, nobody else's. */
export function getAgentFeedback(ctx: ServiceContext, input: QualityPeriodInput): Promise<AgentFeedback> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const rows = await readRows(tenant, ctx, input);
    const report = summariseFeedback(rows);
    return {
      ...report,
      byMember: ownOnly(ctx) === null ? report.byMember : [],
      comments: rows
        .flatMap(({ conversationId, memberName, reason, policyVersion, comment, answeredAt }) =>
          comment && answeredAt !== null
            ? [
                {
                  conversationId,
                  member: memberName,
                  reason,
                  policyVersion,
                  comment,
                  at: answeredAt.toISOString(),
                },
              ]
            : [],
        )
        .slice(0, COMMENTS),
    };
  });
}

/** The conversations behind one of these numbers, one for each handoff it counts; an agent gets their own. */
export function getFeedbackConversations(
  ctx: ServiceContext,
  { from, to, ...target }: FeedbackBehindInput,
): Promise<{ conversationIds: readonly string[] }> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const rows = await readRows(tenant, ctx, { from, to });
    return { conversationIds: feedbackBehind(rows, target).map(({ conversationId }) => conversationId) };
  });
}

async function readRows(tenant: Tenant, ctx: ServiceContext, input: QualityPeriodInput) {
  const period = await qualityPeriod(tenant, input);
  const rows = await findFeedbackRows(tenant, { ...period, memberId: ownOnly(ctx) });
  return rows.map(({ rightTime, rightReason, enoughContext, ...row }) => ({
    ...row,
    answers: row.answeredAt === null ? null : { rightTime, rightReason, enoughContext },
  }));
}
