import * as operations from '../../contracts/operations/metrics';
import { drillDownMetrics } from '../../services/analytics/drill-down-metrics';
import { getLive as live } from '../../services/analytics/get-live';
import { getMetrics as metrics } from '../../services/analytics/get-metrics';
import { serve } from '../http/serve';

/** Team API: metrics (design §4, §8). */

export const getMetrics = serve(operations.getMetrics, async ({ ctx, query }) => ({
  body: await metrics(ctx, query),
}));

export const getMetricsDrillDown = serve(operations.getMetricsDrillDown, async ({ ctx, query }) => ({
  body: await drillDownMetrics(ctx, query),
}));

export const getLive = serve(operations.getLive, async ({ ctx }) => ({ body: await live(ctx) }));
