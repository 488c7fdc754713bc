import { z } from 'zod';
import {
  agentFeedbackSchema,
  conversationIdsSchema,
  conversationJourneySchema,
  conversationReAsksSchema,
  feedbackBehindQuery,
  journeyFlowSchema,
  journeyLinkQuery,
  qualityPeriodQuery,
  reAsksSchema,
  scoreCalibrationSchema,
} from '../api/quality';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: quality of handoffs (design §4). Agents see what is their own. */

const params = z.object({ org: z.string().max(80) });
const base = '/api/v1/orgs/{org}/quality';

export const getReAsks = defineOperation({
  id: 'getReAsks',
  method: 'get',
  path: `${base}/re-asks`,
  summary: 'Messages of agents that asked for something already captured; agents get their own',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: qualityPeriodQuery,
  response: reAsksSchema,
});

export const getConversationReAsks = defineOperation({
  id: 'getConversationReAsks',
  method: 'get',
  path: '/api/v1/orgs/{org}/conversations/{id}/re-asks',
  summary: 'Messages of a conversation that asked for something already captured',
  auth: 'team',
  permission: 'conversation.read',
  params: params.extend({ id }),
  response: conversationReAsksSchema,
});

export const getAgentFeedback = defineOperation({
  id: 'getAgentFeedback',
  method: 'get',
  path: `${base}/feedback`,
  summary: 'What agents answer about the handoffs they held; agents get their own answers and comments',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: qualityPeriodQuery,
  response: agentFeedbackSchema,
});

export const getFeedbackConversations = defineOperation({
  id: 'getFeedbackConversations',
  method: 'get',
  path: `${base}/feedback/conversations`,
  summary: 'The conversations behind one number of the feedback; agents get their own',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: feedbackBehindQuery,
  response: conversationIdsSchema,
});

export const getJourneyFlow = defineOperation({
  id: 'getJourneyFlow',
  method: 'get',
  path: `${base}/journey`,
  summary: 'How many conversations went which way before, during and after a transfer',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  query: qualityPeriodQuery,
  response: journeyFlowSchema,
});

export const getJourneyConversations = defineOperation({
  id: 'getJourneyConversations',
  method: 'get',
  path: `${base}/journey/conversations`,
  summary: 'The conversations that went from one step to another, as many as the flow says',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  query: journeyLinkQuery,
  response: conversationIdsSchema,
});

export const getConversationJourney = defineOperation({
  id: 'getConversationJourney',
  method: 'get',
  path: '/api/v1/orgs/{org}/conversations/{id}/journey',
  summary: 'What happened in one conversation and how long it took, from the first page on',
  auth: 'team',
  permission: 'conversation.read',
  params: params.extend({ id }),
  response: conversationJourneySchema,
});

export const getScoreCalibration = defineOperation({
  id: 'getScoreCalibration',
  method: 'get',
  path: `${base}/calibration`,
  summary: 'Lead scores against what became of the leads, by tenths, by week and by month',
  auth: 'team',
  permission: 'metrics.read_all',
  params,
  query: qualityPeriodQuery,
  response: scoreCalibrationSchema,
});
