import type { Database } from '../database';
import type { Prisma } from '../generated/client';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

const summary = {
  id: true,
  version: true,
  status: true,
  live: true,
  progress: true,
  examples: true,
  quality: true,
  changes: true,
  failure: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  requestedBy: { select: { id: true, name: true } },
} as const;

export type ModelVersionRow = Prisma.IntentModelVersionGetPayload<{ select: typeof summary }>;

/** Newest first, below a version where one is given. */
export function findModelVersions(
  tenant: Tenant,
  page: { readonly below: number | null; readonly limit: number },
): Promise<ModelVersionRow[]> {
  return tenant.client.intentModelVersion.findMany({
    where: { orgId: tenant.orgId, ...(page.below === null ? {} : { version: { lt: page.below } }) },
    select: summary,
    orderBy: { version: 'desc' },
    take: page.limit,
  });
}

export function findModelVersion(tenant: Tenant, version: number): Promise<ModelVersionRow | null> {
  return tenant.client.intentModelVersion.findUnique({
    where: { orgId_version: { orgId: tenant.orgId, version } },
    select: summary,
  });
}

export function findLiveVersion(tenant: Tenant): Promise<ModelVersionRow | null> {
  return tenant.client.intentModelVersion.findFirst({
    where: { orgId: tenant.orgId, live: true },
    select: summary,
  });
}

/** What waits or is under way; the one under way first. */
export function findOpenTrainings(tenant: Tenant): Promise<ModelVersionRow[]> {
  return tenant.client.intentModelVersion.findMany({
    where: { orgId: tenant.orgId, status: { in: ['training', 'queued'] } },
    select: summary,
    orderBy: { version: 'asc' },
  });
}

/** The newest trained version below this one. */
export function findTrainedBefore(tenant: Tenant, version: number): Promise<ModelVersionRow | null> {
  return tenant.client.intentModelVersion.findFirst({
    where: { orgId: tenant.orgId, status: 'ready', version: { lt: version } },
    select: summary,
    orderBy: { version: 'desc' },
  });
}

async function lockTrainings({ client, orgId }: Tenant): Promise<void> {
  await client.$queryRaw`select pg_advisory_xact_lock(hashtextextended('train:' || ${orgId}, 0))::text`;
}

/** A training of the newest examples; one that waits already will learn from them too. @returns its version */
export async function queueTraining(tenant: Tenant, requestedByMemberId: string | null): Promise<number> {
  const { client, orgId, now } = tenant;
  // Two who press the button at once get the same one.
  await lockTrainings(tenant);
  const waiting = await client.intentModelVersion.findFirst({
    where: { orgId, status: 'queued' },
    select: { version: true },
  });
  if (waiting) return waiting.version;
  const { _max } = await client.intentModelVersion.aggregate({ where: { orgId }, _max: { version: true } });
  const version = (_max.version ?? 0) + 1;
  await client.intentModelVersion.create({
    data: { orgId, version, requestedByMemberId, createdAt: now },
    select: { id: true },
  });
  return version;
}

/** Makes one version the live one. @returns whether it is trained */
export async function setLiveVersion(tenant: Tenant, version: number): Promise<boolean> {
  const { client, orgId } = tenant;
  // A manager who goes back to a version while a training ends must not make that training fail.
  await lockTrainings(tenant);
  const trained = { orgId, version, status: 'ready' };
  if ((await client.intentModelVersion.count({ where: trained })) === 0) return false;
  await client.intentModelVersion.updateMany({
    where: { orgId, live: true, NOT: { version } },
    data: { live: false },
  });
  const { count } = await client.intentModelVersion.updateMany({ where: trained, data: { live: true } });
  return count === 1;
}

/** What the process needs to understand with a version: its model, or what to make it from again. */
export function findStoredModel(
  tenant: Tenant,
  id: string,
): Promise<{ model: Uint8Array | null; trainingSet: Uint8Array | null } | null> {
  return tenant.client.intentModelVersion.findFirst({
    where: { orgId: tenant.orgId, id, status: 'ready' },
    select: { model: true, trainingSet: true },
  });
}

/** Drops the models of versions before the newest few; they can be made again from their examples. */
export async function dropOldModels(tenant: Tenant, keep: number): Promise<void> {
  await tenant.client.$executeRaw`
    update intent_model_version set model = null
    where "orgId" = ${tenant.orgId}::uuid and model is not null and not live and id not in (
      select id from intent_model_version where "orgId" = ${tenant.orgId}::uuid and status = 'ready'
      order by version desc limit ${keep})`;
}

/** Organisations whose training waits, or was lost with its worker, across organisations. */
export function findWaitingTrainings(
  database: Database,
  options: { readonly queuedSeconds: number; readonly lostSeconds: number },
): Promise<{ orgId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string }[]>`
      select distinct "orgId" from intent_model_version v
      where (status = 'training' and "movedAt" < now() - make_interval(secs => ${options.lostSeconds}))
        or (status = 'queued' and "createdAt" < now() - make_interval(secs => ${options.queuedSeconds})
          and not exists (select 1 from intent_model_version t where t."orgId" = v."orgId" and t.status = 'training'))`,
  );
}

/** JSON that Prisma stores as it is. */
export const asJson = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value));
