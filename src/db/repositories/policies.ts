import type { PolicySummary } from '../../contracts/api/policy';
import type { PolicyDocument } from '../../domain/policy/types';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

interface SummaryRow {
  id: string;
  version: number;
  status: PolicySummary['status'];
  note: string;
  createdBy: string | null;
  createdByName: string | null;
  createdAt: Date;
  publishedBy: string | null;
  publishedByName: string | null;
  publishedAt: Date | null;
}

const person = (id: string | null, name: string | null) =>
  id === null || name === null ? null : { id, name };

function toSummary(row: SummaryRow): PolicySummary {
  const { createdByName, publishedByName, ...columns } = row;
  return {
    ...columns,
    createdBy: person(row.createdBy, createdByName),
    publishedBy: person(row.publishedBy, publishedByName),
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

/** Versions of the policy, newest first; one when a version is given. */
export async function findPolicies(tenant: Tenant, version?: number): Promise<PolicySummary[]> {
  const only = version === undefined ? Prisma.empty : Prisma.sql`and p.version = ${version}::int`;
  const rows = await tenant.client.$queryRaw<SummaryRow[]>`
    select p.id, p.version, p.status, p.note, p."createdBy", c.name as "createdByName", p."createdAt",
      p."publishedBy", u.name as "publishedByName", p."publishedAt"
    from policy p left join member c on c.id = p."createdBy" left join member u on u.id = p."publishedBy"
    where p."orgId" = ${tenant.orgId}::uuid ${only} order by p.version desc`;
  return rows.map(toSummary);
}

/** Stores a document as the next version. @returns its number */
export async function insertPolicyDraft(
  tenant: Tenant,
  draft: { readonly document: PolicyDocument; readonly note: string; readonly createdBy: string | null },
): Promise<number> {
  const latest = await tenant.client.policy.aggregate({
    where: { orgId: tenant.orgId },
    _max: { version: true },
  });
  const version = (latest._max.version ?? 0) + 1;
  const { note, createdBy } = draft;
  const document = JSON.parse(JSON.stringify(draft.document));
  await tenant.client.policy.create({
    data: { orgId: tenant.orgId, version, document, note, createdBy, createdAt: tenant.now },
  });
  return version;
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
