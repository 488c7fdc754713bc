import { type TrainingVersionDetail, trainingChangesSchema } from '../../contracts/api/intent-versions';
import { findModelVersion, findTrainedBefore } from '../../db/repositories/intent-models';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { qualityOf, versionView } from './version-view';

/** A version with its cross-validated quality and what changed since the trained one before. @throws not_found */
export function getVersion(
  ctx: ServiceContext,
  input: { readonly version: number },
): Promise<TrainingVersionDetail> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const row = await findModelVersion(tenant, input.version);
    if (!row) throw notFound('version');
    const earlier = await findTrainedBefore(tenant, input.version);
    const before = earlier && qualityOf(earlier);
    return {
      version: versionView(row),
      quality: qualityOf(row),
      changes: row.changes === null ? null : trainingChangesSchema.parse(row.changes),
      before: before && {
        version: earlier.version,
        accuracy: before.accuracy,
        macroF1: before.macroF1,
      },
    };
  });
}
