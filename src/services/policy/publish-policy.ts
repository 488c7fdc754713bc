import type { PolicySummary } from '../../contracts/api/policy';
import { insertAudit } from '../../db/repositories/audit';
import { markPublished } from '../../db/repositories/policies';
import { isPublishable, validatePolicy } from '../../domain/policy/validate';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { findVersion } from './find-version';
import { policySurroundings } from './policy-surroundings';

/**
 * Puts a version in force: a draft, or an earlier one to roll back to. Turns from now on are decided by it.
 * @throws ServiceProblem validation_failed with a sentence for each error, not_found
 */
export function publishPolicy(
  ctx: ServiceContext,
  input: { readonly version: number; readonly note: string | undefined },
): Promise<PolicySummary> {
  const memberId = ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
  return inTenant(ctx, async (work) => {
    const { summary, document } = await findVersion(work, input.version);
    if (summary.status === 'published') return summary;
    const problems = validatePolicy(document, (await policySurroundings(work)).surroundings);
    if (!isPublishable(problems)) {
      const errors = problems
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, sentence }) => ({ path: rule, message: sentence }));
      throw new ServiceProblem('validation_failed', 'The policy has errors', { errors });
    }
    await markPublished(work, input.version, { publishedBy: memberId, note: input.note });
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: memberId,
      action: 'policy.published',
      subjectId: summary.id,
      data: { version: input.version },
    });
    return (await findVersion(work, input.version)).summary;
  });
}
