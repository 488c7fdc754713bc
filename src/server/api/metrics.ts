import * as operations from '../../contracts/operations/metrics';
import { drillDownMetrics } from '../../services/analytics/drill-down-metrics';
import { getLive as live } from '../../services/analytics/get-live';
import { getMetrics as metrics } from '../../services/analytics/get-metrics';
import { getMetricsChoices as choices } from '../../services/analytics/get-metrics-choices';
import { getStaffing as staffing } from '../../services/analytics/get-staffing';
import { getWallboard as wallboard } from '../../services/analytics/get-wallboard';
import { serve } from '../http/serve';

/** Team API: metrics (design §4, §8). */

export const getMetrics = serve(operations.getMetrics, async ({ ctx, query }) => ({
  body: await metrics(ctx, query),
}));

export const getMetricsDrillDown = serve(operations.getMetricsDrillDown, async ({ ctx, query }) => ({
  body: await drillDownMetrics(ctx, query),
}));

export const getLive = serve(operations.getLive, async ({ ctx }) => ({ body: await live(ctx) }));

export const getStaffing = serve(operations.getStaffing, async ({ ctx, query }) => ({
  body: await staffing(ctx, query),
}));

export const getMetricsChoices = serve(operations.getMetricsChoices, async ({ ctx }) => ({
  body: await choices(ctx),
}));

export const getWallboard = serve(operations.getWallboard, async ({ ctx }) => ({
  body: await wallboard(ctx),
}));
