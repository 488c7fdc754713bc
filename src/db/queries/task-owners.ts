import type { Tenant } from '../tenant';

/**
 * Who keeps a promise: the lead's owner, else whoever spoke with the visitor last, else the member of the team (null:
 * of the organisation) with the fewest open promises, of those the one who was given one longest ago.
 * @returns null when the team has no active member
 */
export async function findTaskOwner(
  tenant: Tenant,
  subject: { readonly conversationId: string; readonly leadId: string; readonly teamId: string | null },
): Promise<string | null> {
  const { conversationId, leadId, teamId } = subject;
  const [row] = await tenant.client.$queryRaw<{ id: string }[]>`
    select m.id from member m
    left join lateral (select count(*) filter (where t."doneAt" is null and t."cancelledAt" is null) as open,
        max(t."createdAt") as latest from task t where t."ownerMemberId" = m.id) load on true
    left join lateral (select max(h."engagedAt") as at from handoff h
        where h."conversationId" = ${conversationId}::uuid and h."ownerMemberId" = m.id) spoke on true
    left join lead l on l.id = ${leadId}::uuid and l."ownerMemberId" = m.id
    where m."orgId" = ${tenant.orgId}::uuid and m."deactivatedAt" is null
      and (l.id is not null or spoke.at is not null or ${teamId}::uuid is null
        or exists (select 1 from team_member tm where tm."memberId" = m.id and tm."teamId" = ${teamId}::uuid))
    order by l.id nulls last, spoke.at desc nulls last, (m.role = 'agent') desc, load.open, load.latest nulls first, m.id
    limit 1`;
  return row?.id ?? null;
}
