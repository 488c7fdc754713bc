import type { Disagreement, DisagreementsQuery, ReviewQueue } from '../../contracts/api/quality-reviews';
import {
  countReviewProgress,
  countUndecidedItems,
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
        disagreements: await countUndecidedItems(tenant),
      };
    },
    { snapshot: true },
  );
}

/**
 * Conversations that reviewers judged differently, with what each said; what the system did stays hidden.
 * @param page.cursor the last item of the page before; nothing is left out when that one was settled meanwhile
 */
export function getDisagreements(
  ctx: ServiceContext,
  page: DisagreementsQuery,
): Promise<{ items: Disagreement[]; nextCursor: string | null; total: number }> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const { cursor = null, limit } = page;
      const found = await findUndecidedItems(tenant, { after: cursor, limit: limit + 1 });
      const rows = found.slice(0, limit);
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
      const nextCursor = found.length > limit ? (rows.at(-1)?.id ?? null) : null;
      return { items, nextCursor, total: await countUndecidedItems(tenant) };
    },
    { snapshot: true },
  );
}
