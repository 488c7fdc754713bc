import type { PolicySummary } from '../../contracts/api/policy';
import { markPublished } from '../../db/repositories/policies';
import { wantRescoring } from '../../db/repositories/rescoring';
import { isSameJson } from '../../domain/policy/same-value';
import { isPublishable, validatePolicy } from '../../domain/policy/validate';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import type { Work } from '../work';
import { findVersion } from './find-version';
import { loadOrgPolicy } from './org-policy';
import { auditPolicy } from './policy-audit';
import { policySurroundings } from './policy-surroundings';

/**
 * Publishes a draft within the caller's transaction.
 * @throws ServiceProblem validation_failed with a sentence for each error
 */
export async function putInForce(
  ctx: ServiceContext,
  work: Work,
  { version, note }: { readonly version: number; readonly note: string | undefined },
): Promise<PolicySummary> {
  const { document } = await findVersion(work, version);
  const problems = validatePolicy(document, (await policySurroundings(work)).surroundings);
  if (!isPublishable(problems)) {
    const errors = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, sentence }) => ({ path: rule, message: sentence }));
    throw new ServiceProblem('validation_failed', 'The policy has errors', { errors });
  }
  const inForce = await loadOrgPolicy(work);
  await markPublished(work, version, { publishedBy: actorMemberId(ctx), note });
  if (!isSameJson(inForce.document.scoring, document.scoring)) {
    await wantRescoring(work);
  }
  const { summary } = await findVersion(work, version);
  const act = { action: 'published', subjectId: summary.id, version, note: summary.note } as const;
  await auditPolicy(work, ctx, act);
  return summary;
}
