import type { z } from 'zod';
import type { chatLeadSchema } from '../../contracts/api/chat';
import { findVisitor } from '../../db/repositories/visitors';
import type { VisitorContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** The contact details known of the calling visitor. @throws ServiceProblem not_found */
export function readOwnLead(ctx: VisitorContext): Promise<z.output<typeof chatLeadSchema>> {
  return inTenant(ctx, async (work) => {
    const visitor = await findVisitor(work, ctx.actor.visitorId);
    if (!visitor) throw notFound('visitor');
    const { name, email, phone, company } = visitor.lead;
    return { name, email, phone, company };
  });
}
