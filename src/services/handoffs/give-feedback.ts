import { upsertFeedback } from '../../db/repositories/feedback';
import { findHandoff } from '../../db/repositories/handoffs';
import type { MemberContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

export interface FeedbackInput {
  readonly handoffId: string;
  readonly rightTime: 'early' | 'on_time' | 'late' | null;
  readonly rightReason: boolean | null;
  readonly enoughContext: boolean | null;
  readonly comment?: string | undefined;
}

/** One member's answers about one episode; answering again replaces them. @throws ServiceProblem not_found */
export function giveFeedback(ctx: MemberContext, input: FeedbackInput): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await findHandoff(work, input.handoffId))) throw notFound('handoff');
    await upsertFeedback(work, { ...input, comment: input.comment ?? '', memberId: ctx.actor.memberId });
  });
}
