import { findMembers } from '../../db/queries/people';
import type { Tenant } from '../../db/tenant';
import { notFound } from '../problem';

/** @throws ServiceProblem not_found when one of these is no active member of the organisation */
export async function requireMembers(tenant: Tenant, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  const active = (await findMembers(tenant)).filter(({ deactivatedAt }) => deactivatedAt === null);
  const known = new Set(active.map(({ id }) => id));
  if (!memberIds.every((id) => known.has(id))) throw notFound('member');
}
