import { z } from 'zod';
import type { DecisionSummary } from '../../contracts/api/conversation';
import type { Tenant } from '../tenant';

export interface StoredTransition {
  readonly id: string;
  readonly teamSeq: number;
  readonly handoffId: string;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string;
  readonly actorKind: string;
  readonly actorMemberId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Bounds of a place in the thread. */
export type Places = { readonly gt: number } | { readonly gte: number; readonly lte: number };

const eventData = z.record(z.string(), z.unknown());

/** Episode events of a conversation by their `teamSeq`, in order. */
export async function findTransitions(
  tenant: Tenant,
  conversationId: string,
  places: Places,
): Promise<StoredTransition[]> {
  const rows = await tenant.client.handoffEvent.findMany({
    where: { orgId: tenant.orgId, conversationId, teamSeq: places },
    orderBy: { teamSeq: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    teamSeq: row.teamSeq,
    handoffId: row.handoffId,
    kind: row.kind,
    from: row.fromStatus,
    to: row.toStatus,
    actorKind: row.actorKind,
    actorMemberId: row.actorMemberId,
    data: eventData.parse(row.data),
    at: row.at,
  }));
}

/** A decision as stored with a turn, words included. */
export const storedActionSchema = z.object({
  kind: z.string(),
  triggerName: z.string().nullable(),
  whyNow: z.string(),
  whyNotYet: z.array(z.string()),
});

/** Policy decisions of a conversation by their `teamSeq`, in order. */
export async function findDecisions(
  tenant: Tenant,
  conversationId: string,
  places: Places,
): Promise<DecisionSummary[]> {
  const rows = await tenant.client.decision.findMany({
    where: { orgId: tenant.orgId, conversationId, teamSeq: places },
    orderBy: { teamSeq: 'asc' },
    select: { id: true, teamSeq: true, messageId: true, policyVersion: true, action: true, createdAt: true },
  });
  return rows.map((row) => {
    const action = storedActionSchema.parse(row.action);
    return {
      id: row.id,
      teamSeq: row.teamSeq,
      messageId: row.messageId,
      policyVersion: row.policyVersion,
      action: action.kind,
      triggerName: action.triggerName,
      whyNow: action.whyNow,
      whyNotYet: action.whyNotYet,
      createdAt: row.createdAt.toISOString(),
    };
  });
}
