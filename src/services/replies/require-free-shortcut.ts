import type { CannedReplyInput } from '../../contracts/api/canned-replies';
import { findReplyByShortcut } from '../../db/repositories/canned-replies';
import type { Tenant } from '../../db/tenant';
import { ServiceProblem } from '../problem';

/** @throws ServiceProblem conflict when the team, or everybody, has another reply of this shortcut */
export async function requireFreeShortcut(
  tenant: Tenant,
  reply: Pick<CannedReplyInput, 'shortcut' | 'teamId'>,
  ownId: string | null,
): Promise<void> {
  const taken = await findReplyByShortcut(tenant, reply);
  if (taken === null || taken === ownId) return;
  const whose = reply.teamId === null ? 'for everybody' : 'in this team';
  throw new ServiceProblem('conflict', `There is a reply /${reply.shortcut} ${whose} already`);
}
