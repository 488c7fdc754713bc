import type { CsatRating, Handoff } from '../generated/client';
import type { Tenant } from '../tenant';

/** The episode of a conversation that may be rated: the one named, else the last engaged one. */
export function findRateableHandoff(
  tenant: Tenant,
  conversationId: string,
  handoffId: string | undefined,
): Promise<Handoff | null> {
  return tenant.client.handoff.findFirst({
    where: {
      orgId: tenant.orgId,
      conversationId,
      engagedAt: { not: null },
      ...(handoffId === undefined ? {} : { id: handoffId }),
    },
    orderBy: [{ engagedAt: 'desc' }],
  });
}

export interface NewRating {
  readonly conversationId: string;
  readonly handoffId: string;
  readonly memberId: string | null;
  readonly rating: number;
  readonly comment: string;
}

export function insertRating(tenant: Tenant, rating: NewRating): Promise<CsatRating> {
  return tenant.client.csatRating.create({
    data: { ...rating, orgId: tenant.orgId, createdAt: tenant.now },
  });
}
