import { findMacrosWithTag } from '../../db/repositories/macros';
import { deleteTagRow } from '../../db/repositories/tags';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { announceTags } from './announce-tags';
import { knownTag } from './known-tag';

/** Deletes a tag and takes it off every conversation. @throws ServiceProblem not_found, in_use by a macro */
export function deleteTag(ctx: ServiceContext, input: { readonly tagId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    const { id } = await knownTag(work, input.tagId);
    const [macro] = await findMacrosWithTag(work, id);
    if (macro !== undefined)
      throw new ServiceProblem('in_use', `The macro “${macro}” adds it: change that first`);
    await deleteTagRow(work, id);
    announceTags(work);
  });
}
