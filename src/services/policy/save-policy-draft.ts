import type { PolicySummary } from '../../contracts/api/policy';
import { updatePolicyDraft } from '../../db/repositories/policies';
import type { PolicyDocument } from '../../domain/policy/types';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { findVersion } from './find-version';

export interface SaveDraftInput {
  readonly version: number;
  /** The save that the document was made from. */
  readonly revision: number;
  readonly document: PolicyDocument;
}

/**
 * Saves a draft over the save it was made from; faults of the policy do not stop it.
 * @throws ServiceProblem not_found; conflict when somebody saved in between, or it is no draft any more
 */
export function savePolicyDraft(ctx: ServiceContext, input: SaveDraftInput): Promise<PolicySummary> {
  const { version, revision, document } = input;
  return inTenant(ctx, async (work) => {
    const { summary } = await findVersion(work, version);
    const change = { document, updatedBy: actorMemberId(ctx) };
    if (!(await updatePolicyDraft(work, { version, revision }, change))) throw await refusal(work, version);
    return (await findVersion(work, summary.version)).summary;
  });
}

async function refusal(work: Work, version: number): Promise<ServiceProblem> {
  const { status, updatedBy } = (await findVersion(work, version)).summary;
  if (status !== 'draft') return new ServiceProblem('conflict', 'This version is no draft any more');
  const who = updatedBy?.name ?? 'Somebody';
  return new ServiceProblem('conflict', `${who} saved this draft in between`);
}
