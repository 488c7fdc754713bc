import { findSampledUntil } from '../../db/queries/review-population';
import { isoWeekOf } from '../../domain/quality/review/iso-week';
import { type Services, systemContext } from '../../services/context';
import { drawWeek } from '../../services/quality/draw-review-sample';
import { attemptEach } from '../attempt-each';

/** Draws for review what the week before has left, for every organisation where that has not been done. */
export async function drawReviewSamples(services: Services, now = new Date()): Promise<void> {
  const orgs = (await findSampledUntil(services.database)).flatMap(({ orgId, timeZone, sampledUntil }) => {
    const week = isoWeekOf(now, timeZone, -1);
    if (sampledUntil !== null && sampledUntil >= week.to) return [];
    const from = sampledUntil !== null && sampledUntil > week.from ? sampledUntil : week.from;
    return [{ orgId, week: { ...week, from } }];
  });
  await attemptEach(orgs, ({ orgId, week }) => drawWeek(systemContext(services, orgId), week), {
    log: services.log,
    failure: 'no conversations were drawn for review',
  });
}
