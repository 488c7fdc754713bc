import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** A condition: whether a visitor, or the address they come from (null: unknown), is blocked in an organisation. */
export function blockedCondition(who: {
  readonly orgId: string;
  readonly visitorId: string | null;
  readonly address: string | null;
}): Prisma.Sql {
  const { orgId, visitorId, address } = who;
  return Prisma.sql`exists (
    select 1 from block b where b."orgId" = ${orgId}::uuid and (b."expiresAt" is null or b."expiresAt" > now())
      and (b."visitorId" = ${visitorId}::uuid or ${address}::inet <<= b.range))`;
}

/** Whether a visitor may not chat, by themselves or by where they come from. */
export async function isBlocked(
  { client, orgId }: Tenant,
  who: { readonly visitorId: string | null; readonly address: string | null },
): Promise<boolean> {
  const [row] = await client.$queryRaw<{ blocked: boolean }[]>`
    select ${blockedCondition({ orgId, ...who })} as blocked`;
  return row?.blocked === true;
}

/** The same for somebody who is not calling now, by where their latest session came from. */
export async function isVisitorBlocked({ client, orgId }: Tenant, visitorId: string): Promise<boolean> {
  const [row] = await client.$queryRaw<{ blocked: boolean }[]>`
    select exists (
      select 1 from block b
      where b."orgId" = ${orgId}::uuid and (b."expiresAt" is null or b."expiresAt" > now())
        and (b."visitorId" = ${visitorId}::uuid or (
          select a.address from visitor_address a
          where a."orgId" = ${orgId}::uuid and a."visitorId" = ${visitorId}::uuid) <<= b.range)) as blocked`;
  return row?.blocked === true;
}
