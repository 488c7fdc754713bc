import type { Tenant } from '../tenant';

/** Names of the intents that the organisation has made or taught more. */
export async function findIntentNames(tenant: Tenant): Promise<string[]> {
  const rows = await tenant.client.intent.findMany({
    where: { orgId: tenant.orgId, name: { not: 'out_of_scope' } },
    select: { name: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ name }) => name);
}

/** Slugs of the organisation's channels, as the fact "channel" names them. */
export async function findChannelSlugs(tenant: Tenant): Promise<string[]> {
  const rows = await tenant.client.channel.findMany({
    where: { orgId: tenant.orgId },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  });
  return rows.map(({ slug }) => slug);
}
