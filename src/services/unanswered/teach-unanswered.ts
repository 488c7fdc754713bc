import { markHandled } from '../../db/repositories/unanswered-questions';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { addExample } from '../training/add-example';
import { inTenant } from '../work';
import { requireQuestions } from './require-questions';

/** More wordings of one thing teach an intent little. */
const MOST_EXAMPLES = 20;

/**
 * Adds the wordings to an intent's examples and takes the questions off the list.
 * @throws ServiceProblem not_found; validation_failed when there is no such intent; conflict when a wording is an
 * example of another one
 */
export function teachUnanswered(
  ctx: ServiceContext,
  input: { readonly questionIds: readonly string[]; readonly intent: string },
): Promise<{ readonly handled: number }> {
  const { questionIds, intent } = input;
  const addedByMemberId = actorMemberId(ctx);
  return inTenant(ctx, async (work) => {
    const wordings = await requireQuestions(work, questionIds);
    for (const text of wordings.slice(0, MOST_EXAMPLES)) {
      await addExample(work, { intent, text, source: 'unanswered', addedByMemberId });
    }
    const handled = await markHandled(work, questionIds, { verdict: 'example', memberId: addedByMemberId });
    return { handled };
  });
}
