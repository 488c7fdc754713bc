import { markHandled, reopenQuestions } from '../../db/repositories/unanswered-questions';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { requireQuestions } from './require-questions';

/**
 * Takes questions off the list, or puts them back on it. Those that should have gone to a person do so from now on:
 * the bot reads messages like them as a request for one.
 * @throws ServiceProblem not_found
 */
export function judgeUnanswered(
  ctx: ServiceContext,
  input: { readonly questionIds: readonly string[]; readonly verdict: 'person' | 'ignored' | 'open' },
): Promise<{ readonly handled: number }> {
  const { questionIds, verdict } = input;
  return inTenant(ctx, async (work) => {
    await requireQuestions(work, questionIds);
    if (verdict === 'open') return { handled: await reopenQuestions(work, questionIds) };
    return { handled: await markHandled(work, questionIds, { verdict, memberId: actorMemberId(ctx) }) };
  });
}
