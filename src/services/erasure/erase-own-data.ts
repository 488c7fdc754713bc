import { findVisitor } from '../../db/repositories/visitors';
import type { VisitorContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { erasePerson } from './erase-person';

/**
 * A visitor has everything deleted that they said and gave, in all conversations and from all browsers that are known
 * to be theirs. @throws ServiceProblem not_found
 */
export function eraseOwnData(ctx: VisitorContext): Promise<void> {
  return inTenant(
    ctx,
    async (work) => {
      const visitor = await findVisitor(work, ctx.actor.visitorId);
      if (!visitor) throw notFound('visitor');
      await erasePerson(work, visitor.leadId, { kind: 'visitor', id: null });
    },
    { timeoutMs: 60_000 },
  );
}
