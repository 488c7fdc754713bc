import type { PolicySummary } from '../../contracts/api/policy';
import { insertPolicyDraft } from '../../db/repositories/policies';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant, type Work } from '../work';
import { findVersion } from './find-version';
import { auditPolicy } from './policy-audit';
import { putInForce } from './put-in-force';

export interface RestoreInput {
  readonly version: number;
  /** In force at once, or as a draft to be looked at first. */
  readonly publish: boolean;
  readonly note: string | undefined;
}

/**
 * Brings an earlier version back as a new one: versions are never rewritten, so the list stays the history.
 * @throws ServiceProblem not_found; validation_failed when it is to be in force and cannot be any more
 */
export function restorePolicy(ctx: ServiceContext, input: RestoreInput): Promise<PolicySummary> {
  return inTenant(ctx, (work) => restoreIn(ctx, work, input));
}

/** The same within the caller's transaction. */
export async function restoreIn(
  ctx: ServiceContext,
  work: Work,
  { version: from, publish, note }: RestoreInput,
): Promise<PolicySummary> {
  const { document } = await findVersion(work, from);
  const said = note ?? `Back to version ${from}`;
  const createdBy = actorMemberId(ctx);
  const version = await insertPolicyDraft(work, { document, note: said, createdBy, restoredFrom: from });
  const { summary } = await findVersion(work, version);
  const act = { action: 'restored', subjectId: summary.id, version, note: said, from } as const;
  await auditPolicy(work, ctx, act);
  return publish ? putInForce(ctx, work, { version, note: undefined }) : summary;
}
