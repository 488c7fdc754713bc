import type { PolicySummary } from '../../contracts/api/policy';
import type { PolicyDocument } from '../../domain/policy/types';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

interface SummaryRow {
  id: string;
  version: number;
  status: PolicySummary['status'];
  note: string;
  revision: number;
  restoredFrom: number | null;
  createdBy: string | null;
  createdByName: string | null;
  createdAt: Date;
  updatedBy: string | null;
  updatedByName: string | null;
  updatedAt: Date | null;
  publishedBy: string | null;
  publishedByName: string | null;
  publishedAt: Date | null;
}

const person = (id: string | null, name: string | null) =>
  id === null || name === null ? null : { id, name };

function toSummary(row: SummaryRow): PolicySummary {
  const { createdByName, updatedByName, publishedByName, ...columns } = row;
  return {
    ...columns,
    createdBy: person(row.createdBy, createdByName),
    publishedBy: person(row.publishedBy, publishedByName),
    createdAt: row.createdAt.toISOString(),
    updatedBy: person(row.updatedBy, updatedByName),
    updatedAt: row.updatedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

/** Versions of the policy, newest first; one when a version is given. */
export function findPolicies(tenant: Tenant, version?: number): Promise<PolicySummary[]> {
  return selectPolicies(
    tenant,
    version === undefined ? Prisma.empty : Prisma.sql`and p.version = ${version}::int`,
    Prisma.empty,
  );
}

/** A page of versions, newest first. @param page.below null: from the newest on; `status` null: all of them */
export function findPolicyPage(
  tenant: Tenant,
  page: {
    readonly below: number | null;
    readonly status: PolicySummary['status'] | null;
    readonly limit: number;
  },
): Promise<PolicySummary[]> {
  return selectPolicies(
    tenant,
    Prisma.sql`and (${page.below}::int is null or p.version < ${page.below}::int)
      and (${page.status}::text is null or p.status = ${page.status}::text)`,
    Prisma.sql`limit ${page.limit}`,
  );
}

async function selectPolicies(tenant: Tenant, only: Prisma.Sql, limit: Prisma.Sql): Promise<PolicySummary[]> {
  const rows = await tenant.client.$queryRaw<SummaryRow[]>`
    select p.id, p.version, p.status, p.note, p.revision, p."restoredFrom", p."createdBy",
      c.name as "createdByName", p."createdAt", p."updatedBy", e.name as "updatedByName", p."updatedAt",
      p."publishedBy", u.name as "publishedByName", p."publishedAt"
    from policy p left join member c on c.id = p."createdBy" left join member e on e.id = p."updatedBy"
      left join member u on u.id = p."publishedBy"
    where p."orgId" = ${tenant.orgId}::uuid ${only} order by p.version desc ${limit}`;
  return rows.map(toSummary);
}

/** Stores a document as the next version. @returns its number */
export async function insertPolicyDraft(
  tenant: Tenant,
  draft: {
    readonly document: PolicyDocument;
    readonly note: string;
    readonly createdBy: string | null;
    readonly restoredFrom?: number;
  },
): Promise<number> {
  await lockPolicies(tenant);
  const latest = await tenant.client.policy.aggregate({
    where: { orgId: tenant.orgId },
    _max: { version: true },
  });
  const version = (latest._max.version ?? 0) + 1;
  const { note, createdBy, restoredFrom } = draft;
  const document = JSON.parse(JSON.stringify(draft.document));
  await tenant.client.policy.create({
    data: { orgId: tenant.orgId, version, document, note, createdBy, restoredFrom, createdAt: tenant.now },
  });
  return version;
}

/** Versions are numbered and drafts opened by one caller at a time, so that two managers share one draft. */
export async function lockPolicies(tenant: Tenant): Promise<void> {
  await tenant.client.$queryRaw`
    select id from policy where "orgId" = ${tenant.orgId}::uuid and status = 'published' for no key update`;
}

/** Besides, nobody saves, discards or publishes this version until the transaction ends. */
export async function lockPolicyVersion(tenant: Tenant, version: number): Promise<void> {
  await lockPolicies(tenant);
  await tenant.client.$queryRaw`
    select id from policy where "orgId" = ${tenant.orgId}::uuid and version = ${version}::int for no key update`;
}

/**
 * Replaces the document of a draft that is still at this revision.
 * @returns whether it was; false when somebody saved in between, or it is no draft any more
 */
export async function updatePolicyDraft(
  tenant: Tenant,
  at: { readonly version: number; readonly revision: number },
  change: { readonly document: PolicyDocument; readonly updatedBy: string | null },
): Promise<boolean> {
  const { count } = await tenant.client.policy.updateMany({
    where: { orgId: tenant.orgId, status: 'draft', ...at },
    data: {
      document: JSON.parse(JSON.stringify(change.document)),
      updatedBy: change.updatedBy,
      updatedAt: tenant.now,
      revision: at.revision + 1,
    },
  });
  return count === 1;
}

/** Deletes a draft. @returns whether there was one */
export async function deletePolicyDraft(tenant: Tenant, version: number): Promise<boolean> {
  const where = { orgId: tenant.orgId, version, status: 'draft' };
  const { count } = await tenant.client.policy.deleteMany({ where });
  return count === 1;
}

/** Puts a version in force; the one before is superseded. The database allows one at a time. */
export async function markPublished(
  tenant: Tenant,
  version: number,
  by: { readonly publishedBy: string | null; readonly note: string | undefined },
): Promise<void> {
  const { orgId, now } = tenant;
  await tenant.client.policy.updateMany({
    where: { orgId, status: 'published' },
    data: { status: 'superseded' },
  });
  await tenant.client.policy.updateMany({
    where: { orgId, version },
    data: {
      status: 'published',
      publishedAt: now,
      publishedBy: by.publishedBy,
      ...(by.note === undefined ? {} : { note: by.note }),
    },
  });
}
