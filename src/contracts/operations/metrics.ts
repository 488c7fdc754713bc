import { z } from 'zod';
import { liveSchema } from '../api/live';
import {
  metricsDrillDownQuery,
  metricsDrillDownSchema,
  metricsQuery,
  metricsReportSchema,
} from '../api/metrics';
import { metricsChoicesSchema } from '../api/metrics-choices';
import { staffingQuery, staffingSchema } from '../api/staffing';
import { wallboardSchema } from '../api/wallboard';
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

export const getStaffing = defineOperation({
  id: 'getStaffing',
  method: 'get',
  path: `${base}/staffing`,
  summary: 'How long members were online, by weekday and hour; agents see their own',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: staffingQuery,
  response: staffingSchema,
});

export const getMetricsChoices = defineOperation({
  id: 'getMetricsChoices',
  method: 'get',
  path: `${base}/choices`,
  summary: 'Channels, languages and pages that figures can be narrowed to',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  response: metricsChoicesSchema,
});

export const getWallboard = defineOperation({
  id: 'getWallboard',
  method: 'get',
  path: `${base}/wallboard`,
  summary: 'Queue, people, today’s service level and the latest events, for a screen on the wall',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  response: wallboardSchema,
});
