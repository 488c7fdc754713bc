import type { PlaybookList } from '../../contracts/api/playbooks';
import { findPlaybooks } from '../../db/repositories/playbooks';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** What the organisation wants done, by reason; reasons without a playbook are left out. */
export function listPlaybooks(ctx: ServiceContext): Promise<PlaybookList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => ({ items: await findPlaybooks(tenant) }));
}
