import type { z } from 'zod';
import type { PolicySummary } from '../../contracts/api/policy';
import { policyDocumentSchema } from '../../contracts/policy-document';
import { findPolicyDocument } from '../../db/queries/org-policy';
import { findPolicies } from '../../db/repositories/policies';
import type { Tenant } from '../../db/tenant';
import { notFound } from '../problem';

/** A version of the policy with its document. @throws ServiceProblem not_found */
export async function findVersion(
  tenant: Tenant,
  version: number,
): Promise<{ readonly summary: PolicySummary; readonly document: z.infer<typeof policyDocumentSchema> }> {
  const [summary] = await findPolicies(tenant, version);
  if (!summary) throw notFound('policy version');
  return { summary, document: policyDocumentSchema.parse(await findPolicyDocument(tenant, summary.id)) };
}
