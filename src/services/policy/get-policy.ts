import type { PolicyDetail } from '../../contracts/api/policy';
import { withTenant } from '../../db/tenant';
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
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { summary, document } = await findVersion(tenant, input.version);
    const { surroundings, names } = await policySurroundings(tenant);
    const inForce = await loadOrgPolicy(tenant);
    return {
      policy: summary,
      document,
      problems: validatePolicy(document, surroundings),
      description: describePolicy(document, names),
      changes: diffPolicies(inForce.document, document, names),
    };
  });
}
