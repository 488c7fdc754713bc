import { z } from 'zod';
import { liveSchema } from '../api/live';
import {
  metricsDrillDownQuery,
  metricsDrillDownSchema,
  metricsQuery,
  metricsReportSchema,
} from '../api/metrics';
import { defineOperation } from '../define-operation';

/** Team API: metrics (design §4, §8). Agents see their own figures. */

const params = z.object({ org: z.string().max(80) });
const base = '/api/v1/orgs/{org}/metrics';

export const getMetrics = defineOperation({
  id: 'getMetrics',
  method: 'get',
  path: base,
  summary: 'The figures of a period, by day, with breakdowns; `compare=previous` adds the period before',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: metricsQuery,
  response: metricsReportSchema,
});

export const getMetricsDrillDown = defineOperation({
  id: 'getMetricsDrillDown',
  method: 'get',
  path: `${base}/conversations`,
  summary: 'The conversations behind one figure',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: metricsDrillDownQuery,
  response: metricsDrillDownSchema,
});

export const getLive = defineOperation({
  id: 'getLive',
  method: 'get',
  path: `${base}/live`,
  summary: 'Queue, staff and load of this instant',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: liveSchema,
});
