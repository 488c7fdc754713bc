import type { ContextPacketDocument, HandoffDetail } from '../../contracts/api/handoff';
import { findHandoffSummary } from '../../db/queries/handoff-summary';
import { findWithdrawn } from '../../db/queries/withdrawn-messages';
import { hasFeedback } from '../../db/repositories/feedback';
import { findHandoff, notePacketOpened } from '../../db/repositories/handoffs';
import { findPacket } from '../../db/repositories/packets';
import { type Tenant, withTenant } from '../../db/tenant';
import { messagesBehind, withoutMessages } from '../../domain/bot/packet/without-messages';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';

/**
 * An episode with its context packet. That the owner opened it before the first reply is remembered for the
 * measure of context retention (design §4).
 * @throws ServiceProblem not_found
 */
export function getHandoff(
  ctx: ServiceContext,
  input: { readonly handoffId: string },
): Promise<HandoffDetail> {
  const { handoffId } = input;
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const row = await findHandoff(tenant, handoffId);
    const handoff = await findHandoffSummary(tenant, handoffId);
    if (!row || !handoff) throw notFound('handoff');
    const memberId = actorMemberId(ctx);
    const packet = await findPacket(tenant, handoffId);
    if (packet && memberId !== null && row.ownerMemberId === memberId && row.packetOpenedAt === null) {
      await notePacketOpened(tenant, handoffId);
    }
    const shown = packet && (await withoutWithdrawn(tenant, packet.document));
    return {
      handoff,
      conversationId: row.conversationId,
      packet: shown,
      addendum: packet?.addendum ?? null,
      feedbackGiven: memberId !== null && (await hasFeedback(tenant, handoffId, memberId)),
    };
  });
}

/** What a visitor has withdrawn since the packet was made is not shown with it. */
async function withoutWithdrawn(
  tenant: Tenant,
  packet: ContextPacketDocument,
): Promise<ContextPacketDocument> {
  return withoutMessages(packet, await findWithdrawn(tenant, messagesBehind(packet)));
}
