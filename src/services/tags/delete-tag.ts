import { deleteTagRow } from '../../db/repositories/tags';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { announceTags } from './announce-tags';
import { knownTag } from './known-tag';

/** Deletes a tag and takes it off every conversation. @throws ServiceProblem not_found */
export function deleteTag(ctx: ServiceContext, input: { readonly tagId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    const { id } = await knownTag(work, input.tagId);
    await deleteTagRow(work, id);
    announceTags(work);
  });
}
