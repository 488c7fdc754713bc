import type { Lead } from '../generated/client';
import type { Tenant } from '../tenant';

/**
 * Locks the conversations of visitors and leads that are about to become one, in the order of their ids. Comes before
 * any lock on a lead, like every lock on a conversation.
 */
export async function lockConversationsOf(
  { client, orgId }: Tenant,
  of: { readonly visitorIds: readonly string[]; readonly leadIds: readonly string[] },
): Promise<void> {
  const [visitorIds, leadIds] = [[...of.visitorIds], [...of.leadIds]];
  await client.$queryRaw`
    select id from conversation where "orgId" = ${orgId}::uuid
      and ("visitorId" = any(${visitorIds}::uuid[]) or "leadId" = any(${leadIds}::uuid[])) order by id for update`;
}

/**
 * Locks leads that are about to become one: nothing new can refer to them until the transaction ends.
 * @returns those that are there, by id
 */
export async function lockLeadsToMerge(
  { client, orgId }: Tenant,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Lead>> {
  const leadIds = [...ids];
  await client.$queryRaw`
    select id from lead where "orgId" = ${orgId}::uuid and id = any(${leadIds}::uuid[]) order by id for update`;
  const leads = await client.lead.findMany({ where: { orgId, id: { in: leadIds } } });
  return new Map(leads.map((lead) => [lead.id, lead]));
}

/** People with the same address become one lead in one transaction at a time. */
export async function lockAddress({ client, orgId }: Tenant, address: string): Promise<void> {
  await client.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${`lead-address:${orgId}:${address}`}::text, 0))::text`;
}

/** Everything that refers to one lead refers to the other from now on; the first one's row is gone. */
export async function moveLead(tenant: Tenant, fromId: string, intoId: string): Promise<void> {
  const { client, orgId } = tenant;
  const of = { where: { orgId, leadId: fromId }, data: { leadId: intoId } };
  await client.visitor.updateMany(of);
  await client.conversation.updateMany(of);
  await client.leadSignal.updateMany(of);
  await client.leadScoreEntry.updateMany(of);
  await client.leadStageChange.updateMany(of);
  await client.leadFieldChange.updateMany(of);
  await client.alert.updateMany(of);
  await client.leadMerge.updateMany({
    where: { orgId, intoLeadId: fromId },
    data: { intoLeadId: intoId },
  });
  await moveDistinctions(tenant, fromId, intoId);
  await client.lead.deleteMany({ where: { orgId, id: fromId } });
}

/** Whoever one of them is not, the lead of both is not; that they are not the same is no longer true. */
async function moveDistinctions({ client, orgId }: Tenant, fromId: string, intoId: string): Promise<void> {
  await client.$executeRaw`
    insert into lead_distinction (id, "orgId", "leadId", "otherLeadId", "memberId", at)
    select gen_random_uuid(), "orgId", least(other, ${intoId}::uuid), greatest(other, ${intoId}::uuid), "memberId", at
    from (select d.*, case when d."leadId" = ${fromId}::uuid then d."otherLeadId" else d."leadId" end as other
      from lead_distinction d
      where d."orgId" = ${orgId}::uuid and ${fromId}::uuid in (d."leadId", d."otherLeadId")) moved
    where other <> ${intoId}::uuid
    on conflict ("orgId", "leadId", "otherLeadId") do nothing`;
  await client.leadDistinction.deleteMany({
    where: { orgId, OR: [{ leadId: fromId }, { otherLeadId: fromId }] },
  });
}

/** An anonymous browser became somebody known, a site vouched for the same address, or a member said so. */
export type MergeCause = 'visitor' | 'email' | 'member';

/** Notes that a lead has become part of another one: its id still leads there. */
export async function insertLeadMerge(
  { client, orgId, now }: Tenant,
  merge: {
    readonly fromLeadId: string;
    readonly intoLeadId: string;
    readonly cause: MergeCause;
    readonly memberId: string | null;
  },
): Promise<void> {
  await client.leadMerge.create({ data: { ...merge, orgId, at: now } });
}

/**
 * A member says that two leads that look alike are not the same person; saying it again changes nothing.
 * @param line `leadId` is the smaller of the two ids
 */
export async function insertDistinction(
  { client, orgId, now }: Tenant,
  line: { readonly leadId: string; readonly otherLeadId: string; readonly memberId: string },
): Promise<void> {
  await client.leadDistinction.createMany({ data: [{ ...line, orgId, at: now }], skipDuplicates: true });
}
