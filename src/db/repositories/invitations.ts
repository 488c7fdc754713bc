import type { Invitation } from '../../contracts/api/people';
import type { Role } from '../../domain/access/roles';
import { Prisma, type Invitation as Row } from '../generated/client';
import type { Tenant } from '../tenant';

export type InvitationRow = Row;

interface OpenRow {
  id: string;
  email: string;
  role: Role;
  teamIds: string[];
  invitedBy: string | null;
  invitedByName: string | null;
  createdAt: Date;
  expiresAt: Date;
}

/** Invitations that wait for an answer, newest first, expired ones too; one when an id is given. */
export function findOpenInvitations(tenant: Tenant, invitationId?: string): Promise<Invitation[]> {
  return selectOpen(
    tenant,
    invitationId === undefined ? Prisma.empty : Prisma.sql`and i.id = ${invitationId}::uuid`,
    Prisma.empty,
  );
}

/** A page of open invitations, newest first. @param page.after the last one of the page before */
export function findInvitationPage(
  tenant: Tenant,
  page: { readonly after: { readonly atMs: number; readonly id: string } | null; readonly limit: number },
): Promise<Invitation[]> {
  const { after, limit } = page;
  const only =
    after === null
      ? Prisma.empty
      : Prisma.sql`and (i."createdAt" < ${new Date(after.atMs)}
          or (i."createdAt" = ${new Date(after.atMs)} and i.id > ${after.id}::uuid))`;
  return selectOpen(tenant, only, Prisma.sql`limit ${limit}`);
}

async function selectOpen(tenant: Tenant, only: Prisma.Sql, limit: Prisma.Sql): Promise<Invitation[]> {
  const rows = await tenant.client.$queryRaw<OpenRow[]>`
    select i.id, i.email, i.role, i."teamIds"::text[] as "teamIds", i."invitedBy", m.name as "invitedByName",
      i."createdAt", i."expiresAt"
    from invitation i left join member m on m.id = i."invitedBy"
    where i."orgId" = ${tenant.orgId}::uuid and i."acceptedAt" is null and i."revokedAt" is null ${only}
    order by i."createdAt" desc, i.id ${limit}`;
  return rows.map(({ invitedBy, invitedByName, createdAt, expiresAt, ...row }) => ({
    ...row,
    invitedBy: invitedBy === null || invitedByName === null ? null : { id: invitedBy, name: invitedByName },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    hasExpired: expiresAt <= tenant.now,
  }));
}

/** @throws a unique violation when the address has an open invitation */
export function insertInvitation(
  tenant: Tenant,
  invitation: Pick<Row, 'email' | 'role' | 'teamIds' | 'invitedBy' | 'expiresAt'>,
): Promise<InvitationRow> {
  const { orgId, now } = tenant;
  return tenant.client.invitation.create({ data: { ...invitation, orgId, createdAt: now } });
}

/** Locks an open invitation, so that it is answered once. */
export async function lockOpenInvitation(
  tenant: Tenant,
  invitationId: string,
): Promise<InvitationRow | null> {
  const [row] = await tenant.client.$queryRaw<InvitationRow[]>`
    select * from invitation where "orgId" = ${tenant.orgId}::uuid and id = ${invitationId}::uuid
      and "acceptedAt" is null and "revokedAt" is null for update`;
  return row ?? null;
}

/** Revokes what a member's address was invited by, so that no old link undoes what is decided about them now. */
export async function revokeInvitationsOf(tenant: Tenant, memberId: string): Promise<void> {
  await tenant.client.$executeRaw`
    update invitation set "revokedAt" = ${tenant.now}::timestamptz
    where "orgId" = ${tenant.orgId}::uuid and "acceptedAt" is null and "revokedAt" is null and email = (
      select lower(u.email) from member m join "user" u on u.id = m."userId"
      where m."orgId" = ${tenant.orgId}::uuid and m.id = ${memberId}::uuid)`;
}

export async function changeInvitation(
  tenant: Tenant,
  invitationId: string,
  change: Partial<Pick<Row, 'version' | 'expiresAt' | 'acceptedAt' | 'revokedAt'>>,
): Promise<void> {
  await tenant.client.invitation.updateMany({
    where: { orgId: tenant.orgId, id: invitationId },
    data: change,
  });
}
