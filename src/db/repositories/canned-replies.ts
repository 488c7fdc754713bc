import type { CannedReply, CannedReplyInput } from '../../contracts/api/canned-replies';
import type { Tenant } from '../tenant';

const WITH_TEAM = {
  id: true,
  shortcut: true,
  text: true,
  updatedAt: true,
  team: { select: { id: true, name: true } },
} as const;

const toReply = ({
  updatedAt,
  ...row
}: Omit<CannedReply, 'updatedAt'> & { updatedAt: Date }): CannedReply => ({
  ...row,
  updatedAt: updatedAt.toISOString(),
});

/** By shortcut; with `q` those whose shortcut or text holds it. */
export async function findCannedReplies(tenant: Tenant, q?: string): Promise<CannedReply[]> {
  const holds = { contains: q ?? '', mode: 'insensitive' } as const;
  const rows = await tenant.client.cannedReply.findMany({
    where: { orgId: tenant.orgId, ...(q ? { OR: [{ shortcut: holds }, { text: holds }] } : {}) },
    orderBy: [{ shortcut: 'asc' }, { id: 'asc' }],
    select: WITH_TEAM,
  });
  return rows.map(toReply);
}

export async function findCannedReply(tenant: Tenant, replyId: string): Promise<CannedReply | null> {
  const row = await tenant.client.cannedReply.findFirst({
    where: { orgId: tenant.orgId, id: replyId },
    select: WITH_TEAM,
  });
  return row && toReply(row);
}

export async function findReplyByShortcut(
  tenant: Tenant,
  { shortcut, teamId }: Pick<CannedReplyInput, 'shortcut' | 'teamId'>,
): Promise<string | null> {
  const row = await tenant.client.cannedReply.findFirst({
    where: { orgId: tenant.orgId, shortcut, teamId },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** @throws a unique violation when the team has a reply of this shortcut */
export async function insertCannedReplies(
  tenant: Tenant,
  replies: readonly CannedReplyInput[],
): Promise<void> {
  const { orgId, now } = tenant;
  await tenant.client.cannedReply.createMany({
    data: replies.map(({ shortcut, text, teamId }) => ({
      orgId,
      shortcut,
      text,
      teamId,
      createdAt: now,
      updatedAt: now,
    })),
  });
}

/** @throws a unique violation when the team has another reply of this shortcut */
export async function updateCannedReplyRow(
  tenant: Tenant,
  replyId: string,
  change: Partial<CannedReplyInput>,
): Promise<void> {
  await tenant.client.cannedReply.updateMany({
    where: { orgId: tenant.orgId, id: replyId },
    data: { ...change, updatedAt: tenant.now },
  });
}

/** @returns whether there was one */
export async function deleteCannedReplyRow(tenant: Tenant, replyId: string): Promise<boolean> {
  const { count } = await tenant.client.cannedReply.deleteMany({
    where: { orgId: tenant.orgId, id: replyId },
  });
  return count > 0;
}

export function countCannedReplies(tenant: Tenant): Promise<number> {
  return tenant.client.cannedReply.count({ where: { orgId: tenant.orgId } });
}

/** Imports one after the other, so that each sees what the one before has written. */
export async function lockCannedReplies(tenant: Tenant): Promise<void> {
  await tenant.client.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${`canned-replies:${tenant.orgId}`}::text, 0))::text`;
}
