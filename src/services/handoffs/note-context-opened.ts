import { findHandoff, notePacketOpened } from '../../db/repositories/handoffs';
import { withTenant } from '../../db/tenant';
import type { MemberContext } from '../context';
import { notFound } from '../problem';

/**
 * The context was in sight of the caller. Counts once, and only for the one who has the episode: the measure of
 * context retention asks whether they saw it before they replied (design §4).
 * @returns whether it was noted
 * @throws ServiceProblem not_found
 */
export function noteContextOpened(
  ctx: MemberContext,
  input: { readonly handoffId: string },
): Promise<boolean> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const noted = await notePacketOpened(tenant, input.handoffId, ctx.actor.memberId);
    if (!noted && !(await findHandoff(tenant, input.handoffId))) throw notFound('handoff');
    return noted;
  });
}
