import type { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

const parts = {
  team: { select: { id: true, name: true } },
  logos: { select: { id: true, width: true, height: true } },
} satisfies Prisma.ChannelInclude;

export type ChannelRow = Prisma.ChannelGetPayload<{ include: typeof parts }>;

/** All channels that are not archived, by name. */
export function findChannels(tenant: Tenant): Promise<ChannelRow[]> {
  return tenant.client.channel.findMany({
    where: { orgId: tenant.orgId, archivedAt: null },
    include: parts,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

/** One that is not archived. */
export function findChannel(tenant: Tenant, channelId: string): Promise<ChannelRow | null> {
  return tenant.client.channel.findFirst({
    where: { orgId: tenant.orgId, id: channelId, archivedAt: null },
    include: parts,
  });
}

export function countChannels(tenant: Tenant): Promise<number> {
  return tenant.client.channel.count({ where: { orgId: tenant.orgId, archivedAt: null } });
}

export interface NewChannel {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly publicKey: string;
  readonly language: string;
  readonly teamId: string | null;
  readonly isTest: boolean;
}

export async function insertChannel(tenant: Tenant, channel: NewChannel): Promise<void> {
  await tenant.client.channel.create({ data: { ...channel, orgId: tenant.orgId, createdAt: tenant.now } });
}

/** Switches or archives a channel, or gives it a new key: not what its settings edit, so its version stays. */
export async function setChannel(
  tenant: Tenant,
  channelId: string,
  change:
    | { readonly disabledAt: Date | null }
    | { readonly disabledAt: Date; readonly archivedAt: Date }
    | { readonly publicKey: string },
): Promise<void> {
  await tenant.client.channel.updateMany({ where: { orgId: tenant.orgId, id: channelId }, data: change });
}

/** Changes a channel that is still in the version that was read. @returns whether it was */
export async function updateChannelRow(
  tenant: Tenant,
  channel: { readonly id: string; readonly version: number },
  change: Prisma.ChannelUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tenant.client.channel.updateMany({
    where: { orgId: tenant.orgId, ...channel },
    data: { ...change, version: { increment: 1 } },
  });
  return count === 1;
}

export interface NewLogo {
  readonly id: string;
  readonly channelId: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function insertLogo(tenant: Tenant, logo: NewLogo): Promise<void> {
  await tenant.client.channelLogo.create({ data: { ...logo, orgId: tenant.orgId, createdAt: tenant.now } });
}

/** Deletes the pictures of a channel, all but the one in use and the `kept` newest others. */
export async function deleteOtherLogos(
  tenant: Tenant,
  channelId: string,
  logoId: string | null,
  kept: number,
): Promise<void> {
  const others = await tenant.client.channelLogo.findMany({
    where: { orgId: tenant.orgId, channelId, ...(logoId === null ? {} : { id: { not: logoId } }) },
    orderBy: { id: 'desc' },
    skip: kept,
    select: { id: true },
  });
  if (others.length === 0) return;
  const ids = others.map(({ id }) => id);
  await tenant.client.channelLogo.deleteMany({ where: { orgId: tenant.orgId, id: { in: ids } } });
}

export function findLogo(
  tenant: Tenant,
  channelId: string,
  logoId: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string } | null> {
  return tenant.client.channelLogo.findFirst({
    where: { orgId: tenant.orgId, channelId, id: logoId },
    select: { bytes: true, mediaType: true },
  });
}
