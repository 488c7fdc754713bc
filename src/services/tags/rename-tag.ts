import type { Tag } from '../../contracts/api/tags';
import { renameTagRow } from '../../db/repositories/tags';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { announceTags } from './announce-tags';
import { knownTag, requireFreeName, requireUnnamed } from './known-tag';

/** Renames a tag wherever it is. @throws ServiceProblem not_found, conflict when the name is taken, in_use by a rule */
export function renameTag(
  ctx: ServiceContext,
  input: { readonly tagId: string; readonly name: string },
): Promise<Tag> {
  return inTenant(ctx, async (work) => {
    const tag = await knownTag(work, input.tagId);
    await requireFreeName(work, input.name, tag.id);
    // The policy compares names without regard to case.
    if (input.name.toLowerCase() !== tag.name.toLowerCase()) await requireUnnamed(work, tag);
    await renameTagRow(work, tag.id, input.name);
    announceTags(work);
    return { ...tag, name: input.name };
  });
}
