import { type HandoffDetail, packetAddendumSchema } from '../../contracts/api/handoff';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findHandoffCard, findOtherConversations, type HandoffCardRow } from '../../db/queries/handoff-card';
import { toHandoffSummary } from '../../db/queries/team-conversation-row';
import { withTenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { capturedFields } from '../leads/captured-fields';
import { notFound } from '../problem';
import { shownPacket } from './shown-packet';

/**
 * An episode with its context: the packet as it was made, what came since, and what is known now. Reading it says
 * nothing about whether anybody saw it. Three to five queries.
 * @throws ServiceProblem not_found
 */
export function getHandoff(
  ctx: ServiceContext,
  input: { readonly handoffId: string },
): Promise<HandoffDetail> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const row = await findHandoffCard(tenant, input.handoffId, actorMemberId(ctx));
    const handoff = row && toHandoffSummary(row);
    if (!row || !handoff) throw notFound('handoff');
    const { conversationId, leadId, playbook, feedbackGiven, document, addendum } = row;
    return {
      handoff,
      conversationId,
      leadId,
      packet: await shownPacket(tenant, document),
      addendum: addendum === null ? null : packetAddendumSchema.parse(addendum),
      fields: await capturedFields(tenant, leadFieldsSchema.parse(row.leadFields), row.leadCurrency),
      feedbackGiven,
      playbook,
      transfer: transferOf(row),
      previous: previousOf(row),
      earlierConversations: await findOtherConversations(tenant, leadId, conversationId),
      contextOpenedAt: row.packetOpenedAt?.toISOString() ?? null,
    };
  });
}

function transferOf({ transferNote, transferFrom, transferAt }: HandoffCardRow): HandoffDetail['transfer'] {
  if (transferNote === null || transferAt === null) return null;
  return { note: transferNote, from: transferFrom, at: transferAt.toISOString() };
}

function previousOf(row: HandoffCardRow): HandoffDetail['previous'] {
  if (row.previousId === null) return null;
  return {
    id: row.previousId,
    status: row.previousStatus,
    reason: row.previousReason,
    outcome: row.previousOutcome,
    note: row.previousNote,
    agentName: row.previousAgent,
    endedAt: row.previousEndedAt?.toISOString() ?? null,
  };
}
