import { findMacrosWithTag } from '../../db/repositories/macros';
import { deleteTagRow } from '../../db/repositories/tags';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { announceTags } from './announce-tags';
import { knownTag } from './known-tag';
import { tagInPolicy } from './tag-in-policy';

/**
 * Deletes a tag and takes it off every conversation. Rules of the policy that ask for it are never true afterwards, so
 * that must be wanted.
 * @throws ServiceProblem not_found, in_use by a macro, or by rules unless `anyway` (then `errors` name that)
 */
export function deleteTag(
  ctx: ServiceContext,
  input: { readonly tagId: string; readonly anyway?: boolean },
): Promise<void> {
  return inTenant(ctx, async (work) => {
    const { id, name } = await knownTag(work, input.tagId);
    const [macro] = await findMacrosWithTag(work, id);
    if (macro !== undefined)
      throw new ServiceProblem('in_use', `The macro “${macro}” adds it: change that first`);
    const named = input.anyway ? null : await tagInPolicy(work, name);
    if (named !== null) {
      const errors = [{ path: 'query.anyway', message: named }];
      throw new ServiceProblem('in_use', named, { errors });
    }
    await deleteTagRow(work, id);
    announceTags(work);
  });
}
