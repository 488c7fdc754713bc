import type { Intent } from '../../contracts/api/intents';
import { countIntents, findIntent, insertIntent } from '../../db/repositories/intents';
import { INTENTS_PER_ORG } from '../../domain/training/limits';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { intentView } from './intent-view';
import { isBuiltin } from './known-intent';
import { requireName } from './require-name';

/**
 * Makes an intent without examples.
 * @throws ServiceProblem validation_failed for a name without letters or when there are too many, conflict when there
 * is one of this name or every bot knows it
 */
export function createIntent(
  ctx: ServiceContext,
  input: { readonly name: string; readonly description: string },
): Promise<Intent> {
  return inTenant(ctx, async (work) => {
    const name = requireName(input.name);
    await requireFreeName(work, name);
    if ((await countIntents(work)) >= INTENTS_PER_ORG) {
      const message = `An organisation may have ${INTENTS_PER_ORG} intents`;
      throw new ServiceProblem('validation_failed', message, { errors: [{ path: 'body.name', message }] });
    }
    const row = await insertIntent(work, { name, description: input.description });
    return intentView({ name, description: row.description, examples: 0, quality: null });
  });
}

/** @throws ServiceProblem conflict */
export async function requireFreeName(work: Work, name: string): Promise<void> {
  if (isBuiltin(name)) {
    throw new ServiceProblem('conflict', `Every bot knows “${name}”; add your examples to it`);
  }
  if (await findIntent(work, name))
    throw new ServiceProblem('conflict', `There is an intent “${name}” already`);
}
