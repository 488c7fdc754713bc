import { ADDRESS_KEPT_HOURS } from '../../domain/abuse/blocks';
import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

/** Notes where a visitor's latest session comes from; it is forgotten after a day. */
export async function rememberAddress(
  { client, orgId, now }: Tenant,
  visitorId: string,
  address: string,
): Promise<void> {
  await client.$executeRaw`
    insert into visitor_address ("visitorId", "orgId", address, "seenAt")
    values (${visitorId}::uuid, ${orgId}::uuid, ${address}::inet, ${now})
    on conflict ("visitorId") do update set address = excluded.address, "seenAt" = excluded."seenAt"`;
}

/** Where a visitor's latest session came from; null when it is longer ago than addresses are kept. */
export async function findAddress({ client, orgId, now }: Tenant, visitorId: string): Promise<string | null> {
  const [row] = await client.$queryRaw<{ address: string }[]>`
    select host(address) as address from visitor_address
    where "orgId" = ${orgId}::uuid and "visitorId" = ${visitorId}::uuid
      and "seenAt" > ${now}::timestamptz - make_interval(hours => ${ADDRESS_KEPT_HOURS})`;
  return row?.address ?? null;
}

/** Where a person came from is nobody's business once their data is deleted. */
export async function forgetAddressesOf({ client, orgId }: Tenant, leadId: string): Promise<void> {
  await client.visitorAddress.deleteMany({ where: { orgId, visitor: { leadId } } });
}

/** Deletes addresses whose time is over, and blocks that have expired with theirs. */
export async function forgetOldAddresses(database: Database): Promise<void> {
  await withSystem(database, async (client) => {
    await client.$executeRaw`
      delete from visitor_address where "seenAt" < now() - make_interval(hours => ${ADDRESS_KEPT_HOURS})`;
    await client.$executeRaw`delete from block where "expiresAt" < now()`;
  });
}
