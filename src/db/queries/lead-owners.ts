import type { Tenant } from '../tenant';

/** Members by the e-mail they sign in with, in small letters. */
export async function findOwnersByEmail({
  client,
  orgId,
}: Tenant): Promise<{ id: string; name: string; email: string; isActive: boolean }[]> {
  return client.$queryRaw`
    select m.id, m.name, lower(u.email) as email, m."deactivatedAt" is null as "isActive"
    from member m join "user" u on u.id = m."userId" where m."orgId" = ${orgId}::uuid`;
}
