import type { Disagreement, ReviewQueue } from '../../contracts/api/quality-reviews';
import {
  countReviewProgress,
  findNextItem,
  findUndecidedItems,
  findVerdicts,
} from '../../db/queries/review-items';
import { withTenant } from '../../db/tenant';
import type { MemberContext, ServiceContext } from '../context';
import { reviewItem, turnOf } from './review-item';

/** The next conversation for a reviewer, and how far they are. What others said of it is not told. */
export function getReviewQueue(ctx: MemberContext): Promise<ReviewQueue> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const next = await findNextItem(tenant, ctx.actor.memberId);
      return {
        item: next && (await reviewItem(tenant, next)),
        ...(await countReviewProgress(tenant, ctx.actor.memberId)),
        disagreements: (await findUndecidedItems(tenant)).length,
      };
    },
    { snapshot: true },
  );
}

/** Conversations that reviewers judged differently, with what each said; what the system did stays hidden. */
export function getDisagreements(ctx: ServiceContext): Promise<{ items: Disagreement[] }> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const rows = await findUndecidedItems(tenant);
      const verdicts = await findVerdicts(
        tenant,
        rows.map(({ id }) => id),
      );
      const items: Disagreement[] = [];
      for (const row of rows) {
        const item = await reviewItem(tenant, row);
        const said = verdicts
          .filter(({ itemId }) => itemId === row.id)
          .map(({ memberName, verdict, turnMessageId, reason, note }) => ({
            memberName,
            verdict,
            turn: turnOf(item, turnMessageId),
            reason,
            note,
          }));
        items.push({ ...item, verdicts: said });
      }
      return { items };
    },
    { snapshot: true },
  );
}
