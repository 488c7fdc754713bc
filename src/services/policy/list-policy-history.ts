import type { PolicyHistory } from '../../contracts/api/policy-editor';
import { findPolicyActs } from '../../db/queries/policy-history';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

const ACTS_SHOWN = 200;

/** Who published, restored, opened or discarded which version when, newest first. */
export async function listPolicyHistory(ctx: ServiceContext): Promise<PolicyHistory> {
  const items = await withTenant(ctx.database, ctx.orgId, (tenant) => findPolicyActs(tenant, ACTS_SHOWN));
  return { items, nextCursor: null };
}
