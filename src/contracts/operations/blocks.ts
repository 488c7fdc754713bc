import { z } from 'zod';
import {
  addBlockBody,
  blockedVisitorSchema,
  blockListSchema,
  blockSchema,
  blockVisitorBody,
  reviewedSpamSchema,
  reviewSpamBody,
} from '../api/blocks';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: the block list, and what a member says of a conversation that looks like spam. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';
const managed = { auth: 'team', permission: 'settings.manage' } as const;
const ofConversation = { auth: 'team', permission: 'conversation.reply', params: one } as const;

export const listBlocks = defineOperation({
  ...managed,
  id: 'listBlocks',
  method: 'get',
  path: `${base}/blocks`,
  summary: 'Visitors and address ranges that may not chat, newest first',
  params,
  response: blockListSchema,
});

export const addBlock = defineOperation({
  ...managed,
  id: 'addBlock',
  method: 'post',
  path: `${base}/blocks`,
  summary: 'Blocks an address or a range of addresses',
  params,
  body: addBlockBody,
  response: blockSchema,
  status: 201,
});

export const liftBlock = defineOperation({
  ...managed,
  id: 'liftBlock',
  method: 'delete',
  path: `${base}/blocks/{id}`,
  summary: 'Lifts a block',
  params: one,
});

export const blockVisitor = defineOperation({
  ...ofConversation,
  id: 'blockVisitor',
  method: 'post',
  path: `${base}/conversations/{id}/block`,
  summary: 'Blocks the visitor of a conversation and ends it as spam',
  body: blockVisitorBody,
  response: blockedVisitorSchema,
});

export const reviewSpam = defineOperation({
  ...ofConversation,
  id: 'reviewSpam',
  method: 'put',
  path: `${base}/conversations/{id}/spam`,
  summary: 'Says that a conversation is spam, which ends it, or that it is none',
  body: reviewSpamBody,
  response: reviewedSpamSchema,
});
