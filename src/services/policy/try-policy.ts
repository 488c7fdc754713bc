import type { TriedPolicy } from '../../contracts/api/policy';
import { withTenant } from '../../db/tenant';
import { evaluatePolicy } from '../../domain/policy/evaluate';
import { explainWhyNotYet, explainWhyNow } from '../../domain/policy/explain';
import type { Facts, PolicyDocument } from '../../domain/policy/types';
import type { ServiceContext } from '../context';
import { findVersion } from './find-version';
import { loadOrgPolicy } from './org-policy';

export interface TryPolicyInput {
  /** A stored version; without it and without a document the one in force. */
  readonly version?: number | undefined;
  readonly document?: PolicyDocument | undefined;
  /** Facts that are left out are unknown. */
  readonly facts: Facts;
}

/** What a policy decides on given facts, with the same evaluator as live. @throws ServiceProblem not_found */
export function tryPolicy(ctx: ServiceContext, input: TryPolicyInput): Promise<TriedPolicy> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const inForce = await loadOrgPolicy(tenant);
    const stored = input.version === undefined ? null : await findVersion(tenant, input.version);
    const document = input.document ?? stored?.document ?? inForce.document;
    const decision = evaluatePolicy(document, input.facts, { now: tenant.now, lastFiredAt: {} });
    const words = { currency: inForce.org.currency };
    return {
      version: input.document ? null : (input.version ?? inForce.policyVersion),
      decision,
      whyNow: explainWhyNow(decision, words),
      whyNotYet: [...explainWhyNotYet(decision, words)],
    };
  });
}
