import type { ChannelIdentitySecret } from '../generated/client';
import type { Tenant } from '../tenant';

export type IdentitySecretRow = ChannelIdentitySecret;

/** Secrets of a channel that are good now, the one in use first, then those that end. */
export async function findIdentitySecrets(
  { client, orgId, now }: Tenant,
  channelId: string,
): Promise<IdentitySecretRow[]> {
  const rows = await client.channelIdentitySecret.findMany({
    where: { orgId, channelId, OR: [{ validUntil: null }, { validUntil: { gt: now } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.toSorted((a, b) => Number(b.validUntil === null) - Number(a.validUntil === null));
}

/** Changes of one channel's secrets wait for each other until the transaction ends. @returns whether there is such a channel */
export async function lockChannelSecrets({ client, orgId }: Tenant, channelId: string): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>`
    select id from channel where "orgId" = ${orgId}::uuid and id = ${channelId}::uuid for no key update`;
  return rows.length > 0;
}

/** The secret in use is good until then, or no longer at all. */
export async function retireIdentitySecret(
  { client, orgId }: Tenant,
  channelId: string,
  validUntil: Date,
): Promise<void> {
  await client.channelIdentitySecret.updateMany({
    where: { orgId, channelId, validUntil: null },
    data: { validUntil },
  });
}

export async function insertIdentitySecret(
  { client, orgId, now }: Tenant,
  secret: Pick<IdentitySecretRow, 'id' | 'channelId' | 'sealedSecret' | 'secretEnd' | 'createdByMemberId'>,
): Promise<void> {
  await client.channelIdentitySecret.create({ data: { ...secret, orgId, createdAt: now } });
}

/** Deletes a secret of a channel. @returns whether it was there */
export async function deleteIdentitySecret(
  { client, orgId }: Tenant,
  channelId: string,
  id: string,
): Promise<boolean> {
  const { count } = await client.channelIdentitySecret.deleteMany({ where: { orgId, channelId, id } });
  return count > 0;
}

export async function deleteEndedIdentitySecrets(
  { client, orgId, now }: Tenant,
  channelId: string,
): Promise<void> {
  await client.channelIdentitySecret.deleteMany({
    where: { orgId, channelId, validUntil: { lte: now } },
  });
}

/** Used within this minute is used now, and of many sessions at once one notes it: the others do not wait. */
export async function markIdentitySecretUsed(
  { client, now }: Tenant,
  { id, lastUsedAt }: Pick<IdentitySecretRow, 'id' | 'lastUsedAt'>,
): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < 60_000) return;
  await client.$executeRaw`
    update channel_identity_secret set "lastUsedAt" = ${now} where id = (
      select id from channel_identity_secret where id = ${id}::uuid for update skip locked)`;
}
