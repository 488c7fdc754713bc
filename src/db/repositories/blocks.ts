import { v7 as uuid } from 'uuid';
import type { BlockReason } from '../../domain/abuse/blocks';
import { displayNameOf } from '../queries/team-conversation-row';
import type { Tenant } from '../tenant';

export interface NewBlock {
  /** Exactly one of both: a visitor, or an address or range. */
  readonly visitorId: string | null;
  readonly range: string | null;
  readonly reason: BlockReason;
  readonly note: string;
  readonly memberId: string | null;
  /** null: until somebody lifts it. */
  readonly expiresAt: Date | null;
}

export interface StoredBlock {
  readonly id: string;
  readonly range: string | null;
  readonly visitor: { readonly id: string; readonly leadId: string; readonly name: string } | null;
  readonly reason: BlockReason;
  readonly note: string;
  readonly by: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/**
 * Stores a block; one of the same visitor or range that is there already gets the new terms.
 * @returns its id
 */
export async function upsertBlock({ client, orgId, now }: Tenant, block: NewBlock): Promise<string> {
  const { visitorId, range, reason, note, memberId, expiresAt } = block;
  // Two partial keys: the one that is null never conflicts, so what was there goes first.
  await client.$executeRaw`
    delete from block where "orgId" = ${orgId}::uuid
      and ("visitorId" = ${visitorId}::uuid or range = network(${range}::inet)::inet)`;
  const id = uuid();
  await client.$executeRaw`
    insert into block (id, "orgId", "visitorId", range, reason, note, "createdByMemberId", "createdAt", "expiresAt")
    values (${id}::uuid, ${orgId}::uuid, ${visitorId}::uuid, network(${range}::inet)::inet, ${reason}, ${note},
      ${memberId}::uuid, ${now}, ${expiresAt})`;
  return id;
}

interface BlockRow extends Omit<StoredBlock, 'visitor'> {
  visitorId: string | null;
  leadId: string;
  leadName: string | null;
  leadEmail: string | null;
}

/** The blocks in force, newest first. */
export async function findBlocks({ client, orgId }: Tenant): Promise<StoredBlock[]> {
  const rows = await client.$queryRaw<BlockRow[]>`
    select b.id, b.range::cidr::text as range, b."visitorId", v."leadId", l.name as "leadName", l.email as "leadEmail",
      b.reason, b.note, m.name as by, b."createdAt", b."expiresAt"
    from block b
    left join visitor v on v.id = b."visitorId"
    left join lead l on l.id = v."leadId"
    left join member m on m.id = b."createdByMemberId"
    where b."orgId" = ${orgId}::uuid and (b."expiresAt" is null or b."expiresAt" > now())
    order by b."createdAt" desc, b.id desc`;
  return rows.map(({ visitorId, leadId, leadName, leadEmail, ...block }) => ({
    ...block,
    visitor: visitorId && {
      id: visitorId,
      leadId,
      name: displayNameOf({ id: leadId, name: leadName, email: leadEmail }),
    },
  })) as StoredBlock[];
}

/** @returns whether there was such a block */
export async function deleteBlock({ client, orgId }: Tenant, id: string): Promise<boolean> {
  const { count } = await client.block.deleteMany({ where: { orgId, id } });
  return count > 0;
}

/** What was noted beside blocks of a person's visitors, where their data is to be forgotten. */
export async function forgetBlockNotes({ client, orgId }: Tenant, leadId: string): Promise<void> {
  await client.block.updateMany({ where: { orgId, visitor: { leadId } }, data: { note: '' } });
}
