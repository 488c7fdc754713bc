import type { z } from 'zod';
import type { LeadList, listLeadsQuery } from '../../contracts/api/team';
import { findLeadPage } from '../../db/queries/leads';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { decodeCursor, encodeCursor } from '../page-cursor';

/** A page of leads, highest score first. @throws ServiceProblem validation_failed for a foreign cursor */
export function listLeads(ctx: ServiceContext, query: z.output<typeof listLeadsQuery>): Promise<LeadList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { items, next } = await findLeadPage(tenant, {
      q: query.q?.trim() || undefined,
      stage: query.stage,
      band: query.band,
      after: query.cursor === undefined ? null : decodeCursor(query.cursor),
      limit: query.limit,
    });
    return { items, nextCursor: next && encodeCursor(next) };
  });
}
