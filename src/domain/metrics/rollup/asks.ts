import { equalAge, previousPeriod } from '../previous-period';
import type { MetricsContext, MetricsQuery } from '../query';
import { seriesBuckets } from '../series-buckets';
import { type Ask, groupingsOf } from './sums';

/** What a query asks of its period, as it stands now. */
export function askCurrent(query: MetricsQuery, { now, timeZone }: MetricsContext): Ask {
  return {
    period: { from: query.from, to: query.to },
    asOf: now,
    buckets: seriesBuckets(query, query.granularity, timeZone),
    groupings: groupingsOf(query, true),
  };
}

/** What it asks of the period before, at equal age; null without a comparison. */
export function askPrevious(query: MetricsQuery, { now, timeZone }: MetricsContext): Ask | null {
  if (query.compare === null) return null;
  const period = previousPeriod(query, timeZone);
  return {
    period,
    asOf: equalAge(query, period, now),
    buckets: seriesBuckets(period, query.granularity, timeZone),
    groupings: groupingsOf(query, false),
  };
}
