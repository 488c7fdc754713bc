import type { LookalikeList } from '../../contracts/api/lead-merging';
import {
  countConversationsOf,
  findDistinctLeads,
  findLeadsByAddress,
} from '../../db/queries/lead-lookalikes';
import { toLeadSummary } from '../../db/queries/leads';
import { findLead } from '../../db/queries/thread-people';
import { type Tenant, withTenant } from '../../db/tenant';
import { addressKey } from '../../domain/leads/address-key';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';

/**
 * Leads with the same e-mail address. An address that somebody typed proves nothing, so a person decides (docs/identity.md).
 * @throws ServiceProblem not_found
 */
export function listLookalikes(
  ctx: ServiceContext,
  input: { readonly leadId: string },
): Promise<LookalikeList> {
  return withTenant(ctx.database, ctx.orgId, (tenant) => loadLookalikes(tenant, input.leadId));
}

/** @throws ServiceProblem not_found */
export async function loadLookalikes(tenant: Tenant, leadId: string): Promise<LookalikeList> {
  const lead = await findLead(tenant, leadId);
  if (!lead) throw notFound('lead');
  if (lead.email === null) return { items: [] };
  const alike = await findLeadsByAddress(tenant, addressKey(lead.email));
  const distinct = await findDistinctLeads(tenant, lead.id);
  const others = alike.filter(({ id }) => id !== lead.id && !distinct.has(id));
  const talks = await countConversationsOf(
    tenant,
    others.map(({ id }) => id),
  );
  return {
    items: others.map((other) => ({
      lead: toLeadSummary(other),
      same: 'email',
      createdAt: other.createdAt.toISOString(),
      lastSeenAt: other.lastSeenAt?.toISOString() ?? null,
      conversations: talks.get(other.id) ?? 0,
    })),
  };
}
