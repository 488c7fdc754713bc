import { deleteIntentRow } from '../../db/repositories/intents';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/**
 * Deletes an intent with its examples; of a built-in one the organisation's examples go. The bot forgets it with the
 * next training.
 * @throws ServiceProblem not_found
 */
export function deleteIntent(ctx: ServiceContext, input: { readonly name: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await deleteIntentRow(work, input.name))) throw notFound('intent');
  });
}
