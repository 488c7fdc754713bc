import type { Tag } from '../../contracts/api/tags';
import { findTag, findTagByName } from '../../db/repositories/tags';
import type { Tenant } from '../../db/tenant';
import { notFound, ServiceProblem } from '../problem';
import { tagInPolicy } from './tag-in-policy';

/** @throws ServiceProblem not_found */
export async function knownTag(tenant: Tenant, tagId: string): Promise<Tag> {
  const tag = await findTag(tenant, tagId);
  if (!tag) throw notFound('tag');
  return tag;
}

/** @throws ServiceProblem conflict when another tag has this name, however it is written */
export async function requireFreeName(tenant: Tenant, name: string, ownId: string | null): Promise<void> {
  const taken = await findTagByName(tenant, name);
  if (taken !== null && taken !== ownId) {
    throw new ServiceProblem('conflict', 'There is a tag of this name already');
  }
}

/** The policy asks for tags by name, so one that it asks for keeps its own. @throws ServiceProblem in_use */
export async function requireUnnamed(tenant: Tenant, tag: Tag): Promise<void> {
  const named = await tagInPolicy(tenant, tag.name);
  if (named !== null) throw new ServiceProblem('in_use', `${named}. Change the policy first`);
}
