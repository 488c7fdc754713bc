import type { Draft } from '../../contracts/api/drafts';
import type { Tenant } from '../tenant';

/** Whose draft, where, and whether it is a note. */
export interface DraftPlace {
  readonly conversationId: string;
  readonly memberId: string;
  readonly private: boolean;
}

interface DraftRow {
  readonly conversationId: string;
  readonly private: boolean;
  readonly text: string;
  readonly updatedAt: Date;
}

const toDraft = ({ updatedAt, ...row }: DraftRow): Draft => ({ ...row, updatedAt: updatedAt.toISOString() });

const COLUMNS = { conversationId: true, private: true, text: true, updatedAt: true } as const;

/** A member's drafts, newest first. */
export async function findDrafts(tenant: Tenant, memberId: string, limit: number): Promise<Draft[]> {
  const rows = await tenant.client.draft.findMany({
    where: { orgId: tenant.orgId, memberId },
    orderBy: [{ updatedAt: 'desc' }, { conversationId: 'asc' }],
    take: limit,
    select: COLUMNS,
  });
  return rows.map(toDraft);
}

export async function findDraft(tenant: Tenant, place: DraftPlace): Promise<Draft | null> {
  const row = await tenant.client.draft.findFirst({
    where: { orgId: tenant.orgId, ...place },
    select: COLUMNS,
  });
  return row && toDraft(row);
}

/**
 * Waits for a message that is just being sent in the conversation, so that a draft of it does not come after it.
 * @returns whether this organisation has the conversation
 */
export async function waitForSending(tenant: Tenant, conversationId: string): Promise<boolean> {
  const rows = await tenant.client.$queryRaw<{ id: string }[]>`
    select id from conversation where "orgId" = ${tenant.orgId}::uuid and id = ${conversationId}::uuid for share`;
  return rows.length > 0;
}

/**
 * Writes a draft unless a newer one is there, or the member has sent a message of this kind since it was written.
 * @returns whether it was written
 */
export async function upsertDraft(
  tenant: Tenant,
  place: DraftPlace,
  draft: { readonly text: string; readonly writtenAt: Date },
): Promise<boolean> {
  const { conversationId, memberId } = place;
  const count = await tenant.client.$executeRaw`
    insert into draft ("orgId", "conversationId", "memberId", private, text, "updatedAt")
    select ${tenant.orgId}::uuid, ${conversationId}::uuid, ${memberId}::uuid, ${place.private}::boolean,
      ${draft.text}::text, ${draft.writtenAt}::timestamptz
    where not exists (select 1 from message m where m."conversationId" = ${conversationId}::uuid
      and m."authorKey" = ${memberId}::text and m.private = ${place.private}::boolean
      and m."createdAt" >= ${draft.writtenAt}::timestamptz)
    on conflict ("conversationId", "memberId", private)
      do update set text = excluded.text, "updatedAt" = excluded."updatedAt"
      where draft."updatedAt" <= excluded."updatedAt"`;
  return count > 0;
}

/** @returns whether there was one that was written until then */
export async function deleteDraftRow(
  tenant: Tenant,
  place: DraftPlace,
  writtenUntil: Date,
): Promise<boolean> {
  const { count } = await tenant.client.draft.deleteMany({
    where: { orgId: tenant.orgId, ...place, updatedAt: { lte: writtenUntil } },
  });
  return count > 0;
}
