import { deleteExampleRow } from '../../db/repositories/intent-examples';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Deletes an example; the bot forgets it with the next training. @throws ServiceProblem not_found */
export function deleteExample(ctx: ServiceContext, input: { readonly exampleId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await deleteExampleRow(work, input.exampleId))) throw notFound('example');
  });
}
