import type { Stratum } from '../../domain/quality/review/draw-sample';
import type { Tenant } from '../tenant';

export interface NewReviewItem {
  readonly conversationId: string;
  readonly handoffId: string | null;
  readonly stratum: string;
  readonly inclusionProbability: number;
  readonly cutMessageId: string;
  readonly cutSeq: number;
  readonly askedByButton: boolean;
  readonly reason: string | null;
  readonly policyVersion: number | null;
  readonly place: number;
  readonly reviewersWanted: number;
}

export interface NewReviewSample {
  readonly week: string;
  readonly from: Date;
  readonly to: Date;
  readonly seed: string;
  readonly strata: readonly Stratum[];
  readonly items: readonly NewReviewItem[];
}

/** Stores what was drawn. @returns false when the same period had been drawn by somebody else */
export async function insertReviewSample(tenant: Tenant, sample: NewReviewSample): Promise<boolean> {
  const { items, strata, ...columns } = sample;
  const { client, orgId, now } = tenant;
  const [stored] = await client.reviewSample.createManyAndReturn({
    data: [{ ...columns, orgId, drawnAt: now, strata: JSON.parse(JSON.stringify(strata)) }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!stored) return false;
  await client.reviewItem.createMany({
    data: items.map((item) => ({ ...item, orgId, sampleId: stored.id })),
  });
  return true;
}

/** The end of the latest sample that begins in a period, or null. */
export async function findDrawnUntil(
  { client, orgId }: Tenant,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<Date | null> {
  const last = await client.reviewSample.findFirst({
    where: { orgId, from: { gte: from, lt: to } },
    orderBy: { to: 'desc' },
    select: { to: true },
  });
  return last?.to ?? null;
}
