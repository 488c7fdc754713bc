import type { Intent } from '../../contracts/api/intents';
import { countExamplesOf } from '../../db/repositories/intent-examples';
import { findLiveVersion } from '../../db/repositories/intent-models';
import { ensureIntents, updateIntent } from '../../db/repositories/intents';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { requireFreeName } from './create-intent';
import { intentView } from './intent-view';
import { isBuiltin } from './known-intent';
import { requireName } from './require-name';
import { qualityOf } from './version-view';

/**
 * Renames or describes an intent; its examples follow. The bot uses the new name after the next training.
 * @throws ServiceProblem not_found, validation_failed for a name without letters, conflict for a name that is taken or
 * an intent that every bot knows
 */
export function changeIntent(
  ctx: ServiceContext,
  input: {
    readonly name: string;
    readonly change: { readonly name?: string | undefined; readonly description?: string | undefined };
  },
): Promise<Intent> {
  const { name, change } = input;
  return inTenant(ctx, async (work) => {
    const next = change.name === undefined ? name : requireName(change.name);
    if (isBuiltin(name)) {
      if (next !== name)
        throw new ServiceProblem('conflict', 'An intent that every bot knows keeps its name');
      await ensureIntents(work, [name]);
    } else if (next !== name) {
      await requireFreeName(work, next);
    }
    const row = await updateIntent(work, name, {
      ...(next === name ? {} : { name: next }),
      ...(change.description === undefined ? {} : { description: change.description }),
    });
    if (!row) throw notFound('intent');
    const live = await findLiveVersion(work);
    return intentView({
      ...row,
      examples: await countExamplesOf(work, row.name),
      quality: live && (qualityOf(live)?.perIntent.find(({ intent }) => intent === row.name) ?? null),
    });
  });
}
