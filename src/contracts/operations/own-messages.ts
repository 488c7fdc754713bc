import { z } from 'zod';
import { changedTeamMessageSchema, changedVisitorMessageSchema, editMessageBody } from '../api/message';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** What an author may do with a message for a minute after it was sent; later it is 409 `too_late`. */

const ownParams = z.object({ id });
const teamParams = z.object({ org: z.string().max(80), id, messageId: id });
const teamPath = '/api/v1/orgs/{org}/conversations/{id}/messages/{messageId}';

export const editMessage = defineOperation({
  id: 'editMessage',
  method: 'patch',
  path: '/api/chat/messages/{id}',
  summary: 'Words an own message anew, within 60 seconds',
  auth: 'visitor',
  params: ownParams,
  body: editMessageBody,
  response: changedVisitorMessageSchema,
});

export const retractMessage = defineOperation({
  id: 'retractMessage',
  method: 'delete',
  path: '/api/chat/messages/{id}',
  summary: 'Withdraws an own message with its files, within 60 seconds',
  auth: 'visitor',
  params: ownParams,
  response: changedVisitorMessageSchema,
});

export const editTeamMessage = defineOperation({
  id: 'editTeamMessage',
  method: 'patch',
  path: teamPath,
  summary: 'Words an own reply or note anew, within 60 seconds',
  auth: 'team',
  permission: 'conversation.reply',
  params: teamParams,
  body: editMessageBody,
  response: changedTeamMessageSchema,
});

export const retractTeamMessage = defineOperation({
  id: 'retractTeamMessage',
  method: 'delete',
  path: teamPath,
  summary: 'Withdraws an own reply or note with its files, within 60 seconds',
  auth: 'team',
  permission: 'conversation.reply',
  params: teamParams,
  response: changedTeamMessageSchema,
});
