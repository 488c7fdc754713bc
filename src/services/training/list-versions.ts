import type { TrainingVersion } from '../../contracts/api/intent-versions';
import { findModelVersions } from '../../db/repositories/intent-models';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { versionView } from './version-view';

/**
 * Versions of the trained model, newest first; the cursor is the lowest version seen.
 * @throws ServiceProblem validation_failed for a cursor that is none
 */
export async function listVersions(
  ctx: ServiceContext,
  query: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ items: TrainingVersion[]; nextCursor: string | null }> {
  const below = query.cursor === undefined ? null : Number(query.cursor);
  if (below !== null && !Number.isSafeInteger(below)) {
    throw new ServiceProblem('validation_failed', undefined, {
      errors: [{ path: 'query.cursor', message: 'Not a cursor of this list' }],
    });
  }
  const page = { below: below === null ? null : Math.min(below, 2_147_483_647), limit: query.limit + 1 };
  const rows = await withTenant(ctx.database, ctx.orgId, (tenant) => findModelVersions(tenant, page));
  const items = rows.slice(0, query.limit).map(versionView);
  return { items, nextCursor: rows.length > query.limit ? String(items.at(-1)?.version ?? '') : null };
}
