import type { Tenant } from '../tenant';

export interface Feedback {
  readonly handoffId: string;
  readonly memberId: string;
  readonly rightTime: string | null;
  readonly rightReason: boolean | null;
  readonly enoughContext: boolean | null;
  readonly comment: string;
}

/** Stores a member's answers about an episode; the newer ones count. */
export async function upsertFeedback(tenant: Tenant, feedback: Feedback): Promise<void> {
  const { handoffId, memberId, ...answers } = feedback;
  await tenant.client.handoffFeedback.upsert({
    where: { handoffId_memberId: { handoffId, memberId } },
    create: { ...feedback, orgId: tenant.orgId, createdAt: tenant.now },
    update: { ...answers, createdAt: tenant.now },
  });
}
