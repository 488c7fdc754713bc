import type { z } from 'zod';
import type { LeadTimeline, leadTimelineQuery } from '../../contracts/api/lead-timeline';
import { findTimelinePage } from '../../db/queries/lead-timeline';
import { findLead } from '../../db/queries/thread-people';
import { withTenant } from '../../db/tenant';
import { TIMELINE_KINDS } from '../../domain/leads/timeline-kinds';
import type { ServiceContext } from '../context';
import { decodeCursor, encodeCursor } from '../page-cursor';
import { notFound } from '../problem';

/** A page of a lead's timeline, newest first. @throws ServiceProblem not_found, validation_failed for a foreign cursor */
export async function getTimeline(
  ctx: ServiceContext,
  input: { readonly leadId: string; readonly query: z.output<typeof leadTimelineQuery> },
): Promise<LeadTimeline> {
  const { query } = input;
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor);
  const kinds = query.kinds && query.kinds.length > 0 ? query.kinds : TIMELINE_KINDS;
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const lead = await findLead(tenant, input.leadId);
    if (!lead) throw notFound('lead');
    const { id: leadId } = lead;
    const { items, next } = await findTimelinePage(tenant, { leadId, kinds, after, limit: query.limit });
    return { items, nextCursor: next && encodeCursor(next) };
  });
}
