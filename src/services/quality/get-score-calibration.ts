import type { QualityPeriodInput, ScoreCalibrationReport } from '../../contracts/api/quality';
import { findScoredOutcomes } from '../../db/queries/quality-rows';
import { withTenant } from '../../db/tenant';
import { scoreCalibration } from '../../domain/quality/calibration/score-calibration';
import type { ServiceContext } from '../context';
import { qualityPeriod } from './quality-period';

/** Scores of a day after the first message against what became of the leads within 30 days. */
export function getScoreCalibration(
  ctx: ServiceContext,
  input: QualityPeriodInput,
): Promise<ScoreCalibrationReport> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const outcomes = await findScoredOutcomes(tenant, await qualityPeriod(tenant, input));
    return { ...scoreCalibration(outcomes), leads: outcomes.length };
  });
}
