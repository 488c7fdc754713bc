import type { z } from 'zod';
import type { listPoliciesQuery, PolicyList } from '../../contracts/api/policy';
import { findPolicyPage } from '../../db/repositories/policies';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Versions of the policy, newest first, a page at a time. */
export async function listPolicies(
  ctx: ServiceContext,
  { cursor, limit, status }: z.output<typeof listPoliciesQuery>,
): Promise<PolicyList> {
  const rows = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    findPolicyPage(tenant, { below: cursor ?? null, status: status ?? null, limit: limit + 1 }),
  );
  const items = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return { items, nextCursor: hasMore ? String(items.at(-1)?.version) : null };
}
