import type { AgentFeedback, QualityPeriodInput } from '../../contracts/api/quality';
import { findFeedbackRows } from '../../db/queries/quality-rows';
import { withTenant } from '../../db/tenant';
import { summariseFeedback } from '../../domain/quality/feedback/summarise-feedback';
import type { ServiceContext } from '../context';
import { ownOnly, qualityPeriod } from './quality-period';

const COMMENTS = 100;

/** What agents answered about the handoffs they held. An agent gets their own answers and comments, nobody else's. */
export function getAgentFeedback(ctx: ServiceContext, input: QualityPeriodInput): Promise<AgentFeedback> {
  const memberId = ownOnly(ctx);
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const rows = await findFeedbackRows(tenant, { ...(await qualityPeriod(tenant, input)), memberId });
    const report = summariseFeedback(
      rows.map(({ answeredAt, rightTime, rightReason, enoughContext, ...row }) => ({
        ...row,
        answers: answeredAt === null ? null : { rightTime, rightReason, enoughContext },
      })),
    );
    return {
      ...report,
      byMember: memberId === null ? report.byMember : [],
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
