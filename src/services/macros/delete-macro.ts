import { deleteMacroRow } from '../../db/repositories/macros';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Deletes a macro; what it has done stays. @throws ServiceProblem not_found */
export function deleteMacro(ctx: ServiceContext, input: { readonly macroId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await deleteMacroRow(work, input.macroId))) throw notFound('macro');
  });
}
