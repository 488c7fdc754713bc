import { brandVoiceSchema } from '../../contracts/brand-voice';
import { policyDocumentSchema } from '../../contracts/policy-document';
import { perTransaction } from '../../db/per-transaction';
import { findOrg, findPolicyDocument, type OrgRow } from '../../db/queries/org-policy';
import type { Tenant } from '../../db/tenant';
import type { BrandVoice } from '../../domain/policy/brand-voice';
import type { PolicyDocument } from '../../domain/policy/types';

/** An organisation with its voice and the policy in force. */
export interface OrgPolicy {
  readonly org: Omit<OrgRow, 'policyId' | 'policyVersion' | 'brandVoice'>;
  readonly voice: BrandVoice;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly document: PolicyDocument;
}

/** Published documents never change, so a process may keep those it has read. */
const documents = new Map<string, PolicyDocument>();
const KEPT_DOCUMENTS = 500;

/**
 * The organisation of this transaction and its policy: one query, and a second one when this process has not seen
 * the version yet. Asked once in a transaction.
 * @throws Error when the organisation has no published policy, which its creation guarantees
 */
export const loadOrgPolicy = perTransaction(async (tenant): Promise<OrgPolicy> => {
  const row = await findOrg(tenant);
  if (!row?.policyId || row.policyVersion === null) {
    throw new Error(`organisation ${tenant.orgId} has no published policy`);
  }
  const { policyId, policyVersion, brandVoice, ...org } = row;
  return {
    org,
    voice: brandVoiceSchema.parse(brandVoice),
    policyId,
    policyVersion,
    document: await documentOf(tenant, policyId),
  };
});

async function documentOf(tenant: Tenant, policyId: string): Promise<PolicyDocument> {
  const kept = documents.get(policyId);
  if (kept) return kept;
  const document = policyDocumentSchema.parse(await findPolicyDocument(tenant, policyId));
  if (documents.size >= KEPT_DOCUMENTS) documents.clear();
  documents.set(policyId, document);
  return document;
}
