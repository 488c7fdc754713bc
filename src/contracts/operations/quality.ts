import { z } from 'zod';
import { conversationReAsksSchema, qualityPeriodQuery, reAsksSchema } from '../api/quality';
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
