import type { PolicyDetail } from '../../contracts/api/policy';
import { findPolicies, insertPolicyDraft, lockPolicies } from '../../db/repositories/policies';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import type { Work } from '../work';
import { inTenant } from '../work';
import { detailOf } from './get-policy';
import { loadOrgPolicy } from './org-policy';
import { auditPolicy } from './policy-audit';

/** The draft that everybody works on: the newest one, or a new one made from the policy in force. */
export function openPolicyDraft(ctx: ServiceContext): Promise<PolicyDetail> {
  return inTenant(ctx, async (work) => detailOf(work, await workingDraft(ctx, work)));
}

async function workingDraft(ctx: ServiceContext, work: Work): Promise<number> {
  await lockPolicies(work);
  const open = (await findPolicies(work)).find(({ status }) => status === 'draft');
  if (open) return open.version;
  const { document } = await loadOrgPolicy(work);
  const version = await insertPolicyDraft(work, { document, note: '', createdBy: actorMemberId(ctx) });
  const [draft] = await findPolicies(work, version);
  if (draft) await auditPolicy(work, ctx, { action: 'draft_opened', subjectId: draft.id, version });
  return version;
}
