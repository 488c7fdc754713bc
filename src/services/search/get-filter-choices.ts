import type { FilterChoices } from '../../contracts/api/inbox-filter';
import { findFilterChoices } from '../../db/queries/filter-choices';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** What a list of conversations can be narrowed to in this organisation. */
export function getFilterChoices(ctx: ServiceContext): Promise<FilterChoices> {
  return withTenant(ctx.database, ctx.orgId, findFilterChoices);
}
