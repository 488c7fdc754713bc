import type { Tag } from '../../contracts/api/tags';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

interface TagRow {
  readonly id: string;
  readonly name: string;
  readonly conversations: number;
  readonly createdAt: Date;
}

const toTag = ({ createdAt, ...row }: TagRow): Tag => ({ ...row, createdAt: createdAt.toISOString() });

/** By name, with how many conversations carry each. One query. */
export async function findTags(tenant: Tenant): Promise<Tag[]> {
  return (await select(tenant, Prisma.empty)).map(toTag);
}

export async function findTag(tenant: Tenant, tagId: string): Promise<Tag | null> {
  const [row] = await select(tenant, Prisma.sql`and g.id = ${tagId}::uuid`);
  return row ? toTag(row) : null;
}

function select(tenant: Tenant, filter: Prisma.Sql): Promise<TagRow[]> {
  return tenant.client.$queryRaw<TagRow[]>`
    select g.id, g.name, g."createdAt", (select count(*)::int from conversation_tag ct
      where ct."orgId" = g."orgId" and ct."tagId" = g.id) as conversations
    from tag g where g."orgId" = ${tenant.orgId}::uuid ${filter} order by lower(g.name), g.id`;
}

export function countTags(tenant: Tenant): Promise<number> {
  return tenant.client.tag.count({ where: { orgId: tenant.orgId } });
}

/** @returns the id of the tag of this name, however it is written there */
export async function findTagByName(tenant: Tenant, name: string): Promise<string | null> {
  const [row] = await tenant.client.$queryRaw<{ id: string }[]>`
    select id from tag where "orgId" = ${tenant.orgId}::uuid and lower(name) = lower(${name}::text)`;
  return row?.id ?? null;
}

/** @throws a unique violation when the name is taken */
export async function insertTag(tenant: Tenant, name: string): Promise<string> {
  const { orgId, now } = tenant;
  const { id } = await tenant.client.tag.create({
    data: { orgId, name, createdAt: now },
    select: { id: true },
  });
  return id;
}

/** @throws a unique violation when the name is taken */
export async function renameTagRow(tenant: Tenant, tagId: string, name: string): Promise<void> {
  await tenant.client.tag.updateMany({ where: { orgId: tenant.orgId, id: tagId }, data: { name } });
}

/** Whatever carries the one carries the other afterwards. */
export async function moveTag(tenant: Tenant, fromId: string, intoId: string): Promise<void> {
  const { orgId, client } = tenant;
  await client.$executeRaw`
    insert into conversation_tag ("orgId", "conversationId", "tagId", "createdAt")
    select "orgId", "conversationId", ${intoId}::uuid, "createdAt" from conversation_tag
    where "orgId" = ${orgId}::uuid and "tagId" = ${fromId}::uuid
    on conflict do nothing`;
  await deleteTagRow(tenant, fromId);
}

/** Off every conversation too. */
export async function deleteTagRow(tenant: Tenant, tagId: string): Promise<void> {
  await tenant.client.tag.deleteMany({ where: { orgId: tenant.orgId, id: tagId } });
}

/** Those of the ids that are tags of this organisation, kept from being deleted until the transaction ends. */
export async function lockTags(tenant: Tenant, tagIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tenant.client.$queryRaw<{ id: string }[]>`
    select id from tag where "orgId" = ${tenant.orgId}::uuid and id = any(${[...tagIds]}::uuid[])
    order by id for key share`;
  return new Set(rows.map(({ id }) => id));
}

export async function findConversationTagIds(tenant: Tenant, conversationId: string): Promise<string[]> {
  const rows = await tenant.client.conversationTag.findMany({
    where: { orgId: tenant.orgId, conversationId },
    select: { tagId: true },
  });
  return rows.map(({ tagId }) => tagId);
}

/** For a conversation that is locked. */
export async function writeConversationTags(
  tenant: Tenant,
  conversationId: string,
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const { orgId, now, client } = tenant;
  if (change.remove.length > 0) {
    await client.conversationTag.deleteMany({
      where: { orgId, conversationId, tagId: { in: [...change.remove] } },
    });
  }
  if (change.add.length === 0) return;
  await client.conversationTag.createMany({
    data: change.add.map((tagId) => ({ orgId, conversationId, tagId, createdAt: now })),
    skipDuplicates: true,
  });
}
