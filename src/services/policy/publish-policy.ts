import type { PolicySummary } from '../../contracts/api/policy';
import { lockPolicyVersion } from '../../db/repositories/policies';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { findVersion } from './find-version';
import { putInForce } from './put-in-force';
import { restoreIn } from './restore-policy';

export interface PublishInput {
  readonly version: number;
  readonly note: string | undefined;
  /** The save that was looked at; left out, whatever the draft says now is published. */
  readonly revision?: number | undefined;
}

/**
 * Puts a version in force: a draft, or an earlier one, which comes back as a new version. Turns from now on are
 * decided by it.
 * @throws ServiceProblem validation_failed with a sentence for each error, not_found, conflict when the draft has
 *   moved on since it was looked at
 */
export function publishPolicy(ctx: ServiceContext, input: PublishInput): Promise<PolicySummary> {
  const { version, note, revision } = input;
  return inTenant(ctx, async (work) => {
    // What is looked at here is what is put in force.
    await lockPolicyVersion(work, version);
    const { summary } = await findVersion(work, version);
    if (summary.status === 'published') return summary;
    if (summary.status === 'superseded') return restoreIn(ctx, work, { version, note, publish: true });
    if (revision !== undefined && revision !== summary.revision) {
      const who = summary.updatedBy?.name ?? 'Somebody';
      throw new ServiceProblem('conflict', `${who} has changed this draft since; look at it again`);
    }
    return putInForce(ctx, work, { version, note });
  });
}
