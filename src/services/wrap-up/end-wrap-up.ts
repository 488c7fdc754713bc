import { enqueueJob } from '../../db/repositories/jobs';
import { clearEndedWrapUps, setWrapUp } from '../../db/repositories/wrap-up';
import type { MemberContext, SystemContext } from '../context';
import { inTenant, type Work } from '../work';
import { announceWrapUp } from './announce-wrap-up';

/** A member is ready before their wrap-up time is over: what waits is offered at once. Doing it again changes nothing. */
export function endWrapUp(ctx: MemberContext): Promise<void> {
  const { memberId } = ctx.actor;
  return inTenant(ctx, async (work) => {
    if (!(await setWrapUp(work, memberId, null))) return;
    announceWrapUp(work, memberId, null);
    await drain(work);
  });
}

/**
 * Takes up members whose wrap-up time has run out and routes what waits for them.
 * @returns how many
 */
export function endWrapUpsThatAreOver(ctx: SystemContext): Promise<number> {
  return inTenant(ctx, async (work) => {
    const memberIds = await clearEndedWrapUps(work);
    for (const memberId of memberIds) announceWrapUp(work, memberId, null);
    if (memberIds.length > 0) await drain(work);
    return memberIds.length;
  });
}

const drain = (work: Work) => enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
