import type { Tag } from '../../contracts/api/tags';
import { findTag, findTagByName } from '../../db/repositories/tags';
import type { Tenant } from '../../db/tenant';
import { notFound, ServiceProblem } from '../problem';

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
