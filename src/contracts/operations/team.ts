import { z } from 'zod';
import {
  articleBody,
  articleListSchema,
  articleSchema,
  leadDetailSchema,
  memberListSchema,
  meSchema,
  patchLeadBody,
  presenceBody,
  presenceSchema,
  teamListSchema,
} from '../api/team';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: the caller, colleagues, leads, knowledge (design §8). */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';

/** 20,000 characters of any script, each of them escaped. */
const ARTICLE_BODY_BYTES = 256 * 1024;

export const getMe = defineOperation({
  id: 'getMe',
  method: 'get',
  path: `${base}/me`,
  summary: 'The caller, the organisation and how to reach realtime',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: meSchema,
});

export const setPresence = defineOperation({
  id: 'setPresence',
  method: 'put',
  path: `${base}/me/presence`,
  summary: 'Online, away or offline; also the heartbeat of a working agent',
  auth: 'team',
  permission: 'handoff.accept',
  params,
  body: presenceBody,
  response: presenceSchema,
});

export const listMembers = defineOperation({
  id: 'listMembers',
  method: 'get',
  path: `${base}/members`,
  summary: 'Members with presence and load',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: memberListSchema,
});

export const listTeams = defineOperation({
  id: 'listTeams',
  method: 'get',
  path: `${base}/teams`,
  summary: 'Teams with who is online',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: teamListSchema,
});

export const getLead = defineOperation({
  id: 'getLead',
  method: 'get',
  path: `${base}/leads/{id}`,
  summary: 'A lead with its score, its history and its conversations',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
  response: leadDetailSchema,
});

export const patchLead = defineOperation({
  id: 'patchLead',
  method: 'patch',
  path: `${base}/leads/{id}`,
  summary: 'Changes fields, stage, deal value or owner',
  auth: 'team',
  permission: 'leads.edit',
  params: one,
  body: patchLeadBody,
  response: leadDetailSchema,
});

export const listArticles = defineOperation({
  id: 'listArticles',
  method: 'get',
  path: `${base}/articles`,
  summary: 'Knowledge articles',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: articleListSchema,
});

export const createArticle = defineOperation({
  id: 'createArticle',
  method: 'post',
  path: `${base}/articles`,
  summary: 'Adds an article that the bot may answer from',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: articleBody,
  bodyBytes: ARTICLE_BODY_BYTES,
  response: articleSchema,
  status: 201,
});

export const updateArticle = defineOperation({
  id: 'updateArticle',
  method: 'put',
  path: `${base}/articles/{id}`,
  summary: 'Changes an article',
  auth: 'team',
  permission: 'knowledge.edit',
  params: one,
  body: articleBody,
  bodyBytes: ARTICLE_BODY_BYTES,
  response: articleSchema,
});
