import { deletePolicyDraft } from '../../db/repositories/policies';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { findVersion } from './find-version';
import { auditPolicy } from './policy-audit';

/** Deletes a draft. @throws ServiceProblem not_found; conflict when it was published */
export function discardPolicyDraft(ctx: ServiceContext, input: { readonly version: number }): Promise<void> {
  const { version } = input;
  return inTenant(ctx, async (work) => {
    const { summary } = await findVersion(work, version);
    if (!(await deletePolicyDraft(work, version))) {
      throw new ServiceProblem('conflict', 'Only drafts can be discarded');
    }
    await auditPolicy(work, ctx, { action: 'draft_discarded', subjectId: summary.id, version });
  });
}
