import type { PolicyDetail } from '../../contracts/api/policy';
import { type Tenant, withTenant } from '../../db/tenant';
import { describePolicy } from '../../domain/policy/describe-policy';
import { diffPolicies } from '../../domain/policy/diff-policies';
import { validatePolicy } from '../../domain/policy/validate';
import type { ServiceContext } from '../context';
import { findVersion } from './find-version';
import { loadOrgPolicy } from './org-policy';
import { policySurroundings } from './policy-surroundings';

/**
 * A version with its document, its problems, the whole in words, and what differs from the one in force.
 * @throws ServiceProblem not_found
 */
export function getPolicy(ctx: ServiceContext, input: { readonly version: number }): Promise<PolicyDetail> {
  return withTenant(ctx.database, ctx.orgId, (tenant) => detailOf(tenant, input.version));
}

/** The same within the caller's transaction. */
export async function detailOf(tenant: Tenant, version: number): Promise<PolicyDetail> {
  const { summary, document } = await findVersion(tenant, version);
  const { surroundings, names } = await policySurroundings(tenant);
  const inForce = await loadOrgPolicy(tenant);
  return {
    policy: summary,
    document,
    problems: validatePolicy(document, surroundings),
    description: describePolicy(document, names),
    changes: diffPolicies(inForce.document, document, names),
  };
}
