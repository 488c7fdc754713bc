import { findMember, setLeadColumns } from '../../db/repositories/members';
import { withTenant } from '../../db/tenant';
import { chosenColumns, type LeadColumn, USUAL_COLUMNS } from '../../domain/leads/list/columns';
import type { MemberContext, ServiceContext } from '../context';

/** Columns of the list of leads as the caller has chosen them; the usual ones for API keys. */
export async function getLeadColumns({
  actor,
  database,
  orgId,
}: ServiceContext): Promise<readonly LeadColumn[]> {
  if (actor.kind !== 'member') return USUAL_COLUMNS;
  const member = await withTenant(database, orgId, (tenant) => findMember(tenant, actor.memberId));
  return chosenColumns(member?.leadColumns ?? []);
}

/** Remembers them, in their order. @returns what is stored */
export async function saveLeadColumns(
  { actor, database, orgId }: MemberContext,
  columns: readonly LeadColumn[],
): Promise<readonly LeadColumn[]> {
  const chosen = [...new Set(columns)];
  await withTenant(database, orgId, (tenant) => setLeadColumns(tenant, actor.memberId, chosen));
  return chosenColumns(chosen);
}
