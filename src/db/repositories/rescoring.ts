import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';
import { enqueueJob } from './jobs';

/** Nothing has moved for this long: its worker is gone. */
const LOST_SECONDS = 30;

/** All scores of the organisation are to be made anew; whoever is at it already begins again. */
export async function wantRescoring(tenant: Tenant): Promise<void> {
  const { client, orgId, now } = tenant;
  await client.org.updateMany({
    where: { id: orgId },
    data: { rescoreWantedAt: now, rescoreMovedAt: null },
  });
  await enqueueRescoring(tenant);
}

export function enqueueRescoring(tenant: Tenant): Promise<void> {
  return enqueueJob(tenant, 'rescore_leads', { orgId: tenant.orgId }, `rescore:${tenant.orgId}`);
}

/** Since when new scores are wanted; null: they are not. */
export async function rescoringWantedAt({ client, orgId }: Tenant): Promise<Date | null> {
  const org = await client.org.findUniqueOrThrow({ where: { id: orgId }, select: { rescoreWantedAt: true } });
  return org.rescoreWantedAt;
}

/** A sign of life between two batches. */
export async function noteRescoring({ client, orgId, now }: Tenant): Promise<void> {
  await client.org.updateMany({
    where: { id: orgId, rescoreWantedAt: { not: null } },
    data: { rescoreMovedAt: now },
  });
}

/** Done, unless they were wanted once more meanwhile. */
export async function endRescoring({ client, orgId }: Tenant, wantedAt: Date | null): Promise<void> {
  if (wantedAt === null) return;
  await client.org.updateMany({
    where: { id: orgId, rescoreWantedAt: wantedAt },
    data: { rescoreWantedAt: null, rescoreMovedAt: null },
  });
}

/** Organisations whose scores are left half made, by a job that nobody took or whose worker is gone. */
export function findLeftRescorings(
  database: Database,
  options: { readonly queuedSeconds: number },
): Promise<{ orgId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string }[]>`
      select id as "orgId" from org
      where "rescoreWantedAt" < now() - make_interval(secs => ${options.queuedSeconds})
        and ("rescoreMovedAt" is null or "rescoreMovedAt" < now() - make_interval(secs => ${LOST_SECONDS}))`,
  );
}
