import { TAGS_PER_ORG, type Tag } from '../../contracts/api/tags';
import { countTags, insertTag } from '../../db/repositories/tags';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { announceTags } from './announce-tags';
import { knownTag, requireFreeName } from './known-tag';

/** Adds a tag. @throws ServiceProblem conflict when the name is taken or there are too many */
export function createTag(ctx: ServiceContext, input: { readonly name: string }): Promise<Tag> {
  return inTenant(ctx, async (work) => {
    await requireFreeName(work, input.name, null);
    if ((await countTags(work)) >= TAGS_PER_ORG) {
      throw new ServiceProblem('conflict', `An organisation has at most ${TAGS_PER_ORG} tags`);
    }
    const id = await insertTag(work, input.name);
    announceTags(work);
    return knownTag(work, id);
  });
}
