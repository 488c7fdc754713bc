import { z } from 'zod';
import { ATTACHMENT_BYTES } from '../../domain/attachments/rules';
import { uploadedSchema } from '../api/attachment';
import { defineOperation } from '../define-operation';
import { fileAnswer, fileBytes } from '../file-body';
import { id } from '../primitives';

/** Files of both sides. A call takes one file, nothing but its bytes; its name is in the query. */

const query = z.object({ name: z.string().max(1_000).default('') });
const ofConversation = z.object({ org: z.string().max(80), id });
const base = '/api/v1/orgs/{org}/conversations/{id}/attachments';

export const uploadAttachment = defineOperation({
  id: 'uploadAttachment',
  method: 'post',
  path: '/api/chat/attachments',
  summary: 'Takes a file for the next message: image, PDF or plain text, found by its bytes, at most 10 MB',
  auth: 'visitor',
  query,
  body: fileBytes,
  bodyBytes: ATTACHMENT_BYTES,
  file: true,
  response: uploadedSchema,
  status: 201,
});

export const getAttachment = defineOperation({
  id: 'getAttachment',
  method: 'get',
  path: '/api/chat/attachments/{id}',
  summary: 'The bytes of a file of one of the visitor’s own conversations, as a download',
  auth: 'visitor',
  params: z.object({ id }),
  response: fileAnswer,
});

export const uploadTeamAttachment = defineOperation({
  id: 'uploadTeamAttachment',
  method: 'post',
  path: base,
  summary: 'Takes a file for the next reply or note: image, PDF or plain text, at most 10 MB',
  auth: 'team',
  permission: 'conversation.reply',
  params: ofConversation,
  query,
  body: fileBytes,
  bodyBytes: ATTACHMENT_BYTES,
  file: true,
  response: uploadedSchema,
  status: 201,
});

export const getTeamAttachment = defineOperation({
  id: 'getTeamAttachment',
  method: 'get',
  path: `${base}/{attachmentId}`,
  summary: 'The bytes of a file, as a download',
  auth: 'team',
  permission: 'conversation.read',
  params: ofConversation.extend({ attachmentId: id }),
  response: fileAnswer,
});
