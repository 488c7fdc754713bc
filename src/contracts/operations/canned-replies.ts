import { z } from 'zod';
import {
  cannedReplyBody,
  cannedReplyListSchema,
  cannedReplySchema,
  importRepliesBody,
  REPLY_IMPORT_BYTES,
  replyExportSchema,
  replyImportReportSchema,
} from '../api/canned-replies';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: canned replies (design §8). Every agent reads them, managers edit them. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}/canned-replies';
const managed = { auth: 'team', permission: 'knowledge.edit' } as const;

export const listCannedReplies = defineOperation({
  id: 'listCannedReplies',
  method: 'get',
  path: base,
  summary: 'Replies for the composer, by shortcut',
  auth: 'team',
  permission: 'conversation.read',
  params,
  query: z.object({ q: z.string().max(200).optional() }),
  response: cannedReplyListSchema,
});

export const createCannedReply = defineOperation({
  ...managed,
  id: 'createCannedReply',
  method: 'post',
  path: base,
  summary: 'Adds a canned reply',
  params,
  body: cannedReplyBody,
  response: cannedReplySchema,
  status: 201,
});

export const updateCannedReply = defineOperation({
  ...managed,
  id: 'updateCannedReply',
  method: 'put',
  path: `${base}/{id}`,
  summary: 'Changes a canned reply',
  params: one,
  body: cannedReplyBody,
  response: cannedReplySchema,
});

export const deleteCannedReply = defineOperation({
  ...managed,
  id: 'deleteCannedReply',
  method: 'delete',
  path: `${base}/{id}`,
  summary: 'Deletes a canned reply',
  params: one,
});

export const importCannedReplies = defineOperation({
  ...managed,
  id: 'importCannedReplies',
  method: 'post',
  path: `${base}/import`,
  summary: 'Takes canned replies from a CSV file, all of them or none; a dry run only says what would happen',
  params,
  body: importRepliesBody,
  bodyBytes: REPLY_IMPORT_BYTES,
  response: replyImportReportSchema,
});

export const exportCannedReplies = defineOperation({
  id: 'exportCannedReplies',
  method: 'get',
  path: `${base}/export`,
  summary: 'All canned replies as a CSV file that can be imported again',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: replyExportSchema,
});
