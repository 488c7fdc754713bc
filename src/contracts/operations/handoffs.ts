import { z } from 'zod';
import {
  acceptBody,
  feedbackBody,
  handoffDetailSchema,
  handoffResultSchema,
  resolveBody,
  returnBody,
  transferBody,
} from '../api/handoff';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: episodes of handoff (design §8). */

const params = z.object({ org: z.string().max(80), id });
const base = '/api/v1/orgs/{org}/handoffs/{id}';

export const getHandoff = defineOperation({
  id: 'getHandoff',
  method: 'get',
  path: base,
  summary: 'An episode with its context packet',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: handoffDetailSchema,
});

export const noteContextOpened = defineOperation({
  id: 'noteContextOpened',
  method: 'post',
  path: `${base}/opened`,
  summary: 'The context is in sight; counts for the owner only, and once',
  auth: 'team',
  permission: 'conversation.reply',
  params,
  response: z.object({ noted: z.boolean() }),
});

export const acceptHandoff = defineOperation({
  id: 'acceptHandoff',
  method: 'post',
  path: `${base}/accept`,
  summary: 'Takes the conversation; one member wins, and the others are told who',
  auth: 'team',
  permission: 'handoff.accept',
  params,
  body: acceptBody,
  response: handoffResultSchema,
});

export const declineHandoff = defineOperation({
  id: 'declineHandoff',
  method: 'post',
  path: `${base}/decline`,
  summary: 'Lets an offer pass',
  auth: 'team',
  permission: 'handoff.accept',
  params,
  response: handoffResultSchema,
});

export const resolveHandoff = defineOperation({
  id: 'resolveHandoff',
  method: 'post',
  path: `${base}/resolve`,
  summary: 'Ends the episode with an outcome',
  auth: 'team',
  permission: 'conversation.reply',
  params,
  body: resolveBody,
  response: handoffResultSchema,
});

export const returnHandoff = defineOperation({
  id: 'returnHandoff',
  method: 'post',
  path: `${base}/return`,
  summary: 'Hands the conversation back to the bot',
  auth: 'team',
  permission: 'conversation.reply',
  params,
  body: returnBody,
  response: handoffResultSchema,
});

export const transferHandoff = defineOperation({
  id: 'transferHandoff',
  method: 'post',
  path: `${base}/transfer`,
  summary: 'Passes the conversation to a member or team that is available',
  auth: 'team',
  permission: 'conversation.reply',
  params,
  body: transferBody,
  response: handoffResultSchema,
});

export const giveFeedback = defineOperation({
  id: 'giveFeedback',
  method: 'post',
  path: `${base}/feedback`,
  summary: 'Right time? Right reason? Enough context?',
  auth: 'team',
  permission: 'conversation.reply',
  params,
  body: feedbackBody,
  status: 201,
  response: z.object({ stored: z.literal(true) }),
});
