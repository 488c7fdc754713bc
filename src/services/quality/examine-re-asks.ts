import { findReAskMaterial } from '../../db/queries/re-ask-material';
import { storeReAsks } from '../../db/repositories/re-asks';
import type { Tenant } from '../../db/tenant';
import { examineEpisode } from '../../domain/quality/re-asks/examine-episode';
import type { SystemContext } from '../context';
import { inTenant } from '../work';

/** Looks through the agents' messages of answered episodes for questions already answered, and stores what it finds. */
export async function examineReAsks(tenant: Tenant, handoffIds: readonly string[]): Promise<void> {
  const material = await findReAskMaterial(tenant, handoffIds);
  await storeReAsks(
    tenant,
    new Map([...material].map(([handoffId, episode]) => [handoffId, examineEpisode(episode)])),
  );
}

/** The same for episodes that ended before anybody looked. */
export function examineLeftReAsks(
  ctx: SystemContext,
  input: { readonly handoffIds: readonly string[] },
): Promise<void> {
  return inTenant(ctx, (work) => examineReAsks(work, input.handoffIds));
}
