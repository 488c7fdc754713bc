import type { PolicySummary } from '../../contracts/api/policy';
import { insertPolicyDraft } from '../../db/repositories/policies';
import type { PolicyDocument } from '../../domain/policy/types';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { findVersion } from './find-version';

/** Stores a document as the next version, as a draft; problems do not stop it. */
export function createPolicyDraft(
  ctx: ServiceContext,
  input: { readonly document: PolicyDocument; readonly note: string },
): Promise<PolicySummary> {
  const createdBy = actorMemberId(ctx);
  return inTenant(ctx, async (work) => {
    const version = await insertPolicyDraft(work, { ...input, createdBy });
    return (await findVersion(work, version)).summary;
  });
}
