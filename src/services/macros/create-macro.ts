import { MACROS_PER_ORG, type Macro, type MacroInput } from '../../contracts/api/macros';
import { countMacros, findMacro, insertMacro } from '../../db/repositories/macros';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { checkMacro } from './check-macro';

/**
 * Adds a macro.
 * @throws ServiceProblem conflict when the name is taken or there are too many, validation_failed, not_found
 */
export function createMacro(ctx: ServiceContext, input: MacroInput): Promise<Macro> {
  return inTenant(ctx, async (work) => {
    await checkMacro(work, input, null);
    if ((await countMacros(work)) >= MACROS_PER_ORG) {
      throw new ServiceProblem('conflict', `An organisation has at most ${MACROS_PER_ORG} macros`);
    }
    const macro = await findMacro(work, await insertMacro(work, input));
    if (!macro) throw notFound('macro');
    return macro;
  });
}
