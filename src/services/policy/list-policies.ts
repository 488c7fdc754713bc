import type { PolicyList } from '../../contracts/api/policy';
import { findPolicies } from '../../db/repositories/policies';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** All versions of the policy, newest first. */
export async function listPolicies(ctx: ServiceContext): Promise<PolicyList> {
  const items = await withTenant(ctx.database, ctx.orgId, (tenant) => findPolicies(tenant));
  return { items, nextCursor: null };
}
