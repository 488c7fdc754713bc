import type { Tag } from '../../contracts/api/tags';
import { replaceTagInMacros } from '../../db/repositories/macros';
import { moveTag } from '../../db/repositories/tags';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { announceTags } from './announce-tags';
import { knownTag, requireUnnamed } from './known-tag';

/**
 * Puts another tag in the place of one, which is deleted, in macros too; a conversation that carried both carries one.
 * @returns the tag that stays
 * @throws ServiceProblem not_found, validation_failed for a tag into itself, in_use by a rule
 */
export function mergeTag(
  ctx: ServiceContext,
  input: { readonly tagId: string; readonly intoId: string },
): Promise<Tag> {
  return inTenant(ctx, async (work) => {
    const from = await knownTag(work, input.tagId);
    const into = await knownTag(work, input.intoId);
    if (from.id === into.id) {
      const errors = [{ path: 'body.intoId', message: 'Must be another tag' }];
      throw new ServiceProblem('validation_failed', undefined, { errors });
    }
    await requireUnnamed(work, from);
    await replaceTagInMacros(work, from.id, into.id);
    await moveTag(work, from.id, into.id);
    announceTags(work);
    return knownTag(work, into.id);
  });
}
