import type { HandoffReason } from '../../domain/handoff/types';
import type { ReviewVerdict } from '../../domain/quality/review/verdicts';
import type { Tenant } from '../tenant';

export interface NewVerdict {
  readonly itemId: string;
  readonly memberId: string;
  readonly adjudication: boolean;
  readonly verdict: ReviewVerdict;
  readonly turnMessageId: string | null;
  readonly reason: HandoffReason | null;
  readonly note: string;
}

/** Stores a member's verdict; saying it again replaces it. */
export async function upsertVerdict(tenant: Tenant, verdict: NewVerdict): Promise<void> {
  const { itemId, memberId, adjudication, ...said } = verdict;
  await tenant.client.reviewVerdict.upsert({
    where: { itemId_memberId_adjudication: { itemId, memberId, adjudication } },
    create: { ...verdict, orgId: tenant.orgId, at: tenant.now },
    update: { ...said, at: tenant.now },
  });
}

/** Takes a member's own verdict back. @returns whether there was one */
export async function deleteVerdict(
  { client, orgId }: Tenant,
  where: { readonly itemId: string; readonly memberId: string; readonly adjudication: boolean },
): Promise<boolean> {
  return (await client.reviewVerdict.deleteMany({ where: { orgId, ...where } })).count > 0;
}

/** An item with what was said of it, locked against others who say something at the same time. */
export async function lockReviewItem({ client, orgId }: Tenant, itemId: string) {
  await client.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${itemId}, 0))::text`;
  return client.reviewItem.findFirst({ where: { orgId, id: itemId }, include: { verdicts: true } });
}
