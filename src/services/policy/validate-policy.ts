import type { PolicyValidation } from '../../contracts/api/policy';
import { withTenant } from '../../db/tenant';
import { isPublishable, validatePolicy as validateDocument } from '../../domain/policy/validate';
import type { ServiceContext } from '../context';
import { findVersion } from './find-version';
import { policySurroundings } from './policy-surroundings';

/** What cannot be meant in a version, in sentences. @throws ServiceProblem not_found */
export function validatePolicy(
  ctx: ServiceContext,
  input: { readonly version: number },
): Promise<PolicyValidation> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { document } = await findVersion(tenant, input.version);
    const problems = validateDocument(document, (await policySurroundings(tenant)).surroundings);
    return { publishable: isPublishable(problems), problems };
  });
}
