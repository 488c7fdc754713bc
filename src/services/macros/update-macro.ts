import type { Macro, MacroInput } from '../../contracts/api/macros';
import { findMacro, updateMacroRow } from '../../db/repositories/macros';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { checkMacro } from './check-macro';

/** Changes a macro. @throws ServiceProblem not_found, conflict when the name is taken, validation_failed */
export function updateMacro(
  ctx: ServiceContext,
  input: { readonly macroId: string; readonly macro: MacroInput },
): Promise<Macro> {
  return inTenant(ctx, async (work) => {
    if (!(await findMacro(work, input.macroId))) throw notFound('macro');
    await checkMacro(work, input.macro, input.macroId);
    await updateMacroRow(work, input.macroId, input.macro);
    const macro = await findMacro(work, input.macroId);
    if (!macro) throw notFound('macro');
    return macro;
  });
}
