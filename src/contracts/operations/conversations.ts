import { z } from 'zod';
import { readBody, typingBody } from '../api/chat';
import {
  assignBody,
  conversationListSchema,
  countsSchema,
  listConversationsQuery,
  postedTeamMessageSchema,
  postTeamMessageBody,
  snoozeBody,
  teamConversationSchema,
  threadQuery,
  threadSchema,
} from '../api/conversation';
import { handoffResultSchema, requestHandoffBody } from '../api/handoff';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: conversations (design §8). */

const org = z.object({ org: z.string().max(80) });
const one = org.extend({ id });
const base = '/api/v1/orgs/{org}/conversations';
const conversation = z.object({ conversation: teamConversationSchema });

export const requestPerson = defineOperation({
  id: 'requestPerson',
  method: 'post',
  path: `${base}/{id}/handoff`,
  summary: 'Asks for a person on behalf of the visitor; the episode has the reason api',
  auth: 'team',
  permission: 'conversation.assign',
  params: one,
  body: requestHandoffBody,
  response: handoffResultSchema,
  status: 201,
});

export const listConversations = defineOperation({
  id: 'listConversations',
  method: 'get',
  path: base,
  summary: 'A view of the inbox, page by page',
  auth: 'team',
  permission: 'conversation.read',
  params: org,
  query: listConversationsQuery,
  response: conversationListSchema,
});

export const countConversations = defineOperation({
  id: 'countConversations',
  method: 'get',
  path: `${base}/counts`,
  summary: 'How many conversations each view holds',
  auth: 'team',
  permission: 'conversation.read',
  params: org,
  response: countsSchema,
});

export const getConversation = defineOperation({
  id: 'getConversation',
  method: 'get',
  path: `${base}/{id}`,
  summary: 'One conversation',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
  response: teamConversationSchema,
});

export const getThread = defineOperation({
  id: 'getThread',
  method: 'get',
  path: `${base}/{id}/messages`,
  summary: 'Messages, transitions and decisions after a teamSeq',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
  query: threadQuery,
  response: threadSchema,
});

export const postTeamMessage = defineOperation({
  id: 'postTeamMessage',
  method: 'post',
  path: `${base}/{id}/messages`,
  summary: 'A reply of the owner, or a private note of any member',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  body: postTeamMessageBody,
  response: postedTeamMessageSchema,
  status: 201,
  otherStatus: { status: 200, when: 'this clientId was stored before' },
});

export const takeOverConversation = defineOperation({
  id: 'takeOverConversation',
  method: 'post',
  path: `${base}/{id}/takeover`,
  summary: 'Takes a conversation from the bot or the queue',
  auth: 'team',
  permission: 'handoff.accept',
  params: one,
  body: z.object({ overrideCapacity: z.boolean().default(false) }),
  response: handoffResultSchema,
});

export const assignConversation = defineOperation({
  id: 'assignConversation',
  method: 'post',
  path: `${base}/{id}/assign`,
  summary: 'Gives the conversation to a member who is available',
  auth: 'team',
  permission: 'conversation.assign',
  params: one,
  body: assignBody,
  response: handoffResultSchema,
});

export const snoozeConversation = defineOperation({
  id: 'snoozeConversation',
  method: 'post',
  path: `${base}/{id}/snooze`,
  summary: 'Sets an engaged conversation aside until a time or a reply',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  body: snoozeBody,
  response: conversation,
});

export const unsnoozeConversation = defineOperation({
  id: 'unsnoozeConversation',
  method: 'post',
  path: `${base}/{id}/unsnooze`,
  summary: 'Takes a snoozed conversation back',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  response: conversation,
});

export const closeConversation = defineOperation({
  id: 'closeConversation',
  method: 'post',
  path: `${base}/{id}/close`,
  summary: 'Closes a conversation that no person owns',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  response: conversation,
});

export const reopenConversation = defineOperation({
  id: 'reopenConversation',
  method: 'post',
  path: `${base}/{id}/reopen`,
  summary: 'Opens a closed conversation again',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  response: conversation,
});

export const teamTyping = defineOperation({
  id: 'teamTyping',
  method: 'post',
  path: `${base}/{id}/typing`,
  summary: 'The owner types a public reply',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  body: typingBody,
});

export const teamRead = defineOperation({
  id: 'teamRead',
  method: 'post',
  path: `${base}/{id}/read`,
  summary: 'The team has read up to a counter value',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
  body: readBody,
});
