import { ensureIntents, findIntent } from '../../db/repositories/intents';
import type { Tenant } from '../../db/tenant';
import { intentNameOf } from '../../domain/training/intent-name';
import { ServiceProblem } from '../problem';
import { BUILTIN } from './intent-view';

/** Whether every bot knows it, before anybody has taught it anything. */
export const isBuiltin = (name: string): boolean => BUILTIN.has(name);

/**
 * The name of an intent that examples may be added to; a built-in one gets its row with the first of them.
 * @throws ServiceProblem validation_failed when there is no such intent
 */
export async function knownIntent(tenant: Tenant, label: string): Promise<string> {
  const name = intentNameOf(label);
  if (name !== null && isBuiltin(name)) {
    await ensureIntents(tenant, [name]);
    return name;
  }
  if (name === null || !(await findIntent(tenant, name))) {
    throw new ServiceProblem('validation_failed', `There is no intent “${label}”`, {
      errors: [{ path: 'body.intent', message: `There is no intent “${label}”` }],
    });
  }
  return name;
}
