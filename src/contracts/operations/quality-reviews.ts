import { z } from 'zod';
import { qualityPeriodQuery } from '../api/quality';
import {
  disagreementsQuery,
  disagreementsSchema,
  drawnSampleSchema,
  drawSampleBody,
  handoffAccuracySchema,
  reviewQueueSchema,
  reviewVerdictBody,
  takeBackQuery,
} from '../api/quality-reviews';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: reviews of handoff decisions (design §4), by those who may see everybody's figures. */

const params = z.object({ org: z.string().max(80) });
const item = params.extend({ id });
const base = '/api/v1/orgs/{org}/quality';
const itemPath = '/api/v1/orgs/{org}/review-items/{id}/verdict';

export const getReviewQueue = defineOperation({
  id: 'getReviewQueue',
  method: 'get',
  path: `${base}/reviews/next`,
  summary: 'The next conversation for the caller to judge, cut, with what the system did hidden',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  response: reviewQueueSchema,
});

export const drawReviewSample = defineOperation({
  id: 'drawReviewSample',
  method: 'post',
  path: `${base}/reviews/samples`,
  summary: 'Draws conversations of the current week for review',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  body: drawSampleBody,
  response: drawnSampleSchema,
  status: 201,
});

export const giveReviewVerdict = defineOperation({
  id: 'giveReviewVerdict',
  method: 'put',
  path: itemPath,
  summary: 'The caller’s verdict on a conversation; saying it again replaces it',
  auth: 'team',
  permission: 'metrics.read_all',
  params: item,
  body: reviewVerdictBody,
});

export const takeBackReviewVerdict = defineOperation({
  id: 'takeBackReviewVerdict',
  method: 'delete',
  path: itemPath,
  summary: 'Takes the caller’s own verdict back, shortly after it was given',
  auth: 'team',
  permission: 'metrics.read_all',
  params: item,
  query: takeBackQuery,
});

export const getDisagreements = defineOperation({
  id: 'getDisagreements',
  method: 'get',
  path: `${base}/reviews/disagreements`,
  summary: 'Conversations that two reviewers judged differently, a page at a time',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  query: disagreementsQuery,
  response: disagreementsSchema,
});

export const getHandoffAccuracy = defineOperation({
  id: 'getHandoffAccuracy',
  method: 'get',
  path: `${base}/accuracy`,
  summary: 'Precision, recall and timing of handoffs as reviewers judged them, with intervals and agreement',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  query: qualityPeriodQuery,
  response: handoffAccuracySchema,
});
