import type { IntentList } from '../../contracts/api/intents';
import { countExamplesByIntent, hasChangedSince } from '../../db/queries/training';
import { findLiveVersion, findModelVersions, findOpenTrainings } from '../../db/repositories/intent-models';
import { findIntents } from '../../db/repositories/intents';
import { withTenant } from '../../db/tenant';
import { EXAMPLES_PER_ORG } from '../../domain/training/limits';
import type { ServiceContext } from '../context';
import { BUILTIN, intentView } from './intent-view';
import { qualityOf, versionView } from './version-view';

/** Every intent the bot knows or will know, by name, and where its training stands. */
export function listIntents(ctx: ServiceContext): Promise<IntentList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const rows = await findIntents(tenant);
    const counts = await countExamplesByIntent(tenant);
    const live = await findLiveVersion(tenant);
    const [current] = await findOpenTrainings(tenant);
    const [newest] = await findModelVersions(tenant, { below: null, limit: 1 });
    const examples = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const untrained = live ? await hasChangedSince(tenant, live) : examples > 0;
    const descriptions = new Map(rows.map(({ name, description }) => [name, description]));
    const quality = new Map((live && qualityOf(live)?.perIntent)?.map((one) => [one.intent, one]));
    const names = [...new Set([...BUILTIN.keys(), ...descriptions.keys()])].toSorted();
    return {
      items: names.map((name) =>
        intentView({
          name,
          description: descriptions.get(name) ?? '',
          examples: counts.get(name) ?? 0,
          quality: quality.get(name) ?? null,
        }),
      ),
      nextCursor: null,
      examples,
      examplesLimit: EXAMPLES_PER_ORG,
      live: live && versionView(live),
      current: current ? versionView(current) : null,
      failed: newest?.status === 'failed' ? versionView(newest) : null,
      untrained,
    };
  });
}
